"""The graph of revisions: who follows whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from dbconv.script.revision import Revision


class Graph:
    """Revisions by id. Of two with one id, the first counts; one whose id is computed is in no graph."""

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self.revisions: dict[str, Revision] = {}
        for each in revisions:
            if each.revision is not None:
                self.revisions.setdefault(each.revision, each)

    @cached_property
    def heads(self) -> frozenset[str]:
        """The ids that no other revision follows."""
        followed = {parent for each in self.revisions.values() for parent in each.down_revision or ()}
        return frozenset(self.revisions.keys() - followed)

    @cached_property
    def named(self) -> frozenset[str]:
        """The ids that some revision cannot be loaded without."""
        return frozenset(parent for each in self.revisions.values() for parent in each.parents)

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
