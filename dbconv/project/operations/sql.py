"""SQL by its first words: which statement it is, of which table, and whether it has a WHERE. No more is parsed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dbconv.facts.operations import DATA, HARMLESS, Statement

_NAME = r"""((?:[\w$]+|"[^"]+"|`[^`]+`|\[[^\]]+\])(?:\s*\.\s*(?:[\w$]+|"[^"]+"|`[^`]+`|\[[^\]]+\]))*)"""
# What a quote, a comment or a dollar quote hides: a semicolon or a WHERE in it is none.
_HIDDEN = re.compile(r"--[^\n]*|/\*.*?\*/|'(?:[^'\\]|''|\\.)*'|\$(\w*)\$.*?\$\1\$", re.DOTALL)
_FORMS = (
    ("UPDATE", r"UPDATE\s+(?:ONLY\s+|LOW_PRIORITY\s+|IGNORE\s+)*"),
    ("DELETE", r"DELETE\s+(?:LOW_PRIORITY\s+|QUICK\s+|IGNORE\s+)*FROM\s+(?:ONLY\s+)?"),
    ("INSERT", r"(?:INSERT|REPLACE)\s+(?:IGNORE\s+|OR\s+\w+\s+)*INTO\s+"),
    ("TRUNCATE", r"TRUNCATE\s+(?:TABLE\s+)?(?:ONLY\s+)?"),
    ("DROP TABLE", r"DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?"),
    (
        "DROP COLUMN",
        r"ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?(?=.*\bDROP\s+"
        r"(?!CONSTRAINT|INDEX|KEY|FOREIGN|PRIMARY|CHECK|DEFAULT|NOT\s+NULL|PARTITION|EXPRESSION|IDENTITY)"
        r"[\w\"`\[])",
    ),
    ("ALTER TABLE", r"ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?"),
)
_WORD = re.compile(r"[A-Za-z]+")
_KNOWN = DATA | HARMLESS


def statements(text: str) -> Iterator[Statement]:
    """The statements of a text; one that begins otherwise is ``OTHER``, and may do anything."""
    plain = _HIDDEN.sub(lambda match: " " * len(match[0]) if match[0][0] in "-/" else "'" * len(match[0]), text)
    begin = 0
    for part in plain.split(";"):
        end = begin + len(part)
        if part.strip():
            yield _statement(part.strip(), text[begin:end].strip())
        begin = end + 1


@functools.cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compiled when the first SQL is read: most revisions have none."""
    return tuple((verb, re.compile(form + _NAME, re.IGNORECASE | re.DOTALL)) for verb, form in _FORMS)


def _statement(plain: str, text: str) -> Statement:
    has_where = re.search(r"\bWHERE\b", plain, re.IGNORECASE) is not None
    for verb, form in _forms():
        match = form.match(plain)
        if match:
            return Statement(verb, _last_part(match[1]), has_where, text)
    word = _WORD.match(plain)
    first = word[0].upper() if word else ""
    return Statement(first if first in _KNOWN else "OTHER", None, has_where, text)


def _last_part(name: str) -> str:
    """The table's own name out of ``schema."table"``."""
    return re.split(r"\s*\.\s*", name)[-1].strip('"`[]')
