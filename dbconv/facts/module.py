"""A linted file as its readers see it: its scopes, and what its names mean through the whole project."""

from __future__ import annotations

import ast
from functools import cached_property

from dbconv.facts.names import Scope, read_scopes
from dbconv.facts.project import ClassNames, Project, names_of_scopes
from dbconv.source import Source


class Module:
    """The file that is linted. It is walked once, when a reader first asks for its scopes."""

    def __init__(self, source: Source, dialect: str = "mysql") -> None:
        self.source = source
        self.dialect = dialect

    @cached_property
    def scopes(self) -> list[Scope]:
        """All scopes, the module's first."""
        return read_scopes(self.source.tree or ast.Module([], []), self.source.path)

    @property
    def top(self) -> Scope:
        """The module's own scope."""
        return self.scopes[0]

    @cached_property
    def project(self) -> Project:
        """The project around the file."""
        return Project(self.source.path, names_of_scopes(self.scopes))

    def origin(self, scope: Scope, node: ast.expr | None) -> str | None:
        """What an expression in a scope means, followed through the project; None where that is unknown."""
        return self.project.follow(scope.origin(node))

    def ancestors(self, origin: str) -> tuple[str | None, ...]:
        """The origins of all base classes of a class; None for each that is unknown."""
        return self.project.ancestors(origin)

    def class_names(self, origin: str | None) -> ClassNames | None:
        """The class of the project that an origin names."""
        return self.project.class_names(origin)
