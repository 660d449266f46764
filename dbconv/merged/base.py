"""Which commit counts as merged, and why that one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping

from dbconv.facts.revisions import Doubt
from dbconv.merged.git import UNSETTLED, Commit, GitError, Objects, Repository, merge_base
from dbconv.record import NamedTuple

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
# Some that are set in each job of a CI, where HEAD is detached for no person to have done so.
_CI_VARIABLES = (
    *("CI", "GITHUB_ACTIONS", "GITHUB_EVENT_NAME", "CI_COMMIT_BRANCH", "TF_BUILD", "JENKINS_URL", "BUILDKITE"),
    *("BITBUCKET_BUILD_NUMBER", "TEAMCITY_VERSION"),
)
_REMOTES = ("origin", "upstream")
_BRANCHES = ("main", "master")
# Those that live on: a CI's request for any other one but the default is stacked on another request.
_LASTING = re.compile(
    r"(?:releases?|rel|stable|maint|maintenance|hotfix(?:es)?|support)(?:[/_.-].*)?|v?\d[\w.-]*"
    r"|main|master|trunk|dev(?:el|elop|elopment)?|next|staging|stage|prod|production|live|qa|test(?:ing)?|integration",
    re.IGNORECASE,
)
_RELEASE = re.compile(r"(?:releases?|rel|stable|maint|maintenance|support)[/_.-].*|v?\d+(?:[._-]\w+)+", re.IGNORECASE)
_MAX_RELEASES = 20
# That in which GitLab names the commit itself.
_COMMIT_VARIABLES = ("CI_MERGE_REQUEST_DIFF_BASE_SHA",)


class Why(NamedTuple):
    """Why a commit is the base: a kind, and what it is about."""

    kind: str
    """``named``, ``setting``, ``local``, ``merge``, ``remote-head``, ``no-remote-head`` or ``only-branch``."""
    name: str = ""
    """The variable that names it, or the remote."""


class Base(NamedTuple):
    """The commit whose tree holds what was merged.

    ``previous`` is the commit before it, where the last one may itself be the one that edits; ``doubt`` says why the
    last one's edits cannot be seen.
    """

    label: str
    why: Why
    commit: Commit
    previous: Commit | None = None
    last: str = ""
    """The branch whose last commit that is."""
    doubt: Doubt | None = None
    is_open: bool = False
    """It is a branch that waits to be merged itself, as the one that a stacked request is for."""


class _Candidate(NamedTuple):
    label: str
    why: Why
    names: tuple[str, ...]
    branch: str = ""
    """The full name of the local branch that would be this base, where there is one."""


def find_base(
    objects: Objects, repository: Repository, merged_ref: str, environment: Mapping[str, str] = os.environ
) -> Base | Doubt | None:
    """The base of a repository's work tree; None where no commit exists, so that nothing was merged.

    :raises GitError: git stopped.
    """
    is_in_ci = any(environment.get(each, "false").lower() not in ("", "0", "false") for each in _CI_VARIABLES)
    named = environment.get(VARIABLE) or merged_ref
    if named:
        candidate = _named(named, Why("named", VARIABLE) if environment.get(VARIABLE) else Why("setting"))
        tip = _resolve(objects, candidate)
        if tip is None:
            kind = "variable-names-nothing" if environment.get(VARIABLE) else "setting-names-nothing"
            return Doubt(kind, {"variable": VARIABLE, "ref": named})
        return _base_at(objects, repository, candidate, tip, is_in_ci)
    for candidate in _named_by_ci(environment):
        tip = _resolve(objects, candidate)
        if tip is not None:
            found = _base_at(objects, repository, candidate, tip, is_in_ci)
            is_open = _is_open(objects, repository, candidate)
            return found._replace(is_open=is_open) if isinstance(found, Base) else found
    tips = [tip for tip in (_default_of(objects, repository, each) for each in _REMOTES) if tip]
    local = (_Candidate(each, Why("local"), (f"refs/heads/{each}",), f"refs/heads/{each}") for each in _BRANCHES)
    tips = tips or [(each, tip) for each, tip in ((each, _resolve(objects, each)) for each in local) if tip][:1]
    if tips:
        return _base_at(objects, repository, *_nearest(objects, repository, tips), is_in_ci)
    if not repository.head:
        return None
    head = _head(objects)
    if len(head.parents) > 1:
        previous = objects.commit(head.parents[0])
        if previous is not None:
            return Base("HEAD^1", Why("merge"), previous)
    if repository.is_shallow:
        return Doubt("shallow-without-branch")
    return Doubt("no-branch")


def _base_at(
    objects: Objects, repository: Repository, candidate: _Candidate, tip: Commit, is_in_ci: bool
) -> Base | Doubt:
    """The base where a candidate's tip is known."""
    label, why = candidate.label, candidate.why
    if not repository.head:
        return Doubt("no-commit-yet", {"base": label})
    head = _head(objects)
    merging = objects.commit("MERGE_HEAD")
    if merging is not None:
        # What it is about to become: what comes from the other side is no edit.
        head = Commit("MERGE", head.tree, (head.id, merging.id), max(head.time, merging.time))
    if tip.id != head.id:
        common = merge_base(objects, tip, head)
        if common is not None:
            return Base(label, why, common)
        if repository.is_shallow:
            return Doubt("shallow-without-common-commit", {"base": label})
        return Doubt("no-common-commit", {"base": label})
    is_base_itself = repository.head == candidate.branch or (repository.head == "HEAD" and is_in_ci)
    if not (is_base_itself and head.parents) or any(map(objects.commit, UNSETTLED)):
        return Base(label, why, head)
    previous = objects.commit(head.parents[0])
    if previous is None:
        return Base(label, why, head, doubt=Doubt("shallow-without-commit-before", {"base": label}))
    return Base(label, why, head, previous, candidate.branch.removeprefix("refs/heads/"))


