"""The named tuples here behave as those of ``typing``."""

from __future__ import annotations

import copy
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from dbconv.named_tuple import NamedTuple


class Ours(NamedTuple):
    """A point."""

    x: int
    name: str | None = None
    more: tuple[UnknownAtRuntime, ...] = ()  # type: ignore[name-defined] # noqa: F821

    @property
    def doubled(self) -> int:
        return self.x * 2


class Theirs(typing.NamedTuple):
    """A point."""

    x: int
    name: str | None = None
    more: tuple[int, ...] = ()

    @property
    def doubled(self) -> int:
        return self.x * 2


class Empty(NamedTuple):
    """Nothing."""


def _matched(each: Any) -> object:
    match each:
        case Ours(x, name=name) | Theirs(x, name=name):
            return x, name
    return None


@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: kind(1),
        lambda kind: kind(1, "a", (2,)),
        lambda kind: kind(x=1, more=(3,)),
        lambda kind: kind(*kind(1)),
        lambda kind: kind._make([1, "a", ()]),
        lambda kind: kind(1)._replace(name="b", x=4),
        lambda kind: kind(1)._asdict(),
        lambda kind: kind._fields,
        lambda kind: kind._field_defaults,
        lambda kind: kind.__match_args__,
        lambda kind: kind.__doc__,
        lambda kind: repr(kind(1, "a")).removeprefix(kind.__name__),
        lambda kind: hash(kind(1)) == hash(kind(1)) == hash((1, None, ())),
        lambda kind: kind(1) == (1, None, ()) and kind(1) != kind(2) and kind(1) < kind(2),
        lambda kind: kind(4).doubled + kind(4).x,
        lambda kind: _matched(kind(1, "a")),
        lambda kind: copy.deepcopy(kind(1, "a")) == pickle.loads(pickle.dumps(kind(1, "a"))) == kind(1, "a"),
        lambda kind: type(pickle.loads(pickle.dumps(kind(1)))) is kind,
        lambda kind: [*map(kind, (1, 2))],
        lambda kind: hasattr(kind(1), "__dict__"),
        lambda kind: kind.x.__get__(kind(7)),
    ],
)
def test_they_do_the_same(ask: Callable[[Any], object]) -> None:
    assert ask(Ours) == ask(Theirs)


@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: kind(),
        lambda kind: kind(1, 2, 3, 4),
        lambda kind: kind(1, y=2),
        lambda kind: kind(1)._replace(y=2),
        lambda kind: setattr(kind(1), "x", 2),
        lambda kind: setattr(kind(1), "y", 2),
    ],
)
def test_they_refuse_the_same(ask: Callable[[Any], object]) -> None:
    # Which one it is of an unknown field depends on the version of Python.
    kinds = (TypeError, ValueError, AttributeError)
    for kind in (Ours, Theirs):
        with pytest.raises(kinds):
            ask(kind)


def test_one_may_be_empty() -> None:
    assert Empty() == () and repr(Empty()) == "Empty()" and isinstance(Empty(), Empty)
