"""Where a revision stands in the graph of its script directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.facts import door

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_be_revision(source: Source, settings: Settings) -> bool:
    return bool(source.path) and source.may_be_revision


door(f"{__name__}.reading", _may_be_revision)
