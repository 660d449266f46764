"""Reads an env.py: what ``target_metadata`` is, and what ``context.configure`` is given."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from dbconv.facts.env import Configure, EnvScript
from dbconv.project.metadata import Metadata, of_expression
from dbconv.project.literals import is_constant
from dbconv.project.module import Module, OtherModule
from dbconv.project.names import Project, project_around
from dbconv.project.readers import reader
from dbconv.settings import Settings
from dbconv.source import FIRST_LINE, Source, decode, nodes_in, place_of
from dbconv.summary.scopes import Scope, dotted


@reader(EnvScript)
def read_env(module: Module, settings: Settings) -> Iterator[EnvScript]:
    """What the env.py in this file says."""
    return env_scripts(module)


def env_scripts(module: Module) -> Iterator[EnvScript]:
    """What an env.py says; nothing where it configures nothing itself."""
    calls = configure_calls(module)
    if not calls:
        return
    configures = tuple(_configure(each) for each in calls)
    targets = _targets(module)
    passed = [
        each.value
        for call in calls
        for each in call.keywords
        if each.arg == "target_metadata" and not _is_target(each.value)
    ]
    begins = "begin_transaction" in module.source.text
    is_kept = all(each.complete for each in configures)
    if "target_metadata" in module.top.names and not targets or module.top.stars or not is_kept:
        yield EnvScript("env.py", configures[0].place, configures, "set", FIRST_LINE, begins)
    elif targets or not passed:
        values = [*targets, *passed]
        place = place_of(targets[-1]) if targets else place_of(calls[0].func)
        yield EnvScript("env.py", configures[0].place, configures, _kind(module, values), place, begins)
    else:
        yield EnvScript("env.py", configures[0].place, configures, "set", FIRST_LINE, begins)


def configure_calls(module: Module) -> list[ast.Call]:
    """The calls of ``context.configure``, in their order; looked for once."""
    return module.memoize(_configure_calls) or []


def _configure_calls(module: Module) -> list[ast.Call]:
    tree = module.source.tree
    found = [
        node
        for node in (nodes_in(tree) if tree else ())
        if isinstance(node, ast.Call) and (dotted(node.func) or "").endswith("context.configure")
    ]
    return sorted(found, key=lambda each: each.lineno)


def _configure(call: ast.Call) -> Configure:
    keywords = {each.arg: each.value for each in call.keywords}
    return Configure(
        place=place_of(call.func),
        is_online="connection" in keywords,
        off=tuple((str(name), place_of(value)) for name, value in keywords.items() if is_constant(value, False)),
        given=frozenset(str(each) for each in keywords if each),
        complete=None not in keywords,
    )


def _is_target(node: ast.expr) -> bool:
    """``target_metadata`` itself, or what the template for several databases makes of it."""
    return any(isinstance(each, ast.Name) and each.id == "target_metadata" for each in ast.walk(node))


def _targets(module: Module) -> list[ast.expr]:
    """What ``target_metadata`` is assigned, anywhere in the file."""
    found = []
    for scope in module.scopes:
        for each in scope.statements:
            if isinstance(each, (ast.Assign, ast.AnnAssign)) and each.value is not None:
                targets = each.targets if isinstance(each, ast.Assign) else [each.target]
                if any(isinstance(target, ast.Name) and target.id == "target_metadata" for target in targets):
                    found.append(each.value)
    return found


def _kind(module: Module, values: list[ast.expr]) -> str:
    if not values:
        return ""
    if all(is_constant(each, None) for each in values):
        return "None"
    filled = "target_metadata[" in module.source.text or "target_metadata.update(" in module.source.text
    return "{}" if all(isinstance(each, ast.Dict) and not each.keys for each in values) and not filled else "set"


def target_metadata(module: Module) -> tuple[Metadata, ...] | None:
    """The metadata that an env.py compares with the database; None where one of them is unknown."""
    values = [(module.top, each) for each in _targets(module) if not is_constant(each, None)]
    for call in configure_calls(module):
        for each in call.keywords:
            if each.arg == "target_metadata" and not _is_target(each.value):
                values.append((scope_of_call(module, call), each.value))
    found: list[Metadata] = []
    for scope, value in values:
        held = value.elts if isinstance(value, (ast.List, ast.Tuple)) else [value]
        if isinstance(value, ast.Dict):
            # One for each of several databases.
            held = value.values
        for item in held:
            metadata = of_expression(module, scope, item)
            if metadata is None:
                return None
            found.append(metadata)
    return tuple(found) or None


def scope_of_call(module: Module, call: ast.Call) -> Scope:
    """The function that a call stands in, or the module."""
    inside = [
        each
        for each in module.scopes
        if not isinstance(each.node, ast.Module) and each.node.lineno <= call.lineno <= (each.node.end_lineno or 0)
    ]
    return inside[-1] if inside else module.top


def env_module(module: Module, path: str) -> Module | None:
    """The env.py at a path, with the bodies of its functions; None where it is no Alembic script."""
    text = module.session.of_file(_env_text, path)
    around = project_around(module.session, path)
    return None if text is None else module.session.once(_env_module, text, path, module.settings, around)


def _env_text(path: str, data: bytes) -> str | None:
    text = decode(data)
    return text if "alembic" in text and "context" in text else None


def _env_module(text: str, path: str, settings: Settings, project: Project) -> Module | None:
    module = OtherModule(Source(text, path), settings, project)
    return None if module.source.tree is None else module
