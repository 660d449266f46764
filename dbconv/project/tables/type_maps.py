"""The ``type_annotation_map`` under which the annotations of a class are read."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from dbconv.facts.tables import ColumnType
from dbconv.project.module import Module
from dbconv.project.named_values import followed
from dbconv.project.tables.bases import brings_nothing, makes_declarative
from dbconv.project.tables.column_types import read_type
from dbconv.project.versions import sqlalchemy_version
from dbconv.source import FIRST_LINE
from dbconv.summary.scopes import Scope

_ANNOTATED = frozenset({"typing.Annotated", "typing_extensions.Annotated"})
# What is given a map, or not: all of them but registry hand it on to one.
_REGISTRIES = frozenset({"registry", "declarative_base", "automap_base", "as_declarative"})
_METHODS = frozenset({"generate_base", "as_declarative_base"})

TypeMap = Mapping[str, "ColumnType | None"]
"""A ``type_annotation_map``: the types that it gives to the origins of annotations; None for one that is unknown."""


def makers_of(module: Module, origin: str) -> tuple[str, ...]:
    """The classes, itself or of its bases, the own bases of which make a class declarative; none for a mixin."""
    own = [each for each in (origin, *module.ancestors(origin)) if each and module.class_names(each) is not None]
    made = {each: [base for base in module.project.bases(each) if makes_declarative(module, base)] for each in own}
    makers = [each for each in own if made[each]]
    # SQLAlchemy(model_class=Base) makes of Base what Base is already.
    classes = [each for each in makers if not all(base and base.endswith(("()", "().Model")) for base in made[each])]
    return tuple(classes or makers)


def read_type_map(module: Module, makers: tuple[str, ...]) -> TypeMap | None:
    """The map that classes with these makers have; None where it cannot be read, or a mixin has none.

    What other bases there are does not matter: SQLAlchemy asks that one alone.
    """
    maps = [_map_of(module, each) for each in makers]
    found = maps[0] if maps and all(each == maps[0] for each in maps) else None
    own = module.memoize(_of_version)
    return {**own, **found} if own and found is not None else found


def _of_version(module: Module) -> TypeMap:
    """What differs in the project's version of SQLAlchemy: from 2.1 on it stores Python's float as Double."""
    path = module.source.path
    has_double = bool(path) and sqlalchemy_version(module.session, path, module.root) >= (2, 1)
    return {"builtins.float": ColumnType("Double", "number", FIRST_LINE)} if has_double else {}


def _map_of(module: Module, maker: str) -> TypeMap | None:
    """The map of a class whose own base makes it declarative."""
    other = module.at(maker)
    return other.memoize(_read_own, maker) if other else None


def _read_own(module: Module, maker: str) -> TypeMap | None:
    if not all(brings_nothing(module, each) for each in module.project.libraries(maker)):
        return None
    for name in ("type_annotation_map", "registry"):
        binder = module.project.binder(maker, name)
        other = module.at(binder)
        if binder is not None and other is not None:
            scope = other.classes[binder]
            value = _value_in(scope, name)
            if value is None:
                return None
            return _read_map(other, scope, value) if name == "type_annotation_map" else _of_call(other, scope, value)
    scope = module.classes[maker]
    node = scope.node
    for base in (*node.bases, *node.decorator_list) if isinstance(node, ast.ClassDef) else ():
        around = scope.parent or module.top
        origin = module.origin(around, base) or ""
        if makes_declarative(module, origin.partition("(cls=")[0] + "()" if "(cls=" in origin else origin):
            if "()" in origin and not origin.endswith(".Model") or "(cls=" in origin:
                return _of_call(module, around, base)
    return {}


def _value_in(scope: Scope, name: str) -> ast.expr | None:
    """What a class body assigns to a name."""
    for statement in scope.statements:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        if isinstance(target, ast.Name) and target.id == name:
            return getattr(statement, "value", None)
    return None


def _of_call(module: Module, scope: Scope, node: ast.expr) -> TypeMap | None:
    """The map that a call of ``registry`` or ``declarative_base`` is given, whatever name it is bound to."""
    found = followed(module, scope, node)
    call = found.node
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _METHODS:
        found = followed(found.module, found.scope, call.func.value)
        call = found.node
    if not isinstance(call, ast.Call) or found.module.sqlalchemy_name(found.scope, call.func) not in _REGISTRIES:
        return None
    given = {each.arg: each.value for each in call.keywords}
    if None in given:
        return None
    if "type_annotation_map" in given:
        return _read_map(found.module, found.scope, given["type_annotation_map"])
    return _of_call(found.module, found.scope, given["registry"]) if "registry" in given else {}


def _read_map(module: Module, scope: Scope, node: ast.expr) -> TypeMap | None:
    found = followed(module, scope, node)
    if not isinstance(found.node, ast.Dict):
        return None
    read: dict[str, ColumnType | None] = {}
    for key, kind in zip(found.node.keys, found.node.values, strict=True):
        if key is None:
            inner = _read_map(found.module, found.scope, kind)
            if inner is None:
                return None
            read.update(inner)
            continue
        name = python_type(found.module, found.scope, key)
        if name is None:
            return None
        read[name] = read_type(found.module, found.scope, kind)
    return read


def python_type(module: Module, scope: Scope, node: ast.expr) -> str | None:
    """A type of Python's by its origin, with those in its brackets: ``builtins.dict[builtins.str, typing.Any]``."""
    if isinstance(node, ast.Subscript):
        held = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        names = [python_type(module, scope, each) for each in (node.value, *held)]
        if None in names or names[0] in _ANNOTATED:
            return None
        return f"{names[0]}[{', '.join(map(str, names[1:]))}]"
    return module.origin(scope, node) or module.value_of(scope, node)
