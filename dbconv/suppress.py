"""Suppression comments: each host obeys its own, and here is what it takes to obey the other's.

A code in ``# noqa: DBC205`` silences a finding whose first line it stands on, a symbol in ``# pylint:
disable=column-name-keyword`` those in the scope that pylint gives it, in both hosts. A bare ``# noqa`` is flake8's
alone.
"""

from __future__ import annotations

import io
import re
import tokenize

from dbconv.finding import Finding
from dbconv.pragmas import Pragmas
from dbconv.source import Source

_NOQA = re.compile(r"# noqa:\s?((?:[A-Z]+[0-9]+(?:[,\s]+)?)+)", re.IGNORECASE)
_BARE = re.compile(r"# noqa\b", re.IGNORECASE)
_FILE = re.compile(r"\s*# flake8[:=]\s*noqa\s*", re.IGNORECASE)


def without_noqa(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no ``# noqa`` with codes silences; a code there is a prefix, as in flake8."""
    if not findings or "noqa" not in source.text.lower():
        return findings
    comments = _comments(source)
    named = {line: _codes(comments.get(line, "")) for line in {finding.line for finding in findings}}
    return [each for each in findings if not any(map(each.rule.code.startswith, named[each.line]))]


def _codes(comment: str) -> list[str]:
    match = _NOQA.search(comment)
    return [code.upper() for code in re.split(r"[,\s]+", match[1]) if code] if match else []


def without_silenced(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no comment silences in any host: where one shows nothing, nothing is to be mended."""
    if any(_FILE.fullmatch(line) for line in source.lines):
        return []
    if findings and "noqa" in source.text.lower():
        comments = _comments(source)
        bare = {line for line, each in comments.items() if _BARE.search(each) and not _NOQA.search(each)}
        findings = [each for each in findings if each.line not in bare]
    return unsilenced(findings, source)


def unsilenced(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no comment silences in both hosts: a bare ``# noqa`` leaves one that pylint shows."""
    return without_disabled(without_noqa(findings, source), source)


def without_disabled(findings: list[Finding], source: Source) -> list[Finding]:
    """The findings that no ``# pylint: disable`` silences, in the scope that pylint gives it."""
    if not findings or "pylint:" not in source.text:
        return findings
    pragmas = Pragmas(source)
    return [each for each in findings if not pragmas.silence(each.rule, each.line)]


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
