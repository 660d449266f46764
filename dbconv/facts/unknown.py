"""What is not known of a fact: a value that nobody can mistake for one that is."""

from __future__ import annotations

from enum import Enum
from typing import Any, NoReturn, cast


class Reason(Enum):
    """Why something is unknown."""

    COMPUTED = "computed"
    """It is given by an expression that the text does not tell the value of."""
    OPTIONS = "options"
    """``**options`` or ``*arguments`` may give it."""
    ANNOTATION = "annotation"
    """The annotation is none that is understood, and may bring it."""
    HELPER = "helper"
    """A call of the project's stands where an item of SQLAlchemy's does, and may be anything."""
    TYPE = "type"
    """The type is none of SQLAlchemy's, and none of the project's that is made of one."""
    TAKEN_OVER = "taken-over"
    """A foreign key without a type has that of what it refers to."""
    ARGUMENTS = "arguments"
    """An argument of the table was not read, or the module adds to its tables later."""
    BASE = "base"
    """A base class was not found, or brings what cannot be told from its text."""
    TABLES = "tables"
    """The tables that have it are unknown, or say different things."""
    HISTORY = "history"
    """A revision may have made, changed or dropped it by what is not read."""


class UnknownFact(Exception):
    """A rule asked for something unknown, so that it has nothing to say; ``reason`` is why it is unknown."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Unknown:
    """Stands where a value would: whoever asks it anything, be it whether it is true, gets an `UnknownFact`.

    ``is`` asks nothing: ``column.primary_key is True`` says that it is known to be one.
    """

    __slots__ = ("reason",)

    def __init__(self, reason: Reason) -> None:
        self.reason = reason

    def __repr__(self) -> str:
        return f"Unknown({self.reason.value})"

    def _refuse(self, *_: object) -> NoReturn:
        raise UnknownFact(self.reason)

    __bool__ = __eq__ = __ne__ = __hash__ = _refuse
    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = __str__ = __format__ = _refuse
    __len__ = __iter__ = __contains__ = __getitem__ = __getattr__ = __call__ = _refuse


_ALL = {reason: Unknown(reason) for reason in Reason}


def unknown(reason: Reason) -> Any:
    """A value of any type that is unknown."""
    return _ALL[reason]


def unless(is_read: bool, reason: Reason) -> bool:
    """False, that there is more than was read; unknown unless all was."""
    return False if is_read else unknown(reason)


def nothing(has_more: bool) -> tuple[()]:
    """Nothing; unknown where there may be more than was read."""
    return () if is_known(has_more) else cast("tuple[()]", has_more)


def is_known(*values: object) -> bool:
    """Whether values are known, all of them: for those who look at several facts, of which some may be."""
    return not any(type(value) is Unknown for value in values)


def either(*values: bool) -> bool:
    """Whether one of them is true; unknown where none is, and one is unknown."""
    if any(value is True for value in values):
        return True
    return next((value for value in values if not is_known(value)), False)
