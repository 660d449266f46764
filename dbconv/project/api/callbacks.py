"""What the functions return that a bank or a payment channel calls back."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from dbconv.facts.api import CallbackResult
from dbconv.project.api.bodies import answered, is_json, once_bound, response_text, returned
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import place_of, unparsed
from dbconv.words.patterns import is_chosen


@reader(CallbackResult)
def read_callback_results(module: Module, settings: Settings) -> Iterator[CallbackResult]:
    """The literals that the chosen functions return, alone, in a response, or by a conditional expression."""
    for scope in module.scopes[1:]:
        if scope.is_class or not is_chosen(dotted_name(scope.path), settings.callback_functions):
            continue
        name = scope.path.rpartition("::")[2]
        for statement in returned(scope):
            if statement.value is None:
                yield CallbackResult(name, None, "", "", place_of(statement), module.name_of(scope))
        for answer, _ in answered(scope):
            todo = [answer]
            while todo:
                node = once_bound(module, scope, response_text(module, scope, once_bound(module, scope, todo.pop())))
                if isinstance(node, ast.IfExp):
                    todo += [node.orelse, node.body]
                elif isinstance(node, ast.Constant):
                    text = node.value if isinstance(node.value, str) else None
                    yield CallbackResult(name, text, unparsed(node), "", place_of(node), module.name_of(scope))
                elif isinstance(node, (ast.Dict, ast.List)):
                    yield CallbackResult(
                        name, None, "", type(node).__name__.lower(), place_of(node), module.name_of(scope)
                    )
                elif is_json(module, scope, node):
                    yield CallbackResult(name, None, "JSON", "", place_of(node), module.name_of(scope))


def dotted_name(origin: str | None) -> str:
    """An origin as a dotted name, with all folders of a file's path in it, without calls."""
    return re.sub(r"\(.*?\)", "", (origin or "").replace("::", ".").replace("\\", "/").replace("/", ".")).strip(".")
