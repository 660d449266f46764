"""SQLAlchemy's tables and columns, as source declares them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def may_declare(source: Source, settings: Settings) -> bool:
    """Whether a file may declare tables or columns.

    One that does has one of these words in it: a call, an annotation, an import under another name. What is searched
    for first is what most files have not: that costs 0.5 % of parsing, a pattern would cost twenty times as much.
    """
    return (
        source.holds("__tablename__")
        or source.holds("sqlmodel")
        or (source.holds("olumn") and any(map(source.holds_name, ("Column(", "Column as", "mapped_column"))))
        or (source.holds("sqlalchemy") and source.holds_name("Mapped["))
    )


register_reader(f"{__name__}.models", may_declare)
