"""The graph of revisions: who follows whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, KeysView
from functools import cached_property

from dbconv.summary.revision import Revision


class Graph:
    """Revisions by id. Of two with one id, the first counts; one whose id is computed is in no graph."""

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self.revisions: dict[str, Revision] = {}
        for each in revisions:
            if each.revision is not None:
                self.revisions.setdefault(each.revision, each)

    @property
    def ids(self) -> KeysView[str]:
        """All ids."""
        return self.revisions.keys()

    @cached_property
    def heads(self) -> frozenset[str]:
        """The ids that no other revision follows."""
        followed = {parent for each in self.revisions.values() for parent in each.down_revision or ()}
        return frozenset(self.revisions.keys() - followed)

    @cached_property
    def bases(self) -> frozenset[str]:
        """The ids that follow no other."""
        return frozenset(own for own, each in self.revisions.items() if each.down_revision == ())

    @cached_property
    def labels(self) -> frozenset[str]:
        """The labels of all branches; `depends_on` may name one instead of an id."""
        return frozenset(label for each in self.revisions.values() for label in each.branch_labels or ())

    @cached_property
    def knows_labels(self) -> bool:
        """Whether all labels are written down."""
        return all(each.branch_labels is not None for each in self.revisions.values())

    @cached_property
    def heads_by_branch(self) -> dict[frozenset[str], tuple[str, ...]]:
        """The heads, sorted, by the labels that they have: each label's revision gives it to all that follow it."""
        branches: dict[frozenset[str], list[str]] = {}
        for head in sorted(self.heads):
            line = _reached(head, lambda each: self._followed(each)) | {head} if self.labels else set()
            of = frozenset(label for own in line if own in self.revisions for label in self._labels_of(own))
            branches.setdefault(of, []).append(head)
        return {of: tuple(heads) for of, heads in branches.items()}

    @cached_property
    def cycles(self) -> dict[str, tuple[str, ...]]:
        """The members of each cycle, sorted, by each of them."""
        found: dict[str, tuple[str, ...]] = {}
        for own in self._on_no_way_out:
            if own not in found and own in self.ancestors(own):
                members = tuple(sorted({own} | (self.ancestors(own) & self.descendants(own))))
                found.update(dict.fromkeys(members, members))
        return found

    @cached_property
    def _on_no_way_out(self) -> set[str]:
        """What is left when all that depends on nothing is taken away, again and again; mostly nothing."""
        waiting = {
            own: {each for each in self.revisions[own].parents if each in self.revisions} for own in self.revisions
        }
        free = [own for own, parents in waiting.items() if not parents]
        while free:
            done = free.pop()
            del waiting[done]
            for child in self._children.get(done, ()):
                if child in waiting and done in waiting[child]:
                    waiting[child].discard(done)
                    if not waiting[child]:
                        free.append(child)
        return set(waiting)

    def _followed(self, own: str) -> tuple[str, ...]:
        return self.revisions[own].down_revision or () if own in self.revisions else ()

    def _labels_of(self, own: str) -> tuple[str, ...]:
        return self.revisions[own].branch_labels or ()

    @cached_property
    def named(self) -> frozenset[str]:
        """The ids that some revision cannot be loaded without."""
        return frozenset(parent for each in self.revisions.values() for parent in each.parents)

    @cached_property
    def is_closed(self) -> bool:
        """Whether it has all revisions that its revisions name."""
        return self.named <= self.ids | self.labels

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children: dict[str, list[str]] = {}
        for each in self.revisions.values():
            for parent in each.parents:
                children.setdefault(parent, []).append(each.revision or "")
        return children

    def ancestors(self, revision: str) -> set[str]:
        """The ids of all revisions that run before one."""
        return _reached(revision, lambda each: self.revisions[each].parents if each in self.revisions else ())

    def descendants(self, revision: str) -> set[str]:
        """The ids of all revisions that run after one."""
        return _reached(revision, lambda each: self._children.get(each, ()))


def _reached(start: str, following: Callable[[str], Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    todo = [start]
    while todo:
        for each in following(todo.pop()):
            if each not in reached:
                reached.add(each)
                todo.append(each)
    return reached
