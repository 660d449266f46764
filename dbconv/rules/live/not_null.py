"""Whether a column may hold NULL before an operation makes it NOT NULL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateTable,
    DropConstraint,
    Migration,
    Operation,
    statements_of,
)
from dbconv.facts.unknown import is_known


def may_hold_null(migration: Migration, operation: AlterColumn, table: str, name: str) -> bool:
    """Whether nothing before an operation says that a column has no NULL: no definition, no UPDATE, no CHECK."""
    upgrade = migration.upgrade
    if upgrade.changes_rows(operation, table) or _fills_as_it_converts(operation) or _is_key(operation):
        return False
    here = upgrade.before(operation)[::-1]
    if any(_brings_values(each, table, name) for each in here):
        return False
    if is_proved(migration, operation, table, name) or _joins_alone(migration, table):
        return False
    before = (*here, *migration.earlier.operations(table, name))
    return not migration.earlier.just_changed_rows(table) and not any(_fills(each, table, name) for each in before)


def is_proved(migration: Migration, operation: AlterColumn, table: str, name: str) -> bool:
    """Whether the database knows before an operation that a column has no NULL: it is NOT NULL, or a CHECK says so."""
    here = migration.upgrade.before(operation)[::-1]
    before = (*here, *migration.earlier.operations(table, name))
    if _is_key(operation) or (operation.was_nullable is None and _is_not_null(before, table, name)):
        return True
    return any(
        not constraint or any(constraint in each for each in validated) or _is_validated(migration, constraint)
        for constraint, validated in _checks(before, table, name)
    )


def _joins_alone(migration: Migration, table: str) -> bool:
    """Whether a table has nothing but foreign keys: who writes a row there writes both sides of it."""
    made = migration.earlier.schema.table(table, None)
    if made is None or not is_known(made) or not is_known(made.has_more):
        return False
    joined = {column for key in made.keys if key.kind == "fk" for column in key.columns}
    return len(made.columns) > 1 and made.columns.keys() <= joined


def _is_key(operation: AlterColumn) -> bool:
    """``autoincrement=True`` is said of a primary key alone, which never was NULL."""
    return any(each.name == "autoincrement" and each.value is True for each in operation.call.arguments)


def _fills_as_it_converts(operation: AlterColumn) -> bool:
    """``postgresql_using="coalesce(age, 0)"``, which runs first; or what is not read."""
    given = (each.value for each in operation.call.arguments if each.name == "postgresql_using")
    return any(not is_known(each) or "coalesce" in str(each).lower() for each in given)


def _brings_values(operation: Operation, table: str, name: str) -> bool:
    """Whether an operation gives the column to its table with a value in each row, or under another name."""
    if isinstance(operation, AddColumn) and operation.table == table:
        return any(
            column.name == name and is_known(column.defaults) and column.server_default is not None
            for column in operation.columns
        )
    # Under its name before, nobody knows what filled it.
    return isinstance(operation, AlterColumn) and operation.table == table and operation.new_name == name


def _fills(operation: Operation, table: str, name: str) -> bool:
    """An UPDATE of the very column, however long before."""
    return any(
        each.verb == "UPDATE" and each.table == table and name in (each.columns or ())
        for each in statements_of(operation)
    )


def _is_not_null(before: Iterable[Operation], table: str, name: str) -> bool:
    """Whether the last of some operations that says anything of a column says NOT NULL; the last comes first."""
    for each in before:
        if isinstance(each, (AddColumn, CreateTable)) and each.table == table:
            for column in each.columns:
                if column.name == name:
                    return column.nullable.value is False
        if isinstance(each, AlterColumn) and each.table == table and name in (each.name, each.new_name):
            said = each.was_nullable if each.nullable is None else each.nullable
            if said is not None:
                return not said
    return False


def _checks(before: Iterable[Operation], table: str, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The CHECKs that a column is not NULL, the last first: the name of one that is not valid yet, and what is later.

    One that is valid has none; so has one whose condition is not read.
    """
    proof = (name.upper(), "IS", "NOT", "NULL")
    dropped: set[str | None] = set()
    validated: tuple[str, ...] = ()
    for each in before:
        if isinstance(each, DropConstraint) and each.table == table:
            dropped.add(each.name)
        elif isinstance(each, CreateConstraint) and each.table == table and each.constraint.kind == "ck":
            said = tuple(word and word.upper() for word in each.columns)
            if said in (proof, (None,)) and each.name not in dropped:
                yield each.name or "" if _is_not_valid(each) else "", validated
        for statement in statements_of(each):
            words = re.findall(r"\w+", statement.text)
            text = " ".join(words).upper()
            if "VALIDATE CONSTRAINT" in text:
                validated = (*validated, statement.text)
            elif statement.verb == "ALTER TABLE" and statement.table == table and "CHECK" in text:
                if f" {' '.join(proof)}" in text:
                    is_valid = not text.endswith("NOT VALID")
                    upper = text.split()
                    own = words[upper.index("CONSTRAINT") + 1] if "CONSTRAINT" in upper[:-1] else ""
                    # One without a name may be what is validated, by the name that the server gave it.
                    if is_valid or own or validated:
                        yield "" if is_valid else own, validated


def _is_not_valid(constraint: CreateConstraint) -> bool:
    return any(each.name == "postgresql_not_valid" and each.value is True for each in constraint.call.arguments)


def _is_validated(migration: Migration, constraint: str) -> bool:
    verb = "VALIDATE CONSTRAINT"
    forms = (f"{said} {name}" for said in (verb, verb.lower()) for name in (constraint, f'"{constraint}"'))
    return any(map(migration.earlier.mention, forms))
