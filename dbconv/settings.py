"""Every setting, once: name, type, default and help.

Both hosts' options, the settings page and the checks of values are derived from what stands in the class `Settings`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dbconv.options import Option, Override, Pairs, Problem
from dbconv.paths import normal, parts_below
from dbconv.record import NamedTuple
from dbconv.words.meanings import Meanings
from dbconv.words.patterns import path_fits

if TYPE_CHECKING:
    from dbconv.dialect import Decision

AUTO = "auto"
DIALECTS = ("mysql", "postgresql", "sqlite", "mssql", "oracle")


class AcceptedEdit(NamedTuple):
    """An edit of a merged revision that a team declares right: what the revision does since, and why it may."""

    revision: str
    fingerprint: str
    reason: str


class _Setting(NamedTuple):
    """A field of `Settings`; ``written`` is the default as users write it, where that is a word for what is found."""

    default: Any
    help: str
    choices: tuple[str, ...] = ()
    record: type | None = None
    kind: str = ""
    aliases: Pairs = ()
    written: object = None


def _setting(default: Any, help: str, choices: tuple[str, ...] = (), **more: Any) -> Any:
    """See `_Setting`; the class has the default in its place."""
    return _Setting(default, help, choices, **more)


_WORDS = "A name fits if it is, or ends in, one of these; with a star, if it has the form."


class Settings:
    """The settings that hold for one file. A field ``class_file_folders`` is the key ``class-file-folders``.

    They are compared by identity: they are kept for each file of settings, and comparing hundreds of words takes its
    time.
    """

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
        "The language of the messages and of the dbconv command: English (en) or Chinese (zh). Codes, symbols and "
        "comments that suppress are the same in both.",
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
            *("abstract", "analysis", "answer", "arg", "article", "bio", "biography", "body", "certificate"),
            *("chart", "chunk", "comment", "config", "configuration", "content", "context", "cookie", "css"),
            *("data", "definition", "desc", "description", "detail", "diff", "document", "embedding"),
            *("error", "exception", "extra", "feedback", "header", "hook", "html", "info", "instruction"),
            *("introduction", "json", "key", "keyword", "kwarg", "log", "lyric", "markdown", "memo"),
            *("message", "metadata", "note", "option", "output", "param", "parameter", "patch", "payload"),
            *("pipeline", "playbook", "prompt", "query", "question", "raw", "readme", "reason", "remark"),
            *("reply", "report", "request", "response", "result", "rule", "schema", "script", "setting"),
            *("snapshot", "sql", "stacktrace", "stderr", "stdout", "story", "summary", "template", "term"),
            *("text", "token", "traceback", "transcript", "value", "xml"),
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
    online: bool = _setting(
        False,
        "The program runs while revisions do, as where a deployment rolls: what breaks the release that still runs, or "
        "locks a table that it uses, is reported, too.",
    )
    big_tables: tuple[str, ...] = _setting(
        (),
        "Tables, with * for anything, whose locks are felt: where some are named, the rules on locks speak of these "
        "alone.",
    )
    small_tables: tuple[str, ...] = _setting(
        (), "Tables, with * for anything, of whose locks no rule speaks: nobody waits for them."
    )
    server_version: str = _setting(
        "",
        "The oldest database server that runs, of PostgreSQL, MySQL or MariaDB, with its own numbers. It only switches "
        "off what that version does at once.",
        ("12", "mysql-8.0", "mariadb-10.6"),
    )
    lock_timeout: bool = _setting(
        False, "The role or the server sets lock_timeout, so that no revision and no env.py has to."
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

    def __init__(self, **values: Any) -> None:
        unknown = values.keys() - self.__annotations__.keys()
        if unknown:
            raise TypeError(f"no settings: {', '.join(sorted(unknown))}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} stays what it is; take changed({name}=…)")

    def changed(self, **values: Any) -> Settings:
        """The same with other values in some fields."""
        own = {name: value for name, value in self.__dict__.items() if name in self.__annotations__}
        return Settings(**{**own, **values})

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


def _options() -> Iterator[Option]:
    for field, each in list(vars(Settings).items()):
        if not isinstance(each, _Setting):
            continue
        setattr(Settings, field, each.default)
        name = field.replace("_", "-")
        default: Any = each.written or each.default
        option = Option(name, default, each.help, each.choices, each.record, each.kind, aliases=each.aliases)
        yield option
        if option.is_list:
            yield Option(f"extend-{name}", (), f"Added to {name}.", kind=option.kind, extends=name)


OPTIONS = {option.name: option for option in _options()}
NATIVE = {option.name: option for option in OPTIONS.values() if not option.is_table}
"""Those that flake8 and pylint have an option for; a table does not fit into one."""
