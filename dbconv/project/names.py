"""The other modules of the project, found statically and parsed once; nothing is imported.

A module is looked for where Python would find it when the project runs: in the folders above the file up to the
project's own (the outermost that holds what a project's does), packages apart, and in their ``src`` folders.
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, Concatenate, ParamSpec, TypeVar

from dbconv.paths import inner
from dbconv.project.libraries import TEXTS, library_module
from dbconv.record import NamedTuple
from dbconv.session import BYTES_OF_ONE, Session
from dbconv.source import decode, parse
from dbconv.summary import NAMES
from dbconv.summary.names import Body, ClassNames, ModuleNames, bodies_in, names_of_scopes, without_bodies
from dbconv.summary.scopes import Scope, read_scopes, split_head, without_bases
from dbconv.tree import Stat

# A folder of the project may bear the library's name (alembic's own folder is called alembic).
_LIBRARIES = sys.stdlib_module_names | {
    *("sqlalchemy", "sqlmodel", "flask_sqlalchemy", "alembic", "flask", "flask_restful", "flask_restx", "quart"),
    *("fastapi", "starlette", "sanic", "aiohttp", "tornado", "litestar", "django"),
}
_MAX_STEPS = 40
_STAR = re.compile(rb"\bimport\b[\s\\]*\*")
P = ParamSpec("P")
T = TypeVar("T")


def _is_foreign(origin: str) -> bool:
    """Whether an origin is in a library of which nothing more is known."""
    return split_head(origin)[0] in _LIBRARIES and library_module(origin) is None


class Project:
    """The project as files that look for modules in the same folders see it; what is found is kept in the session."""

    def __init__(self, session: Session, folders: tuple[str, ...], root: str) -> None:
        self.session = session
        self.folders = folders
        self.root = root
        """The outermost folder in which it lies."""

    def follow(self, origin: str | None) -> str | None:
        """The origin at the end of all imports and re-exports: another library's name, or a class of the project.

        None where the chain cannot be followed: a missing module, a cycle, a name that nothing binds.
        """
        if origin is None or ("::" not in origin and _is_foreign(origin)):
            return origin
        return self._ask(_followed, origin, False)

    def value_of(self, origin: str) -> str | None:
        """The origin of the name, at module level, that is bound to the value itself; a class's own origin.

        ``/app/types::Money`` for ``app.models.Money`` where ``app/types.py`` says ``Money = Numeric(21, 4)``.
        """
        return self._ask(_followed, origin, True)

    def bases(self, origin: str) -> tuple[str | None, ...]:
        """The origins of the base classes of a class, those that a call that makes one of them was given first."""
        return self._ask(_bases, origin)

    def ancestors(self, origin: str) -> tuple[str | None, ...]:
        """The origins of all base classes of a class, nearest first; None for each that is unknown."""
        return self._ask(_ancestors, origin)

    def libraries(self, origin: str) -> tuple[str | None, ...]:
        """Those of all base classes that are not the project's own, nearest first; None for each that is unknown."""
        return self._ask(_libraries, origin)

    def binder(self, origin: str, name: str) -> str | None:
        """The origin of the class of the project that binds a name for another: itself, else the nearest base."""
        return self._ask(_binder, origin, name)

    def class_names(self, origin: str | None) -> ClassNames | None:
        """The class of the project that an origin names."""
        if origin is None or "::" not in origin:
            return None
        key, _, name = origin.partition("::")
        names = self._names(key)
        return names.classes.get(name) if names else None

    def _ask(self, find: Callable[Concatenate[Project, str, P], T], origin: str, *args: P.args, **named: P.kwargs) -> T:
        """What a function finds for an origin."""
        return self.session.linked(find, self, origin, *args, **named)

    def _names(self, key: str) -> ModuleNames | None:
        return module_names(self.session, self.root, key)

    def _follow(self, origin: str, steps: int, to_value: bool, seen: set[str]) -> str | None:
        """``seen`` holds the origins that were tried: where one star import led, another need not lead again."""
        if steps <= 0 or origin in seen:
            return None
        seen.add(origin)
        key, inside, rest = origin.partition("::")
        if not inside or "(" in key:
            found = self._locate(origin)
            return origin if found is None else self._follow(found, steps - 1, to_value, seen)
        head, tail = split_head(rest)
        if not head:
            return origin
        names = self._names(key)
        if names is not None:
            if head in names.classes or rest in names.classes:
                return origin
            if tail[:2] == "()" and f"{head}()" in names.names:
                # A function that makes a class.
                return self._follow(f"{names.names[f'{head}()']}{tail[2:]}", steps - 1, to_value, seen)
            if head in names.names:
                target = names.names[head]
                if to_value and not tail and (target is None or "(" in target or target == origin):
                    return origin
                if target is not None and target + tail in seen and tail[:1] == ".":
                    # A package that imports a module of its own by its whole name: ``from shop.db import models``.
                    submodule = inner(key, head)
                    return self._follow(f"{submodule}::{tail[1:]}", steps - 1, to_value, seen)
                return None if target is None else self._follow(target + tail, steps - 1, to_value, seen)
        followed = (self._follow(each, steps - 1, to_value, seen) for each in self._brought(key, head, tail))
        return next((each for each in followed if each is not None), None)

    def _brought(self, key: str, head: str, tail: str) -> Iterator[str]:
        """What a name that a module does not bind may mean there: by a star import, the last first, or a submodule."""
        later: list[tuple[int, str]] = []
        binder: Star | None = None
        for star in self._ask(_stars, f"{key}::"):
            while later and later[-1][0] >= star.depth:
                yield later.pop()[1]
            if binder is not None and star.depth > binder.depth:
                # What it binds itself wins over what it imports.
                continue
            binder = None
            if star.submodules is None:
                yield f"{star.prefix}{head}{tail}"
            elif star.depth and self._binds(star, head):
                binder = star
                yield f"{star.prefix}{head}{tail}"
            elif head in star.submodules and tail[:1] != "(":
                submodule = f"{inner(star.prefix[:-2], head)}::{tail[1:]}"
                if tail:
                    # ``from package.order import Order`` means the module, whatever else is called ``order``.
                    yield submodule
                else:
                    later.append((star.depth, submodule))
        yield from (each for _, each in reversed(later))

    def _binds(self, star: Star, name: str) -> bool:
        names = star.names
        if names is None and (name.encode() in star.data or not name.isascii()):
            names = self._names(star.prefix[:-2])
        return names is not None and (name in names.names or name in names.classes)

    def _star_module(self, star: str) -> str:
        """The module of a star import, by its path as Python finds it: no name in a package is followed to it."""
        package, *rest = star.split(".")
        key = None if "::" in star else self.session.linked(_located, self.session, package, self.folders)
        return star if key is None else f"{inner(key, *rest)}::"

    def _locate(self, origin: str) -> str | None:
        """The origin in the project's own terms of an absolute one; None for another library's."""
        package = split_head(origin)[0]
        key = self.session.linked(_located, self.session, package, self.folders)
        if key is None:
            return self._in_library(origin)
        if origin[len(package) :][:1] == "(":
            return None
        return f"{key}::{origin[len(package) + 1:]}"

    def _in_library(self, origin: str) -> str | None:
        """The origin in the module that says what is known of another library's; None where that is nothing."""
        module = library_module(origin)
        if module is None:
            return None
        key = f"<{module.replace('.', '/')}>"
        names = module_names(self.session, self.root, key)
        head, tail = split_head(origin[len(module) + 1 :])
        # What the text imports itself is no name of the library's.
        bound = "" if names is None else names.names.get(head, "")
        is_known = names is not None and (head in names.classes or bound is None or "(" in bound)
        return f"{key}::{head}{tail}" if is_known else None


