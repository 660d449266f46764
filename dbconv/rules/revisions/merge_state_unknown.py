"""DBC505."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.edits.facts import UnknownMergeState
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC505",
    "merge-state-unknown",
    UnknownMergeState,
    category="W",
    since="0.1",
    messages={"message": "cannot tell whether merged revisions were edited: {_0}; {_1}"},
)
def merge_state_unknown(state: UnknownMergeState, context: Context) -> Iterator[Violation]:
    """Alembic revisions exist, but what was merged cannot be told.

    Reported on each head of a script directory, at `revision`, with the reason: no git, no repository, a shallow clone
    without the commit to compare with, no branch to compare with, a `merged-ref` that names nothing, a lock file that
    cannot be read. One revision whose graph fields are computed, or whose merged version cannot be read, is reported by
    itself. A repository without commits has merged nothing; that is known, and silent.

    ## Why
    A check that cannot see is not a check that passed. Most home-made ones fail here: in a shallow clone they compare a
    commit with itself, and are green for years.

    What to do now, in CI: fetch the history (GitHub: `fetch-depth: 0` for actions/checkout; GitLab: `GIT_DEPTH: 0`), or
    the branch to compare with. Where the branch has another name than main or master, set `merged-ref`. Where there is
    no git, as in a container that only gets the files, commit a lock file: `dbconv lock` writes it, and it is checked
    instead. "dubious ownership" is git's word for a folder of another user: `git config --global --add safe.directory`.

    ## Bad
    ```console
    $ git clone --depth 1 https://example.org/shop.git && cd shop && flake8
    ```

    ## Good
    ```console
    $ git clone https://example.org/shop.git && cd shop && flake8
    ```

    ## Settings
    `merged-ref`, `accepted-edits`
    """
    yield Fault(state.place, (state.reason, state.advice))
