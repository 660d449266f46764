"""What git tells of a repository and its base: asked once in a process, until the repository's state changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable
from typing import Any, Concatenate, ParamSpec, TypeVar

from dbconv.facts.revisions import Doubt
from dbconv.merged.base import VARIABLE, Base, find_base
from dbconv.merged.git import GitError, Objects, Repository, open_objects, open_repository
from dbconv.record import NamedTuple
from dbconv.session import Session, above

_COMPLAINTS = {"not a git": "no-repository", "dubious": "not-trusted"}
P = ParamSpec("P")
T = TypeVar("T")


class _Told(NamedTuple):
    answer: Any
    state_files: tuple[str, ...]
    state: tuple[object, ...]


def told_by_git(
    read: Callable[Concatenate[Repository, Objects, Base | Doubt | None, P], T],
    untold: Callable[[Doubt], T],
    session: Session,
    folder: str,
    merged_ref: str,
    *args: P.args,
    **named: P.kwargs,
) -> T:
    """What a function reads from the repository that a folder lies in, given its base.

    Where git cannot tell, it is what ``untold`` makes of the reason.
    """

    def is_good(told: _Told) -> bool:
        return session.lately(_state_of, told.state_files) == told.state

    variable = os.environ.get(VARIABLE, "")
    answer: T = session.while_good(is_good, _ask, session, folder, merged_ref, variable, read, untold, args).answer
    return answer


def _state_of(session: Session, paths: tuple[str, ...]) -> tuple[object, ...]:
    """A folder's own time changes with what lies in it."""
    return tuple(map(session.tree.mark, paths))


def _ask(
    session: Session,
    folder: str,
    merged_ref: str,
    variable: str,
    read: Callable[..., Any],
    untold: Callable[[Doubt], Any],
    args: tuple[Hashable, ...],
) -> _Told:
    try:
        repository = open_repository(folder)
    except GitError as error:
        # A repository may be made later, while an editor's server runs.
        marks = tuple(os.path.join(each, ".git") for each in above(folder))
        return _Told(untold(_opening(error.reason)), marks, _state_of(session, marks))
    state = _state_of(session, repository.state_files)
    try:
        with open_objects(repository) as objects:
            answer = read(repository, objects, find_base(objects, repository, merged_ref), *args)
    except GitError as error:
        answer = untold(error.reason)
    return _Told(answer, repository.state_files, state)


def _opening(reason: Doubt) -> Doubt:
    """A reason why the repository cannot be opened at all, for which another thing is to be done."""
    said = str(reason.values.get("said", ""))
    kind = next((kind for words, kind in _COMPLAINTS.items() if words in said), reason.kind)
    return reason if kind == "git-stopped" else reason._replace(kind=f"{kind}-opening")
