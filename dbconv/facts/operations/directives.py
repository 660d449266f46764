"""Alembic's directives, each read from its call into an `Operation`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dbconv.facts.operations.facts import Constraint, EnumType, Operation, Statement
from dbconv.facts.operations.sql import statements
from dbconv.facts.operations.values import UNREAD, Batch, elements, literal
from dbconv.facts.tables.columns import is_column, read_column
from dbconv.facts.tables.schema import Column
from dbconv.modules.literals import is_constant, is_falsy
from dbconv.modules.module import Module
from dbconv.modules.names import Scope, dotted
from dbconv.source import place_of

# The parameters that are given by position; a batch has its table already, and leaves that one out.
_PARAMETERS = {
    "add_column": ("table_name", "column"),
    "alter_column": ("table_name", "column_name"),
    "bulk_insert": ("table", "rows"),
    "create_check_constraint": ("constraint_name", "table_name", "condition"),
    "create_exclude_constraint": ("constraint_name", "table_name"),
    "create_foreign_key": ("constraint_name", "table_name", "referent_table", "columns", "remote_cols"),
    "create_index": ("index_name", "table_name", "columns"),
    "create_primary_key": ("constraint_name", "table_name", "columns"),
    "create_table": ("table_name",),
    "create_table_comment": ("table_name", "comment"),
    "create_unique_constraint": ("constraint_name", "table_name", "columns"),
    "drop_column": ("table_name", "column_name"),
    "drop_constraint": ("constraint_name", "table_name", "type_"),
    "drop_index": ("index_name", "table_name"),
    "drop_table": ("table_name",),
    "drop_table_comment": ("table_name",),
    "execute": ("sqltext",),
    "rename_table": ("old_table_name", "new_table_name"),
}
DIRECTIVES = frozenset(_PARAMETERS)
# Names of parameters in the Alembics before, and of one thing under two names.
_ALIASES = {
    "source_table": "table_name",
    "tablename": "table_name",
    "source": "table_name",
    "local_cols": "columns",
    "referent": "referent_table",
    "type": "type_",
    "old_table_name": "table_name",
    "name": "new_column_name",
}
_KINDS = {
    "UniqueConstraint": "uq",
    "CheckConstraint": "ck",
    "ForeignKeyConstraint": "fk",
    "PrimaryKeyConstraint": "pk",
    "ExcludeConstraint": "ex",
}
_CREATES = {
    "create_unique_constraint": "uq",
    "create_check_constraint": "ck",
    "create_foreign_key": "fk",
    "create_primary_key": "pk",
    "create_exclude_constraint": "ex",
}
_NAMED = ("constraint_name", "index_name", "column_name")
_ENUMS = frozenset({"Enum", "ENUM"})


class Items(NamedTuple):
    """The columns and constraints that a call is given."""

    columns: tuple[Column, ...]
    constraints: tuple[Constraint, ...]
    enums: tuple[EnumType, ...]
    complete: bool


class Directives:
    """Reads the calls of one module."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def read(self, scope: Scope, directive: str, call: ast.Call, proxy: str, batch: Batch | None) -> Operation:
        """The operation of a call of a directive of Alembic's."""
        given = self._given(directive, call, batch)
        name = next((each for each in _NAMED if each in given), "")
        named = given.get(name)
        is_named: bool | None = True
        if directive in _CREATES or directive in ("create_index", "drop_constraint", "drop_index"):
            is_named = self._is_named(named)
        items = self._items(scope, directive, call, given)
        key = self._own_constraint(directive, call, given)
        table = given.get("table_name")
        nullable = given.get("nullable")
        return Operation(
            directive=directive,
            place=place_of(call.func),
            name_place=place_of(named if named is not None else table if table is not None else call.func),
            proxy=proxy,
            table=batch.table if batch else self._text(table),
            name=self._text(named),
            is_named=is_named,
            new_name=self._text(given.get("new_column_name", given.get("new_table_name"))),
            schema=batch.schema if batch else self._text(given.get("schema")),
            columns=items.columns,
            keys=self._keys(directive, given),
            columns_known=items.complete,
            constraints=(*key, *items.constraints),
            enums=items.enums,
            nullable=_truth(nullable),
            was_nullable=_truth(given.get("existing_nullable")),
            statements=self.executed(scope, given.get("sqltext")) if directive == "execute" else (),
            given=frozenset(given),
            in_batch=batch is not None,
        )

    def _given(self, directive: str, call: ast.Call, batch: Batch | None) -> Mapping[str, ast.expr]:
        names = [each for each in _PARAMETERS[directive] if not (batch and each == "table_name")]
        given: dict[str, ast.expr] = {}
        for name, value in zip(names, call.args):
            if isinstance(value, ast.Starred):
                break
            given[name] = value
        for each in call.keywords:
            if each.arg is not None:
                given.setdefault(each.arg, each.value)
        owns = next((each for each in _PARAMETERS[directive] if each in _NAMED[:2]), None)
        if owns and "name" in given:
            given.setdefault(owns, given.pop("name"))
        for old, new in _ALIASES.items():
            if old in given:
                given.setdefault(new, given.pop(old))
        return given

    def _is_named(self, node: ast.expr | None) -> bool | None:
        if node is None:
            return False
        value = literal(self._module, node)
        return None if value is UNREAD else isinstance(value, str)

    def _text(self, node: ast.expr | None) -> str | None:
        value = literal(self._module, node)
        return value if isinstance(value, str) else None

    def _names(self, node: ast.expr | None) -> tuple[str | None, ...]:
        held = elements(self._module, node)
        return tuple(self._text(each) for each in held or ())

    def _keys(self, directive: str, given: Mapping[str, ast.expr]) -> tuple[str | None, ...]:
        """The columns of an index or a constraint; of a condition all its words; None for what is not read."""
        if directive == "create_check_constraint":
            condition = literal(self._module, given.get("condition"))
            return tuple(re.findall(r"\w+", condition)) if isinstance(condition, str) else (None,)
        if directive.startswith("create_") and "columns" in given:
            return self._names(given["columns"]) or (None,)
        return (None,) if directive == "create_exclude_constraint" else ()

    def _own_constraint(self, directive: str, call: ast.Call, given: Mapping[str, ast.expr]) -> tuple[Constraint, ...]:
        kind = _CREATES.get(directive)
        if kind is None:
            return ()
        named = given.get("constraint_name")
        place = place_of(named if isinstance(named, ast.Constant) else call.func)
        name, is_named = self._text(named), self._is_named(named)
        return (Constraint(kind, name, is_named, self._names(given.get("columns")), place, directive),)

    def _items(self, scope: Scope, directive: str, call: ast.Call, given: Mapping[str, ast.expr]) -> Items:
        if directive == "create_table":
            return self.items(scope, call.args[1:] if "table_name" in given and call.args else call.args)
        if directive == "add_column":
            return self.items(scope, [given["column"]] if "column" in given else [])
        if directive == "alter_column" and "type_" in given:
            return Items((), (), tuple(self.enums(scope, given["type_"])), True)
        return Items((), (), (), True)

    def items(self, scope: Scope, nodes: list[ast.expr]) -> Items:
        """The columns and constraints among the arguments of a call."""
        columns: list[Column] = []
        constraints: list[Constraint] = []
        enums: list[EnumType] = []
        complete = True
        todo = nodes[::-1]
        while todo:
            node = todo.pop()
            if isinstance(node, ast.Starred):
                held = elements(self._module, node.value)
                complete = complete and held is not None
                todo += (held or [])[::-1]
                continue
            if isinstance(node, ast.Name):
                node = self._module.values.get(node.id, node)
            kind = self._module.sqlalchemy_name(scope, node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and is_column(self._module, scope, node):
                column = read_column(self._module, scope, node)
                # A name that is computed, but from literals: in a loop over them.
                name = self._text(node.args[0]) if column.name is None and node.args else None
                columns.append(column if name is None else column._replace(name=name))
                constraints += self.in_column(scope, node, columns[-1].name)
                for argument in (*node.args, *(each.value for each in node.keywords if each.arg == "type_")):
                    enums += self.enums(scope, argument)
            elif isinstance(node, ast.Call) and kind in _KINDS:
                constraints.append(self.constraint(node, kind))
            elif kind != "Index":
                complete = False
        return Items(tuple(columns), tuple(constraints), tuple(enums), complete)

    def constraint(self, call: ast.Call, kind: str) -> Constraint:
        """A constraint that is an item of a table; ``kind`` is SQLAlchemy's name for it."""
        named = next((each.value for each in call.keywords if each.arg == "name"), None)
        has_more = any(each.arg is None for each in call.keywords)
        is_named = None if has_more and named is None else self._is_named(named)
        if kind in ("UniqueConstraint", "PrimaryKeyConstraint"):
            columns = tuple(self._text(each) for each in call.args)
        else:
            columns = self._names(call.args[0]) if call.args and kind == "ForeignKeyConstraint" else ()
        return Constraint(_KINDS[kind], self._text(named), is_named, columns, place_of(call.func), kind)

    def in_column(self, scope: Scope, call: ast.Call, column: str | None) -> Iterator[Constraint]:
        """The constraints in a call that makes a column."""
        for each in call.args:
            kind = self._module.sqlalchemy_name(scope, each.func) if isinstance(each, ast.Call) else ""
            if isinstance(each, ast.Call) and kind in ("ForeignKey", "CheckConstraint"):
                made = self.constraint(each, "ForeignKeyConstraint" if kind == "ForeignKey" else kind)
                yield made._replace(columns=(column,), written=kind)
        keywords = {each.arg: each.value for each in call.keywords}
        unique = keywords.get("unique")
        if is_constant(unique, True) and is_falsy(keywords.get("index", ast.Constant(False))) and unique is not None:
            yield Constraint("uq", None, False, (column,), place_of(unique), "unique=True")

    def enums(self, scope: Scope, node: ast.expr) -> Iterator[EnumType]:
        """The Enum that a type is, or holds."""
        if isinstance(node, ast.Name):
            node = self._module.values.get(node.id, node)
        for each in (node, *(node.args if isinstance(node, ast.Call) else ())):
            if isinstance(each, ast.Call) and self._module.sqlalchemy_name(scope, each.func) in _ENUMS:
                yield self._enum(each)

    def _enum(self, call: ast.Call) -> EnumType:
        keywords = {each.arg: each.value for each in call.keywords}
        named = keywords.get("name")
        is_named = self._is_named(named)
        if named is None:
            texts = [isinstance(literal(self._module, each), str) for each in call.args]
            # A class of Python gives the type its name.
            is_named = False if texts and all(texts) else None
        off = (is_constant(keywords.get(key), False) for key in ("native_enum", "create_type"))
        creates = not any(off) and None not in keywords
        return EnumType(self._text(named), is_named, place_of(call.func), creates)

    def executed(self, scope: Scope, node: ast.expr | None) -> tuple[Statement, ...]:
        """The statements that are executed: of a text, or what SQLAlchemy's constructs make."""
        value = literal(self._module, node)
        if isinstance(value, str):
            return tuple(statements(value))
        text = self._begun(node)
        if text:
            # What is not read may hold the WHERE.
            return tuple(each._replace(has_where=True) for each in statements(text))
        return (self._constructed(scope, node),)

    def _begun(self, node: ast.expr | None) -> str:
        """A text of which some is computed, with ``?`` in place of that."""
        if isinstance(node, ast.Call) and len(node.args) == 1 and dotted(node.func):
            if (dotted(node.func) or "").rpartition(".")[2] in ("text", "dedent"):
                return self._begun(node.args[0])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("format", "bindparams", "execution_options"):
                return self._begun(node.func.value)
        if isinstance(node, ast.JoinedStr):
            parts = [
                literal(self._module, each.value if isinstance(each, ast.FormattedValue) else each)
                for each in node.values
            ]
            return "".join(str(each) if isinstance(each, (str, int)) else "?" for each in parts)
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mod, ast.Add)):
            return self._begun(node.left)
        value = literal(self._module, node)
        return value if isinstance(value, str) else ""

    def _constructed(self, scope: Scope, node: ast.expr | None) -> Statement:
        """``users.update().where(…)``, ``sa.delete(users)``, ``select(…)``."""
        unknown = Statement("", None, True, "")
        has_where = False
        while isinstance(node, ast.Call):
            name = self._module.sqlalchemy_name(scope, node.func)
            method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            verb = (name or method).upper()
            if verb in ("UPDATE", "INSERT", "DELETE", "SELECT"):
                owner = node.args[0] if name and node.args else None
                if not name and isinstance(node.func, ast.Attribute):
                    owner = node.func.value
                    has_where = has_where or bool(node.args) or any(each.arg == "whereclause" for each in node.keywords)
                return Statement(verb, self.table_name(scope, owner), has_where, "")
            has_where = has_where or method in ("where", "filter", "filter_by", "join")
            if not isinstance(node.func, ast.Attribute):
                return unknown
            node = node.func.value
        return unknown

    def table_name(self, scope: Scope, node: ast.expr | None) -> str | None:
        """The name of a table that an expression is: ``sa.table("users", …)``, ``Table(…)``, a class in this file."""
        if isinstance(node, ast.Attribute) and node.attr in ("__table__", "c"):
            node = node.value
        origin = self._module.origin(scope, node) if isinstance(node, ast.Name) else None
        for child in (*scope.children, *self._module.top.children):
            if origin is not None and child.is_class and child.path == origin:
                for each in child.statements:
                    if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
                        if each.targets[0].id == "__tablename__":
                            return self._text(each.value)
        if isinstance(node, ast.Name):
            node = self._module.values.get(node.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("alias", "query"):
            node = node.args[0] if node.func.attr == "query" and node.args else node.func.value
            return self.table_name(scope, node)
        if isinstance(node, ast.Call) and node.args:
            called = (dotted(node.func) or "").rpartition(".")[2]
            if called in ("table", "Table", "create_table"):
                return self._text(node.args[0])
            if called in ("filter", "filter_by", "where") and isinstance(node.func, ast.Attribute):
                return self.table_name(scope, node.func.value)
        return None

    def enum_of(self, scope: Scope, node: ast.expr) -> EnumType | None:
        """The Enum that an expression is."""
        return next(self.enums(scope, node), None)


def _truth(node: ast.expr | None) -> bool | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, bool) else None
