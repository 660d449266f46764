"""Names as SQL takes them: in quotes where a dialect needs that."""

from __future__ import annotations

import re

from dbconv.words.keywords import keywords_of

_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")
_MARKS = {"mysql": ("`", "`"), "mssql": ("[", "]")}


def in_sql(name: str, dialect: str) -> str:
    """A name in a statement of a dialect, as SQLAlchemy writes it."""
    if _PLAIN.fullmatch(name) and name not in keywords_of(dialect).reserved:
        return name
    opening, closing = _MARKS.get(dialect, ('"', '"'))
    return f"{opening}{name.replace(closing, closing * 2)}{closing}"
