"""Whether what the rules on keys find in a real project is so in SQLAlchemy's own metadata.

    python -m benchmarks.findings FOLDER/*.json

Each file is a dump of ``benchmarks.metadata``. The files that it names are linted, and each finding of DBC401, 405,
406, 409, 410, 411 and 521 is looked up in the tables that SQLAlchemy made; a wrong one is printed. One in a mixin is
right if it is for one of the mixin's tables. For DBC405 the recall is printed, too: of the foreign keys that have no
index there, how many are found. DBC551 is about what env.py imports: it is judged where beside ``shop.json`` there is a
``shop.env.json``, the tables that env.py alone knows (``benchmarks.metadata --alembic``), and right where that has none
of the module's. Not judged are findings on tables which were not made, in a function that was not called.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.agreement import Real, is_indexed, real_shapes
from dbconv.check import Selection, check
from dbconv.finding import Finding
from dbconv.session import Session
from dbconv.source import Source, decode
from dbconv.terms import Listed, Term, Value, text_of

_CONSTRAINTS = {"fk": "foreign_keys", "uq": "unique_constraints"}


def _names(value: Value) -> list[str]:
    """The names that a term lists."""
    items = value.items if isinstance(value, Listed) else text_of(value).split(", ")
    return [text_of(each) for each in items]


def _named(term: Value) -> Mapping[str, Value]:
    return term.values if isinstance(term, Term) else {}


def _column(finding: Finding, table: Real) -> Real | None:
    """The column that a finding is about: its subject ends in it, unless it is about several."""
    given = _named(finding.values.get("column", "")).get("name") or finding.values.get("name")
    name = text_of(given) if given else finding.subject.rpartition(".")[2]
    return next((each for each in table["columns"] if each["name"] == name), None)


def _has_no_key(finding: Finding, table: Real, _: list[Real]) -> bool:
    return not table["primary_key"]


def _has_no_index(finding: Finding, table: Real, _: list[Real]) -> bool:
    """There is such a foreign key, and no index begins with its columns."""
    columns = tuple(_names(finding.values["columns"])) if "columns" in finding.values else ()
    if not columns:
        column = _column(finding, table)
        columns = (column["name"],) if column else ()
    return columns in _unindexed(table)


def _is_reference(finding: Finding, table: Real, _: list[Real]) -> bool:
    column = _column(finding, table)
    return (
        column is not None
        and not column["foreign_keys"]
        and not column["primary_key"]
        and not is_indexed(table, (column["name"],))
        and any(each in (column["sql"] or "") for each in ("INT", "SERIAL", "UUID"))
    )


def _is_covered(finding: Finding, table: Real, _: list[Real]) -> bool:
    """Another index has the columns of the one that is reported, and more of them at most."""
    for columns, unique in _meant(finding, table):
        others = [*real_shapes(table, key=True)]
        if (columns, unique) in others:
            others.remove((columns, unique))
        if any(each[: len(columns)] == columns and (not unique or (each == columns and one)) for each, one in others):
            return True
    return False


def _allows_null(finding: Finding, table: Real, _: list[Real]) -> bool:
    column = _column(finding, table)
    if column is None or not column["nullable"]:
        return False
    return any(len(columns) > 1 and column["name"] in columns for columns, _ in _meant(finding, table))


def _is_of_other_type(finding: Finding, table: Real, tables: list[Real]) -> bool:
    """The two columns are written differently in PostgreSQL."""
    column = _column(finding, table)
    target, _, referred = text_of(finding.values["target"]).rpartition(".")
    others = [each for other in tables if other["name"] == target for each in other["columns"]]
    return column is not None and any(each["name"] == referred and each["sql"] != column["sql"] for each in others)


def _is_nameless(finding: Finding, table: Real, _: list[Real]) -> bool:
    """There is a constraint of that kind, over these columns, without a name."""
    term = finding.values["constraint"]
    kind = finding.subject.rpartition(".")[2]
    columns = _names(_named(term)["columns"]) if "columns" in _named(term) else None
    if kind == "ck":
        return any(each["name"] is None for each in table["check_constraints"])
    made = table[_CONSTRAINTS[kind]]
    return any(each["name"] is None and columns in (None, each["columns"]) for each in made)


_CHECKS: dict[str, Callable[[Finding, Real, list[Real]], bool]] = {
    "DBC401": _has_no_key,
    "DBC405": _has_no_index,
    "DBC406": _is_reference,
    "DBC409": _is_covered,
    "DBC410": _allows_null,
    "DBC411": _is_of_other_type,
    "DBC521": _is_nameless,
}
_CODES = (*_CHECKS, "DBC551")


def _meant(finding: Finding, table: Real) -> Iterator[tuple[tuple[str | None, ...], bool]]:
    """The indexes and constraints that a finding may mean: by name, else by their columns."""
    term = _named(finding.values["index"])
    if "columns" in term:
        columns = _names(term["columns"])
        yield from (each for each in real_shapes(table) if _is_over(each[0], columns))
        return
    name = text_of(term["name"])
    yield from ((tuple(each["columns"]), each["unique"]) for each in table["indexes"] if each["name"] == name)
    yield from ((tuple(each["columns"]), True) for each in table["unique_constraints"] if each["name"] == name)


def _is_over(real: tuple[str | None, ...], columns: list[str]) -> bool:
    """Whether these are the columns of an index, among which dots stand for what is computed, or not known by name."""
    return len(real) == len(columns) and all(one in (each, "...") for each, one in zip(real, columns))


def _unindexed(table: Real) -> list[tuple[str, ...]]:
    """The foreign keys of a table with which no index begins."""
    keys = {tuple(each["columns"]) for each in table["foreign_keys"]}
    return sorted(each for each in keys if not is_indexed(table, each))


def _tables(finding: Finding, path: str, tables: list[Real]) -> list[Real]:
    """The tables that a finding is about: that of its subject, or those of the classes that have its mixin."""
    # users, auth.users, users.name, users.name.uq
    parts = finding.subject.split(".")
    owners = {".".join(parts[:count]) for count in range(1, len(parts) + 1)} - {""}
    here = [each for each in tables if each["file"] == path]
    found = [each for each in here if owners & {each["name"], f"{each['schema']}.{each['name']}", _class_of(each)}]
    return found or [each for each in tables if any(name in owners and file == path for name, file in each["bases"])]


def _class_of(table: Real) -> str:
    return (table["class"] or "").rpartition(".")[2]


def _find(path: Path, session: Session) -> list[Finding]:
    source = Source(decode(path.read_bytes()), str(path))
    settings = session.settings_for(source.path, (("dialect", "postgresql"),))
    return check(source, session, Selection(codes=_CODES, named=_CODES), settings)


class Judged(NamedTuple):
    """What became of the findings on one project, by code; the wrong ones with their files."""

    right: Counter[str]
    unjudged: Counter[str]
    wrong: list[tuple[str, Finding]]
    without_index: int
    """How many foreign keys have no index."""
    reported: int
    """How many of them DBC405 finds."""


def _is_right(finding: Finding, table: Real, tables: list[Real], known: list[Real] | None) -> bool:
    if finding.code != "DBC551":
        return _CHECKS[finding.code](finding, table, tables)
    return not any((each["schema"], each["name"]) == (table["schema"], table["name"]) for each in known or ())


def judge(tables: list[Real], known: list[Real] | None = None) -> Judged:
    """Judge all findings in the files that declare what a dump has; ``known`` are the tables that env.py knows."""
    session = Session()
    judged = Judged(Counter(), Counter(), [], 0, 0)
    reported: set[tuple[str, tuple[str, ...]]] = set()
    files = {each["file"] for each in tables} | {file for each in tables for _, file in each["bases"]}
    for path in sorted(each for each in files if each and each.endswith(".py") and "site-packages" not in each):
        for finding in _find(Path(path), session) if Path(path).is_file() else ():
            is_of_env = finding.code == "DBC551"
            about = [each for each in tables if each["file"] == path] if is_of_env else _tables(finding, path, tables)
            answers = [_is_right(finding, each, tables, known) for each in about]
            if not about or (is_of_env and known is None):
                judged.unjudged[finding.code] += 1
            elif all(answers) if is_of_env else any(answers):
                judged.right[finding.code] += 1
            else:
                judged.wrong.append((path, finding))
            if finding.code == "DBC405":
                first = finding.subject.rpartition(".")[2]
                reported |= {(str(each["name"]), key) for each in about for key in _unindexed(each) if key[0] == first}
    keys = [(str(each["name"]), key) for each in tables for key in _unindexed(each)]
    return judged._replace(without_index=len(keys), reported=sum(each in reported for each in keys))


def main() -> None:
    """Judge the findings in each project, and print how many are right, and which are wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dumps", nargs="+", type=Path)
    total: Counter[str] = Counter()
    for dump in parser.parse_args().dumps:
        env = dump.with_suffix(".env.json")
        known = json.loads(env.read_text(encoding="utf-8")) if env.is_file() else None
        judged = judge(json.loads(dump.read_text(encoding="utf-8")), known)
        total += judged.right
        total.update({"keys": judged.without_index, "reported": judged.reported, "wrong": len(judged.wrong)})
        print(f"{dump.stem}: right {_shown(judged.right)}; not judged {_shown(judged.unjudged)};", end=" ")
        print(f"foreign keys without an index {judged.reported} of {judged.without_index};", end=" ")
        print(f"wrong {_shown(Counter(finding.code for _, finding in judged.wrong))}")
        for path, finding in judged.wrong:
            print(f"    {path}:{finding.line}: {finding.code} {finding.text}")
    found, keys, wrong = (total.pop(each, 0) for each in ("reported", "keys", "wrong"))
    print(f"all: right {_shown(total)}; foreign keys without an index {found} of {keys}; wrong {wrong}")


def _shown(counts: Counter[str]) -> str:
    return ", ".join(f"{code[3:]} {counts[code]}" for code in sorted(counts)) or "none"


if __name__ == "__main__":
    main()
