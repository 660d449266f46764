"""What is known of an API: paths, truth values, results of callbacks, numbers that are passed, operations."""

from __future__ import annotations


from dbconv.record import NamedTuple
from dbconv.source import Place
from dbconv.words.abbreviations import Evidence
from dbconv.words.descriptions import Description


class Path(NamedTuple):
    """The path of a route, or the prefix of several, as it is written at one place."""

    text: str
    """What is not literal stands as ``{name}`` in it."""
    parts: tuple[tuple[str, bool], ...]
    """The pieces, which together are the text, and whether each is a literal segment."""
    is_prefix: bool
    place: Place
    method: str = ""
    """``GET``; empty where there is none, or several."""
    handler: tuple[str, ...] = ()
    """The words of the name of what answers it, where that is in the file."""
    said: tuple[str, ...] = ()
    """What the docstring of that says first."""

    @property
    def evidence(self) -> Evidence:
        """What decides what an abbreviation in it stands for."""
        return Evidence(Description(self.said), self.handler)

    @property
    def subject(self) -> str:
        """``GET /users``."""
        return f"{self.method} {self.text}".lstrip()


class BooleanInResponse(NamedTuple):
    """A literal truth value in the JSON that a handler sends, with the key that it stands under, if any."""

    function: str
    key: str
    value: bool
    text: str
    """The text that it is, ``true``, ``True``; empty where it is a truth value."""
    place: Place

    @property
    def subject(self) -> str:
        """The key in what a function sends: ``show_user: is_active``."""
        return f"{self.function}: {self.key}" if self.key else self.function


class BooleanStringReturned(NamedTuple):
    """A truth value that a function returns as a text; ``others`` are the other texts that it returns."""

    function: str
    value: bool
    others: tuple[str, ...]
    place: Place
    subject: str
    """The function's qualified name."""


class CallbackResult(NamedTuple):
    """What a callback returns: a text, a literal as it is ``written``, a container of some ``type``, or nothing."""

    function: str
    text: str | None
    written: str
    type: str
    place: Place
    subject: str
    """The function's qualified name."""


class NumericArgument(NamedTuple):
    """A number that is passed in a call: ``written`` as in the source, under a key or keyword, or none."""

    call: str
    key: str
    written: str
    is_literal: bool
    place: Place
    function: str
    """The qualified name of the one that calls; empty at module level."""

    @property
    def subject(self) -> str:
        """The parameter of a call in a function: ``refund: bank.transfer: amount``."""
        return ": ".join(filter(None, (self.function, self.call, self.key)))


class ApiOperation(NamedTuple):
    """A path or a public function, as ``name``, and all names of its kind in the file."""

    name: str
    kind: str
    others: frozenset[str]
    place: Place

    @property
    def subject(self) -> str:
        """The name."""
        return self.name
