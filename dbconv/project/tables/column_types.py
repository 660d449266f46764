"""The types of columns: SQLAlchemy's own, those that a project names, and its TypeDecorators."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from dbconv.facts.column_types import PARAMETERS, TEXTS, family_of
from dbconv.facts.tables import ColumnType
from dbconv.facts.unknown import Reason, unknown, unless
from dbconv.project.constants import whole_number
from dbconv.project.expansions import expanded
from dbconv.project.literals import is_constant
from dbconv.project.module import Module
from dbconv.project.named_values import value_at
from dbconv.project.tables.storage import read_charset
from dbconv.project.values import Unread
from dbconv.settings import DIALECTS
from dbconv.source import place_of
from dbconv.summary.scopes import Scope

_DECORATORS = frozenset({"TypeDecorator"})


def read_type(module: Module, scope: Scope, node: ast.expr | None) -> ColumnType | None:
    """A type expression: ``String``, ``sa.String(50)``, ``Text().with_variant(…)``, ``Money`` of the project."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "with_variant":
        names = [each.value for each in node.args[1:] if isinstance(each, ast.Constant)]
        if len(names) < len(node.args) - 1:
            return None
        node = node.args[0] if module.settings.dialect in names else node.func.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "as_mutable":
        # MutableDict.as_mutable(JSON) is a JSON that notes what changes in it.
        return read_type(module, scope, node.args[0]) if len(node.args) == 1 else None
    if isinstance(node, ast.IfExp):
        return _either(module, scope, node)
    called = node.func if isinstance(node, ast.Call) else node
    origin = module.origin(scope, called)
    name = module.name_in_sqlalchemy(origin)
    family = family_of(origin or "", name)
    if node is None:
        return None
    if family:
        return _with_size(module, scope, ColumnType(name, family, place_of(node)), node)
    named = _of_the_project(module, module.value_of(scope, called) if origin is None or "::" not in origin else origin)
    if named is None:
        within, made = expanded(module, scope, node)
        named = None if made is node else read_type(module, within, made)
        return named and named._replace(place=place_of(node))
    # What a decorator is given, its impl may be given too.
    given = isinstance(node, ast.Call) and bool(node.args or node.keywords)
    named = named._replace(place=place_of(node), length_place=None)
    return named.without_sizes(Reason.COMPUTED) if given else named


def is_enum(module: Module, origin: str | None) -> bool:
    """Whether a class of the project is one of Python's ``enum``."""
    return module.class_names(origin) is not None and any(
        (base or "").startswith("enum.") for base in module.ancestors(origin or "")
    )


def _either(module: Module, scope: Scope, node: ast.IfExp) -> ColumnType | None:
    """``LONGTEXT if settings.db == "mysql" else Text``: the one of the dialect, else what both have in common."""
    asked = node.test.comparators[0] if isinstance(node.test, ast.Compare) and len(node.test.ops) == 1 else None
    if isinstance(asked, ast.Constant) and isinstance(node.test, ast.Compare) and asked.value in DIALECTS:
        is_it = (asked.value == module.settings.dialect) == isinstance(node.test.ops[0], ast.Eq)
        return read_type(module, scope, node.body if is_it else node.orelse)
    one, other = (read_type(module, scope, each) for each in (node.body, node.orelse))
    return one.without_sizes(Reason.COMPUTED) if one and other and one.family == other.family else None


def _of_the_project(module: Module, origin: str | None) -> ColumnType | None:
    """The type that a name of the project stands for: ``Money = Numeric(21, 4)``, or a TypeDecorator."""
    other = module.at(origin)
    return None if other is None or origin is None else other.memoize(_named_type, origin)


def _named_type(module: Module, origin: str) -> ColumnType | None:
    scope = module.classes.get(origin)
    if scope is not None:
        return _decorated(module, scope)
    name = origin.partition("::")[2]
    found = value_at(module, origin) if "." in name else None
    return read_type(*found) if found else read_type(module, module.top, module.values.get(name))


def _decorated(module: Module, scope: Scope) -> ColumnType | None:
    """What a TypeDecorator stores: what its ``load_dialect_impl`` returns, else its ``impl``; both may be inherited."""
    ancestors = module.ancestors(scope.path)
    if not any(module.name_in_sqlalchemy(each) in _DECORATORS for each in ancestors):
        return None
    classes = [(module, scope)]
    for origin in ancestors:
        other = module.at(origin)
        found = other.classes.get(origin or "") if other else None
        classes += [(other, found)] if other and found else []
    impl = next((_impl(*each) for each in classes if "impl" in each[1].names), None)
    # A constructor of its own may give the impl a size.
    if impl is not None and any("__init__" in each.names for _, each in classes):
        impl = impl.without_sizes(Reason.COMPUTED)
    kind = _loaded(classes, impl)
    return kind and kind._replace(decorated=True)


