"""The other modules of the project, found statically and parsed once; nothing is imported.

A module is looked for where Python would find it when the project runs: in the folders above the file up to the
project's own (the outermost that holds one of `_MARKERS`), packages apart, and in their ``src`` folders.
"""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Callable

from dbconv.paths import inner
from dbconv.session import BYTES_OF_ONE, Session, above
from dbconv.source import decode, parse
from dbconv.summary import NAMES
from dbconv.summary.names import Body, ClassNames, ModuleNames, bodies_in, names_of_scopes, without_bodies
from dbconv.summary.scopes import Scope, join, read_scopes, split_head, without_bases

_MARKERS = ("pyproject.toml", "setup.py", "setup.cfg", "alembic.ini", ".git")
# A folder of the project may bear the library's name (alembic's own folder is called alembic).
_LIBRARIES = sys.stdlib_module_names | {
    *("sqlalchemy", "sqlmodel", "flask_sqlalchemy", "alembic", "flask", "flask_restful", "flask_restx", "quart"),
    *("fastapi", "starlette", "sanic", "aiohttp", "tornado", "litestar", "django"),
}
_MAX_STEPS = 40


class Project:
    """The project as the linted file at ``path`` sees it.

    ``read_own`` gives that file's own names, from the text that is linted, whatever lies on disk under ``key``.
    """

    def __init__(self, session: Session, root: str, path: str, key: str, read_own: Callable[[], ModuleNames]) -> None:
        self._session = session
        self._root = root
        self._path = path
        self._key = key
        self._read_own = read_own
        self._modules: dict[str, ModuleNames | None] = {}
        self._followed: dict[str, str | None] = {}
        self._bases: dict[str, tuple[str | None, ...]] = {}
        self._ancestors: dict[str, tuple[str | None, ...]] = {}
        self._libraries: dict[str, tuple[str | None, ...]] = {}
        self._binders: dict[tuple[str, str], str | None] = {}

    def follow(self, origin: str | None) -> str | None:
        """The origin at the end of all imports and re-exports: another library's name, or a class of the project.

        None where the chain cannot be followed: a missing module, a cycle, a name that nothing binds.
        """
        if origin is None or ("::" not in origin and split_head(origin)[0] in _LIBRARIES):
            return origin
        if origin not in self._followed:
            self._followed[origin] = self._follow(origin, _MAX_STEPS, False, set())
        return self._followed[origin]

    def value_of(self, origin: str) -> str | None:
        """The origin of the name, at module level, that is bound to the value itself; a class's own origin.

        ``/app/types::Money`` for ``app.models.Money`` where ``app/types.py`` says ``Money = Numeric(21, 4)``.
        """
        return self._follow(origin, _MAX_STEPS, True, set())

    def bases(self, origin: str) -> tuple[str | None, ...]:
        """The origins of the base classes of a class, those that a call that makes one of them was given first."""
        if origin not in self._bases:
            names = self.class_names(origin)
            found: list[str | None] = []
            for base in names.bases if names else ():
                followed, given = without_bases(self.follow(base) or "")
                found += [*map(self.follow, given), followed or None]
            self._bases[origin] = tuple(found)
        return self._bases[origin]

    def ancestors(self, origin: str) -> tuple[str | None, ...]:
        """The origins of all base classes of a class, nearest first; None for each that is unknown."""
        if origin not in self._ancestors:
            # A dict for its order; the class itself is its own ancestor only while the search lasts.
            found: dict[str | None, None] = {origin: None}
            todo: list[str | None] = [origin]
            for each in todo:
                for base in self.bases(each) if each else ():
                    if base not in found:
                        found[base] = None
                        todo.append(base)
            self._ancestors[origin] = tuple(found)[1:]
        return self._ancestors[origin]

    def libraries(self, origin: str) -> tuple[str | None, ...]:
        """Those of all base classes that are not the project's own, nearest first; None for each that is unknown."""
        if origin not in self._libraries:
            # What is being asked for adds nothing to itself.
            self._libraries[origin] = ()
            found: dict[str | None, None] = {}
            for base in self.bases(origin):
                own = base is not None and self.class_names(base) is not None
                found.update(dict.fromkeys(self.libraries(base) if own and base else (base,)))
            self._libraries[origin] = tuple(found)
        return self._libraries[origin]

    def binder(self, origin: str, name: str) -> str | None:
        """The origin of the class of the project that binds a name for another: itself, else the nearest base."""
        key = origin, name
        if key not in self._binders:
            self._binders[key] = None
            names = self.class_names(origin)
            if names is not None and name in names.names:
                self._binders[key] = origin
            else:
                bound = (self.binder(base, name) for base in self.bases(origin) if base)
                self._binders[key] = next(filter(None, bound), None)
        return self._binders[key]

    def class_names(self, origin: str | None) -> ClassNames | None:
        """The class of the project that an origin names."""
        if origin is None or "::" not in origin:
            return None
        key, _, name = origin.partition("::")
        names = self._names(key)
        return names.classes.get(name) if names else None

    def _names(self, key: str) -> ModuleNames | None:
        if key not in self._modules:
            if key == self._key:
                self._modules[key] = self._read_own()
            else:
                self._modules[key] = module_names(self._session, self._root, key)
        return self._modules[key]

    def _follow(self, origin: str, steps: int, to_value: bool, seen: set[str]) -> str | None:
        """``seen`` holds the origins that were tried: where one star import led, another need not lead again."""
        while steps > 0 and origin not in seen:
            steps -= 1
            seen.add(origin)
            key, inside, rest = origin.partition("::")
            if not inside or "(" in key:
                located = self._locate(origin)
                if located is None:
                    return origin
                origin = located
                continue
            head, tail = split_head(rest)
            if not head:
                return origin
            names = self._names(key)
            if names is not None:
                if head in names.classes:
                    return origin
                if head in names.names:
                    target = names.names[head]
                    if to_value and not tail and (target is None or "(" in target):
                        return origin
                    if target is None:
                        return None
                    origin = target + tail
                    continue
            beside = inner(key, head)
            submodule = beside if tail[:1] != "(" and is_module(self._session, beside) else None
            if names is not None and names.stars:
                # The last star import wins; the standard library has none of ours.
                stars = (each for each in reversed(names.stars) if split_head(each)[0] not in sys.stdlib_module_names)
                choices = [join(self._star_module(star), head + tail) for star in stars]
                if submodule is not None and tail:
                    # ``from package.order import Order`` means the module, whatever else is called ``order``.
                    choices.insert(0, f"{submodule}::{tail[1:]}")
                followed = (self._follow(each, steps, to_value, seen) for each in choices)
                found = next((each for each in followed if each is not None), None)
                if found is not None:
                    return found
            if submodule is None:
                return None
            origin = f"{submodule}::{tail[1:]}"
        return None

    def _star_module(self, star: str) -> str:
        """The module of a star import, by its path as Python finds it: no name in a package is followed to it."""
        package, *rest = star.split(".")
        key = None if "::" in star else located(self._session, package, self._path)
        return star if key is None else f"{inner(key, *rest)}::"

    def _locate(self, origin: str) -> str | None:
        """The origin in the project's own terms of an absolute one; None for another library's."""
        package = split_head(origin)[0]
        key = located(self._session, package, self._path)
        if key is None or origin[len(package) :][:1] == "(":
            return None
        return f"{key}::{origin[len(package) + 1:]}"


