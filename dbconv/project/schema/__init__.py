"""The schema that the revisions of a script directory make: their steps, read of each text alone, and replayed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader
from dbconv.project.tables import may_declare

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_have_tables(source: Source, settings: Settings) -> bool:
    return bool(source.path) and not source.may_be_revision and may_declare(source, settings)


def _may_have_enums(source: Source, settings: Settings) -> bool:
    return (
        source.holds("num")
        and (source.holds_name("Enum(") or source.holds_name("ENUM("))
        and _may_have_tables(source, settings)
    )


register_reader(f"{__name__}.models", _may_have_tables)
register_reader(f"{__name__}.enums", _may_have_enums)
