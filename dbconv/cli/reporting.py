"""Findings in the forms of others: SARIF 2.1.0, GitHub's workflow commands, GitLab's Code Quality report."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import dbconv
from dbconv.cli.pages import page_of, summary_of
from dbconv.cli.texts import spoken
from dbconv.finding import Finding
from dbconv.record import NamedTuple
from dbconv.rule import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_TOP = "SRCROOT"
_LEVELS = {"E": "error", "W": "warning", "C": "note", "R": "note"}
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


class Reported(NamedTuple):
    """A finding, and the path of its file from the top, with slashes."""

    path: str
    finding: Finding

    @property
    def level(self) -> str:
        """How bad it is, as SARIF has it."""
        return _LEVELS[self.finding.rule.category]


def as_sarif(found: Sequence[Reported], top: str) -> Iterator[str]:
    """One run with the rules that found anything."""
    rules = list({each.finding.code: each.finding.rule for each in found}.values())
    indexes = {rule.code: index for index, rule in enumerate(rules)}
    results = [
        {
            "ruleId": each.finding.code,
            "ruleIndex": indexes[each.finding.code],
            "level": each.level,
            "message": {"text": each.finding.text},
            "locations": [
                {"physicalLocation": {"artifactLocation": _place(each.path), "region": _region(each.finding)}}
            ],
            "partialFingerprints": {"dbconvIdentity/v1": fingerprint},
        }
        for each, fingerprint in zip(found, _fingerprints(found))
    ]
    driver = {"name": "dbconv", "version": dbconv.__version__, "rules": [_rule(each) for each in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_TOP: {"uri": f"{PurePath(top).as_uri()}/"}},
        "results": results,
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def as_github(found: Sequence[Reported], top: str) -> Iterator[str]:
    """A command for each, which a job prints and which is shown beside the line."""
    for path, finding in found:
        level = _COMMANDS[_LEVELS[finding.rule.category]]
        place = f"file={_property(path)},line={finding.line},col={finding.column + 1}"
        # Columns are for a place in one line.
        if finding.end_line == finding.line and finding.end_column > finding.column:
            place += f",endLine={finding.end_line},endColumn={finding.end_column}"
        title = _property(f"{finding.code} {finding.rule.symbol}")
        yield f"::{level} {place},title={title}::{_data(finding.text)}"


def as_gitlab(found: Sequence[Reported], top: str) -> Iterator[str]:
    """The report that a merge request is shown with."""
    issues = [
        {
            "description": f"{each.finding.code} {each.finding.text}",
            "check_name": each.finding.rule.symbol,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[each.level],
            "location": {"path": each.path, "lines": {"begin": each.finding.line, "end": each.finding.end_line}},
        }
        for each, fingerprint in zip(found, _fingerprints(found))
    ]
    yield json.dumps(issues, indent=2)


def _fingerprints(found: Sequence[Reported]) -> Iterator[str]:
    """By what each is known again when its file was moved or formatted; of several of one identity, its number."""
    counts: Counter[str] = Counter()
    for each in found:
        identity = each.finding.identity
        counts[identity] += 1
        yield hashlib.sha256(f"{identity}\n{counts[identity]}".encode("utf-8", "surrogatepass")).hexdigest()


def _rule(rule: Rule) -> dict[str, Any]:
    page = page_of(rule, spoken())
    return {
        "id": rule.code,
        "name": rule.symbol,
        "shortDescription": {"text": summary_of(rule, spoken())},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"enabled": rule.default_enabled, "level": _LEVELS[rule.category]},
        "properties": {"tags": [rule.group]},
    }


def _place(path: str) -> dict[str, str]:
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(path), "uriBaseId": _TOP}


def _region(finding: Finding) -> dict[str, int]:
    region = {"startLine": finding.line, "startColumn": finding.column + 1}
    if (finding.end_line, finding.end_column) > (finding.line, finding.column):
        region.update(endLine=finding.end_line, endColumn=finding.end_column + 1)
    return region


def _data(text: str) -> str:
    """A text as a workflow command takes it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
