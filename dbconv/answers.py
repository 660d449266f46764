"""Answers of functions that ask about a tree, kept for as long as they hold, with one clock and one bound.

What is asked of the tree itself, a *look*, is asked again once in a second, all of it at once: while nothing there is
different, whatever was made of it holds, and nothing else is looked at. Where something is, each *link* asks its own
questions again before it is given out, and is made anew if one has another answer.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar

SECONDS = 1.0
"""How long the tree is not looked at again, if a look at all that was asked takes less than a tenth of that."""
_PATIENCE = 10
MAX_KEPT = 100_000
"""How many answers are kept; one counts for as many as it holds, or as its ``weight`` says that holds a file's text."""
P = ParamSpec("P")
T = TypeVar("T")
AnswersT = TypeVar("AnswersT", bound="Answers")
_Recorded: TypeAlias = "dict[tuple[Any, ...], tuple[Callable[..., Any], Any]]"
"""By question, how it is asked and what was answered."""


class Asked:
    """What was asked while something was made; that holds for as long as all answers are the same."""

    def __init__(self) -> None:
        self.answers: _Recorded = {}
        self.state = -1
        """The state of the tree in which they were the same."""


class Answers:
    """What functions answered. A function and its arguments are the question: named arguments say how it is asked."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._made = Generations(MAX_KEPT)
        self._seen: dict[tuple[Any, ...], Any] = {}
        """What was asked of the tree itself: all of it is asked again, or nothing that was made of it holds."""
        self._weight_seen = 0
        self._state, self._look_ends = 0, clock() + SECONDS
        self._recorded: _Recorded | None = None

    def once(self, make: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """What a function makes of values alone; the same object as long as it is kept."""
        key = (make, *args)
        kept = self._made.get(key)
        if kept is None:
            kept = self._made.keep(key, None, make(*args, **named))
        return kept[1]  # type: ignore[no-any-return]

    def while_good(self, is_good: Callable[[T], bool], make: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """What a function made, and makes again when that is good no more."""
        key = (make, *args)
        kept = self._made.get(key)
        if kept is None or not is_good(kept[1]):
            kept = self._made.keep(key, None, make(*args, **named))
        return kept[1]  # type: ignore[no-any-return]

    def lately(self: AnswersT, find: Callable[Concatenate[AnswersT, P], T], *args: P.args, **named: P.kwargs) -> T:
        """What a function, which asks the tree and nothing else, found there when it was looked at last."""
        key = (find, *args)
        if self._clock() >= self._look_ends:
            self._look_again()
        try:
            found = self._seen[key]
        except KeyError:
            begin = self._clock()
            found = find(self, *args, **named)
            end = self._clock()
            self._look_ends = max(self._look_ends, end + _PATIENCE * (end - begin))
            self._weight_seen += 1 + _weight(found)
            if self._weight_seen > MAX_KEPT:
                self._seen, self._weight_seen = {}, 1 + _weight(found)
                self._state += 1
            self._seen[key] = found
        if self._recorded is not None:
            self._recorded[key] = self.lately, found
        return found  # type: ignore[no-any-return]

    def linked(self, find: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """What a function finds by what it asks here, other links too; kept for as long as that holds."""
        key = (find, *args)
        kept = self._made.get(key)
        if kept is None or not self.holds(kept[0]):
            asked = Asked()
            with self.recording(asked):
                found = find(*args, **named)
            kept = self._made.keep(key, asked, found, len(asked.answers) // 8)
        if self._recorded is not None:
            self._recorded[key] = self.linked, kept[1]
        return kept[1]  # type: ignore[no-any-return]

    def holds(self, asked: Asked) -> bool:
        """Whether everything that was asked has the same answer still."""
        if self._clock() >= self._look_ends:
            self._look_again()
        state = self._state
        if asked.state != state:
            # In the order of the questions: what was asked later may make no sense where the first is answered anew.
            with self.recording(None):
                for key, (ask, answer) in asked.answers.items():
                    found = ask(*key)
                    if found is not answer and found != answer:
                        return False
            asked.state = state
        return True

    @contextmanager
    def recording(self, asked: Asked | None) -> Iterator[None]:
        """Record what is asked in this context, and the answers; None: do not."""
        before, self._recorded = self._recorded, asked.answers if asked is not None else None
        if asked is not None and not asked.answers:
            asked.state = self._state
        try:
            yield
        finally:
            self._recorded = before

    def _look_again(self) -> None:
        begin = self._clock()
        # What is asked of the tree may ask for more of it.
        self._look_ends = math.inf
        with self.recording(None):
            for key, answer in list(self._seen.items()):
                find, *args = key
                found = find(self, *args)
                if found is not answer and found != answer:
                    self._seen[key] = found
                    self._state += 1
        end = self._clock()
        self._look_ends = end + max(SECONDS, _PATIENCE * (end - begin))


class Generations:
    """What was kept, as long as somebody asks for it.

    When the young ones are half of what may be kept, those of the old that nobody asked for go.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.young: dict[Hashable, tuple[Any, Any, int]] = {}
        self.old: dict[Hashable, tuple[Any, Any, int]] = {}
        self._size = 0

    def get(self, key: Hashable) -> tuple[Any, Any, int] | None:
        """What is kept under a key, as it was given."""
        kept = self.young.get(key)
        if kept is None and (kept := self.old.get(key)) is not None:
            self._add(key, kept)
        return kept

    def keep(self, key: Hashable, state: Any, answer: Any, more: int = 0) -> tuple[Any, Any, int]:
        """Keep an answer, and that by which it is known to hold."""
        kept = state, answer, 1 + more + _weight(answer)
        self._add(key, kept)
        return kept

    def _add(self, key: Hashable, kept: tuple[Any, Any, int]) -> None:
        if self._size >= self.most // 2:
            self.old, self.young, self._size = self.young, {}, 0
        self._size += kept[2] - (self.young[key][2] if key in self.young else 0)
        self.young[key] = kept


def _weight(answer: Any) -> int:
    weight = getattr(answer, "weight", None)
    if weight is None:
        return len(answer) if isinstance(answer, (bytes, tuple, list, dict, set, frozenset)) else 0
    return int(weight)
