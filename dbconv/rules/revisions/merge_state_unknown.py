"""DBC505."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import BaseName, MergedDirectory, MergedState
from dbconv.rule import rule
from dbconv.rules.revisions.bases import base_value
from dbconv.violation import Violation

_FETCH = "fetch the whole history (fetch-depth: 0), set merged-ref, or write a lock file with dbconv lock"
_LOCK = "or write a lock file with dbconv lock"
_MEND = "mend it, or take the merged file and run dbconv lock"
_COMPARE = "compare the two by hand"
_GIT = {
    "no-git": ("git is not installed", "install it"),
    "git-not-run": ("git cannot be run ({error})", "let it run"),
    "git-says": ("git says: {said}", "let git read the repository"),
    "git-silent": ("git stopped without a word", "run git status there and see what it says"),
}
_OPENING = {
    **_GIT,
    "no-repository": ("git says: {said}", "lint a clone of the repository"),
    "not-trusted": ("git says: {said}", "trust the folder (git config --global --add safe.directory)"),
    "line-break-in-path": ("the path of the repository has a line break", "move it"),
}
REASONS = {
    **{kind: (reason, _FETCH) for kind, (reason, _) in _GIT.items()},
    **{f"{kind}-opening": (reason, f"{advice}, {_LOCK}") for kind, (reason, advice) in _OPENING.items()},
    "git-stopped": (
        "git did not answer within {seconds} seconds",
        f"run it again when the machine is less busy, {_LOCK}",
    ),
    "no-head": ("git has no commit for HEAD here", _FETCH),
    "no-tree": ("git has no tree {tree} here (a partial clone?)", _FETCH),
    "tree-not-readable": ("git has no readable tree {tree} here", _FETCH),
    "no-version": ("git has not the merged version of {file} here", _FETCH),
    "no-branch": (
        "no branch to compare with was found",
        "set merged-ref, or write a lock file with dbconv lock",
    ),
    "no-commit-yet": ("HEAD has no commit yet that could be compared with {base}", _FETCH),
    "no-common-commit": ("HEAD has no commit in common with {base}", "set merged-ref"),
    "shallow-without-branch": ("this clone is shallow and holds no branch to compare with", _FETCH),
    "shallow-without-common-commit": ("this clone is shallow and holds no common commit with {base}", _FETCH),
    "shallow-without-commit-before": ("this clone is shallow and lacks the commit before {base}", _FETCH),
    "setting-names-nothing": (
        'the setting merged-ref names no commit here: "{ref}"',
        "correct it, or fetch what it names",
    ),
    "variable-names-nothing": ('{variable} names no commit here: "{ref}"', "correct it, or fetch what it names"),
    "lock-line": ("revisions.lock: line {line} cannot be read", _MEND),
    "lock-version": ("revisions.lock: line {line} was written by another version of dbconv ({version})", _MEND),
    "lock-twice": ('revisions.lock: line {line} locks "{revision}" a second time', _MEND),
    "lock-not-readable": ("revisions.lock: it cannot be read ({detail})", _MEND),
    "lock-no-regular-file": ("revisions.lock: it is no regular file", _MEND),
    "lock-empty": ("revisions.lock: it locks no revision", "take the merged file, or run dbconv lock"),
    "too-many-files": (
        "the script directory holds more files than are looked at ({count})",
        "correct version_locations, or the folder in script_location",
    ),
    "lock-too-large": ("revisions.lock: it is larger than {detail} MB", _MEND),
    "version-not-here": ('git has not the merged version of "{name}" ({base})', _COMPARE),
    "version-not-parsed": ('this Python cannot parse the merged version of "{name}" ({base})', _COMPARE),
    "another-on-branch": (
        '{base} has another revision "{name}", and a database of one branch will never run that of the other',
        "take the same text for both, or another id",
    ),
    "edited-and-computed": (
        "the file was edited after it was merged ({base}), and its revision is computed",
        "write it as a text",
    ),
    "computed-otherwise": (
        "{field} is computed, and not as it was when it was merged ({base})",
        "write it as a text",
    ),
}
"""Why it cannot be told, by the kinds of `Doubt`, and what to do then."""


@rule(
    "DBC505",
    "merge-state-unknown",
    (MergedState, MergedDirectory),
    category="W",
    since="0.1",
    messages={
        kind: f"cannot tell whether merged revisions were edited: {reason}; {advice}"
        for kind, (reason, advice) in REASONS.items()
    },
)
def merge_state_unknown(fact: MergedState | MergedDirectory, context: Context) -> Iterator[Violation]:
    """Alembic revisions exist, but what was merged cannot be told.

    Reported on each head of a script directory, at `revision`, and on each revision whose text is not HEAD's, as that
    edit cannot be judged; with the reason: no git, no repository, a shallow clone without the commit to compare with,
    no branch to compare with, a `merged-ref` that names nothing, a tree of git or a lock file that cannot be read,
    git that takes more than eight seconds. One revision whose graph fields are computed, or whose merged version
    cannot be read, is reported by itself; so is one that another default or release branch of the remotes has under
    the same id with another content, as a backport that was changed: accept it, if that is right. A repository
    without commits has merged nothing; that is known, and silent.

    A job that lints changed files alone looks at no head, and its edits are committed: let `dbconv lock --status`, or
    the hook `dbconv-merged` of pre-commit, look at whole script directories there.

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
    `merged-ref`, `accepted-edits`, `script-directories`
    """
    if isinstance(fact, MergedDirectory):
        found = [(fact.unknown, fact.place)] if fact.unknown else []
    else:
        found = list(fact.unknown)
    for (kind, values), place in found:
        said = {name: base_value(each) if isinstance(each, BaseName) else each for name, each in values.items()}
        yield Violation(kind, place, said)
