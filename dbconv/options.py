"""A setting as users write it: what its value is read as, and what is wrong with one that it cannot have."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from dbconv.record import NamedTuple
from dbconv.source import FIRST_LINE, Place
from dbconv.words.allowed import Refused, pattern_of

_TRUTHS = {"true": True, "false": False}
# How much of a value or a name is shown.
_SHOWN = 80
Pairs: TypeAlias = "tuple[tuple[str, str], ...]"


class Problem(NamedTuple):
    """Something wrong with a setting: a kind, and what it is about."""

    kind: str
    values: tuple[tuple[str, str], ...]

    @property
    def place(self) -> Place:
        """Where people look: the settings are no file that is linted."""
        return FIRST_LINE

    @property
    def subject(self) -> str:
        """The key or name that it is about, else where the settings stand."""
        given = dict(self.values)
        return next((given[each] for each in ("key", "name", "revision") if each in given), given.get("where", ""))


class BadValue(ValueError):
    """A value that a setting cannot have: of which kind it must be, and what is more to say of it."""

    def __init__(self, kind: str, **values: str) -> None:
        super().__init__(kind, values)
        self.kind = kind
        self.values = values

    def problem(self, value: object, kind: str = "", **where: str) -> Problem:
        """The problem that it is; ``kind`` goes before its own."""
        shown = {} if "item" in self.values else {"value": _written(value)}
        return Problem(f"{kind}{self.kind}", tuple({**where, **shown, **self.values}.items()))


class Override(NamedTuple):
    """Settings of their own for some files."""

    files: tuple[str, ...]
    values: tuple[tuple[str, object], ...]


class Option(NamedTuple):
    """One setting as users write it.

    ``extends`` names the list that an ``extend-…`` key adds to; ``record`` is what each table of an array becomes. A
    number in one of the ``choices`` stands for any number, and upper case is lower case; ``aliases`` are other words
    for them. ``kind`` is ``patterns`` for a list of regular expressions, ``pairs`` for a table of texts, else empty.
    """

    name: str
    default: str | int | bool | tuple[str, ...] | None
    help: str
    choices: tuple[str, ...] = ()
    record: type[tuple[str, ...]] | None = None
    kind: str = ""
    extends: str = ""
    aliases: Pairs = ()

    @property
    def is_list(self) -> bool:
        """Whether the value is a list of strings."""
        return isinstance(self.default, tuple) and not self.is_table

    @property
    def is_table(self) -> bool:
        """Whether it is written in tables, for which the hosts have no option."""
        return self.record is not None or self.kind in ("pairs", "overrides")

    @property
    def forms(self) -> tuple[str, ...]:
        """What is written as a host's own option: its choices, or what kind of text it is."""
        if isinstance(self.default, bool):
            return tuple(_TRUTHS)
        return self.choices or ("list" if self.is_list else "text",)

    def read(self, value: object) -> str | int | bool | tuple[object, ...]:
        """The value of a key in ``[tool.dbconv]``.

        :raises BadValue: it cannot have this value.
        """
        if self.record is not None:
            return _read_records(value, self.record)
        if self.kind == "pairs":
            return _read_pairs(value)
        if self.kind == "overrides":
            return _read_overrides(value)
        if isinstance(self.default, bool):
            if isinstance(value, bool):
                return value
            raise BadValue("must-be-truth")
        if isinstance(self.default, int):
            if isinstance(value, int) and not isinstance(value, bool) and value > 0:
                return value
            raise BadValue("must-be-number")
        if self.is_list:
            if isinstance(value, list) and _is_list_of_texts(value):
                if self.kind == "patterns":
                    _compile(value)
                return tuple(value)
            raise BadValue("must-be-list")
        if self.choices:
            return self._chosen(value)
        if isinstance(value, str):
            return value
        raise BadValue("must-be-string")

    def _chosen(self, value: object) -> str:
        words = {**{each.lower(): each for each in self.choices}, **dict(self.aliases)}
        if isinstance(value, str):
            if any(_has_form(value, choice) for choice in self.choices):
                return value
            if value.lower() in words:
                return words[value.lower()]
        listed = ", ".join(f'"{each}"' for each in self.choices)
        meant = words.get(nearest(value.lower(), words, 0.5), "") if isinstance(value, str) else ""
        raise BadValue(
            f"must-be-choice{'-meant' if meant else ''}", choices=listed, **({"meant": meant} if meant else {})
        )

    def read_text(self, text: str) -> str | int | bool | tuple[object, ...]:
        """The value of a host's own option, which is text; a list is separated by commas or line ends.

        :raises BadValue: as `read`.
        """
        if self.is_list:
            return self.read([item.strip() for item in text.replace("\n", ",").split(",") if item.strip()])
        text = text.strip()
        if isinstance(self.default, bool):
            return self.read(_TRUTHS.get(text.lower()))
        # Of more digits, Python reads no number.
        is_number = isinstance(self.default, int) and text.isdecimal() and len(text) < 100
        return self.read(int(text) if is_number else text)


def _has_form(value: str, choice: str) -> bool:
    form = re.sub(r"\d+", r"\\d+", re.escape(choice)).replace(r"\ ", " *")
    return re.fullmatch(form, value, re.ASCII) is not None


def _read_records(value: object, record: type[tuple[str, ...]]) -> tuple[object, ...]:
    keys: tuple[str, ...] = getattr(record, "_fields")
    records = []
    for table in value if isinstance(value, list) else [None]:
        values = [table.get(key) for key in keys] if isinstance(table, dict) and table.keys() == set(keys) else [None]
        if not all(isinstance(each, str) and each.strip() for each in values):
            raise BadValue("must-be-records", keys=", ".join(keys))
        records.append(record(*values))
    return tuple(records)


def _read_pairs(value: object) -> Pairs:
    if isinstance(value, dict) and all(isinstance(each, str) and each.strip() for each in value.values()):
        return tuple((key.lower(), each.strip()) for key, each in value.items())
    raise BadValue("must-be-pairs")


def _read_overrides(value: object) -> tuple[Override, ...]:
    """The files of each table with its values as they are written, which are read one by one."""
    found = []
    for each in value if isinstance(value, list) else [None]:
        files = each.get("files") if isinstance(each, dict) else None
        if not isinstance(each, dict) or not _is_list_of_texts(files) or not files:
            raise BadValue("must-be-overrides")
        found.append(Override(tuple(files), tuple((key, one) for key, one in each.items() if key != "files")))
    return tuple(found)


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _compile(patterns: Iterable[str]) -> None:
    for each in patterns:
        try:
            pattern_of(each)
        except Refused as refused:
            detail = str(refused)
            if not detail:
                raise BadValue("no-quick-pattern", item=cut(each)) from None
            raise BadValue("no-pattern", item=cut(each), detail=detail) from None


def cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _written(value: object) -> str:
    """A value as a person would write it, so much of it as is needed to find it."""
    import json

    return cut(json.dumps(value, ensure_ascii=False, default=str))


def nearest(name: str, known: Iterable[str], least: float = 0.6) -> str:
    """The known name that is nearest to an unknown one; empty where none is near."""
    import difflib

    # It takes the time of all characters by all others.
    return next(iter(difflib.get_close_matches(name[:_SHOWN], sorted(known), 1, least)), "")
