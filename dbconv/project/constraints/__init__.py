"""Constraints and Enums that are declared, and those of models that have no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader
from dbconv.project.tables import may_declare

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_lack_names(source: Source, settings: Settings) -> bool:
    text = source.text
    return may_declare(source, settings) and ("ForeignKey" in text or "Constraint(" in text or "unique=" in text)


def _may_be_loose(source: Source, settings: Settings) -> bool:
    return (source.holds("Constraint(") or source.holds_name("Index(")) and may_declare(source, settings)


register_reader(f"{__name__}.loose", _may_be_loose)
register_reader(f"{__name__}.reading", _may_lack_names)
