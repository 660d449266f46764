"""Enum types of PostgreSQL's: what in a revision makes one, or takes one away."""

from __future__ import annotations

from collections.abc import Iterable

from dbconv.facts.operations import CreateTable, CreateType, DropType, Operation, UnknownOperation, statements_of
from dbconv.rules.live.operations import clauses_of

_MAKE = frozenset({"CREATE TYPE", "RENAME TYPE"})
_TAKE = frozenset({"DROP TYPE", "RENAME TYPE", "DROP SCHEMA"})


def may_make(operations: Iterable[Operation], name: str) -> bool:
    """Whether operations make a type of this name, or may."""
    return any(makes(each, name) or _may_do_anything(each) for each in operations)


def makes(operation: Operation, name: str) -> bool:
    """Whether an operation makes a type of this name."""
    if isinstance(operation, CreateType):
        return operation.name in (None, name)
    if isinstance(operation, CreateTable):
        return any(each.creates and each.name in (None, name) for each in operation.enums)
    return any(each.action in _MAKE and name in (each.name, each.new_name) for each in clauses_of(operation))


def may_take(operations: Iterable[Operation], name: str) -> bool:
    """Whether operations take a type of this name away, or may."""
    return any(
        (isinstance(each, DropType) and each.name in (None, name))
        or any(clause.action in _TAKE and name in (clause.name, None) for clause in clauses_of(each))
        or _may_do_anything(each)
        for each in operations
    )


def _may_do_anything(operation: Operation) -> bool:
    """SQL of which nothing is read may hold a ``CREATE TYPE``, as in a ``DO`` block."""
    if isinstance(operation, UnknownOperation):
        return True
    return any(
        not each.verb or (each.verb == "OTHER" and not each.clauses) or "?" in each.text
        for each in statements_of(operation)
    )