def _impl(module: Module, scope: Scope) -> ColumnType | None:
    for statement in scope.statements:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and "impl" in _targets(statement):
            return read_type(module, scope, statement.value)
    return None


def _loaded(classes: Sequence[tuple[Module, Scope]], impl: ColumnType | None) -> ColumnType | None:
    """The type that ``load_dialect_impl`` returns for the dialect, where it asks for the dialect's name alone: that of
    the first of some classes that has one; without one, the ``impl``."""
    for index, (module, scope) in enumerate(classes):
        if "load_dialect_impl" in scope.names:
            method = next((each for each in scope.children if _name(each) == "load_dialect_impl"), None)
            value = _returned(module, method) if method else None
            if value is None or method is None:
                return None
            called = value.func if isinstance(value, ast.Call) else None
            name = called.attr if isinstance(called, ast.Attribute) else ""
            if name == "load_dialect_impl" and isinstance(called, ast.Attribute) and _is_super(called.value):
                return _loaded(classes[index + 1 :], impl)
            # return dialect.type_descriptor(CHAR(36))
            if name == "type_descriptor" and isinstance(value, ast.Call) and len(value.args) == 1:
                value = value.args[0]
            is_impl = isinstance(value, ast.Attribute) and value.attr in ("impl", "impl_instance")
            return impl if is_impl else read_type(module, method, value)
    return impl


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


def _returned(module: Module, method: Scope) -> ast.expr | None:
    """What a method that is given a dialect returns for the one of the settings; None where that is unknown."""
    todo = list(method.node.body)[::-1]
    while todo:
        statement = todo.pop()
        if isinstance(statement, ast.Return):
            return statement.value
        if isinstance(statement, ast.If):
            is_it = _is_dialect(statement.test, module.settings.dialect)
            if is_it is None:
                return None
            todo += (statement.body if is_it else statement.orelse)[::-1]
        elif not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            return None
    return None


def _is_dialect(test: ast.expr, dialect: str) -> bool | None:
    """Whether a test of the dialect's name, ``dialect.name == "mysql"``, is true; None where it is another test."""
    if not (isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.left, ast.Attribute)):
        return None
    asked = test.comparators[0]
    names = [each.value for each in getattr(asked, "elts", [asked]) if isinstance(each, ast.Constant)]
    if test.left.attr != "name" or not names:
        return None
    is_it = dialect in names
    return is_it if isinstance(test.ops[0], (ast.Eq, ast.In)) else None


def _name(scope: Scope) -> str:
    return "" if isinstance(scope.node, ast.Module) else scope.node.name


def _targets(statement: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return [each.id for each in targets if isinstance(each, ast.Name)]


def _with_size(module: Module, scope: Scope, kind: ColumnType, node: ast.expr) -> ColumnType:
    """A type with the numbers that its call gives it: ``String(50)``, ``Numeric(precision=21, scale=4)``."""
    if not isinstance(node, ast.Call) or not (node.args or node.keywords):
        return kind
    names = ("timezone",) if kind.family == "date-time" else PARAMETERS.get(kind.family, ())
    given = {each.arg: each.value for each in node.keywords}
    given.update(zip(names, node.args))
    sizes = {name: given[name] for name in names if name in given}
    is_open = None in given or _has_star(node)
    absent = unknown(Reason.OPTIONS) if is_open else None
    length = sizes.get("length", sizes.get("display_width"))
    return kind._replace(
        length=absent if length is None else _number(module, scope, length),
        length_place=None if length is None else place_of(length),
        precision=_number(module, scope, sizes["precision"]) if "precision" in sizes else absent,
        scale=_number(module, scope, sizes["scale"]) if "scale" in sizes else absent,
        unsigned=is_constant(given.get("unsigned"), True) or (unknown(Reason.OPTIONS) if is_open else False),
        charset=(
            read_charset(module, scope, given, node.args[1] if len(node.args) > 1 else None)
            if kind.family in TEXTS and not _has_star(node)
            else unknown(Reason.OPTIONS) if is_open else ""
        ),
        timezone=_truth(given["timezone"]) if "timezone" in given else unless(not is_open, Reason.OPTIONS),
    )


def _truth(node: ast.expr) -> bool:
    return node.value is True if isinstance(node, ast.Constant) else unknown(Reason.COMPUTED)


def _number(module: Module, scope: Scope, node: ast.expr) -> int | None:
    """The number that a size is, or that a constant of the project holds; None for None."""
    value = whole_number(module, scope, node)
    return unknown(Reason.COMPUTED) if isinstance(value, Unread) else value


def _has_star(call: ast.Call) -> bool:
    return any(isinstance(each, ast.Starred) for each in call.args)
