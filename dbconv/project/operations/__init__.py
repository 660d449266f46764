"""What an Alembic revision does: the operations of upgrade and downgrade as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_be_revision(source: Source, settings: Settings) -> bool:
    return source.may_be_revision and "upgrade" in source.text


register_reader(f"{__name__}.reading", _may_be_revision)
register_reader(f"{__name__}.constraints", _may_be_revision)