def _is_open(objects: Objects, repository: Repository, candidate: _Candidate) -> bool:
    """Whether a branch that a CI names is neither the default one nor one that lives on."""
    remote, slash, branch = candidate.label.partition("/")
    default = _default_of(objects, repository, remote) if slash else None
    return default is not None and default[0].label != candidate.label and not _LASTING.fullmatch(branch)


def other_branches(objects: Objects, repository: Repository, base: Base) -> Iterator[tuple[str, Commit, bool]]:
    """The default branches of the remotes, and the release branches, those apart that are the base itself.

    With the last commit, and whether both are default branches.
    """
    defaults = [found for found in (_default_of(objects, repository, each) for each in _REMOTES) if found]
    releases = [each for each in repository.remotes.get(_REMOTES[0], ()) if _RELEASE.fullmatch(each)][-_MAX_RELEASES:]
    seen = {base.label}
    is_default = any(candidate.label == base.label for candidate, _ in defaults)
    for candidate, tip in defaults:
        if candidate.label not in seen:
            seen.add(candidate.label)
            yield candidate.label, tip, is_default
    for candidate in (_of_remote(_REMOTES[0], each, Why("")) for each in releases):
        tip_of_release = _resolve(objects, candidate) if candidate.label not in seen else None
        if tip_of_release:
            yield candidate.label, tip_of_release, False


def _nearest(
    objects: Objects, repository: Repository, tips: list[tuple[_Candidate, Commit]]
) -> tuple[_Candidate, Commit]:
    """Of several candidates, the one that HEAD left last: a fork's own main is seldom as fresh as upstream's."""
    nearest, common = tips[0], None
    head = _head(objects) if repository.head and len(tips) > 1 else None
    for each in tips if head else []:
        assert head is not None
        other = merge_base(objects, each[1], head)
        between = merge_base(objects, common, other) if common and other else None
        if other and (common is None or between == common or (between != other and other.time > common.time)):
            nearest, common = (each, other) if other != common else (nearest, common)
    return nearest


def _named_by_ci(environment: Mapping[str, str]) -> Iterator[_Candidate]:
    for variable in _COMMIT_VARIABLES:
        if environment.get(variable):
            yield _Candidate(environment[variable][:12], Why("named", variable), (environment[variable],))
    for variable in _BRANCH_VARIABLES:
        branch = environment.get(variable, "").removeprefix("refs/heads/")
        if branch:
            yield _of_remote("origin", branch, Why("named", variable))


def _default_of(objects: Objects, repository: Repository, remote: str) -> tuple[_Candidate, Commit] | None:
    """The default branch of a remote, and its commit: that which its HEAD means, main or master, or its only one."""
    branches = repository.remotes.get(remote, ())
    meant = [each for each in branches if branches.count(each) > 1][:1]
    candidates = [_of_remote(remote, each, Why("remote-head", remote)) for each in meant]
    candidates += [_of_remote(remote, each, Why("no-remote-head", remote)) for each in _BRANCHES if each in branches]
    candidates += [_of_remote(remote, each, Why("only-branch", remote)) for each in branches if len(branches) == 1]
    for each in candidates:
        tip = _resolve(objects, each)
        # A job that fetched one branch alone fetched that which it checks, and nothing to compare it with.
        is_checked = repository.head == "HEAD" and branches not in (("main",), ("master",)) and len(branches) == 1
        if tip and not (is_checked and tip == objects.commit("HEAD")):
            return each, tip
    return None


def _of_remote(remote: str, branch: str, why: Why) -> _Candidate:
    return _Candidate(f"{remote}/{branch}", why, (f"refs/remotes/{remote}/{branch}",), f"refs/heads/{branch}")


def _named(name: str, why: Why) -> _Candidate:
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
        raise GitError("no-head")
    return head
