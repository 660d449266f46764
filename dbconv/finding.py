"""What the hosts are handed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dbconv.rule import Rule
from dbconv.terms import Value
from dbconv.violation import Edit


class Finding(NamedTuple):
    """A violation as it is shown: lines from 1, columns from 0 in characters."""

    line: int
    column: int
    code: str
    text: str
    """The message, which both hosts show to the letter."""
    rule: Rule
    end_line: int
    end_column: int
    message: str
    """The id of the message."""
    values: Mapping[str, Value]
    """What is put into it."""
    subject: str = ""
    """What it is about, wherever that stands: ``users.name``, a revision's id, ``GET /users``."""
    edits: tuple[Edit, ...] = ()
