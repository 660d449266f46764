"""What an env.py says: which metadata autogenerate compares with the database, and how; and what it imports."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class Configure(NamedTuple):
    """One call of ``context.configure``."""

    place: Place
    is_online: bool
    """It is given a connection."""
    off: tuple[tuple[str, Place], ...]
    """The keywords that are given False, each with where that stands."""
    given: frozenset[str]
    complete: bool
    """All its keywords are written down."""


class EnvScript(NamedTuple):
    """An env.py."""

    configures: tuple[Configure, ...]
    target: str
    """What ``target_metadata`` is bound to: ``None``, ``{}``, empty where nothing is, ``set`` for anything else."""
    target_place: Place


class UnreachedModels(NamedTuple):
    """Tables of a module that no env.py imports, though one of them compares their metadata with the database."""

    module: str
    """As it would be imported; its file's name where that is not known."""
    tables: tuple[str, ...]
    env: str
    """The path of that env.py, from the project's folder."""
    place: Place
