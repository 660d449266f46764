"""What the text of a file says that it declares: found by searching, before anything is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.record import NamedTuple
from dbconv.source import decode

# Objects that carry SQLAlchemy's names as attributes: db = SQLAlchemy(); db.Column.
CARRIERS = frozenset(
    {
        "flask_sqlalchemy.SQLAlchemy",
        "flask_sqlalchemy.extension.SQLAlchemy",
        "flask_appbuilder.SQLA",
        "quart_sqlalchemy.SQLAlchemy",
        "gino.Gino",
    }
)
CARRIER_PACKAGES = frozenset(each.partition(".")[0] for each in CARRIERS)
"""The libraries of such objects: where no file of a project names one, none of its tables is named after its class."""
_CARRIERS = tuple(each.encode() for each in sorted(CARRIER_PACKAGES))
FILTERS = frozenset({"include_object", "include_name", "include_symbol"})
_FILTERS = tuple(each.encode() for each in sorted(FILTERS))
# Bounded, so that what is never closed is not looked for through the whole text each time.
_TABLE_NAME = re.compile(r"""__tablename__[^=\n]{0,200}=\s*["']([^"'\n]+)""")
_TABLE_CALL = re.compile(r"""\bTable\(\s*["']([^"'\n]+)""")
_CLASS = re.compile(r"class\s+(\w+)\s*(?:\[[^\]]{0,500}\])?\(([^)]{0,2000})\)")
_DIALECT = re.compile(r"sqlalchemy\.dialects(?:\.(\w+)|[ \t]+import[ \t]*\(?((?:\s*\w+[ \t]*,?){1,9}))")
_LONGEST_INDENT = 80
_SQLMODEL = re.compile(r"\btable\s*=\s*True\b")
_WORD = re.compile(r"\w+")


class Declared(NamedTuple):
    """What the text of a file says that it declares."""

    tables: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    """In lower case, without underscores: what a table's derived name may come from."""
    bases: tuple[str, ...] = ()
    dialects: tuple[str, ...] = ()
    """The dialects of SQLAlchemy that are imported beside these."""
    is_sqlmodel: bool = False
    """A class may be SQLModel's with ``table=True``, which names the table after the class."""
    has_carrier: bool = False
    """The file names a library whose ``Model`` names the table after the class."""
    has_convention: bool = False
    """The file speaks of a naming convention."""
    has_filter: bool = False
    """The file names what has autogenerate leave something out."""
    is_revision: bool = False
    """The file may be a revision of Alembic's."""


def declared_in(path: str, data: bytes) -> Declared:
    """What a file declares; a revision declares no tables."""
    has_carrier = any(map(data.__contains__, _CARRIERS))
    has_convention = b"naming_convention" in data
    is_revision = b"down_revision" in data
    has_filter = b"include_" in data and any(map(data.__contains__, _FILTERS))
    if is_revision or (b"class " not in data and b"Table(" not in data):
        return Declared(
            has_carrier=has_carrier, has_convention=has_convention, has_filter=has_filter, is_revision=is_revision
        )
    text = decode(data)
    named = [*_matches(_TABLE_NAME, "__tablename__", text), *_matches(_TABLE_CALL, "Table(", text)]
    classes = [each for each in _matches(_CLASS, "class", text) if _begins_line(text, each.start())]
    return Declared(
        tables=_once(each[1] for each in named),
        classes=_once(each[1].lower().replace("_", "") for each in classes),
        bases=_once(word for each in classes for word in _WORD.findall(each[2])),
        dialects=_once(_dialects(text)),
        is_sqlmodel=any(True for _ in _matches(_SQLMODEL, "table", text)),
        has_carrier=has_carrier,
        has_convention=has_convention,
        has_filter=has_filter,
    )


def _dialects(text: str) -> Iterator[str]:
    for each in _matches(_DIALECT, "sqlalchemy.dialects", text):
        before = text[max(text.rfind("\n", 0, each.start()) + 1, each.start() - _LONGEST_INDENT) : each.start()]
        if before.strip() in ("from", "import"):
            yield from [each[1]] if each[1] else (one.split()[0] for one in each[2].split(",") if one.strip())


def _once(texts: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _matches(pattern: re.Pattern[str], word: str, text: str) -> Iterator[re.Match[str]]:
    """Where a pattern matches that begins with a word: a search for the word takes a tenth of the pattern's time."""
    index = text.find(word)
    while index >= 0:
        match = pattern.match(text, index)
        if match is not None:
            yield match
        index = text.find(word, index + len(word))


def _begins_line(text: str, index: int) -> bool:
    """Whether nothing but blanks stands before an index in its line."""
    while index > 0 and text[index - 1] in " \t":
        index -= 1
    return index == 0 or text[index - 1] == "\n"