def project_around(session: Session, path: str) -> Project:
    """The project as the file at a path sees it."""
    folder = os.path.dirname(path)
    folders = session.roots(folder) if folder else ()
    return session.once(Project, session, folders, min(folders, key=len, default=folder))


class ProjectAround(Project):
    """A project around the linted file, whose own names are those of the text that is linted."""

    def __init__(self, project: Project, text: str, names: ModuleNames) -> None:
        super().__init__(project.session, project.folders, project.root)
        self._project = project
        self._own = names
        self._prefix = f"{names.key}::"
        self._answers: dict[tuple[object, ...], Any] = {}
        self._is_saved = self._is_what_lies_there(text)

    def _is_what_lies_there(self, text: str) -> bool:
        """Whether other files see the same of the text as of the file: else what is kept does not hold around it."""
        file = module_state(self.session, self._own.key) if self._own.key else None
        data = self.session.content(*file) if file else None
        if data is not None and decode(data) == text:
            return True
        names = super()._names(self._own.key) if data is not None else None
        # In the linted text, the classes within functions are known, too.
        return (
            names is not None
            and self._own._replace(bodies=(), classes={}) == names._replace(bodies=(), classes={})
            and names.classes.items() <= self._own.classes.items()
        )

    def _ask(self, find: Callable[Concatenate[Project, str, P], T], origin: str, *args: P.args, **named: P.kwargs) -> T:
        if self._is_saved and not origin.startswith(self._prefix):
            return self._project._ask(find, origin, *args, **named)
        key = (find, origin, *args)
        if key not in self._answers:
            self._answers[key] = find(self, origin, *args, **named)
        return self._answers[key]  # type: ignore[no-any-return]

    def _names(self, key: str) -> ModuleNames | None:
        return self._own if key == self._own.key else super()._names(key)

    def _follow(self, origin: str, steps: int, to_value: bool, seen: set[str]) -> str | None:
        if not self._is_saved or origin.startswith(self._prefix):
            return super()._follow(origin, steps, to_value, seen)
        return self._project._ask(_followed, origin, to_value)


