"""The columns that queries filter, join and sort by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source

_WORDS = (".filter(", ".filter_by(", ".where(", ".order_by(", ".having(")


def _has_queries(source: Source, settings: Settings) -> bool:
    is_selecting = source.holds("sqlalchemy") or source.holds("sqlmodel")
    if source.holds(".query") or (is_selecting and source.holds("select(")):
        return any(map(source.holds, _WORDS))
    return False


register_reader(f"{__name__}.reading", _has_queries)
register_reader(f"{__name__}.conditions", _has_queries)
