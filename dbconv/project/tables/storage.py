"""What MySQL is told of tables and indexes beyond columns: how they are kept, how much of each column they are over."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Any

from dbconv.facts.tables import Storage
from dbconv.facts.unknown import Reason, is_known, unknown
from dbconv.project.constants import constant, whole_number
from dbconv.project.module import Module
from dbconv.project.values import Unread
from dbconv.summary.scopes import Scope

PLAIN = Storage("", "", "")
"""Where nothing is said."""
_COMPUTED: Any = unknown(Reason.COMPUTED)
_OPTIONS: Any = unknown(Reason.OPTIONS)


def read_storage(module: Module, scope: Scope, options: Mapping[Any, ast.expr]) -> Storage:
    """What a table's options say, ``mysql_default_charset="utf8mb4"``: SQLAlchemy hands all of them on."""
    given = {
        name.lower().partition("_")[2].removeprefix("default_").replace("character_set", "charset"): value
        for name, value in options.items()
        if isinstance(name, str) and name.lower().startswith(("mysql_", "mariadb_"))
    }
    engine, charset, collation, row_format = (
        _text(module, scope, given.get(each)) for each in ("engine", "charset", "collate", "row_format")
    )
    return Storage(engine, charset if "charset" in given else charset_of(collation), row_format)


def charset_of(collation: str) -> str:
    """The character set whose collation this is: ``utf8mb4`` of ``utf8mb4_bin``."""
    return collation.partition("_")[0] if is_known(collation) else collation


def read_charset(module: Module, scope: Scope, keywords: Mapping[str | None, ast.expr], second: ast.expr | None) -> str:
    """The character set that a type of texts is given: ``VARCHAR(20, charset="latin1")``, ``String(20, "gbk_bin")``."""
    if None in keywords or any(keywords.get(each) for each in ("ascii", "unicode", "national")):
        return _COMPUTED  # type: ignore[no-any-return]
    if "charset" in keywords:
        return _text(module, scope, keywords["charset"])
    return charset_of(_text(module, scope, keywords.get("collation", second)))


def read_lengths(
    module: Module, scope: Scope, keywords: Mapping[str, ast.expr], columns: Sequence[str | None]
) -> tuple[int | None, ...]:
    """``mysql_length=20``, ``mysql_length={"body": 20}``: by the columns as they are written."""
    given = keywords.get("mysql_length", keywords.get("mariadb_length"))
    if given is None:
        return _OPTIONS if "**" in keywords else ()
    if not isinstance(given, ast.Dict):
        value = whole_number(module, scope, given)
        return _COMPUTED if isinstance(value, Unread) else tuple(value for _ in columns)
    names = [None if each is None else each.removeprefix(".") for each in columns]
    found: dict[str | None, int | None] = {}
    for key, node in zip(given.keys, given.values):
        name, value = constant(module, scope, key) if key else None, whole_number(module, scope, node)
        if name not in names or not isinstance(name, str) or isinstance(value, Unread):
            return _COMPUTED  # type: ignore[no-any-return]
        found[name] = value
    return tuple(found.get(each) for each in names)


def _text(module: Module, scope: Scope, node: ast.expr | None) -> str:
    value = "" if node is None else constant(module, scope, node)
    return value.lower() if isinstance(value, str) else "" if value is None else _COMPUTED