class Star(NamedTuple):
    """A module all of whose names star imports bring to another one; or that one itself, at depth 0."""

    prefix: str
    """Of its origins."""
    depth: int
    """By how many star imports; those that it has itself stand after it."""
    names: ModuleNames | None = None
    data: bytes = b""
    """Its text while its names have not been read: a name that is not in it is not among them."""
    submodules: frozenset[str] | None = None
    """What else its names may mean; None for another library, of which nothing is known."""


def _stars(project: Project, origin: str) -> list[Star]:
    """A module and those that its star imports reach, the last import of each first: the order in which they win."""
    session = project.session
    found: list[Star] = []
    seen: set[str] = set()
    todo = [(origin, 0)]
    while todo:
        star, depth = todo.pop()
        prefix = project._star_module(star)
        key, inside, _ = prefix.partition("::")
        if not inside:
            # The standard library has none of ours.
            found += [Star(f"{star}.", depth)] if split_head(star)[0] not in sys.stdlib_module_names else []
        elif key not in seen:
            seen.add(key)
            file = module_state(session, key)
            is_read = not file or session.index(project.root).get(NAMES, *file) is not None
            data = b"" if is_read or not file else session.content(*file) or b""
            names = project._names(key) if is_read or not depth or _STAR.search(data) else None
            folder, name = os.path.split(key)
            held = session.names_in(key).items() if session.names_in(folder).get(name) else ()
            submodules = frozenset(
                each.removesuffix(".py") for each, is_folder in held if is_folder or each.endswith(".py")
            )
            found.append(Star(prefix, depth, names, data, submodules))
            todo += [(each, depth + 1) for each in (names.stars if names else ())]
    return found


def _followed(project: Project, origin: str, to_value: bool) -> str | None:
    return project._follow(origin, _MAX_STEPS, to_value, set())


def _bases(project: Project, origin: str) -> tuple[str | None, ...]:
    names = project.class_names(origin)
    found: list[str | None] = []
    for base in names.bases if names else ():
        found += _made_of(project, base, 3)
    return tuple(found)


def _made_of(project: Project, base: str | None, steps: int) -> list[str | None]:
    """A base class, after those that the call that makes it was given."""
    followed, given = without_bases(project.follow(base) or "")
    inner_ones = [one for each in given for one in _made_of(project, each, steps - 1)] if steps else []
    return [*inner_ones, followed or None]


