"""How far the facts agree with SQLAlchemy's own metadata on a real project.

    python -m benchmarks.agreement FOLDER/*.json

Each file holds a project's tables as SQLAlchemy sees them once its models are imported; `benchmarks.metadata` writes it
in the project's own environment. Here nothing is imported: the same files are read as text, and the two are compared.
A fact may be unknown; a wrong one is printed.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from dbconv.facts.column_types import PARAMETERS, family_of
from dbconv.facts.tables import Column, ColumnType, Default, ForeignKey, Index, ResolvedForeignKey, Table, Text
from dbconv.facts.unknown import Unknown, UnknownFact, either, is_known
from dbconv.project.module import Module
from dbconv.project.tables import may_declare
from dbconv.project.tables.models import read_models
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode

Real = dict[str, Any]
Shape = tuple[tuple["str | None", ...], bool]
_AGREED = ("read", "type", "null", "primary key", "foreign key")
_SHOWN = (*_AGREED, "unique", "indexed", "default", "server_default", "comment")
_COMMENTS = ("comment", "doc", "description")
_KEYWORDS = {
    "default": ("default", "insert_default", "default_factory"),
    "server_default": ("server_default",),
    "onupdate": ("onupdate",),
}
# What SQLAlchemy has among the defaults, and a fact says is made by the database.
_GENERATED = frozenset({"Sequence", "Identity", "Computed"})
_SIZES = {"integer": ("display_width", "unsigned"), "number": ("precision", "scale")}


class Found(NamedTuple):
    """A table that was read: the text at its place, the fact, and its foreign keys with what they refer to."""

    written: str
    table: Table
    relations: tuple[ResolvedForeignKey, ...]


class Agreement:
    """What was compared: how many tables and columns there are, how many facts are known of them, what is wrong."""

    def __init__(self) -> None:
        self.tables: Counter[str] = Counter()
        self.columns: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        """Why columns are not known in full: of each the first reason."""
        self.wrong: list[tuple[str, str]] = []

    def compare(self, real: Real, found: Found | None) -> None:
        """Compare one table, or note that none was read."""
        self.tables["all"] += 1
        self.columns["all"] += len(real["columns"])
        if found is None:
            self.reasons["table not read"] += len(real["columns"])
            return
        self.tables["read"] += 1
        table = found.table
        where = f"{real['file']}: {real['name']}"
        # One that a table is not given itself, its metadata may have.
        if table.schema and table.schema != real["schema"]:
            self._fault("schema", where, real["schema"], table.schema)
        columns = {each["name"]: each for each in real["columns"]}
        for column in table.columns:
            if column.name is not None and column.name not in columns:
                self._fault("column", where, "no such column", column.name)
        for name, each in columns.items():
            read = table.column(name)
            if read is not None:
                self._compare_column(f"{where}.{name}", real, each, read)
                self._compare_said(f"{where}.{name}", {"indexed": _known(table.indexed, (name,))}, _truth(real, each))
            elif is_known(table.has_more_columns):
                self._fault("column", f"{where}.{name}", "a column", "not read")
            else:
                self.reasons[f"not read ({_reason(table.has_more_columns)})"] += 1
        self._compare_texts(where, table.descriptions, {real["comment"]})
        self._compare_keys(where, real, table)
        self._compare_foreign_keys(where, real, found)

    def _compare_column(self, where: str, table: Real, real: Real, column: Column) -> None:
        said = _said(column)
        truth = _truth(table, real)
        # A field of pydantic's or of a dataclass has a default of its own, which is one of the facts.
        truth["default"] = truth["default"] or (real["field_default"] and said["default"] is True)
        # A DefaultClause among the arguments of a column counts as made by the database.
        if said["generated"] is True and truth["server_default"]:
            truth.update(generated=True, server_default=said["server_default"] is True)
        self._compare_said(where, said, truth)
        if column.attribute is not None and real["attribute"] not in (None, column.attribute):
            self._fault("attribute", where, real["attribute"], column.attribute)
        if is_known(column.type):
            self._compare_type(where, real, column.type)
        for each in column.defaults if is_known(column.defaults) else ():
            keyword = next(name for name, keywords in _KEYWORDS.items() if each.keyword in keywords)
            if real[keyword] is not None and not _is_same_value(each, real[keyword]):
                self._fault(keyword, where, real[keyword], each.value)
        self._compare_texts(where, column.descriptions, {real[each] for each in _COMMENTS})
        known = {"read", *(kind for kind, value in said.items() if is_known(value))}
        known |= {"type"} if is_known(column.type) else set()
        self.columns.update(known)
        if known.issuperset(_AGREED):
            self.columns["agreed"] += 1
        else:
            first = next(each for each in _AGREED if each not in known)
            self.reasons[f"{first} ({_reason(column.type if first == 'type' else said[first])})"] += 1

    def _compare_said(self, where: str, said: dict[str, Any], truth: dict[str, bool]) -> None:
        for kind, value in said.items():
            if is_known(value) and value is not None and value != truth[kind]:
                self._fault(kind, where, truth[kind], value)

    def _compare_type(self, where: str, real: Real, kind: ColumnType) -> None:
        family, name = _real_type(real)
        if kind.family != family:
            self._fault("type", where, name, kind.name)
            return
        if not kind.decorated and real["impl"] is None and _plain(kind.name) != _plain(name):
            self._fault("type", where, name, kind.name)
        said = {
            "length": kind.length,
            "display_width": kind.length,
            "precision": kind.precision,
            "scale": kind.scale,
            "unsigned": kind.unsigned,
        }
        for size in _SIZES.get(family, PARAMETERS.get(family, ())):
            if is_known(said[size]) and said[size] != real[size]:
                # Numeric and Float have a scale of their own where none is given.
                if said[size] is not None or size == "length":
                    self._fault("type", where, f"{size} {real[size]}", said[size])

    def _compare_texts(self, where: str, descriptions: Sequence[Text], real: set[str | None]) -> None:
        for each in descriptions if is_known(descriptions) else ():
            if each.value is not None and each.value not in real:
                self._fault("comment", where, real, each.value)
        if is_known(descriptions) and not descriptions and any(real):
            self._fault("comment", where, real, None)

    def _compare_keys(self, where: str, real: Real, table: Table) -> None:
        said = {"primary key": _known(lambda: table.has_primary_key)}
        self._compare_said(where, said, {"primary key": bool(real["primary_key"])})
        missing = [*real_shapes(real)]
        for each in table.indexes:
            if not is_known(each.has_more):
                continue
            if each.kind == "primary-key":
                if list(each.columns) != real["primary_key"]:
                    self._fault("primary key", where, real["primary_key"], each.columns)
            elif _shape(each) in missing:
                missing.remove(_shape(each))
            else:
                self._fault("index", where, f"has {real_shapes(real)}", _shape(each))
        if is_known(table.has_more_columns, table.has_more_keys, *(each.has_more for each in table.indexes)):
            self.tables["keys"] += 1
            if missing and is_known(*(each.unique for each in table.columns)):
                self._fault("index", where, f"also {missing}", None)

    def _compare_foreign_keys(self, where: str, real: Real, found: Found) -> None:
        table = found.table
        missing = [(each["columns"], each["targets"]) for each in real["foreign_keys"]]
        for key in table.foreign_keys:
            if None in key.columns:
                continue
            targets = _targets(key, found.relations)
            same = [each for each in missing if each[0] == list(key.columns) and _is_aimed(targets, each[1])]
            if same:
                missing.remove(same[0])
            else:
                self._fault("foreign key", where, missing, (key.columns, targets))
        if is_known(table.has_more_columns, table.has_more_keys, *(each.foreign_key for each in table.columns)):
            if missing:
                self._fault("foreign key", where, f"also {missing}", None)

    def _fault(self, kind: str, where: str, real: object, said: object) -> None:
        self.wrong.append((kind, f"{where} is {real}, not {said}"))


def _known(ask: Callable[..., bool], *arguments: object) -> bool | None:
    """What a question of the facts is answered; None where that is unknown."""
    try:
        answer = ask(*arguments)
    except UnknownFact:
        return None
    return answer if is_known(answer) else None


def _reason(value: object) -> str:
    return value.reason.value if isinstance(value, Unknown) else "?"


def _said(column: Column) -> dict[str, bool]:
    """What the facts say of a column, yes or no."""
    said: dict[str, Any] = {
        "null": column.nullable.value,
        "primary key": column.primary_key,
        "foreign key": column.foreign_key,
        "unique": column.unique,
        "indexed": column.indexed,
        "generated": column.generated,
        "comment": bool(column.descriptions) if is_known(column.descriptions) else column.descriptions,
    }
    for kind, keywords in _KEYWORDS.items():
        said[kind] = column.defaults
        if is_known(column.defaults):
            found = either(*(_is_given(each) for each in column.defaults if each.keyword in keywords))
            # What is not given may still come from what was not read.
            said[kind] = either(found, column.has_more)
    return said


def _is_given(default: Default) -> bool:
    return not default.is_none if is_known(default.is_none) else default.is_none


def _truth(table: Real, real: Real) -> dict[str, bool]:
    """The same of SQLAlchemy's column."""
    given = {kind: real[kind] for kind in _KEYWORDS}
    kinds = {each["kind"] for each in given.values() if each}
    return {
        "null": real["nullable"],
        "primary key": real["primary_key"],
        "foreign key": bool(real["foreign_keys"]),
        "unique": ((real["name"],), True) in real_shapes(table, key=True),
        "indexed": is_indexed(table, (real["name"],)),
        "generated": not _GENERATED.isdisjoint(kinds) or real["autoincrement"] is True,
        "comment": any(real[each] for each in _COMMENTS),
        **{kind: each is not None and each["kind"] not in _GENERATED for kind, each in given.items()},
    }


