"""What a revision does: its two directions with all that they reach, and its place in the graph.

A direction is the function ``upgrade`` or ``downgrade`` and the names at module level that it reaches: helpers,
constants, and statements that change them; and from the second version on what runs when the file is loaded.
Names that an import binds are not followed into the other module.
"""

from __future__ import annotations

import ast
import builtins
import hashlib
from collections.abc import Mapping

from dbconv.merged.canonical import VERSION, VERSIONS, canonical, origin_of, statements
from dbconv.merged.scopes import (
    DEFINITIONS,
    acts,
    bound_by,
    changed_by,
    free_names,
    imported_in,
    own_names,
    run_at_once,
    run_by_alembic,
)
from dbconv.record import NamedTuple
from dbconv.source import Place, Source, place_of
from dbconv.summary.revision import FIELDS, Revision, revision_of

DIRECTIONS = ("upgrade", "downgrade")
LOADED = ""
"""The name of the unit of the statements that run when the file is loaded."""
_REGISTRIES = frozenset({"MetaData", "declarative_base", "registry", "DeclarativeBase", "DeclarativeBaseNoMeta"})
_BUILTINS = frozenset(dir(builtins))


class Fingerprint(NamedTuple):
    """Hashes of a revision's upgrade, its downgrade and its graph fields, 16 hexadecimal digits each."""

    upgrade: str
    downgrade: str
    graph: str
    version: str = VERSION
    """Of the algorithm that made them."""

    @property
    def whole(self) -> str:
        """One text for all three, with the version of the algorithm: what an accepted edit is known by."""
        return f"{self.version}:{_hash(' '.join(self[:3]))}"


class Unit(NamedTuple):
    """A name at module level and the statements that bind or change it."""

    name: str
    statements: tuple[ast.stmt, ...]

    @property
    def is_definition(self) -> bool:
        """Whether it is a function or a class."""
        return bool(self.statements) and isinstance(self.statements[0], DEFINITIONS)

    @property
    def is_function(self) -> bool:
        """Whether it is a function."""
        return self.is_definition and not isinstance(self.statements[0], ast.ClassDef)

    @property
    def line(self) -> int:
        """The first line, or 0."""
        return self.statements[0].lineno if self.statements else 0


class Code:
    """The code of a revision, taken apart by what each direction reaches, as a version of the algorithm sees it."""

    def __init__(self, source: Source, version: str = VERSION) -> None:
        self.source = source
        self._version = version
        tree = source.tree or ast.Module([], [])
        is_first = version == VERSIONS[0]
        body = tree.body if is_first else run_by_alembic(tree.body)
        self.revision: Revision | None = revision_of(tree)
        self.imported = imported_in(body)
        self._units: dict[str, list[ast.stmt]] = {}
        self._reaches: dict[ast.stmt, set[str]] = {}
        done = [_entry(each) for each in statements(body)]
        own = own_names(done)
        self._loaded = None if is_first else tuple(each for each in done if acts(each, own))
        bound = {statement: bound_by([statement]) for statement in done}
        names = set().union(*bound.values())
        known = names | self.imported.keys() | _BUILTINS
        stars = [origin for name, origin in self.imported.items() if name == "*"]
        self._stars = {each: stars for each in done if stars and free_names([each]) - known}
        self.origins = {name: origin for name, origin in self.imported.items() if name not in names}
        self._reads_docstrings = not is_first and "__doc__" in source.text
        if self._reads_docstrings and ast.get_docstring(tree, clean=False) is not None:
            self._units["__doc__"] = [tree.body[0]]
            self._reaches[tree.body[0]] = set()
        for statement in done:
            self._reaches[statement] = free_names([statement]) & (names | {"globals"} | self._units.keys())
        for statement in done:
            for name in bound[statement] | self._changed_by(statement, bound):
                self._units.setdefault(name, []).append(statement)

    def _changed_by(self, statement: ast.stmt, bound: Mapping[ast.stmt, set[str]]) -> set[str]:
        """The names whose values a statement may change, besides those that it binds.

        One that is no definition may change all that it mentions: ``TYPES["a"] = …``, ``if …: LIST.append(…)``. A
        definition may be entered somewhere: a table in its metadata, a class below its base, a function by a decorator.
        """
        if not bound[statement] or not isinstance(statement, (*DEFINITIONS, ast.Assign, ast.AnnAssign)):
            return self._reaches[statement]
        run = run_at_once(statement)
        registries = {name for each in bound for name in bound[each] if self._is_registry(each)}
        changed = changed_by(run, registries)
        called = free_names(run)
        if isinstance(statement, ast.ClassDef):
            changed |= called & registries
        for each in bound:
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)) and each.name in called:
                changed |= changed_by([each], registries)
        return changed & set().union(*bound.values())

    def _is_registry(self, statement: ast.stmt) -> bool:
        """Whether a statement binds a name to what SQLAlchemy enters tables or classes into."""
        value = getattr(statement, "value", None)
        made_from = statement.bases if isinstance(statement, ast.ClassDef) else [getattr(value, "func", None)]
        origins = (origin_of(each, self.origins) for each in made_from if each is not None)
        return any(origin.rpartition(".")[2] in _REGISTRIES for origin in origins)

    def units(self, direction: str) -> list[Unit]:
        """What a direction reaches: the direction itself first, the others by name."""
        reached = [direction, *([LOADED] if direction in DIRECTIONS and self._loaded is not None else [])]
        for name in reached:
            for statement in self._statements(name):
                reached += sorted(self._reached_from(statement, direction).difference(reached))
        return [Unit(name, self._statements(name)) for name in (direction, *sorted(reached[1:]))]

    def _statements(self, name: str) -> tuple[ast.stmt, ...]:
        return self._loaded or () if name == LOADED else tuple(self._units.get(name, ()))

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
        forms = [canonical(each, self.origins, self._version) for each in unit.statements]
        stars = [star for each in unit.statements for star in self._stars.get(each, ())]
        if self._reads_docstrings:
            inner = [node for each in unit.statements for node in ast.walk(each) if isinstance(node, DEFINITIONS)]
            forms += [ascii(ast.get_docstring(node, clean=False)) for node in inner]
        return "\n".join([unit.name, self.imported.get(unit.name, ""), *stars, *forms])

    def written(self, field: str) -> str:
        """The canonical form of what a graph field is computed from."""
        return "\n".join(map(self.form, self.units(field)))

    def fingerprint(self, version: str = VERSION) -> Fingerprint | None:
        """The hashes; None where a graph field is computed, so that nobody can tell what it is."""
        if version != self._version:
            return Code(self.source, version).fingerprint(version)
        if self.revision is None or self.revision.computed:
            return None
        upgrade, downgrade = ("\n".join(map(self.form, self.units(direction))) for direction in DIRECTIONS)
        return Fingerprint(_hash(upgrade), _hash(downgrade), _hash(graph_form(self.revision)), version)

    def is_known_by(self, fingerprint: str) -> bool:
        """Whether a declared fingerprint, of any version, is this code's."""
        version = fingerprint.partition(":")[0]
        own = self.fingerprint(version) if version in VERSIONS else None
        return own is not None and own.whole == fingerprint


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
