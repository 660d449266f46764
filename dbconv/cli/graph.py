"""``dbconv graph``: a picture of the revisions of a script directory, long chains folded."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from dbconv.cli.directories import script_directories
from dbconv.cli.texts import Texts, reason_of
from dbconv.cli.drawing import Node, as_dot, as_mermaid, as_svg, as_text, folded
from dbconv.facts.revisions import Doubt
from dbconv.known.shown import shown
from dbconv.merged.lock import lock_at
from dbconv.project.revisions.comparison import Comparison
from dbconv.project.revisions.directory import ScriptDirectory
from dbconv.project.revisions.files import RevisionFiles, revision_files
from dbconv.project.revisions.history import history_of
from dbconv.session import Session
from dbconv.source import decode, source_of
from dbconv.suppress import unsilenced
from dbconv.terminal import CannotRun, path_from_here, say, say_code, with_progress
from dbconv.terms import one_line

TEXTS = Texts(
    "graph",
    {
        "unknown-since": 'no revision is called "{name}", or several begin so',
        "several": "name one of {count} script directories: {names}",
        "chain": "{count} revisions, {first} to {last}",
        "head": "{folder}: {counts}; {state}",
        "comma": ", ",
        "revision": "{count} revisions",
        "revision-one": "{count} revision",
        "heads": "{count} heads",
        "heads-one": "{count} head",
        "merges": "{count} merges",
        "merges-one": "{count} merge",
        "state-unknown": "which are merged is unknown: {reason}",
        "state": "{merged} merged, {new} new",
        "state-by": "{merged} merged ({base}), {new} new",
        "only-new-unknown": "which are new cannot be told: {reason}",
        "missing": "{name} (missing)",
        "is-head": "head",
        "is-base": "base",
        "is-merge": "merge of {count}",
        "is-branch": "branches into {count}",
        "label": "label {names}",
        "depends": "depends on {names}",
        "is-new": "new",
        "in-cycle": "in a cycle",
        "computed": "{field} is computed",
        "finding": "{count} findings",
        "finding-one": "{count} finding",
        "checked": "{done} of {count} revisions checked",
    },
)
FORMATS = ("text", "mermaid", "dot", "svg")
_WRITERS = {"mermaid": as_mermaid, "dot": as_dot, "svg": as_svg}
_LONGEST = 72
# The first line of a docstring, behind comments such as a licence.
_DOCSTRING = r"""(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\"{3}|'{3}|["'])[ \t\r\n]*([^\n]*?)(?:\1|\r?\n|$)"""


def graph(
    paths: Sequence[str],
    form: str = "text",
    *,
    since: str = "",
    only_new: bool = False,
    whole: bool = False,
    findings: bool = False,
) -> int:
    """Print the revisions of the script directories at, above or below some paths, as ``form`` says; always 0.

    :raises CannotRun: there is no script directory, no revision ``since``, or nobody can tell which are new.
    """
    session = Session(on_disk=True)
    drawn = [_Drawn(session, each, is_judged=findings) for each in script_directories(session, paths)]
    if since:
        drawn = [each for each in drawn if each.begin_at(since)]
        if not drawn:
            raise CannotRun(TEXTS("unknown-since", name=since))
    if form != "text" and len(drawn) > 1:
        names = ", ".join(path_from_here(each.folder) for each in drawn)
        raise CannotRun(TEXTS("several", count=len(drawn), names=names))
    for number, each in enumerate(drawn):
        nodes = each.nodes(only_new=only_new)
        nodes = nodes if whole else folded(nodes, _chain)
        if form != "text":
            for line in _WRITERS[form](nodes):
                say_code(line)
            continue
        if number:
            say()
        say(each.head)
        for line in as_text(nodes):
            say_code(line)
    return 0


def _chain(chain: Sequence[Node]) -> str:
    return one_line(TEXTS("chain", count=len(chain), first=chain[-1].name, last=chain[0].name))


class _Drawn:
    """A script directory, and what is said of its revisions."""

    def __init__(self, session: Session, directory: ScriptDirectory, *, is_judged: bool) -> None:
        self.folder = os.path.dirname(directory.lock)
        self._files = revision_files(session, directory)
        self._graph = self._files.graph
        settings = session.settings_for(next(iter(self._files.by_path), directory.env))
        history = history_of(session, directory, settings.merged_ref)
        self._comparison = Comparison(history, self._files, lock_at(session, directory.lock))
        self._base = history.base.label if history.base else ""
        self._kept = set(self._graph.revisions)
        self._followers = Counter(
            parent for each in self._graph.revisions.values() for parent in each.down_revision or ()
        )
        self._findings = _findings(session, self._files) if is_judged else {}

    @property
    def _unknown(self) -> Doubt | None:
        return self._comparison.unknown

    @property
    def head(self) -> str:
        """What is said of all of them."""
        revisions = self._graph.revisions
        new = revisions.keys() - self._comparison.merged_ids
        counts = [TEXTS.counted("revision", len(revisions)), TEXTS.counted("heads", len(self._graph.heads))]
        merges = sum(len(each.down_revision or ()) > 1 for each in revisions.values())
        counts += [TEXTS.counted("merges", merges)] if merges else []
        if self._unknown is not None:
            state = TEXTS("state-unknown", reason=reason_of(self._unknown)[0])
        else:
            numbers = {"merged": len(revisions) - len(new), "new": len(new)}
            state = TEXTS("state-by" if self._base else "state", base=self._base, **numbers)
        return TEXTS("head", folder=path_from_here(self.folder), counts=TEXTS("comma").join(counts), state=state)

    def begin_at(self, name: str) -> bool:
        """Leave out what does not run after a revision, known by the beginning of its id; False where it is none."""
        found = [each for each in self._graph.revisions if each.startswith(name)]
        found = [name] if name in found else found
        if len(found) != 1:
            return False
        self._kept &= {found[0]} | self._graph.descendants(found[0])
        return True

    def nodes(self, *, only_new: bool) -> Mapping[str, Node]:
        """The revisions, and what is named and is not there."""
        kept = self._kept
        if only_new:
            if self._unknown is not None:
                raise CannotRun(TEXTS("only-new-unknown", reason=reason_of(self._unknown)[0]))
            kept = kept - self._comparison.merged_ids
            # And what they follow.
            kept = kept | {one for each in kept for one in self._graph.revisions[each].parents} & self._kept
        found = {each: self._node(each, kept) for each in sorted(kept)}
        there = self._graph.ids | self._graph.labels
        missing = {one for each in found for one in self._graph.revisions[each].parents if one not in there}
        return found | {
            each: Node(each, one_line(TEXTS("missing", name=each)), (), kind="missing", is_marked=True)
            for each in missing
        }

    def _node(self, own: str, kept: set[str]) -> Node:
        revision = self._graph.revisions[own]
        parents = tuple(revision.down_revision or ())
        is_new = self._unknown is None and own not in self._comparison.merged_ids
        children = self._followers[own]
        new = TEXTS("is-new")
        marks = [
            *([TEXTS("is-head")] if own in self._graph.heads else []),
            *([TEXTS("is-base")] if own in self._graph.bases else []),
            *([TEXTS("is-merge", count=len(parents))] if len(parents) > 1 else []),
            *([TEXTS("is-branch", count=children)] if children > 1 else []),
            *([TEXTS("label", names=", ".join(revision.branch_labels))] if revision.branch_labels else []),
            *([TEXTS("depends", names=", ".join(revision.depends_on))] if revision.depends_on else []),
            *([new] if is_new else []),
            *([TEXTS("in-cycle")] if own in self._graph.cycles else []),
            *([TEXTS("computed", field=revision.computed)] if revision.computed else []),
            *([TEXTS.counted("finding", self._findings[own])] if self._findings.get(own) else []),
        ]
        # What stands for itself: a new one may stand in a long chain of new ones.
        is_marked = [each for each in marks if each != new] != []
        text = " ".join(filter(None, (own, f"({TEXTS('comma').join(marks)})" if marks else "", self._title(own))))
        there = kept | (self._graph.named - self._graph.ids - self._graph.labels)
        kind = "" if self._unknown is not None else "new" if is_new else "merged"
        others = [each for each in (self._owner(one) for one in revision.depends_on or ()) if each in there]
        return Node(
            own, one_line(text), tuple(each for each in parents if each in there), tuple(others), kind, is_marked
        )

    def _owner(self, name: str) -> str:
        """The revision that a name means: a label is that of its revision."""
        revisions = self._graph.revisions
        return next((own for own, each in revisions.items() if name in (each.branch_labels or ())), name)

    def _title(self, own: str) -> str:
        """The first line of a revision's docstring."""
        path = self._files.paths.get(own)
        return _title(self._files.by_path[path].data) if path else ""


def _title(data: bytes) -> str:
    match = re.match(_DOCSTRING, decode(data))
    line = match[2].strip() if match else ""
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST - 3]}..."


def _findings(session: Session, files: RevisionFiles) -> dict[str, int]:
    """How many findings each revision has that the hosts show."""
    found = {}
    for own, path in with_progress(
        list(files.paths.items()), lambda done: TEXTS("checked", done=done, count=len(files.paths))
    ):
        source = session.of_file(source_of, path)
        found[own] = len(unsilenced(shown(source, session), source)) if source else 0
    return found
