"""Why a commit is the base that everything is compared with."""

from __future__ import annotations

from dbconv.cli.texts import Texts
from dbconv.merged.base import Base

TEXTS = Texts(
    "bases",
    {
        "named": "{name} names it",
        "setting": "the setting merged-ref names it",
        "local": "there is no branch of origin to compare with",
        "merge": "HEAD is a merge commit, and no base is known",
        "remote-head": "{name}/HEAD means it",
        "no-remote-head": "{name}/HEAD is not set",
        "only-branch": "{name} has no other branch",
    },
)


def why_of(base: Base) -> str:
    """Why it is this commit."""
    return TEXTS(base.why.kind, name=base.why.name)
