"""Functions, their parameters, and variables."""

from __future__ import annotations


from dbconv.record import NamedTuple
from dbconv.source import Place


class Parameter(NamedTuple):
    """A parameter; ``kind`` is the collection that its annotation or its default says it is, else empty."""

    name: str
    kind: str
    place: Place


class Function(NamedTuple):
    """A function or method, but none within another function.

    ``complexity`` is McCabe's number as the package ``mccabe`` counts it; ``self`` and ``cls`` are no parameters.
    """

    name: str
    is_public: bool
    parameters: tuple[Parameter, ...]
    docstring: str | None
    complexity: int
    folder: str
    place: Place
    subject: str
    """The qualified name, from the module on where no class is around it."""


class Variable(NamedTuple):
    """The first binding of a variable: local, of the module, or ``self.x``; ``is_alias`` where it may be a class."""

    name: str
    is_alias: bool
    place: Place
    subject: str
    """The qualified name: ``total.price``, ``Basket.self.price``."""
