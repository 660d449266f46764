"""Which commit counts as merged, and why that one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from dbconv.merged.git import Commit, GitError, Objects, Repository, merge_base

VARIABLE = "DBCONV_MERGED_REF"
# The variables in which a CI names the branch that a request is to be merged into; set on requests only.
_BRANCH_VARIABLES = {
    "GITHUB_BASE_REF": "GitHub, Gitea and Forgejo Actions",
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "GitLab CI",
    "BITBUCKET_PR_DESTINATION_BRANCH": "Bitbucket Pipelines",
    "SYSTEM_PULLREQUEST_TARGETBRANCH": "Azure Pipelines",
    "CHANGE_TARGET": "Jenkins",
    "BUILDKITE_PULL_REQUEST_BASE_BRANCH": "Buildkite",
    "CIRRUS_BASE_BRANCH": "Cirrus CI",
    "CI_COMMIT_TARGET_BRANCH": "Woodpecker",
}
# That in which GitLab names the commit itself.
_COMMIT_VARIABLES = ("CI_MERGE_REQUEST_DIFF_BASE_SHA",)
FETCH = "fetch the whole history (fetch-depth: 0), set merged-ref, or write a lock file with dbconv lock"


class Unknown(NamedTuple):
    """Why it cannot be told what was merged, and what to do about it."""

    reason: str
    advice: str = FETCH


class Base(NamedTuple):
    """The commit whose tree holds what was merged.

    ``previous`` is the commit before it, where the last one may itself be the one that edits; ``doubt`` says why the
    last one's edits cannot be seen.
    """

    label: str
    why: str
    commit: Commit
    previous: Commit | None = None
    doubt: Unknown | None = None


class _Candidate(NamedTuple):
    label: str
    why: str
    names: tuple[str, ...]
    branch: str = ""
    """The full name of the local branch that would be this base, where there is one."""


def find_base(
    objects: Objects, repository: Repository, merged_ref: str, environment: Mapping[str, str] = os.environ
) -> Base | Unknown | None:
    """The base of a repository's work tree; None where no commit exists, so that nothing was merged.

    :raises GitError: git stopped.
    """
    named = environment.get(VARIABLE) or merged_ref
    if named:
        candidate = _named(named, VARIABLE if environment.get(VARIABLE) else "the setting merged-ref")
        tip = _resolve(objects, candidate)
        if tip is None:
            return Unknown(f'{candidate.why} names no commit here: "{named}"', "correct it, or fetch what it names")
        return _base_at(objects, repository, candidate, tip)
    for candidate in _candidates(repository, environment):
        tip = _resolve(objects, candidate)
        if tip is not None:
            return _base_at(objects, repository, candidate, tip)
    if not repository.head:
        return None
    head = _head(objects)
    if len(head.parents) > 1:
        previous = objects.commit(head.parents[0])
        if previous is not None:
            return Base("HEAD^1", "HEAD is a merge commit, and no base is known", previous)
    if repository.is_shallow:
        return Unknown("this clone is shallow and holds no branch to compare with")
    return Unknown("no branch to compare with was found", "set merged-ref, or write a lock file with dbconv lock")


def _base_at(objects: Objects, repository: Repository, candidate: _Candidate, tip: Commit) -> Base | Unknown:
    """The base where a candidate's tip is known."""
    label, why = candidate.label, candidate.why
    if not repository.head:
        return Unknown(f"HEAD has no commit yet that could be compared with {label}")
    head = _head(objects)
    if tip.id != head.id:
        common = merge_base(objects, tip, head)
        if common is not None:
            return Base(label, why, common)
        if repository.is_shallow:
            return Unknown(f"this clone is shallow and holds no common commit with {label}")
        return Unknown(f"HEAD has no commit in common with {label}", "set merged-ref")
    if repository.head not in ("HEAD", candidate.branch) or not head.parents:
        return Base(label, why, head)
    previous = objects.commit(head.parents[0])
    if previous is None:
        return Base(label, why, head, doubt=Unknown(f"this clone is shallow and lacks the commit before {label}"))
    return Base(label, why, head, previous)


def _candidates(repository: Repository, environment: Mapping[str, str]) -> Iterator[_Candidate]:
    for variable in _COMMIT_VARIABLES:
        if environment.get(variable):
            yield _Candidate(environment[variable][:12], f"{variable} names it", (environment[variable],))
    for variable in _BRANCH_VARIABLES:
        branch = environment.get(variable, "").removeprefix("refs/heads/")
        if branch:
            yield _of_origin(branch, f"{variable} names it")
    if repository.origin_head:
        branch = repository.origin_head.removeprefix("refs/remotes/origin/")
        yield _of_origin(branch, "origin/HEAD means it")
    for branch in ("main", "master"):
        yield _of_origin(branch, "origin/HEAD is not set")
    for branch in ("main", "master"):
        yield _Candidate(
            branch, "there is no branch of origin to compare with", (f"refs/heads/{branch}",), f"refs/heads/{branch}"
        )


def _of_origin(branch: str, why: str) -> _Candidate:
    return _Candidate(f"origin/{branch}", why, (f"refs/remotes/origin/{branch}",), f"refs/heads/{branch}")


def _named(name: str, why: str) -> _Candidate:
    """What a user means by a name: a branch before a tag, and anything else that git understands last."""
    branch = name.removeprefix("refs/heads/").removeprefix("refs/remotes/").removeprefix("origin/")
    kinds = ("heads", "remotes", "remotes/origin", "tags") if re.fullmatch(r"(?!HEAD$)[\w./-]+", name) else ()
    names = (*(f"refs/{kind}/{name}" for kind in kinds), name)
    return _Candidate(name, why, names, f"refs/heads/{branch}")


def _resolve(objects: Objects, candidate: _Candidate) -> Commit | None:
    return next((commit for commit in map(objects.commit, candidate.names) if commit), None)


def _head(objects: Objects) -> Commit:
    head = objects.commit("HEAD")
    if head is None:
        raise GitError("git has no commit for HEAD here")
    return head
