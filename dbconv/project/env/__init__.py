"""What an env.py compares with the database, and which models it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader
from dbconv.project.tables import may_declare

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _is_env(source: Source, settings: Settings) -> bool:
    return source.stem == "env" and "alembic" in source.text and "context" in source.text


def _may_have_tables(source: Source, settings: Settings) -> bool:
    return bool(source.path) and may_declare(source, settings)


register_reader(f"{__name__}.reading", _is_env)
register_reader(f"{__name__}.table_schemas", _is_env)
register_reader(f"{__name__}.import_graph", _may_have_tables)
