"""``dbconv graph``: a picture of the revisions of a script directory, long chains folded."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from dbconv.cli.directories import script_directories
from dbconv.cli.drawing import Node, as_dot, as_mermaid, as_svg, as_text, folded
from dbconv.facts.revisions import Doubt
from dbconv.known.shown import shown
from dbconv.merged.lock import lock_at
from dbconv.project.revisions.comparison import Comparison
from dbconv.project.revisions.directory import ScriptDirectory
from dbconv.project.revisions.files import RevisionFiles, revision_files
from dbconv.project.revisions.history import history_of
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.session import Session
from dbconv.source import decode, source_of
from dbconv.suppress import unsilenced
from dbconv.terminal import CannotRun, path_from_here, say, say_code, with_progress
from dbconv.terms import one_line

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
            raise CannotRun(f'no revision is called "{since}", or several begin so')
    if form != "text" and len(drawn) > 1:
        names = ", ".join(path_from_here(each.folder) for each in drawn)
        raise CannotRun(f"name one of {len(drawn)} script directories: {names}")
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
    return one_line(f"{len(chain)} revisions, {chain[-1].name} to {chain[0].name}")


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
        counts = [_count(len(revisions), "revision"), _count(len(self._graph.heads), "head")]
        merges = sum(len(each.down_revision or ()) > 1 for each in revisions.values())
        counts += [_count(merges, "merge")] if merges else []
        if self._unknown is not None:
            reason, _ = REASONS[self._unknown.kind]
            state = f"which are merged is unknown: {reason.format_map(self._unknown.values)}"
        else:
            state = f"{len(revisions) - len(new)} merged{f' ({self._base})' if self._base else ''}, {len(new)} new"
        return f"{path_from_here(self.folder)}: {', '.join(counts)}; {state}"

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
                reason, _ = REASONS[self._unknown.kind]
                raise CannotRun(f"which are new cannot be told: {reason.format_map(self._unknown.values)}")
            kept = kept - self._comparison.merged_ids
            # And what they follow.
            kept = kept | {one for each in kept for one in self._graph.revisions[each].parents} & self._kept
        found = {each: self._node(each, kept) for each in sorted(kept)}
        there = self._graph.ids | self._graph.labels
        missing = {one for each in found for one in self._graph.revisions[each].parents if one not in there}
        return found | {
            each: Node(each, one_line(f"{each} (missing)"), (), kind="missing", is_marked=True) for each in missing
        }

    def _node(self, own: str, kept: set[str]) -> Node:
        revision = self._graph.revisions[own]
        parents = tuple(revision.down_revision or ())
        is_new = self._unknown is None and own not in self._comparison.merged_ids
        children = self._followers[own]
        marks = [
            *(["head"] if own in self._graph.heads else []),
            *(["base"] if own in self._graph.bases else []),
            *([f"merge of {len(parents)}"] if len(parents) > 1 else []),
            *([f"branches into {children}"] if children > 1 else []),
            *([f"label {', '.join(revision.branch_labels)}"] if revision.branch_labels else []),
            *([f"depends on {', '.join(revision.depends_on)}"] if revision.depends_on else []),
            *(["new"] if is_new else []),
            *(["in a cycle"] if own in self._graph.cycles else []),
            *([f"{revision.computed} is computed"] if revision.computed else []),
            *([_count(self._findings[own], "finding")] if self._findings.get(own) else []),
        ]
        # What stands for itself: a new one may stand in a long chain of new ones.
        is_marked = [each for each in marks if each != "new"] != []
        text = " ".join(filter(None, (own, f"({', '.join(marks)})" if marks else "", self._title(own))))
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
    for own, path in with_progress(list(files.paths.items()), f"of {len(files.paths)} revisions checked"):
        source = session.of_file(source_of, path)
        found[own] = len(unsilenced(shown(source, session), source)) if source else 0
    return found


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
