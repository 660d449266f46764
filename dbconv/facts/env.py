"""What an env.py says: which metadata autogenerate compares with the database, and how; and what it imports."""

from __future__ import annotations


from dbconv.record import NamedTuple
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

    subject: str
    place: Place
    """Of the first call of ``context.configure``."""
    configures: tuple[Configure, ...]
    target: str
    """What ``target_metadata`` is bound to: ``None``, ``{}``, empty where nothing is, ``set`` for anything else."""
    target_place: Place
    begins_transaction: bool = False
    """It runs the revisions in ``context.begin_transaction()``."""


class EnvView(NamedTuple):
    """What one env.py of the project has of a module that defines tables."""

    path: str
    """From the project's folder."""
    module: str
    """The module as this env.py would import it; its file's name where that is not known."""
    nearness: int
    """How much of their paths the two files have in common."""
    imports: bool | None
    """Whether it imports the module, by itself or by way of others; None where that cannot be told, or
    where it compares none of its tables."""
    compares_all: bool
    """It tells autogenerate to leave out no tables."""
    tables: tuple[str, ...] | None
    """Those whose metadata it compares with the database; None where its metadata cannot be followed."""
    place: Place
    """Of the first of these."""


class ModuleTables(NamedTuple):
    """A module that defines tables, and the env.py scripts of its project that Alembic reads."""

    subject: str
    place: Place
    envs: tuple[EnvView, ...]


class Run(NamedTuple):
    """How an env.py has the revisions run, as far as its text says."""

    in_transaction: bool = True
    """Unknown where it says something of AUTOCOMMIT or ``transactional_ddl``."""
    transaction_per_migration: bool = False
    """Else all revisions of a run share one transaction."""
    sets_lock_timeout: bool = False
    """It, alembic.ini or script.py.mako does."""
    makes_enum_types: bool = False
    """A package does that for columns that are added (``alembic_postgresql_enum``)."""


class TargetSchemas(NamedTuple):
    """The schemas of the tables that an env.py compares, where it looks into the default one alone."""

    subject: str
    place: Place
    """Of the online ``context.configure``."""
    schemas: tuple[tuple[str, str], ...]
    """Each with a table in it; with none where the metadata gives it to all its tables."""
    is_off: bool
    """``include_schemas=False`` says so."""
