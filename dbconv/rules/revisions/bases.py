"""What says that a revision was merged, in a sentence."""

from __future__ import annotations

from dbconv.facts.revisions import BaseName
from dbconv.terms import Value, term


def base_value(base: BaseName) -> Value:
    """The name of a base, or what stands for its last commit, or for a branch that is not merged."""
    if base.is_open:
        return term("open-branch", branch=base.name)
    return term("last-commit", branch=base.name) if base.is_last_commit else base.name
