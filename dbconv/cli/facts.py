"""``dbconv facts``: what is known of a file, and what is not and why; for authors of rules, and for reports of bugs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Set
from enum import Enum
from typing import Any

from dbconv.cli.texts import Texts
from dbconv.facts.fact import Fact
from dbconv.facts.operations import AddColumn, CreateTable, Migration
from dbconv.facts.unknown import Unknown
from dbconv.project.module import Module
from dbconv.project.readers import reader_specs
from dbconv.session import Session
from dbconv.source import Place, Source, source_of
from dbconv.terminal import say, say_page

TEXTS = Texts(
    "facts",
    {
        "no-regular-file": "{path}: no regular file",
        "too-large": "{path}: larger than {detail} MB",
        "not-readable": "{path}: cannot be read ({detail})",
        "no-file": "{path}: no such file",
        "not-parsed": "{path}: no Python that parses",
    },
)


class CannotRead(Exception):
    """Why nothing can be said of a file, for a person."""


def print_facts(path: str, form: str) -> int:
    """Print all facts of a file as ``form`` says: text or json.

    :raises CannotRead: there is no such file, or it does not parse.
    """
    session = Session(on_disk=True)
    source = session.of_file(source_of, session.path_of(path))
    if source is None:
        problem = session.problem(os.path.abspath(path))
        detail = problem.detail if problem else ""
        raise CannotRead(TEXTS(problem.kind if problem else "no-file", path=path, detail=detail))
    if source.tree is None:
        raise CannotRead(TEXTS("not-parsed", path=path))
    found = sorted(_facts(source, session), key=lambda each: (each["line"], each["column"], each["kind"]))
    session.save()
    if form == "json":
        say_page(json.dumps(found, indent=2))
        return 0
    for each in found:
        say(f"{path}:{each['line']}:{each['column']}: {each['kind']} {each['subject']}", hanging=4)
        for name, value in each["fields"].items():
            say(f"    {name}: {json.dumps(value, ensure_ascii=False)}", hanging=8)
        for name, reason in each["unknown"].items():
            say(f"    {name}: unknown ({reason})", hanging=8)
    return 0


def _facts(source: Source, session: Session) -> Iterator[dict[str, Any]]:
    settings = session.settings_for(source.path)
    module = Module(source, session, settings)
    for spec in reader_specs():
        if spec.may_match(source, settings):
            for fact in _with_parts(spec.reader.read(module, settings)):
                fields = dict(_fields(fact, source))
                yield {
                    "kind": type(fact).__name__,
                    "subject": fact.subject,
                    "line": fact.place.line,
                    "column": source.column(fact.place.line, fact.place.column) + 1,
                    "fields": {name: each for name, each in fields.items() if not isinstance(each, Unknown)},
                    "unknown": {name: each.reason.value for name, each in fields.items() if isinstance(each, Unknown)},
                }


def _with_parts(facts: Iterable[Any]) -> Iterator[Fact]:
    """Facts, and after a migration its operations with their columns, which are no facts that a rule is asked about."""
    for fact in facts:
        yield fact
        if isinstance(fact, Migration):
            for operation in (*fact.upgrade.operations, *(fact.downgrade.operations if fact.downgrade else ())):
                yield operation
                yield from operation.columns if isinstance(operation, (AddColumn, CreateTable)) else ()


def _fields(fact: Any, source: Source) -> Iterator[tuple[str, Any]]:
    """The fields of a fact, in their order, as JSON can hold them, and `Unknown` where they are that."""
    for name in getattr(fact, "_fields", ()) or vars(fact):
        value = getattr(fact, name)
        if name not in ("place", "subject") and not name.startswith("_"):
            yield name, value if isinstance(value, Unknown) else _plain(value, source)


def _plain(value: Any, source: Source) -> Any:
    if isinstance(value, Unknown):
        return f"unknown ({value.reason.value})"
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, Place):
        return f"{value.line}:{source.column(value.line, value.column) + 1}"
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): _plain(each, source) for key, each in value.items()}
    if hasattr(value, "subject") and hasattr(value, "place"):
        # A fact of its own, as the table of a column.
        return f"{type(value).__name__} {value.subject}"
    if hasattr(value, "_fields"):
        return {name: _plain(getattr(value, name), source) for name in value._fields}
    if isinstance(value, Set):
        return sorted(str(_plain(each, source)) for each in value)
    if isinstance(value, (tuple, list)):
        return [_plain(each, source) for each in value]
    return type(value).__name__
