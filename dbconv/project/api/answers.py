"""Truth values that handlers send to the front end, and that functions behind the API return."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.api import BooleanInResponse
from dbconv.project.api.bodies import json_bodies, leaves
from dbconv.project.api.routers import read_api
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import Place, place_of

_TRUTHS = {"true": True, "false": False}
_CAPITALISED = {"True": True, "False": False}
"""What Python's ``str`` makes of them, which no front end compares with."""


@reader(BooleanInResponse)
def read_sent_truths(module: Module, settings: Settings) -> Iterator[BooleanInResponse]:
    """The truth values that are written out in the answers of the handlers of a controllers folder."""
    if module.source.is_test:
        return
    api = module.memoize(read_api)
    seen: set[Place] = set()
    for handler in api.handlers if api else ():
        for body in json_bodies(module, handler):
            for key, node in leaves(module, handler.scope, body):
                truth = truth_of(node)
                truth = _CAPITALISED.get(str(node.value)) if truth is None else truth
                if truth is not None and place_of(node) not in seen:
                    seen.add(place_of(node))
                    name = module.name_of(handler.scope)
                    text = node.value if isinstance(node.value, str) else ""
                    yield BooleanInResponse(name, key, truth, text, place_of(node))


def truth_of(node: ast.expr) -> bool | None:
    """True for ``True`` and ``"true"``, False for ``False`` and ``"false"``, None for all else."""
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, bool):
        return value
    return _TRUTHS.get(value) if isinstance(value, str) else None