def is_indexed(table: Real, columns: tuple[str, ...]) -> bool:
    """Whether an index begins with columns, or with the kind of row and then with its id (`Table.indexed`)."""
    begins = [columns]
    if len(columns) == 1 and columns[0].endswith("_id"):
        begins.append((f"{columns[0].removesuffix('_id')}_type", *columns))
    return any(each[: len(begin)] == begin for each, _ in real_shapes(table, key=True) for begin in begins)


def _serves(index: Real) -> bool:
    return not index["partial"] and index["using"] in (None, "", "btree")


def _real_type(real: Real) -> tuple[str, str]:
    """The family and the name of a column's type: of what stores it, rather than of what the project calls it."""
    own = real["impl"] or real["type"]
    for kind in (*real["kinds"], own):
        origin, _, name = kind.rpartition(".")
        if family_of(origin, name):
            return family_of(origin, name), name
    return "", own


def _plain(name: str) -> str:
    """INT and Integer are one type."""
    return {"int": "integer"}.get(name.lower(), name.lower())


def _is_same_value(said: Default, real: Real) -> bool:
    """Whether a literal that was read is the one that SQLAlchemy has, which shows no others."""
    if said.value is None or real["value"] is None:
        return True
    if real["kind"] != "text":
        return type(said.value) is type(real["value"]) and bool(said.value == real["value"])
    text = str(real["value"]).strip()
    if isinstance(said.value, str):
        return text.strip("'") == said.value
    return text.lower() == str(said.value).lower() or (not isinstance(said.value, bool) and float(text) == said.value)