def _ancestors(project: Project, origin: str) -> tuple[str | None, ...]:
    # A dict for its order; the class itself is its own ancestor only while the search lasts.
    found: dict[str | None, None] = {origin: None}
    todo: list[str | None] = [origin]
    for each in todo:
        for base in project.bases(each) if each else ():
            if base not in found:
                found[base] = None
                todo.append(base)
    return tuple(found)[1:]


def _line(project: Project, origin: str) -> Iterator[str | None]:
    """A class, its first base and that one's line, and then the others."""
    seen: set[str | None] = set()
    todo: list[str | None] = [origin]
    while todo:
        each = todo.pop()
        if each not in seen:
            seen.add(each)
            yield each
            todo += reversed(project.bases(each) if each else ())


def _libraries(project: Project, origin: str) -> tuple[str | None, ...]:
    return tuple(each for each in _line(project, origin) if each != origin and project.class_names(each) is None)


def _binder(project: Project, origin: str, name: str) -> str | None:
    for each in _line(project, origin):
        names = project.class_names(each)
        if names is not None and name in names.names:
            return each
    return None


def located(session: Session, name: str, path: str) -> str | None:
    """The key of the first part of a module's dotted name, as the file at ``path`` sees it; of an origin, its own key.

    None for another library's.
    """
    if "::" in name:
        return name.partition("::")[0]
    folders = session.roots(os.path.dirname(path)) if path else ()
    return session.linked(_located, session, name.partition(".")[0], folders)


def _located(session: Session, package: str, folders: tuple[str, ...]) -> str | None:
    for folder in folders if package not in _LIBRARIES else ():
        key = inner(folder, package)
        if is_module(session, key):
            return key
    return None


def module_state(session: Session, key: str) -> tuple[str, Stat] | None:
    """The file of the module with this key, and its state."""
    for path in (f"{key}.py", inner(key, "__init__.py")):
        state = session.stat(path)
        if state is not None:
            return path, state
    return None


def is_module(session: Session, key: str) -> bool:
    """Whether there is a module with this key, or a package without an ``__init__.py``."""
    return module_state(session, key) is not None or session.is_folder(key)


class Parsed:
    """Another module of the project: what is left of its text once function bodies are dropped."""

    def __init__(self, path: str, text: str, scopes: list[Scope], names: ModuleNames) -> None:
        self.path = path
        self.text = text
        self.scopes = scopes
        self.names = names
        # With the scopes, and what a module of it was asked: measured.
        self.weight = 5 * len(text) // BYTES_OF_ONE


def module_names(session: Session, root: str, key: str) -> ModuleNames | None:
    """What is seen of a module of the project; None where there is no such file or it does not parse."""
    if key[:1] == "<":
        known_module = session.once(_library, key)
        return known_module.names if known_module else None
    file = module_state(session, key)
    if file is None:
        return None
    known = session.index(root).get(NAMES, *file)
    if known is not None:
        return known[0]
    parsed = parsed_module(session, root, key)
    return parsed.names if parsed else None


def parsed_module(session: Session, root: str, key: str) -> Parsed | None:
    """A module of the project; None where there is no such file or it does not parse."""
    if key[:1] == "<":
        return session.once(_library, key)
    file = module_state(session, key)
    if file is None:
        return None
    path, state = file
    index = session.index(root)
    known = index.get(NAMES, path, state)
    bodies = known[0].bodies if known and known[0] else None
    parsed = session.of_content((parsed_module, path), path, state, lambda data: _parse(path, data, bodies))
    if known is None:
        index.put(NAMES, path, state, parsed.names if parsed else None)
    return parsed


def _library(key: str) -> Parsed | None:
    """What is known of another library's module."""
    parsed = _parse(key, TEXTS[key[1:-1].replace("/", ".")].encode(), None)
    # No file has it, and nothing lies around it.
    return parsed and Parsed("", parsed.text, parsed.scopes, parsed.names)


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
