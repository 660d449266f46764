"""What the files of a project say of dbconv, ``[tool.dbconv]`` above all, and the settings that come of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dbconv.options import BadValue, Override, Pairs, Problem, cut, nearest
from dbconv.settings import AUTO, OPTIONS, Settings
from dbconv.toml import MAX_BYTES, read_toml

if TYPE_CHECKING:
    from dbconv.dialect import Decision

_LIKE_OURS = rb"(?im)^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*[\"']?d[a-z_-]{3,9}[\"']?[ \t]*[].]"
# What users look for here, and the hosts have.
_OF_HOSTS = {
    **dict.fromkeys(("disabled", "ignore", "off", "noqa"), "key-switches-off"),
    **dict.fromkeys(("select", "enabled", "rules", "on"), "key-selects"),
    **dict.fromkeys(("include", "files", "ignore-paths", "per-file-ignores"), "key-excludes"),
}


class SettingsTable:
    """What a file says of dbconv: its table, or why it cannot be read.

    ``values`` is None where the table has another name, and another file may have the one that holds.
    """

    def __init__(self, path: str, where: str, values: Mapping[str, object] | None, *problems: Problem) -> None:
        self.folder = os.path.dirname(path)
        self.where = where
        self.values = values
        self.problems = problems


def read_settings_table(path: str, data: bytes) -> SettingsTable | None:
    """``[tool.dbconv]`` of a ``pyproject.toml``; None where it has no such table."""
    where = os.path.basename(path)
    try:
        # A file without such a table is none of ours, and the parser takes its time to load. In UTF-16 it has zeros.
        is_ours = b"dbconv" in data or b"\0" in data or re.search(_LIKE_OURS, data)
        document = read_toml(data) if is_ours else {}
    except UnicodeDecodeError as error:
        return unread_settings_table(path, "not-utf-8", str(error.start))
    except ValueError as error:
        return unread_settings_table(path, "not-toml", str(error))
    except OverflowError:
        return unread_settings_table(path, "too-large", str(MAX_BYTES // 1_000_000))
    except RecursionError:
        return unread_settings_table(path, "too-deep", "")
    tool = document.get("tool")
    tools = tool if isinstance(tool, dict) else {}
    strays = [f"tool.{each}" for each, value in tools.items() if _is_like_ours(each) and isinstance(value, dict)]
    strays += [each for each, value in document.items() if each.lower() == "dbconv" and isinstance(value, dict)]
    problems = [Problem("unknown-table", (("where", where), ("name", each))) for each in strays]
    values = tools.get("dbconv")
    if values is None and not problems:
        return None
    where = f"{where} [tool.dbconv]"
    if values is not None and not isinstance(values, dict):
        return SettingsTable(path, where, {}, Problem("not-a-table", (("where", where),)), *problems)
    return SettingsTable(path, where, values, *problems)


def _is_like_ours(name: str) -> bool:
    """Whether a tool's name is dbconv, misspelt."""
    return name != "dbconv" and name[:1] in ("d", "D") and bool(nearest(name.lower(), ["dbconv"], 0.8))


def read_setup_table(path: str, data: bytes) -> SettingsTable | None:
    """A section of a ``setup.cfg`` that is meant for dbconv, which reads none there."""
    found = re.search(rb"(?m)^\[((?:tool[.:])?dbconv)\]", data) if b"dbconv]" in data else None
    if found is None:
        return None
    where, name = os.path.basename(path), found[1].decode()
    return SettingsTable(path, where, None, Problem("unknown-section", (("where", where), ("name", name))))


def unread_settings_table(path: str, kind: str, detail: str) -> SettingsTable:
    """The table of a ``pyproject.toml`` of which a fault leaves nothing to be read."""
    where = os.path.basename(path)
    return SettingsTable(path, where, {}, Problem(kind, (("where", where), ("detail", detail))))


def make_settings(
    table: SettingsTable | None,
    native: Pairs,
    strays: tuple[SettingsTable, ...] = (),
    found: Decision | None = None,
    chosen: tuple[int, ...] = (),
) -> Settings:
    """What a table and the options that a host was given make of the defaults; an option wins.

    ``strays`` are tables of another name that lie nearer; ``found`` is the database where no setting names it;
    ``chosen`` are the overrides that hold, by their numbers.
    """
    problems = [each for one in (*strays, *([table] if table else [])) for each in one.problems]
    values = _read_table(table.where, (table.values or {}).items(), problems) if table else {}
    overrides: tuple[Override, ...] = values.get("overrides", ())
    for number, (_, written) in enumerate(overrides):
        assert table is not None
        read = _read_table(f"{table.where} overrides", written, problems, but="overrides")
        if number in chosen:
            _override(values, read)
    for key, text in native:
        try:
            values[key] = OPTIONS[key].read_text(text)
        except BadValue as error:
            problems.append(error.problem(text, "option-", key=key))
    for name, option in OPTIONS.items():
        if option.extends and name in values:
            added = values.pop(name)
            extended: Any = values.get(option.extends, OPTIONS[option.extends].default)
            values[option.extends] = (*extended, *added)
    if values.get("dialect", AUTO) == AUTO:
        dialect = found.dialect if found else Settings.dialect
        values.update({"dialect": dialect, "is-auto": True, "decision": found})
    return Settings(
        **{key.replace("-", "_"): value for key, value in values.items()},
        folder=table.folder if table else "",
        problems=tuple(problems),
    )


def _read_table(
    where: str, written: Iterable[tuple[str, object]], problems: list[Problem], but: str = ""
) -> dict[str, Any]:
    """The values of a table, ``but`` apart, which has no place in it; what is wrong with them goes to ``problems``."""
    values: dict[str, Any] = {}
    for key, value in written:
        option = OPTIONS.get(key) if key != but else None
        if option is None:
            problems.append(_unknown_key(where, key))
            continue
        try:
            values[key] = option.read(value)
        except BadValue as error:
            problems.append(error.problem(value, where=where, key=key))
    return values


def _override(values: dict[str, Any], others: Mapping[str, Any]) -> None:
    """Let other values win: a list is the one that they name, to which what they add comes last."""
    for key, value in others.items():
        if not OPTIONS[key].extends:
            values[key] = value
            values.pop(f"extend-{key}", None)
    for key, value in others.items():
        if OPTIONS[key].extends:
            values[key] = (*values.get(key, ()), *value)


def _unknown_key(where: str, key: str) -> Problem:
    said = (("where", where), ("key", cut(key)))
    kind = _OF_HOSTS.get(key.lower().replace("_", "-").removeprefix("extend-"), "")
    if kind:
        return Problem(kind, said)
    meant = nearest(key, OPTIONS)
    return Problem("unknown-key", (*said, ("meant", meant))) if meant else Problem("unknown-key-like-none", said)