def located(session: Session, name: str, path: str) -> str | None:
    """The key of the first part of a module's dotted name, as the file at ``path`` sees it; of an origin, its own key.

    None for another library's.
    """
    if "::" in name:
        return name.partition("::")[0]
    package = name.partition(".")[0]
    if package in _LIBRARIES or not path:
        return None
    for root in roots(session, os.path.dirname(path)):
        key = inner(root, package)
        if is_module(session, key):
            return key
    return None


def roots(session: Session, folder: str) -> tuple[str, ...]:
    """The folders in which modules are looked for, from the nearest to ``folder`` on."""
    return session.lately(_roots, folder)


def _roots(session: Session, folder: str) -> tuple[str, ...]:
    folders = list(above(folder))
    is_marked = (any(session.exists(os.path.join(each, marker)) for marker in _MARKERS) for each in folders)
    last = max((index for index, marked in enumerate(is_marked) if marked), default=0)
    found = []
    for index, each in enumerate(folders):
        if not session.exists(os.path.join(each, "__init__.py")):
            found += [each, os.path.join(each, "src")]
            if index >= last:
                break
    return tuple(each for each in found if session.is_folder(each))


def module_file(session: Session, key: str) -> str | None:
    """The file of the module with this key."""
    return session.lately(_module_file, key)


def _module_file(session: Session, key: str) -> str | None:
    return next(filter(session.is_file, (f"{key}.py", inner(key, "__init__.py"))), None)


def is_module(session: Session, key: str) -> bool:
    """Whether there is a module with this key, or a package without an ``__init__.py``."""
    return module_file(session, key) is not None or session.is_folder(key)


class Parsed:
    """Another module of the project: what is left of its text once function bodies are dropped."""

    def __init__(self, path: str, text: str, scopes: list[Scope], names: ModuleNames) -> None:
        self.path = path
        self.text = text
        self.scopes = scopes
        self.names = names
        self.weight = 1 + len(text) // BYTES_OF_ONE


def module_names(session: Session, root: str, key: str) -> ModuleNames | None:
    """What is seen of a module of the project; None where there is no such file or it does not parse."""
    path = module_file(session, key)
    state = session.stat(path) if path else None
    if path is None or state is None:
        return None
    known = session.index(root).get(NAMES, path, state)
    if known is not None:
        return known[0]
    parsed = parsed_module(session, root, key)
    return parsed.names if parsed else None


def parsed_module(session: Session, root: str, key: str) -> Parsed | None:
    """A module of the project; None where there is no such file or it does not parse."""
    path = module_file(session, key)
    state = session.stat(path) if path else None
    if path is None or state is None:
        return None
    index = session.index(root)
    known = index.get(NAMES, path, state)
    bodies = known[0].bodies if known and known[0] else None
    parsed = session.of_content((parsed_module, path), path, state, lambda data: _parse(path, data, bodies))
    if known is None:
        index.put(NAMES, path, state, parsed.names if parsed else None)
    return parsed


def _parse(path: str, data: bytes, bodies: tuple[Body, ...] | None) -> Parsed | None:
    """The module in a file; of which ``bodies`` are known, they are not parsed again."""
    text = decode(data)
    tree = parse(without_bodies(text, bodies or ()))
    if tree is None:
        return None
    scopes = read_scopes(tree, path, functions=False)
    names = names_of_scopes(scopes, bodies_in(scopes, tree, text) if bodies is None else bodies)
    for scope in scopes:
        if not isinstance(scope.node, ast.FunctionDef):
            scope.node.body = []
    return Parsed(path, text, scopes, names)
