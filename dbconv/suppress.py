"""Suppression comments: each host obeys its own, and here is what it takes to obey the other's.

A code in ``# noqa: DBC205`` and a symbol in a trailing ``# pylint: disable=column-name-keyword`` silence a finding
whose first line they stand on, in both hosts. A bare ``# noqa`` is flake8's alone, and pylint's forms for blocks are
pylint's alone.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Callable

from dbconv.finding import Finding
from dbconv.source import Source

_NOQA = re.compile(r"# noqa:\s?((?:[A-Z]+[0-9]+(?:[,\s]+)?)+)", re.IGNORECASE)
_BARE = re.compile(r"# noqa\b", re.IGNORECASE)
_FILE = re.compile(r"\s*# flake8[:=]\s*noqa\s*", re.IGNORECASE)
_DISABLE = re.compile(r"\bpylint:\s*disable\s*=\s*([\w\s,-]+)")


def without_noqa(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no ``# noqa`` with codes silences; a code there is a prefix, as in flake8."""

    def codes(line: str) -> list[str]:
        match = _NOQA.search(line)
        return [code.upper() for code in re.split(r"[,\s]+", match[1]) if code] if match else []

    return _unsuppressed(findings, source, "noqa", codes, lambda finding, code: finding.rule.code.startswith(code))


def without_silenced(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no comment silences in any host: where one shows nothing, nothing is to be mended."""

    def is_bare(line: str) -> list[str]:
        return [""] if _BARE.search(line) and not _NOQA.search(line) else []

    if any(_FILE.fullmatch(line) for line in source.lines):
        return []
    findings = _unsuppressed(findings, source, "noqa", is_bare, lambda finding, _: True)
    return without_disabled(without_noqa(findings, source), source)


def without_disabled(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no trailing ``# pylint: disable`` with their symbol or id silences."""

    def names(line: str) -> list[str]:
        found: list[str] = []
        mark = line.find("#")
        for match in _DISABLE.finditer(line):
            if 0 <= mark < match.start():
                found += [name.strip() for name in match[1].split(",")]
                mark = line.find("#", match.end())
        return found

    return _unsuppressed(
        findings,
        source,
        "pylint:",
        names,
        lambda finding, name: name in (finding.rule.symbol, finding.rule.pylint_id),
    )


def _unsuppressed(
    findings: list[Finding],
    source: Source,
    mark: str,
    read: Callable[[str], list[str]],
    silences: Callable[[Finding, str], bool],
) -> list[Finding]:
    if not findings or mark not in source.text.lower():
        return findings
    comments = _comments(source)
    named = {line: read(comments.get(line, "")) for line in {finding.line for finding in findings}}
    return [finding for finding in findings if not any(silences(finding, name) for name in named[finding.line])]


def _comments(source: Source) -> dict[int, str]:
    """The comment that holds for each line: its own, or that at the end of a string or a line that goes on."""
    comments: dict[int, str] = {}
    first, text = 0, ""
    try:
        for token in tokenize.generate_tokens(io.StringIO("\n".join(source.lines)).readline):
            if token.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
                continue
            first = first or token.start[0]
            if token.type == tokenize.COMMENT:
                text = token.string
            if token.type in (tokenize.NL, tokenize.NEWLINE):
                comments.update(dict.fromkeys(range(first, token.end[0] + 1), text))
                first, text = 0, ""
    except (tokenize.TokenError, SyntaxError):
        pass
    return comments
