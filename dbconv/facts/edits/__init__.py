"""What was done to merged revisions by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.facts import door

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_be_merged(source: Source, settings: Settings) -> bool:
    is_env = source.stem == "env" and "alembic" in source.text
    return (source.may_be_revision or is_env) and bool(source.path)


door(f"{__name__}.reading", _may_be_merged)
