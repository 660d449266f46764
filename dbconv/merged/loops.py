"""The variables of loops and comprehensions: what they are called means nothing where nothing else can see it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence

from dbconv.merged.scopes import COMPREHENSIONS, DEFINITIONS, free_names, walk_scope

VARIABLE = "%"
"""What stands before the number by which such a variable is known, instead of its origin."""
# Beside the origins, marks the variables of a function's loops; no name has a space in it.
_MARK = "for "
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_FORS = (ast.For, ast.AsyncFor)
# They may see a variable when it has the value of another loop already.
_LATER = (*DEFINITIONS, ast.Lambda, ast.GeneratorExp)
# They see all names.
_SEE_ALL = frozenset({"dir", "eval", "exec", "locals", "vars"})


def loop_variables(node: ast.AST, around: Mapping[str, str]) -> dict[str, str]:
    """What is to be added to the origins around a loop, a comprehension or a function for what lies in it."""
    if isinstance(node, _FUNCTIONS):
        marks = {name: "no" for name in around if name.startswith(_MARK)}
        return {**marks, **{f"{_MARK}{name}": "yes" for name in _only_in_loops(node)}}
    names: Sequence[str] = ()
    if isinstance(node, _FORS):
        names = [each for each in _targets(node) if around.get(f"{_MARK}{each}") == "yes"]
    elif isinstance(node, COMPREHENSIONS):
        names = _of_comprehension(node)
    if not names:
        return {}
    first = sum(each.startswith(VARIABLE) for each in around.values())
    return {name: f"{VARIABLE}{first + index}" for index, name in enumerate(dict.fromkeys(names))}


def _targets(node: ast.For | ast.AsyncFor | ast.comprehension) -> list[str]:
    found = walk_scope([node.target])
    return [each.id for each in found if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)]


def _of_comprehension(node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> list[str]:
    """The variables of a comprehension, those apart that its first iterable, which stands outside, has, too."""
    outside = free_names([node.generators[0].iter]) | _walrus_targets(node)
    if _SEE_ALL & free_names([node]):
        return []
    return [name for each in node.generators for name in _targets(each) if name not in outside]


def _only_in_loops(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """The variables of a function's loops that nothing sees but the loop itself."""
    nodes = list(walk_scope(function.body))
    loops = [each for each in nodes if isinstance(each, _FORS)]
    if not loops or _SEE_ALL & free_names(function.body):
        return set()
    seen = {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)} | _walrus_targets(function)
    for each in nodes:
        seen |= _bound(each)
        if any(isinstance(inner, _LATER) for inner in ([each] if isinstance(each, _LATER) else _inside(each))):
            seen |= free_names([each])
    found = set()
    mentions = list(_mentions(function.body))
    for name in {name for each in loops for name in _targets(each)} - seen:
        # In none of these is there another one, nor is it bound by anything else.
        own = [each for each in loops if name in _targets(each)]
        inside = [one for each in own for one in _mentions([each.target, *each.body]) if one[0] == name]
        bound = sum(is_bound for one, is_bound in mentions if one == name)
        if len(inside) == sum(one == name for one, _ in mentions) and bound == len(own):
            found.add(name)
    return found


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """What a comprehension that runs at once holds."""
    return ast.walk(node) if isinstance(node, COMPREHENSIONS) else iter(())


def _bound(node: ast.AST) -> set[str]:
    """The names that a node binds otherwise than as a name that stands there, or takes from elsewhere."""
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {each.asname or each.name.partition(".")[0] for each in node.names}
    if isinstance(node, (ast.Global, ast.Nonlocal)):
        return set(node.names)
    return {each for each in (getattr(node, "name", None), getattr(node, "rest", None)) if isinstance(each, str)}


def _walrus_targets(node: ast.AST) -> set[str]:
    return {each.target.id for each in ast.walk(node) if isinstance(each, ast.NamedExpr)}


def _mentions(block: Sequence[ast.AST]) -> Iterator[tuple[str, bool]]:
    """The names in a block, once for each place, and whether they are bound there; comprehensions are one place."""
    for each in walk_scope(block):
        if isinstance(each, ast.Name):
            yield each.id, not isinstance(each.ctx, ast.Load)
        elif isinstance(each, COMPREHENSIONS):
            yield from ((name, False) for name in free_names([each]))
