"""The conditions of queries that Python decides: those of operators that no column has."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.queries import Operand, PythonCondition
from dbconv.facts.tables import Column, Reference
from dbconv.project.module import Module
from dbconv.project.queries.clauses import clauses_in, lines_with_clauses, reaches, statements_of
from dbconv.project.queries.entities import reference_of
from dbconv.project.readers import reader
from dbconv.project.tables.lookup import column_of, table_of
from dbconv.project.versions import sqlalchemy_version
from dbconv.settings import Settings
from dbconv.source import place_of, unparsed
from dbconv.summary.scopes import Scope

_OPERATORS: dict[type[ast.AST], str] = {
    ast.Is: "is",
    ast.IsNot: "is-not",
    ast.In: "in",
    ast.NotIn: "not-in",
    ast.Not: "not",
    ast.And: "and",
    ast.Or: "or",
}
_JOINING = frozenset({"and_", "or_", "not_"})
_SINCE_IS_NOT = (1, 4)


@reader(PythonCondition)
def read_conditions(module: Module, settings: Settings) -> Iterator[PythonCondition]:
    """Those of columns that are known, in the clauses of queries; each once."""
    lines = lines_with_clauses(module)
    for scope in module.scopes:
        for statement in statements_of(scope) if scope.parent is None or reaches(scope.node, lines) else ():
            found: dict[ast.expr, PythonCondition] = {}
            for _, call, _ in clauses_in(statement) if reaches(statement, lines) else ():
                for argument in (*call.args, *(each.value for each in call.keywords)):
                    found.update(_conditions(module, scope, argument))
            yield from sorted(found.values(), key=lambda each: each.place)


def _conditions(module: Module, scope: Scope, argument: ast.expr) -> Iterator[tuple[ast.expr, PythonCondition]]:
    """The outermost of them in an argument of a clause, by what is all of each."""
    todo = [argument]
    while todo:
        node = todo.pop()
        found = _condition(module, scope, node)
        if found is not None:
            yield node, found
        elif isinstance(node, ast.BoolOp):
            todo += node.values
        elif isinstance(node, ast.BinOp):
            todo += [node.left, node.right]
        elif isinstance(node, ast.UnaryOp):
            todo.append(node.operand)
        elif isinstance(node, ast.IfExp):
            todo += [node.body, node.orelse]
        elif isinstance(node, (ast.List, ast.Tuple)):
            todo += node.elts
        elif isinstance(node, ast.Starred):
            todo.append(node.value)
        elif isinstance(node, ast.Call) and module.sqlalchemy_name(scope, node.func) in _JOINING:
            todo += node.args


def _condition(module: Module, scope: Scope, node: ast.expr) -> PythonCondition | None:
    """What Python decides of a column, if this is that."""
    operator: ast.AST
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        operator, parts = node.ops[0], [node.left, *node.comparators]
        column = _column(module, scope, node.left) if isinstance(node.left, ast.Attribute) else None
    elif isinstance(node, ast.UnaryOp):
        operator, parts = node.op, [node.operand]
        column = _column(module, scope, node.operand) if isinstance(operator, ast.Not) else None
    elif isinstance(node, ast.BoolOp):
        # The last one is not decided: flag and User.active is a condition, or none.
        operator, parts = node.op, node.values
        column = next((found for each in parts[:-1] if (found := _column(module, scope, each))), None)
    else:
        return None
    if column is None or type(operator) not in _OPERATORS:
        return None
    version = sqlalchemy_version(module.session, module.source.path, module.root)
    return PythonCondition(
        operator=_OPERATORS[type(operator)],
        column=column,
        place=place_of(node),
        written=unparsed(node),
        operands=tuple(_operand(module, scope, each, _has_comment(module, node)) for each in parts),
        has_is_not=not (0, 0) < version < _SINCE_IS_NOT,
    )


def _has_comment(module: Module, node: ast.expr) -> bool:
    return "#" in (ast.get_source_segment(module.source.text, node) or "")


def _operand(module: Module, scope: Scope, node: ast.expr, has_comment: bool) -> Operand:
    return Operand(
        text="" if has_comment else ast.get_source_segment(module.source.text, node) or "",
        is_asked=_column(module, scope, node) is not None,
        is_simple=isinstance(node, (ast.Name, ast.Attribute, ast.Call)),
        condition=_condition(module, scope, node),
    )


def _column(module: Module, scope: Scope, node: ast.expr) -> Column | None:
    """The first column that an expression compares, or is: of ``User.age > 3``, ``func.lower(User.nick) == nick``."""
    todo = [node]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Attribute):
            reference = _reference(module, scope, node)
            column = column_of(table_of(module, reference), reference) if reference.owner else None
            if column is not None:
                return column
        elif isinstance(node, ast.Compare):
            todo += [*node.comparators[::-1], node.left]
        elif isinstance(node, ast.BoolOp):
            todo += node.values[::-1]
        elif isinstance(node, ast.BinOp):
            todo += [node.right, node.left]
        elif isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.USub):
            todo.append(node.operand)
        elif isinstance(node, ast.Call):
            if module.sqlalchemy_name(scope, node.func):
                todo += node.args[::-1]
            elif isinstance(node.func, ast.Attribute):
                # User.age.in_(ages)
                todo.append(node.func.value)
    return None


def _reference(module: Module, scope: Scope, node: ast.Attribute) -> Reference:
    """What ``User.email`` refers to; ``cls.email`` in a method of the class, too."""
    around = scope.parent
    if around and around.is_class and isinstance(node.value, ast.Name) and node.value.id == "cls":
        return Reference(None, node.attr, around.path, place_of(node))
    return reference_of(module, scope, node)
