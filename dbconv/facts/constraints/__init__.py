"""Constraints that have no name, in models and in revisions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.models import may_declare
from dbconv.facts.module import Module
from dbconv.facts.operations import is_history
from dbconv.settings import Settings
from dbconv.source import Place, Source


class UnnamedConstraint(NamedTuple):
    """A constraint that has no name, and that no naming convention gives one; as it is written, and in a sentence."""

    written: str
    subject: str
    kind: str
    """``uq``, ``ck``, ``fk``, ``pk`` or ``ex``; empty for one that is dropped."""
    has_convention: bool
    """There is a convention for its kind, and it needs a name all the same: ``%(constraint_name)s``."""
    place: Place


def _may_lack_names(source: Source, settings: Settings) -> bool:
    text = source.text
    if source.may_be_revision:
        return True
    return may_declare(source, settings) and ("ForeignKey" in text or "Constraint(" in text or "unique=" in text)


@reader(UnnamedConstraint, gate=_may_lack_names)
def read_unnamed(module: Module, settings: Settings) -> Iterator[UnnamedConstraint]:
    """The constraints without a name in models, and in a revision that is not merged."""
    from dbconv.facts.constraints.reading import in_models, in_revision

    if module.revision is None:
        if not settings.naming_convention and not module.source.is_test:
            yield from in_models(module)
    elif settings.lint_merged_revisions or not is_history(module, settings):
        yield from in_revision(module, settings.naming_convention)
