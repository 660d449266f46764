"""What a revision does: its two directions with all that they reach, and its place in the graph.

A direction is the function ``upgrade`` or ``downgrade`` and the names at module level that it reaches: helpers,
constants, and statements that change them. Names that an import binds are not followed into the other module.
"""

from __future__ import annotations

import ast
import hashlib
from typing import NamedTuple

from dbconv.merged.canonical import DEFINITIONS, bound_by, canonical, free_names, imported_in, statements
from dbconv.script.revision import FIELDS, Revision, revision_of
from dbconv.source import Place, Source, place_of

VERSION = "v1"
"""Of the algorithm; another one for every change that gives any revision another fingerprint."""
DIRECTIONS = ("upgrade", "downgrade")


class Fingerprint(NamedTuple):
    """Hashes of a revision's upgrade, its downgrade and its graph fields, 16 hexadecimal digits each."""

    upgrade: str
    downgrade: str
    graph: str

    @property
    def whole(self) -> str:
        """One text for all three, with the version of the algorithm: what an accepted edit is known by."""
        return f"{VERSION}:{_hash(' '.join(self))}"


class Unit(NamedTuple):
    """A name at module level and the statements that bind or change it."""

    name: str
    statements: tuple[ast.stmt, ...]

    @property
    def is_definition(self) -> bool:
        """Whether it is a function or a class."""
        return bool(self.statements) and isinstance(self.statements[0], DEFINITIONS)

    @property
    def line(self) -> int:
        """The first line, or 0."""
        return self.statements[0].lineno if self.statements else 0


class Code:
    """The code of a revision, taken apart by what each direction reaches."""

    def __init__(self, source: Source) -> None:
        self.source = source
        tree = source.tree or ast.Module([], [])
        self.revision: Revision | None = revision_of(tree)
        self._imported = imported_in(tree.body)
        self._units: dict[str, list[ast.stmt]] = {}
        self._reaches: dict[ast.stmt, set[str]] = {}
        done = [_entry(each) for each in statements(tree.body)]
        bound = {statement: bound_by([statement]) for statement in done}
        names = set().union(*bound.values())
        for statement in done:
            self._reaches[statement] = free_names([statement]) & (names | {"globals"})
            # A statement that is no definition may change all that it mentions: TYPES["a"] = …, LIST.append(…).
            is_definition = bound[statement] and isinstance(statement, (*DEFINITIONS, ast.Assign, ast.AnnAssign))
            for name in bound[statement] if is_definition else bound[statement] | self._reaches[statement]:
                self._units.setdefault(name, []).append(statement)
        self.origins = {name: origin for name, origin in self._imported.items() if name not in names}

    def units(self, direction: str) -> list[Unit]:
        """What a direction reaches: the direction itself first, the others by name."""
        reached = [direction]
        for name in reached:
            for statement in self._units.get(name, ()):
                reached += sorted(self._reached_from(statement, direction).difference(reached))
        return [Unit(name, tuple(self._units.get(name, ()))) for name in (direction, *sorted(reached[1:]))]

    def _reached_from(self, statement: ast.stmt, direction: str) -> set[str]:
        names = self._reaches[statement]
        if "globals" not in names:
            return names
        # With several databases, upgrade() calls upgrade_engine1() by a name that it puts together.
        apart = {DIRECTIONS[direction == DIRECTIONS[0]], *FIELDS}
        return {name for name in self._units if name not in apart and name.partition("_")[0] not in apart}

    def head(self, unit: Unit) -> Place | None:
        """Where a unit begins: the name in its ``def``, or its first statement."""
        first = unit.statements[0] if unit.statements else None
        if isinstance(first, DEFINITIONS):
            return self.source.name_place(first)
        return place_of(first) if first else None

    def form(self, unit: Unit) -> str:
        """The canonical form of a unit."""
        forms = (canonical(each, self.origins) for each in unit.statements)
        return "\n".join([unit.name, self._imported.get(unit.name, ""), *forms])

    def written(self, field: str) -> str:
        """The canonical form of what a graph field is computed from."""
        return "\n".join(map(self.form, self.units(field)))

    def fingerprint(self) -> Fingerprint | None:
        """The hashes; None where a graph field is computed, so that nobody can tell what it is."""
        if self.revision is None or self.revision.computed:
            return None
        upgrade, downgrade = ("\n".join(map(self.form, self.units(direction))) for direction in DIRECTIONS)
        return Fingerprint(_hash(upgrade), _hash(downgrade), _hash(graph_form(self.revision)))


def _entry(statement: ast.stmt) -> ast.stmt:
    """Of ``upgrade`` and ``downgrade``, the function without the parameters that it does not use.

    Tools pass them to all revisions alike (``op``, ``tables``), and add and remove them in all at once.
    """
    if not isinstance(statement, ast.FunctionDef) or statement.name not in DIRECTIONS:
        return statement
    given = statement.args
    used = free_names(statement.body)
    plain = [*given.posonlyargs, *given.args]
    defaults = dict(zip(reversed([each.arg for each in plain]), reversed(given.defaults)))
    kept = [each for each in plain if each.arg in used]
    named = [(each, default) for each, default in zip(given.kwonlyargs, given.kw_defaults) if each.arg in used]
    arguments = ast.arguments(
        posonlyargs=[],
        args=kept,
        vararg=given.vararg if given.vararg and given.vararg.arg in used else None,
        kwonlyargs=[each for each, _ in named],
        kw_defaults=[default for _, default in named],
        kwarg=given.kwarg if given.kwarg and given.kwarg.arg in used else None,
        defaults=[defaults[each.arg] for each in kept if each.arg in defaults],
    )
    fields = {**dict(ast.iter_fields(statement)), "args": arguments}
    return ast.copy_location(ast.FunctionDef(**fields), statement)


def graph_form(revision: Revision) -> str:
    """The graph fields as a text; the order of several parents means nothing."""
    return ascii([sorted([value] if isinstance(value, str) else value or ()) for value in revision])


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
