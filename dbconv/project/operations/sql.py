"""SQL by its first words: which statement it is, of which table, and whether it has a WHERE. No more is parsed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dbconv.facts.operations import DATA, HARMLESS, Statement
from dbconv.project.operations.clauses import NAME, clauses, last_part

_NAME = f"({NAME})"
# Where a comment, a quote or a dollar quote begins, and where a quote ends.
_OPENING = re.compile(r"--|/\*|'|\$\w*\$")
_CLOSING = {"--": "\n", "/*": "*/"}
_DOLLARS = re.compile(r"(?=(\$\w*\$))")
_REST_OF_QUOTE = re.compile(r"(?:[^'\\]|''|\\.)*'", re.DOTALL)
_OF_COLUMN = "(?!CONSTRAINT|INDEX|KEY|FOREIGN|PRIMARY|CHECK|DEFAULT|NOT\\s+NULL|PARTITION|EXPRESSION|IDENTITY)"
_FORMS = (
    ("UPDATE", r"UPDATE\s+(?:ONLY\s+|LOW_PRIORITY\s+|IGNORE\s+)*"),
    ("DELETE", r"DELETE\s+(?:LOW_PRIORITY\s+|QUICK\s+|IGNORE\s+)*FROM\s+(?:ONLY\s+)?"),
    ("INSERT", r"(?:INSERT|REPLACE)\s+(?:IGNORE\s+|OR\s+\w+\s+)*INTO\s+"),
    ("TRUNCATE", r"TRUNCATE\s+(?:TABLE\s+)?(?:ONLY\s+)?"),
    ("DROP TABLE", r"DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?"),
    (
        "DROP COLUMN",
        r"ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?(?=.*\bDROP\s+" + _OF_COLUMN + r"[\w\"`\[])",
    ),
    ("ALTER TABLE", r"ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?"),
)
_WORD = re.compile(r"[A-Za-z]+")
_MAIN = re.compile(r"[()]|\b(?:SELECT|INSERT|UPDATE|DELETE)\b", re.IGNORECASE)
_KNOWN = DATA | HARMLESS
_ROWS = DATA - {"TRUNCATE"}


def statements(text: str) -> Iterator[Statement]:
    """The statements of a text; one that begins otherwise is ``OTHER``, and may do anything."""
    plain = without_hidden(text)
    begin = 0
    for part in plain.split(";"):
        end = begin + len(part)
        if part.strip():
            own = begin + len(part) - len(part.lstrip())
            yield _statement(part.strip(), text[own : own + len(part.strip())])
        begin = end + 1


def without_hidden(text: str) -> str:
    """A text without what quotes, comments and dollar quotes hide: a semicolon or a WHERE in them is none.

    What is opened and never closed hides nothing.
    """
    parts, end = [], 0
    # Of what may be opened a thousand times, the last place where it may be closed.
    last = {"*/": text.rfind("*/"), "'": text.rfind("'")}
    last.update({each[1]: each.start() for each in (_DOLLARS.finditer(text) if "$" in text else ())})
    match = _OPENING.search(text)
    while match:
        begin, close = match.start(), -1
        closing = _CLOSING.get(match[0], match[0])
        if closing == "\n" or last[closing] >= match.end():
            close = _end_of_hidden(text, closing, match.end())
            if close < 0:
                last[closing] = -1
        if close >= 0:
            parts += [text[end:begin], (" " if match[0][0] in "-/" else "'") * (close - begin)]
            end = close
        match = _OPENING.search(text, close if close >= 0 else begin + 1)
    return "".join([*parts, text[end:]])


def _end_of_hidden(text: str, closing: str, begin: int) -> int:
    """Where ends what was opened before ``begin``; -1 where it is not closed."""
    if closing == "'":
        quote = _REST_OF_QUOTE.match(text, begin)
        return quote.end() if quote else -1
    end = text.find(closing, begin)
    if closing == "\n":
        return end if end >= 0 else len(text)
    return end + len(closing) if end >= 0 else -1


@functools.cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compiled when the first SQL is read: most revisions have none."""
    return tuple((verb, re.compile(form + _NAME, re.IGNORECASE | re.DOTALL)) for verb, form in _FORMS)


def _statement(plain: str, text: str) -> Statement:
    if plain[:4].upper() == "WITH":
        return _after_with(plain, text)
    has_where = re.search(r"\bWHERE\b", plain, re.IGNORECASE) is not None
    for verb, form in _forms():
        match = form.match(plain)
        if match:
            columns = _columns(verb, plain[match.end() :])
            done = () if verb in _ROWS else clauses(plain, text)
            return Statement(verb, last_part(match[1]), has_where, text, columns, done)
    word = _WORD.match(plain)
    first = word[0].upper() if word else ""
    verb = first if first in _KNOWN else "OTHER"
    return Statement(verb, None, has_where, text, None, () if verb in _KNOWN else clauses(plain, text))


def _after_with(plain: str, text: str) -> Statement:
    """The statement for which ``WITH a AS (…), b AS (…)`` prepares; unknown where these change rows themselves."""
    depth = 0
    for each in _MAIN.finditer(plain):
        if each[0] in "()":
            depth += 1 if each[0] == "(" else -1
        elif depth == 0:
            return _statement(plain[each.start() :], text)
        elif each[0].upper() != "SELECT":
            break
    return Statement("", None, True, text)


def _columns(verb: str, rest: str) -> tuple[str, ...] | None:
    """What an UPDATE sets, ``SET a = 0, b = f(1, 2) WHERE …``, or is dropped from a table, by what comes after it."""
    if verb == "DROP COLUMN":
        parts = re.findall(
            r"\bDROP\s+" + _OF_COLUMN + r"(?:COLUMN\s+)?(?:IF\s+EXISTS\s+)?" + _NAME, rest, re.IGNORECASE
        )
        return tuple(last_part(each) for each in parts) or None
    said = re.search(r"\bSET\b", rest, re.IGNORECASE) if verb == "UPDATE" else None
    if said is None:
        return None
    found, depth, begin = [], 0, said.end()
    for index in range(begin, len(rest) + 1):
        each = rest[index : index + 1]
        depth += (each == "(") - (each == ")")
        if each in ("", ",") and depth == 0:
            found.append(re.match(r"\s*" + _NAME + r"\s*=", rest[begin:index]))
            begin = index + 1
    return tuple(last_part(each[1]) for each in found if each) if all(found) else None
