"""Constraints that have no name, in models and in revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.facts import door
from dbconv.facts.tables import may_declare

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source


def _may_lack_names(source: Source, settings: Settings) -> bool:
    text = source.text
    return may_declare(source, settings) and ("ForeignKey" in text or "Constraint(" in text or "unique=" in text)


def _may_be_revision(source: Source, settings: Settings) -> bool:
    return source.may_be_revision


door(f"{__name__}.in_models", _may_lack_names)
door(f"{__name__}.in_revisions", _may_be_revision)
