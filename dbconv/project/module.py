"""A linted file as its readers see it: its scopes, and what its names mean through the whole project."""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from dbconv.paths import shown_from
from dbconv.project.names import Parsed, Project, ProjectAround, parsed_module, project_around
from dbconv.project.sqlalchemy import sqlalchemy_name
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.summary.names import ClassNames, names_of_scopes
from dbconv.summary.revision import Revision, revision_of
from dbconv.summary.scopes import Scope, dotted, read_scopes, split_head

T = TypeVar("T")


class Module:
    """The file that is linted; walked once, when a reader first asks for its scopes."""

    _is_passing = True
    """It is read in a moment in which nothing around it changes, and then it is gone."""

    def __init__(self, source: Source, session: Session, settings: Settings) -> None:
        self.source = source
        self.session = session
        self.settings = settings
        self._answers: dict[tuple[object, ...], Any] = {}
        self._origins: dict[tuple[Scope, str], str | None] = {}
        self._sqlalchemy_names: dict[str | None, str] = {}

    @cached_property
    def scopes(self) -> list[Scope]:
        """All scopes, the module's first."""
        return read_scopes(self.source.tree or ast.Module([], []), self.source.path)

    @cached_property
    def revision(self) -> Revision | None:
        """The graph fields, where this is an Alembic revision."""
        tree = self.source.tree if self.source.may_be_revision else None
        return None if tree is None else revision_of(tree)

    @cached_property
    def values(self) -> Mapping[str, ast.expr]:
        """What the names of the module are assigned, the last value of each."""
        return {
            target.id: each.value
            for each in self.top.statements
            if isinstance(each, (ast.Assign, ast.AnnAssign)) and each.value is not None
            for target in (each.targets if isinstance(each, ast.Assign) else [each.target])
            if isinstance(target, ast.Name)
        }

    @cached_property
    def classes(self) -> Mapping[str, Scope]:
        """The scopes of its classes, by origin."""
        return {scope.path: scope for scope in self.scopes if scope.is_class}

    @cached_property
    def functions(self) -> Mapping[str, Scope | None]:
        """The scopes of the functions at module level, by origin; None for one that is defined twice."""
        found: dict[str, Scope | None] = {}
        for scope in self.scopes:
            if scope.parent is self.top and isinstance(scope.node, ast.FunctionDef):
                found[scope.path] = None if scope.path in found else scope
        return found

    def memoize(self, read: Callable[..., T], *args: Hashable) -> T | None:
        """What a function reads from this module, which it is given; asked once, and None while it is being read."""
        key = (read, *args)
        if key not in self._answers:
            self._answers[key] = None
            self._answers[key] = read(self, *args)
        answer: T | None = self._answers[key]
        return answer

    def at(self, origin: str | None) -> Module | None:
        """The module of the project in which an origin lies."""
        key, mark, _ = (origin or "").partition("::")
        if mark and key == self.top.path[:-2]:
            return self
        # A text without a name, which is its own module alone, has an empty key.
        parsed = parsed_module(self.session, self.root, key) if mark and key else None
        return (
            None
            if parsed is None
            else self.session.once(_module, parsed, self.settings, project_around(self.session, parsed.path))
        )

    def value_of(self, scope: Scope, node: ast.expr | None) -> str | None:
        """The origin of the name at module level that is bound to what an expression means; see `Project.value_of`."""
        text = dotted(node)
        if node is None or text is None or "(" in text:
            return None
        head, tail = split_head(text)
        binding = scope.scope_of(head, node.lineno)
        if binding is None:
            return None
        if binding.parent is None:
            return self.project.value_of(f"{binding.path}{text}")
        origin = binding.names[head]
        return None if origin is None or "(" in origin else self.project.value_of(f"{origin}{tail}")

    @property
    def root(self) -> str:
        """The outermost folder in which its project lies."""
        return self._shared.root

    def shown(self, path: str) -> str:
        """A path in its project, as a user calls it."""
        return shown_from(path, self.root)

    def name_of(self, scope: Scope) -> str:
        """By what a function is known in the project: ``OrderService.close``, ``orders.close`` of a module."""
        name = scope.name
        return name if "." in name or not name else f"{self.source.stem}.{name}"

    @property
    def top(self) -> Scope:
        """The module's own scope."""
        return self.scopes[0]

    @cached_property
    def project(self) -> Project:
        """The project around the file."""
        return ProjectAround(self._shared, self.source.text, names_of_scopes(self.scopes))

    @cached_property
    def _shared(self) -> Project:
        return project_around(self.session, self.source.path)

    def origin(self, scope: Scope, node: ast.expr | None) -> str | None:
        """What an expression in a scope means, followed through the project; None where that is unknown."""
        if isinstance(node, ast.Name):
            text = head = node.id
        else:
            written = dotted(node)
            if written is None:
                return None
            text, head = written, split_head(written)[0]
        # What a class body does not bind means there what it means around all classes.
        if scope.is_class and head not in scope.names:
            while scope.is_class and scope.parent is not None:
                scope = scope.parent
        key = scope, text
        if key in self._origins:
            return self._origins[key]
        origin = self.project.follow(scope.origin(node))
        # In a class body, what a name means changes from line to line.
        if self._is_passing and not scope.is_class:
            self._origins[key] = origin
        return origin

    def sqlalchemy_name(self, scope: Scope, node: ast.expr | None) -> str:
        """SQLAlchemy's own name for what an expression means, or an empty string."""
        return self.name_in_sqlalchemy(self.origin(scope, node))

    def name_in_sqlalchemy(self, origin: str | None) -> str:
        """SQLAlchemy's own name for an origin, or an empty string."""
        name = self._sqlalchemy_names.get(origin)
        if name is None:
            name = sqlalchemy_name(self.project, origin)
            if self._is_passing:
                self._sqlalchemy_names[origin] = name
        return name

    def ancestors(self, origin: str) -> tuple[str | None, ...]:
        """The origins of all base classes of a class; None for each that is unknown."""
        return self.project.ancestors(origin)

    def class_names(self, origin: str | None) -> ClassNames | None:
        """The class of the project that an origin names."""
        return self.project.class_names(origin)


class OtherModule(Module):
    """Another file of the project, kept in the session; and so is what is read of it, for as long as it holds."""

    _is_passing = False

    def __init__(self, source: Source, settings: Settings, project: Project) -> None:
        super().__init__(source, project.session, settings)
        self.project = self._shared = project
        self._reading: set[tuple[object, ...]] = set()

    def memoize(self, read: Callable[..., T], *args: Hashable) -> T | None:
        """See `Module`."""
        key = (read, *args)
        if key in self._reading:
            return None
        self._reading.add(key)
        try:
            return self.session.linked(read, self, *args)
        finally:
            self._reading.discard(key)


def _module(parsed: Parsed, settings: Settings, project: Project) -> OtherModule:
    module = OtherModule(Source(parsed.text, parsed.path), settings, project)
    module.scopes = parsed.scopes
    return module
