"""What an env.py has autogenerate leave out: ``include_object`` and its kin, as far as they are read."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.project.declarations import declarations
from dbconv.project.env.reading import configure_calls, env_scripts, scope_of_call
from dbconv.project.module import Module
from dbconv.record import NamedTuple
from dbconv.summary.declared import FILTERS
from dbconv.summary.scopes import Scope


class LeftOut(NamedTuple):
    """What autogenerate may not look at."""

    tables: bool
    """Some tables, whichever."""
    columns: tuple[str, ...] | None
    """The columns with names that hold one of these; None where they may be any."""

    def holds_column(self, name: str) -> bool:
        """Whether a column may be left out."""
        return self.columns is None or any(each in name for each in self.columns)


def left_out(env: Module) -> LeftOut:
    """What an env.py has autogenerate leave out. What a program gives it is looked for in the whole project."""
    found = [
        (scope_of_call(env, call), each.value)
        for call in configure_calls(env)
        for each in call.keywords
        if each.arg in FILTERS
    ]
    is_read = all(each.complete for script in env_scripts(env) for each in script.configures)
    columns: list[str] | None = []
    for scope, node in found:
        names = _columns(env, scope, node)
        columns = None if columns is None or names is None else [*columns, *names]
    given = not is_read and declarations(env.session, env.project.root).has_filter
    return LeftOut(bool(found) or given, None if columns is None else tuple(columns))


def _columns(module: Module, scope: Scope, node: ast.expr) -> list[str] | None:
    """The names of the columns that a function leaves out, or what these hold; a library's knows none."""
    origin = module.value_of(scope, node) or module.origin(scope, node)
    if origin is not None and "::" not in origin:
        return []
    other = module.at(origin)
    body = other.source.tree.body if other and other.source.tree else []
    name = (origin or "").partition("::")[2]
    found = next((each for each in body if isinstance(each, ast.FunctionDef) and each.name == name), None)
    if found is None or not found.args.args:
        return None
    # ``include_name`` is given the name first.
    named = {each.arg for each in found.args.args[:2]}
    asked = [each for each in ast.walk(found) if isinstance(each, ast.Constant) and each.value == "column"]
    names: list[str] = []
    for each in ast.walk(found):
        if isinstance(each, ast.BoolOp) and isinstance(each.op, ast.And):
            inside = [one for value in each.values for one in ast.walk(value)]
            texts = [text for value in each.values for text in _compared(value, named)]
            if texts:
                asked = [one for one in asked if one not in inside]
                names += texts
    return None if asked else names


def _compared(test: ast.expr, named: set[str]) -> Iterator[str]:
    """The texts that a name is compared with: ``name == "x"``, ``name in ("x", "y")``, ``name.startswith("x")``."""
    if isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id in named:
        if isinstance(test.ops[0], (ast.Eq, ast.In)):
            yield from _texts(test.comparators[0])
    elif isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute) and isinstance(test.func.value, ast.Name):
        if test.func.value.id in named and test.func.attr in ("startswith", "endswith") and test.args:
            yield from _texts(test.args[0])


def _texts(node: ast.expr) -> list[str]:
    held = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    found = [each.value for each in held if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return [each for each in found if each != "column"] if len(found) == len(held) else []
