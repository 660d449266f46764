"""The operations of a file: what the last segments of its paths and the names of its functions say that it does."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.api import ApiOperation
from dbconv.project.api import names_framework
from dbconv.project.api.routers import read_api
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.summary.scopes import Scope, dotted


@reader(ApiOperation)
def read_operations(module: Module, settings: Settings) -> Iterator[ApiOperation]:
    """The paths, public functions and methods of a file of controllers or services; handlers go by their paths."""
    if module.source.is_test:
        return
    # A model has none, as a rule, and to look for them in all of it takes its time.
    may_answer = module.source.folder in settings.controller_folders or names_framework(module.source)
    api = module.memoize(read_api) if may_answer else None
    handlers = api.handlers if api else ()
    segments = {
        literal[-1]: path.place
        for path in (api.paths if api else ())
        if not path.is_prefix
        for literal in [[text for text, is_literal in path.parts if is_literal]]
        if literal
    }
    for name, place in segments.items():
        yield ApiOperation(name, "path", frozenset(segments), place)
    answering = {handler.scope for handler in handlers}
    values = {_name(scope) for scope in module.scopes if _is_value(scope)}
    functions = {
        scope.node.name: module.source.name_place(scope.node)
        for scope in module.scopes
        if isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef)) and scope not in answering
        if scope.parent is not None and (scope.parent.is_class or scope.parent is module.top)
    }
    for name, place in functions.items():
        if not name.startswith("_") and name not in values:
            yield ApiOperation(name, "function", frozenset(functions), place)


def _name(scope: Scope) -> str:
    return "" if isinstance(scope.node, ast.Module) else scope.node.name


def _is_value(scope: Scope) -> bool:
    """Whether a method is read as a value: a property, a column of a mixin."""
    decorators = [] if isinstance(scope.node, ast.Module) else scope.node.decorator_list
    return any(word in (dotted(each) or "") for each in decorators for word in ("property", "declared_attr"))
