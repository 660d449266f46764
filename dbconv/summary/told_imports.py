"""What ``importlib.import_module`` is told to import: loaded where a file has its name."""

from __future__ import annotations

import ast
import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

_MOST = 1000
"""More modules than any loop over names that are written down has."""


def told_imports(text: str) -> tuple[str, ...] | None:
    """The modules that all calls of ``import_module`` in a text name, by literals or by loops over literals; None where
    one may import anything. A relative one begins with its dots."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    found: list[str] = []
    told = 0
    for call, names in _calls(tree):
        modules = _modules(call, names)
        if modules is None:
            return None
        told += 1
        found += modules
    # Handed on as a value, by another name, or asked for by its name, it may import anything.
    return tuple(found) if told == sum(map(_is_named, ast.walk(tree))) else None


def _is_named(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return node.value == "import_module"
    if isinstance(node, ast.alias):
        return node.name == "import_module" and node.asname is not None
    return getattr(node, "attr", getattr(node, "id", "")) == "import_module"


def _constants(tree: ast.Module, bound: Counter[str]) -> Mapping[str, Sequence[str]]:
    """The names that a module assigns once, to a list of texts."""
    found: dict[str, Sequence[str]] = {}
    for statement in tree.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            texts = _texts(statement.value, {})
            if isinstance(target, ast.Name) and bound[target.id] == 1 and texts is not None:
                found[target.id] = texts
    return found


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, Mapping[str, Sequence[str]]]]:
    """Each call, and what the names may be that loops around it bind, and nothing else does."""
    nodes = [*ast.walk(tree)]
    bound = Counter(each.id for each in nodes if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load))
    bound.update(each.arg for each in nodes if isinstance(each, ast.arg))
    bound.subtract(
        each.target.id
        for each in nodes
        if isinstance(each, (ast.For, ast.comprehension)) and isinstance(each.target, ast.Name)
    )
    constants = _constants(tree, bound)
    todo: list[tuple[ast.AST, Mapping[str, Sequence[str]]]] = [(tree, {})]
    while todo:
        node, names = todo.pop()
        if isinstance(node, (ast.For, ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
            loops: Sequence[ast.For | ast.comprehension] = [node] if isinstance(node, ast.For) else node.generators
            for loop in loops:
                if isinstance(loop.target, ast.Name):
                    texts = _texts(loop.iter, constants) if not bound[loop.target.id] else None
                    names = {**names, loop.target.id: texts or ()}
        elif isinstance(node, ast.Call) and _is_named(node.func):
            yield node, names
        todo += [(child, names) for child in ast.iter_child_nodes(node)]


def _texts(node: ast.expr | None, constants: Mapping[str, Sequence[str]]) -> Sequence[str] | None:
    """The texts that a list, a tuple or a set of them has, or a constant of the module."""
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    if not isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return None
    values = [each.value for each in node.elts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return values if len(values) == len(node.elts) else None


def _modules(call: ast.Call, names: Mapping[str, Sequence[str]]) -> list[str] | None:
    """What a call imports: ``import_module("app.user")``, ``import_module(f"app.{name}")``, ``(f".{name}", "app")``."""
    given = {each.arg: each.value for each in call.keywords}
    name = call.args[0] if call.args else given.get("name")
    package = call.args[1] if len(call.args) > 1 else given.get("package")
    modules = _spelled(name, names)
    if modules is None or not all(modules):
        return None
    if package is None or not any(each.startswith(".") for each in modules):
        return None if any(each.startswith(".") for each in modules) else modules
    if isinstance(package, ast.Name):
        return modules if package.id == "__package__" else None
    around = package.value if isinstance(package, ast.Constant) and isinstance(package.value, str) else None
    if around is None or any(each.startswith("..") for each in modules):
        return None
    return [f"{around}{each}" if each.startswith(".") else each for each in modules]


def _spelled(node: ast.expr | None, names: Mapping[str, Sequence[str]]) -> list[str] | None:
    """All that an expression of literals and of names may be."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else None
    if isinstance(node, ast.Name):
        return [*names.get(node.id, ())] or None
    if isinstance(node, ast.FormattedValue):
        return _spelled(node.value, names) if node.conversion == -1 and node.format_spec is None else None
    if isinstance(node, ast.JoinedStr):
        parts = [_spelled(each, names) for each in node.values]
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        parts = [_spelled(node.left, names), _spelled(node.right, names)]
    else:
        return None
    known = [each for each in parts if each is not None]
    if len(known) < len(parts):
        return None
    spelled = ["".join(each) for each in itertools.islice(itertools.product(*known), _MOST + 1)]
    return spelled if len(spelled) <= _MOST else None
