"""The setting ``allowed-names``: names, regular expressions, and either with a column's table.

A regular expression is taken if it is known to be quick: by Python's own parse of it, a name of `LONGEST` characters
can be tried against it in no more than so many ways. ``(a+)+`` could be tried in more than there are atoms.
"""

from __future__ import annotations

import importlib
import re
import sys
import warnings
from functools import lru_cache
from typing import Any

LONGEST = 130
"""How many characters a name has at most, with its table, of which a regular expression is asked."""
_MOST_WAYS = (LONGEST + 1) ** 3
_CATEGORIES = {"DIGIT": r"\d", "NOT_DIGIT": r"\D", "SPACE": r"\s", "NOT_SPACE": r"\S", "WORD": r"\w", "NOT_WORD": r"\W"}


class Refused(ValueError):
    """No regular expression, one that Python warns of (with what it says), or one that may run away (with nothing)."""


def is_allowed(entries: tuple[str, ...], name: str | None, table: str | None = None) -> bool:
    """Whether a name, or ``table.name``, is one of the entries or fully matches one as a regular expression."""
    if name is None:
        return False
    names = [name, f"{table}.{name}"] if table else [name]
    if not set(entries).isdisjoint(names):
        return True
    return any(pattern.fullmatch(each) for pattern in _patterns(entries) for each in names if len(each) <= LONGEST)


@lru_cache(maxsize=64)
def _patterns(entries: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    found = []
    for each in entries:
        try:
            found.append(pattern_of(each))
        except Refused:  # DBC001 has said so
            continue
    return tuple(found)


def pattern_of(entry: str) -> re.Pattern[str]:
    """The regular expression that an entry is.

    :raises Refused: it is none that can be taken.
    """
    parser: Any = importlib.import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            pattern = re.compile(entry)
            ways = _ways(parser.parse(entry))
    except RecursionError:
        # What Python says of it depends on how deep each host calls.
        raise Refused("nested too deeply") from None
    except (re.error, OverflowError, MemoryError, Warning) as error:
        raise Refused(str(error) or type(error).__name__) from None
    if ways > _MOST_WAYS:
        raise Refused
    return pattern


def _ways(items: Any) -> int:
    """In how many ways a name may be tried against a parsed expression, or a part of one; above the most, any number.

    What follows each other is tried in each way of the first for each of the second; of alternatives, one after the
    other; what is repeated, each number of times, in each of its own ways each time.
    """
    ways = 1
    for operator, value in items:
        ways = min(ways * _ways_of(str(operator), value), _MOST_WAYS + 1)
    return ways


def _ways_of(operator: str, value: Any) -> int:
    if operator in ("SUBPATTERN", "ATOMIC_GROUP", "ASSERT", "ASSERT_NOT"):
        return _ways(value if operator == "ATOMIC_GROUP" else value[-1])
    if operator == "BRANCH":
        return sum(map(_ways, value[1]))
    if operator == "GROUPREF_EXISTS":
        return sum(_ways(each or ()) for each in value[1:])
    if operator in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, repeated = value
        times, inner = max(1, min(most, LONGEST) - least + 1), _ways(repeated)
        if inner == 1 or _is_marked(repeated):
            return int(times * inner)
        return int(min(times * inner ** min(most, LONGEST), _MOST_WAYS + 1))
    return 1


def _is_marked(items: Any) -> bool:
    """Whether a repeated part begins with a mark, ``(_[a-z]+)*``, that tells where in a name each of them begins."""
    while len(items) == 1 and str(items[0][0]) == "SUBPATTERN":
        items = items[0][1][-1]
    operator, mark = items[0] if len(items) else ("", 0)
    is_mark, rest = str(operator) == "LITERAL" and not chr(mark).isalpha(), list(items)[1:]
    varied = [each for each in rest if _ways([each]) > 1]
    return is_mark and len(varied) == 1 and not any(_may_be(str(each), value, mark) for each, value in rest)


def _may_be(operator: str, value: Any, mark: int) -> bool:
    """Whether a part of an expression may match a character, or may match more than characters."""
    if operator in ("MAX_REPEAT", "MIN_REPEAT"):
        return any(_may_be(str(each), inner, mark) for each, inner in value[2])
    if operator == "SUBPATTERN":
        return any(_may_be(str(each), inner, mark) for each, inner in value[-1])
    if operator == "LITERAL":
        return bool(value == mark)
    if operator == "NOT_LITERAL":
        return bool(value != mark)
    if operator == "RANGE":
        return bool(value[0] <= mark <= value[1])
    if operator == "CATEGORY":
        form = _CATEGORIES.get(str(value).removeprefix("CATEGORY_"), "")
        return not form or re.fullmatch(form, chr(mark)) is not None
    if operator == "IN":
        inner = [_may_be(str(each), one, mark) for each, one in value if str(each) != "NEGATE"]
        return any(inner) == (str(value[0][0]) != "NEGATE")
    return True
