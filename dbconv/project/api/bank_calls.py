"""Numbers that are passed to the calls of a bank."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.api import NumericArgument
from dbconv.project.api.bodies import once_bound
from dbconv.project.api.callbacks import dotted_name
from dbconv.project.api.statements import expressions, statements
from dbconv.project.literals import literal_of
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import place_of, unparsed
from dbconv.summary.scopes import Scope, dotted
from dbconv.words.patterns import is_chosen

# Calls of these make numbers.
_NUMBERS = frozenset(
    {*(f"builtins.{name}" for name in ("int", "float", "len", "round", "sum", "abs")), "decimal.Decimal"}
)
# These are for the client that sends, and are no parameters of the bank.
_OF_THE_CLIENT = frozenset({"timeout", "retries", "max_retries", "verify", "proxies", "headers", "allow_redirects"})


@reader(NumericArgument)
def read_numbers_passed(module: Module, settings: Settings) -> Iterator[NumericArgument]:
    """The numbers in the arguments of the chosen calls, in dicts and lists too."""
    for scope in module.scopes:
        for statement in statements(scope):
            for node in expressions(statement):
                if isinstance(node, ast.Call):
                    # Of a project only classes are followed; a function is known by the name that was imported.
                    origin = module.origin(scope, node.func) or scope.origin(node.func)
                    names = (dotted_name(dotted(node.func)), dotted_name(origin))
                    if any(is_chosen(name, settings.string_argument_calls) for name in names):
                        yield from _numbers(module, scope, node)


def _numbers(module: Module, scope: Scope, call: ast.Call) -> Iterator[NumericArgument]:
    name = (dotted(call.func) or "").replace("()", "")
    given = [(each.arg or "", each.value) for each in call.keywords if each.arg not in _OF_THE_CLIENT]
    todo: list[tuple[str, ast.expr, int]] = [
        (key, node, 0) for key, node in [*(("", each) for each in call.args), *given]
    ]
    while todo:
        key, node, depth = todo.pop()
        node, depth = once_bound(module, scope, node), depth + 1
        if depth > 50:
            continue
        if isinstance(node, ast.Dict):
            todo += [(_key(each) or key, value, depth) for each, value in zip(node.keys, node.values)]
        elif isinstance(node, (ast.List, ast.Tuple)):
            todo += [(key, each, depth) for each in node.elts]
        elif isinstance(node, ast.IfExp):
            todo += [(key, node.body, depth), (key, node.orelse, depth)]
        elif isinstance(node, ast.Call):
            origin = module.origin(scope, node.func)
            if origin == "builtins.dict":
                todo += [(each.arg or key, each.value, depth) for each in node.keywords]
            elif origin in _NUMBERS:
                yield NumericArgument(
                    name, key, f"{dotted(node.func)}(...)", False, place_of(node), module.name_of(scope)
                )
        elif isinstance(literal_of(node), (int, float)) and not isinstance(literal_of(node), bool):
            yield NumericArgument(name, key, unparsed(node), True, place_of(node), module.name_of(scope))


def _key(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
