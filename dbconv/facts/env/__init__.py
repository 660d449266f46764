"""What an env.py says: which metadata autogenerate compares with the database, and how; and what it imports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.models import may_declare
from dbconv.facts.module import Module
from dbconv.settings import Settings
from dbconv.source import Place, Source


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


def _is_env(source: Source, settings: Settings) -> bool:
    return source.stem == "env" and "alembic" in source.text and "context" in source.text


@reader(EnvScript, gate=_is_env)
def read_env(module: Module, settings: Settings) -> Iterator[EnvScript]:
    """What the env.py in this file says."""
    from dbconv.facts.env.reading import read

    yield from read(module)


def _may_have_tables(source: Source, settings: Settings) -> bool:
    return bool(source.path) and may_declare(source, settings)


@reader(UnreachedModels, gate=_may_have_tables)
def read_unreached(module: Module, settings: Settings) -> Iterator[UnreachedModels]:
    """The tables of this module, if no env.py imports it."""
    stem = module.source.stem
    if not module.source.path or module.revision is not None or module.source.is_test:
        return
    # The guide's mark for a model that is to be left out.
    if stem == "env" or (stem.startswith("__") and stem != "__init__"):
        return
    from dbconv.facts.env.reach import read_reach

    yield from read_reach(module)
