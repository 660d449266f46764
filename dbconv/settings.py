"""Every setting, once: name, type, default and help; and how ``[tool.dbconv]`` is read.

Both hosts' options, the settings page and the checks of values are derived from the fields of `Settings`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from dbconv.paths import normal, parts_below
from dbconv.record import NamedTuple
from dbconv.source import FIRST_LINE, Place
from dbconv.toml import MAX_BYTES, read_toml
from dbconv.words.allowed import Refused, pattern_of
from dbconv.words.meanings import Meanings
from dbconv.words.patterns import path_fits

if TYPE_CHECKING:
    from dbconv.dialect import Decision

AUTO = "auto"
DIALECTS = ("mysql", "postgresql", "sqlite", "mssql", "oracle")
_TRUTHS = {"true": True, "false": False}
# How much of a value or a name is shown.
_SHOWN = 80
_LIKE_OURS = rb"(?im)^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*[\"']?d[a-z_-]{3,9}[\"']?[ \t]*[].]"
# What users look for here, and the hosts have.
_OF_HOSTS = {
    **dict.fromkeys(("disabled", "ignore", "off", "noqa"), "key-switches-off"),
    **dict.fromkeys(("select", "enabled", "rules", "on"), "key-selects"),
    **dict.fromkeys(("include", "files", "ignore-paths", "per-file-ignores"), "key-excludes"),
}


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


class AcceptedEdit(NamedTuple):
    """An edit of a merged revision that a team declares right: what the revision does since, and why it may."""

    revision: str
    fingerprint: str
    reason: str


Pairs: TypeAlias = "tuple[tuple[str, str], ...]"


class Override(NamedTuple):
    """Settings of their own for some files."""

    files: tuple[str, ...]
    values: tuple[tuple[str, object], ...]


def _setting(
    default: Any,
    help: str,
    choices: tuple[str, ...] = (),
    record: type | None = None,
    kind: str = "",
    aliases: Pairs = (),
    written: object = None,
) -> Any:
    """``written`` is the default as users write it, where it stands for a value that is to be found."""
    more = {"choices": choices, "record": record, "kind": kind, "aliases": aliases, "written": written}
    return field(default=default, metadata={"help": help, **more})


_WORDS = "A name fits if it is, or ends in, one of these; with a star, if it has the form."


# Compared by identity: settings are kept for each file of settings, and comparing hundreds of words takes its time.
@dataclass(frozen=True, eq=False)
class Settings:
    """The settings that hold for one file. A field ``class_file_folders`` is the key ``class-file-folders``."""

    dialect: str = _setting(
        "mysql",
        "The database: its keywords, and the rules that are advice for it alone. With auto it is what the project says "
        "itself: sqlalchemy.url in alembic.ini or [tool.alembic], else the drivers that pyproject.toml, "
        "requirements*.txt, setup.cfg or Pipfile ask for, else the dialects of SQLAlchemy that the models import; of "
        "several, or where there is none, mysql.",
        (AUTO, *DIALECTS),
        written=AUTO,
        aliases=(
            ("postgres", "postgresql"),
            ("mariadb", "mysql"),
            ("sqlite3", "sqlite"),
            ("sqlserver", "mssql"),
        ),
    )
    language: str = _setting(
        "en",
        "The language of the messages: English (en) or Chinese (zh). Codes, symbols and comments that suppress are the "
        "same in both.",
        ("en", "zh"),
    )
    enable: tuple[str, ...] = _setting(
        (),
        "Rules to run that are off by default: a code, the beginning of one (DBC2), a symbol, a group (names, columns, "
        "keys, revisions, env, api, files, functions), or pylint's letter (C, R, W, E).",
    )
    disable: tuple[str, ...] = _setting(
        (),
        "Rules not to run, named in the same ways; where enable names a rule more closely, it runs. Of those on dbconv "
        "itself, only what is named by itself.",
    )
    exclude: tuple[str, ...] = _setting(
        (),
        "Files and folders of which nothing is said: paths seen from the settings' folder, else the working directory, "
        "with * for anything in one name and ** for any folders; a name without a slash fits at any depth.",
    )
    overrides: tuple[Override, ...] = _setting(
        (), "Settings of their own for some files; of several that fit, a later one wins.", kind="overrides"
    )
    keyword_names: str = _setting(
        "common",
        "Which keywords no column is called: those that a statement is misread by, such as name, time and the names of "
        "types (common), or each of the dialect's (all).",
        ("common", "all"),
    )
    allowed_names: tuple[str, ...] = _setting(
        (),
        "Names of columns and tables that no rule on names reports, and segments of paths: a name, a regular "
        "expression for all of it, or either for a column with its table, as in users.name. A regular expression that "
        "may run away is refused, by a look at what repeats: what has repetitions or alternatives itself is not "
        "repeated, unless it begins with a mark, as in (_[a-z]+)*, and no more than three parts repeat one after the "
        "other. None is asked of names of more than 130 characters.",
        kind="patterns",
    )
    allowed_words: tuple[str, ...] = _setting(
        (), "Words that no rule takes for an abbreviation, a misspelling, pinyin or the name of a type."
    )
    abbreviations: Pairs | None = _setting(
        None, 'Abbreviations and what they stand for, such as qty = "quantity", instead of dbconv\'s own.', kind="pairs"
    )
    extend_abbreviations: Pairs = _setting((), "Abbreviations beside those, or with another meaning.", kind="pairs")
    max_words: int = _setting(3, "The most words that a column's name has.")
    table_prefixes: tuple[str, ...] = _setting(
        ("sys", "t", "tb", "tbl", "tab"), "Words in front of tables' names that are no part of what a row is."
    )
    class_file_folders: tuple[str, ...] = _setting(
        ("models", "services", "controllers"), "Folders in which a file's main class is named after the file."
    )
    controller_folders: tuple[str, ...] = _setting(
        ("controllers", "controller", "handlers"), "Folders of the functions that answer the front end's requests."
    )
    service_folders: tuple[str, ...] = _setting(
        ("services", "models"), "Folders of the functions behind those, which talk Python to each other."
    )
    response_booleans: str = _setting(
        "string",
        'Truth values in responses: "true" and "false" as strings (string), or those of JSON (native).',
        ("string", "native"),
    )
    callback_functions: tuple[str, ...] = _setting(
        (),
        "Functions that a bank calls back: the last parts of their dotted names, with * for anything.",
    )
    string_argument_calls: tuple[str, ...] = _setting(
        (), "Calls of a bank whose arguments are strings: the last parts of their dotted names, with * for anything."
    )
    max_undocumented_complexity: int = _setting(
        7, "The highest complexity, McCabe's number, of a function that needs no docstring."
    )
    datetime_default: str = _setting(
        "either",
        "What a date-time column has: a default, or NULL where there is no time (either), always a default (now), or "
        "always NULL allowed (null).",
        ("either", "now", "null"),
    )
    max_string_length: int = _setting(255, "The longest String that is not reported.")
    text_words: tuple[str, ...] = _setting(
        (
            *("abstract", "analysis", "answer", "arg", "article", "bio", "biography", "body", "certificate", "chart"),
            *("chunk", "comment", "config", "configuration", "content", "cookie", "css", "data", "desc"),
            *("description", "detail", "diff", "document", "embedding", "error", "exception", "extra", "feedback"),
            *(
                "header",
                "hook",
                "html",
                "info",
                "instruction",
                "introduction",
                "json",
                "key",
                "keyword",
                "kwarg",
                "log",
            ),
            *("lyric", "markdown", "memo", "message", "metadata", "note", "option", "output", "param", "parameter"),
            *("patch", "payload", "playbook", "prompt", "query", "question", "raw", "readme", "reason", "remark"),
            *("reply", "request"),
            *("response", "result", "rule", "schema", "script", "setting", "sql", "stacktrace", "stderr", "stdout"),
            *("story", "summary", "template", "term", "text", "token", "traceback", "transcript", "value", "xml"),
        ),
        "Words in the name of a column, singular, that stand for long content: it may be TEXT.",
    )
    boolean_words: tuple[str, ...] = _setting(
        ("is_*", "has_*", "can_*", "should_*", "enabled", "*_flag"), f"Names of truth values. {_WORDS}"
    )
    list_words: tuple[str, ...] = _setting(("ids", "uuids", "*_list", "tags"), f"Names of lists. {_WORDS}")
    time_words: tuple[str, ...] = _setting(
        ("*_time", "*_at", "*_date", "*_on", "*_datetime", "*_timestamp", "date", "datetime", "timestamp"),
        f"Names of moments. {_WORDS}",
    )
    money_words: tuple[str, ...] = _setting(
        (
            *(
                "amount",
                "balance",
                "budget",
                "cost",
                "debt",
                "earnings",
                "expense",
                "expenses",
                "fare",
                "fee",
                "income",
            ),
            *("money", "payout", "price", "profit", "revenue", "salary", "subtotal", "wage", "wages"),
        ),
        f"Names of amounts of money. {_WORDS}",
    )
    money_type: str = _setting(
        "Numeric",
        "The type of money: with any precision and scale, with those that a team agrees on, or integer, for cents and "
        "other minor units.",
        ("Numeric", "Numeric(21, 4)", "integer"),
    )
    status_words: tuple[str, ...] = _setting(("status", "state"), f"Names of states. {_WORDS}")
    allow_enum_status: bool = _setting(True, "A state may be an Enum.")
    ip_words: tuple[str, ...] = _setting(
        ("ip", "ip_address", "ip_addr", "ipaddress", "ipaddr", "ipv4", "ipv4_address"),
        f"Names of IP addresses. {_WORDS}",
    )
    fixed_length_words: tuple[str, ...] = _setting(
        (
            *("postcode", "postal_code", "zip_code", "zipcode", "uuid", "guid", "md5", "sha1", "sha224", "sha256"),
            *("sha384", "sha512", "crc32", "country_code", "currency_code"),
        ),
        f"Names of texts that all have one length. {_WORDS}",
    )
    small_number_words: tuple[str, ...] = _setting(
        (
            *("age", "gender", "grade", "hour", "level", "minute", "month", "percent", "percentage", "priority"),
            *("quarter", "rating", "sex", "stars", "weekday", "day_of_week", "day_of_month"),
        ),
        f"Names of whole numbers of a small range. {_WORDS}",
    )
    number_words: tuple[str, ...] = _setting(
        ("age", "count", "quantity", "number_of_*", "*_number_of_*", "total_*"), f"Names of numbers. {_WORDS}"
    )
    cache_dir: str | None = _setting(
        None,
        "Where what is known of a project's files is kept for the next run, seen from the settings' folder. Empty: "
        "nowhere. Not set: in the user's folder for such, $XDG_CACHE_HOME/dbconv.",
    )
    merged_ref: str = _setting(
        "",
        "The branch that revisions are merged into, or another name of a commit; what it has in common with HEAD "
        "counts as merged. Empty: the target branch that the CI names, else origin/HEAD, origin/main, origin/master, "
        "main or master. The environment variable DBCONV_MERGED_REF wins.",
    )
    new_only: bool = _setting(
        False,
        "What a file said at the merge base, the commit that merged-ref describes, is not said again; on the main "
        "branch, what it said before the last commit. The environment variable DBCONV_NEW_ONLY, 1 or 0, wins.",
    )
    script_directories: tuple[str, ...] = _setting(
        (),
        "Folders of Alembic's revisions, or of their env.py, that no alembic.ini names and that hold no two of them; "
        "seen from the settings' folder, with * for anything in one name.",
    )
    naming_convention: bool = _setting(
        False, "The MetaData has a naming convention for every kind of constraint, where that cannot be read."
    )
    lint_merged_revisions: bool = _setting(
        False, "The rules on what a revision does speak in revisions that are merged, too."
    )
    accepted_edits: tuple[AcceptedEdit, ...] = _setting(
        (), "Edits of merged revisions that are right; dbconv lock --accept prints the table.", record=AcceptedEdit
    )
    folder: str = ""
    """Where the file with the table lies; empty where there is none."""
    is_auto: bool = False
    """No setting says the dialect: the project does, where that was looked for."""
    decision: Decision | None = None
    """What the project says of it; None where it was not asked."""
    problems: tuple[Problem, ...] = ()

    def excludes(self, path: str) -> bool:
        """Whether nothing is to be said of a file."""
        return bool(self.exclude) and self._fits(path, self.exclude)

    def overridden_by(self, path: str) -> tuple[int, ...]:
        """The overrides that hold for a file, by their numbers."""
        return tuple(number for number, each in enumerate(self.overrides) if self._fits(path, each.files))

    def _fits(self, path: str, forms: tuple[str, ...]) -> bool:
        parts = parts_below(path, self.folder or normal(os.getcwd())) if path else None
        return bool(parts) and any(path_fits(parts or (), each) for each in forms)

    @cached_property
    def meanings(self) -> Meanings:
        """What names of columns can say, the strongest first: ``is_list`` is a truth value, and no list."""
        return Meanings(
            *(self.boolean_words, self.list_words, self.time_words, self.money_words, self.status_words),
            *(self.ip_words, self.fixed_length_words),
        )


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
                raise BadValue("no-quick-pattern", item=_cut(each)) from None
            raise BadValue("no-pattern", item=_cut(each), detail=detail) from None


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _written(value: object) -> str:
    """A value as a person would write it, so much of it as is needed to find it."""
    import json

    return _cut(json.dumps(value, ensure_ascii=False, default=str))


def _options() -> Iterator[Option]:
    for each in fields(Settings):
        if "help" not in each.metadata:
            continue
        name = each.name.replace("_", "-")
        default: Any = each.metadata["written"] or each.default
        option = Option(
            name,
            default,
            each.metadata["help"],
            each.metadata["choices"],
            each.metadata["record"],
            each.metadata["kind"],
            aliases=each.metadata["aliases"],
        )
        yield option
        if option.is_list:
            yield Option(f"extend-{name}", (), f"Added to {name}.", kind=option.kind, extends=name)


OPTIONS = {option.name: option for option in _options()}
NATIVE = {option.name: option for option in OPTIONS.values() if not option.is_table}
"""Those that flake8 and pylint have an option for; a table does not fit into one."""


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
    said = (("where", where), ("key", _cut(key)))
    kind = _OF_HOSTS.get(key.lower().replace("_", "-").removeprefix("extend-"), "")
    if kind:
        return Problem(kind, said)
    meant = nearest(key, OPTIONS)
    return Problem("unknown-key", (*said, ("meant", meant))) if meant else Problem("unknown-key-like-none", said)


def nearest(name: str, known: Iterable[str], least: float = 0.6) -> str:
    """The known name that is nearest to an unknown one; empty where none is near."""
    import difflib

    # It takes the time of all characters by all others.
    return next(iter(difflib.get_close_matches(name[:_SHOWN], sorted(known), 1, least)), "")
