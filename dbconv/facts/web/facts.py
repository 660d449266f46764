"""What is known of an API: paths, truth values, results of callbacks, numbers that are passed, operations."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class Path(NamedTuple):
    """The path of a route, or the prefix of several, as it is written at one place."""

    text: str
    """What is not literal stands as ``{name}`` in it."""
    parts: tuple[tuple[str, bool], ...]
    """The pieces, which together are the text, and whether each is a literal segment."""
    is_prefix: bool
    place: Place


class SentTruth(NamedTuple):
    """A literal truth value in the JSON that a handler sends, with the key that it stands under, if any."""

    key: str
    value: bool
    is_text: bool
    place: Place


class ReturnedTruth(NamedTuple):
    """A truth value that a function returns as a text; ``others`` are the other texts that it returns."""

    function: str
    value: bool
    others: tuple[str, ...]
    place: Place


class CallbackResult(NamedTuple):
    """What a callback returns: a text, a literal as it is ``written``, a container of some ``type``, or nothing."""

    function: str
    text: str | None
    written: str
    type: str
    place: Place


class NumberPassed(NamedTuple):
    """A number that is passed in a call: ``written`` as in the source, under a key or keyword, or none."""

    call: str
    key: str
    written: str
    is_literal: bool
    place: Place


class ApiOperation(NamedTuple):
    """A path or a public function, as ``name``, and all names of its kind in the file."""

    name: str
    kind: str
    others: frozenset[str]
    place: Place
