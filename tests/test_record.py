"""Our named tuples are those of the standard library, but for what making one costs."""

from __future__ import annotations

import ast
import copy
import pickle
import typing
from pathlib import Path
from typing import Any

import pytest

from dbconv import record

ROOT = Path(__file__).resolve().parent.parent


class Theirs(typing.NamedTuple):
    """A point."""

    x: int
    y: int = 0
    label: str | None = None

    def sum(self) -> int:
        """Of both."""
        return self.x + self.y


class Ours(record.NamedTuple):
    """A point."""

    x: int
    y: int = 0
    label: str | None = None

    def sum(self) -> int:
        """Of both."""
        return self.x + self.y


class Nothing(record.NamedTuple):
    """No field at all."""


class Special(Ours):
    """One more, below."""


@pytest.mark.parametrize("args", [(1,), (1, 2), (1, 2, "a")])
def test_instances_are_the_same(args: tuple[Any, ...]) -> None:
    ours, theirs = Ours(*args), Theirs(*args)
    assert ours == theirs == Ours._make(theirs) == (args + (0, None)[len(args) - 1 :])
    assert hash(ours) == hash(theirs)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert ours._asdict() == theirs._asdict()
    assert ours._replace(y=5) == theirs._replace(y=5)
    assert (ours.x, ours.y, ours.label, ours.sum()) == (theirs.x, theirs.y, theirs.label, theirs.sum())
    assert Ours(y=3, x=4) == Theirs(y=3, x=4)
    for copied in (copy.copy(ours), copy.deepcopy(ours), pickle.loads(pickle.dumps(ours))):
        assert copied == ours and type(copied) is Ours
    assert not hasattr(ours, "__dict__")
    match ours:
        case Ours(x, _):
            assert x == 1


@pytest.mark.parametrize("name", ["__doc__", "_fields", "_field_defaults", "__match_args__", "__bases__"])
def test_classes_say_the_same(name: str) -> None:
    assert getattr(Ours, name) == getattr(Theirs, name)


class Named(record.NamedTuple):
    """Fields that are called as parameters often are."""

    own: int
    self: int
    cls: int


def test_any_name_may_be_a_fields() -> None:
    assert Named(own=1, self=2, cls=3)._replace(self=4, own=5) == (5, 4, 3)


def test_types_say_the_same() -> None:
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)


def test_a_class_below_one_is_one_of_its_own() -> None:
    assert isinstance(Special(1), Special) and Special(1, 2).sum() == 3
    assert type(Special(1)._replace(x=2)) is Special
    assert Nothing() == () and repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        pytest.param(lambda kind: kind(), "missing 1 required positional argument: 'x'", id="too few"),
        pytest.param(lambda kind: kind(1, 2, 3, 4), "positional arguments but 5 were given", id="too many"),
        pytest.param(lambda kind: kind(1, z=2), "unexpected keyword argument 'z'", id="another name"),
        pytest.param(lambda kind: kind(1)._replace(z=2), "unexpected field names: ", id="replaced by another name"),
        pytest.param(lambda kind: kind._make([1]), "Expected 3 arguments, got 1", id="made of too few"),
        pytest.param(lambda kind: setattr(kind(1), "x", 2), "can't set attribute", id="changed"),
    ],
)
def test_what_is_wrong_is_an_error(wrong: Any, message: str) -> None:
    for kind in (Ours, Theirs):
        with pytest.raises((TypeError, ValueError, AttributeError), match=f"(?i){message}"):
            wrong(kind)


def test_a_default_before_a_field_without_one_is_an_error() -> None:
    text = "class Wrong(NamedTuple):\n    x: int = 0\n    y: int\n"
    for base in (record.NamedTuple, typing.NamedTuple):
        with pytest.raises(TypeError, match="default"):
            exec(text, {"NamedTuple": base, "__name__": "wrong"})


def test_the_core_makes_no_others() -> None:
    """Each of the standard library's costs a start of flake8 as much as ten of ours."""
    wrong = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "dbconv").rglob("*.py"))
        if path.name != "record.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "typing"
        if "NamedTuple" in {alias.name for alias in node.names}
    ]
    assert not wrong, "from dbconv.record import NamedTuple"