def _shape(index: Index) -> Shape:
    return index.columns, index.unique


def real_shapes(real: Real, key: bool = False) -> list[Shape]:
    """The indexes and unique constraints; with the primary key those over all rows."""
    found = [(tuple(each["columns"]), each["unique"]) for each in real["indexes"] if not key or _serves(each)]
    found += [(tuple(each["columns"]), True) for each in real["unique_constraints"]]
    return [*found, (tuple(real["primary_key"]), True)] if key and real["primary_key"] else found


def _targets(key: ForeignKey, relations: Sequence[ResolvedForeignKey]) -> list[str | None]:
    """What a foreign key refers to, as SQLAlchemy writes it, where that is known."""
    found = next((each for each in relations if each.place == key.place), None)
    if found is not None and found.target is not None and found.target.name and found.referred:
        return [f"{found.target.name}.{each.name}" for each in found.referred]
    return [f"{each.table}.{each.column}" if each.table and each.column else None for each in key.references]


def _is_aimed(said: list[str | None], real: list[str]) -> bool:
    return all(each is None or f".{true}".endswith(f".{each}") for each, true in zip(said, real))


def tables_of(path: Path) -> list[Found]:
    """The tables of one file, each with the name of its class, or the text of its call."""
    source = Source(decode(path.read_bytes()), str(path))
    settings = Settings(dialect="postgresql")
    facts = [*read_models(Module(source, Session(), settings), settings)] if may_declare(source, settings) else []
    found = []
    for fact in facts:
        if isinstance(fact, Table):
            line = source.lines[fact.place.line - 1].encode()
            written = line[fact.place.column : fact.place.end_column].decode()
            relations = (each for each in facts if isinstance(each, ResolvedForeignKey) and each.table is fact)
            found.append(Found(written, fact, tuple(relations)))
    return found


def agreement_on(tables: list[Real]) -> Agreement:
    """Compare the tables of a dump with what is read of the files that they name."""
    agreement = Agreement()
    read: dict[str, list[Found]] = {}
    for real in tables:
        path = real["file"] or ""
        if path not in read:
            read[path] = tables_of(Path(path)) if Path(path).is_file() else []
        name = (real["class"] or "").rpartition(".")[2]
        same = [each for each in read[path] if each.table.name == real["name"]]
        # Tables of several schemas may have one name.
        same.sort(key=lambda each: each.written != name)
        named = [each for each in read[path] if each.table.name is None and each.written == name]
        agreement.compare(real, next(iter(same + named), None))
    return agreement


def main() -> None:
    """Compare each project, and print the shares, why columns are unknown, and what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dumps", nargs="+", type=Path)
    parser.add_argument("--reasons", type=int, default=0, help="print so many reasons for what is unknown")
    options = parser.parse_args()
    total = Agreement()
    for dump in options.dumps:
        agreement = agreement_on(json.loads(dump.read_text(encoding="utf-8")))
        print(_line(dump.stem, agreement))
        for reason, count in agreement.reasons.most_common(options.reasons):
            print(f"    {count} columns unknown: {reason}")
        for kind, text in agreement.wrong:
            print(f"    {kind}: {text}")
        total.tables += agreement.tables
        total.columns += agreement.columns
        total.wrong += agreement.wrong
    print(_line("all", total))


def _line(name: str, agreement: Agreement) -> str:
    tables, columns = agreement.tables, agreement.columns
    shares = ", ".join(f"{each} {columns[each] / max(columns['all'], 1):.1%}" for each in (*_SHOWN, "agreed"))
    wrong = dict(Counter(kind for kind, _ in agreement.wrong)) or 0
    read = f"{tables['read']} of {tables['all']} tables, keys of {tables['keys']}"
    return f"{name}: {read}; {columns['all']} columns: {shares}; wrong {wrong}"


if __name__ == "__main__":
    main()
