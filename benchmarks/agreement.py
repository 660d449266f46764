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
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dbconv.facts.column_types import family_of
from dbconv.facts.tables import Column, Index, Table
from dbconv.facts.unknown import is_known
from dbconv.project.module import Module
from dbconv.project.tables import may_declare
from dbconv.project.tables.models import read_models
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode

Real = dict[str, Any]
Shape = tuple[tuple["str | None", ...], bool]
_COUNTED = ("read", "type", "null", "primary key", "foreign key")


class Agreement:
    """What was compared: how many tables and columns there are, how many facts are known of them, what is wrong."""

    def __init__(self) -> None:
        self.tables: Counter[str] = Counter()
        self.columns: Counter[str] = Counter()
        self.wrong: list[tuple[str, str]] = []

    def compare(self, real: Real, table: Table | None) -> None:
        """Compare one table, or note that none was read."""
        self.tables["all"] += 1
        self.columns["all"] += len(real["columns"])
        if table is None:
            return
        self.tables["read"] += 1
        where = f"{real['file']}: {real['name']}"
        # One that a table is not given itself, its metadata may have.
        if table.schema and table.schema != real["schema"]:
            self._fault("schema", f"{where} is in the schema {real['schema']}, not {table.schema}")
        columns = {each["name"]: each for each in real["columns"]}
        for column in table.columns:
            if column.name is not None and column.name not in columns:
                self._fault("column", f"{where}.{column.name} is no column")
        for name, each in columns.items():
            found = table.column(name)
            if found is not None:
                self._compare_column(f"{where}.{name}", each, found)
            elif is_known(table.has_more_columns):
                self._fault("column", f"{where}.{name} was not read")
        self._compare_keys(where, real, table)

    def _compare_column(self, where: str, real: Real, column: Column) -> None:
        known = {"read"}
        name = next((each for each in (real["type"], real["impl"]) if each and family_of("", each)), "")
        family = family_of("", name)
        if is_known(column.type) and family:
            known.add("type")
            if column.type.family != family:
                self._fault("type", f"{where} is {name}, not {column.type.name}")
            elif column.type.is_whole and family in ("string", "number"):
                for size in ("length", "precision", "scale"):
                    if getattr(column.type, size) != real[size] and (family == "string") == (size == "length"):
                        self._fault("type", f"{where} has {size} {real[size]}, not {getattr(column.type, size)}")
        if is_known(column.nullable.value):
            known.add("null")
            if column.nullable.value != real["nullable"]:
                self._fault("null", f"{where} is nullable={real['nullable']}, not {column.nullable.value}")
        if is_known(column.primary_key):
            known.add("primary key")
            if column.primary_key != real["primary_key"]:
                self._fault("primary key", f"{where} has primary_key={real['primary_key']}, not {column.primary_key}")
        if is_known(column.foreign_key):
            known.add("foreign key")
            if column.foreign_key != bool(real["foreign_keys"]):
                self._fault("foreign key", f"{where} refers to {real['foreign_keys']}, not {column.foreign_key}")
        for reference in column.references:
            target = f"{reference.table}.{reference.column}"
            if reference.table and not any(f".{each}".endswith(f".{target}") for each in real["foreign_keys"]):
                self._fault("foreign key", f"{where} refers to {real['foreign_keys']}, not {target}")
        self.columns.update(known)
        self.columns["agreed"] += known >= set(_COUNTED)

    def _compare_keys(self, where: str, real: Real, table: Table) -> None:
        if not (
            is_known(table.has_more_columns, table.has_more_keys)
            and all(is_known(each.has_more) for each in table.indexes)
        ):
            return
        self.tables["keys"] += 1
        if list(table.primary_key) != real["primary_key"]:
            self._fault("primary key", f"{where} has {real['primary_key']}, not {list(table.primary_key)}")
        missing = sorted(_real_shapes(real), key=str)
        false = []
        for said in (_shape(each) for each in table.indexes if each.kind != "primary-key"):
            found = next((each for each in missing if _is_same(each, said)), None)
            if found is None:
                false.append(said)
            else:
                missing.remove(found)
        if missing or false:
            self._fault("index", f"{where}: missing {missing}, false {false}")

    def _fault(self, kind: str, text: str) -> None:
        self.wrong.append((kind, text))


def _shape(index: Index) -> Shape:
    return index.columns, index.unique


def _is_same(real: Shape, said: Shape) -> bool:
    """Whether two are one index. What SQLAlchemy shows as an expression may be a column in descending order."""
    columns, unique = real
    if unique != said[1] or len(columns) != len(said[0]):
        return False
    return all(one in (None, other) for one, other in zip(columns, said[0]))


def _real_shapes(real: Real) -> Iterator[Shape]:
    for each in real["indexes"]:
        yield tuple(each["columns"]), each["unique"]
    for each in real["unique_constraints"]:
        yield tuple(each["columns"]), True


def tables_of(path: Path) -> list[tuple[str, Table]]:
    """The tables of one file, each with the name of its class, or the text of its call."""
    source = Source(decode(path.read_bytes()), str(path))
    settings = Settings(dialect="postgresql")
    found = []
    for fact in read_models(Module(source, Session(), settings), settings) if may_declare(source, settings) else ():
        if isinstance(fact, Table):
            line = source.lines[fact.place.line - 1].encode()
            found.append((line[fact.place.column : fact.place.end_column].decode(), fact))
    return found


def agreement_on(tables: list[Real]) -> Agreement:
    """Compare the tables of a dump with what is read of the files that they name."""
    agreement = Agreement()
    read: dict[str, list[tuple[str, Table]]] = {}
    for real in tables:
        path = real["file"] or ""
        if path not in read:
            read[path] = tables_of(Path(path)) if Path(path).is_file() else []
        same = [fact for _, fact in read[path] if fact.name == real["name"]]
        named = [fact for name, fact in read[path] if name == (real["class"] or "").rpartition(".")[2]]
        agreement.compare(real, next(iter(same + [each for each in named if each.name is None]), None))
    return agreement


def main() -> None:
    """Compare each project, and print the shares and what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dumps", nargs="+", type=Path)
    for dump in parser.parse_args().dumps:
        agreement = agreement_on(json.loads(dump.read_text(encoding="utf-8")))
        tables, columns = agreement.tables, agreement.columns
        print(f"{dump.stem}: {tables['read']} of {tables['all']} tables, keys of {tables['keys']};", end=" ")
        print(f"{columns['all']} columns:", end=" ")
        print(", ".join(f"{each} {columns[each] / columns['all']:.1%}" for each in (*_COUNTED, "agreed")), end="; ")
        print("wrong", dict(Counter(kind for kind, _ in agreement.wrong)) or 0)
        for kind, text in agreement.wrong:
            print(f"    {kind}: {text}")


if __name__ == "__main__":
    main()
