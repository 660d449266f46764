"""What source declares of a database: tables and columns, as plain facts.

What could not be read is `Unknown`, and rules are silent there; a name that is None is one that is computed.
"""

from __future__ import annotations

from typing import TypeAlias

from dbconv.facts.unknown import Reason, either, is_known, unknown
from dbconv.record import NamedTuple
from dbconv.source import Place
from dbconv.words.descriptions import Description
from dbconv.words.names import words_of
from dbconv.words.soft_delete import is_soft_delete

Literal: TypeAlias = "str | int | float | bool | None"
_WITHOUT_VALUE = frozenset({"date-time", "date", "time", "binary"})
_WITHOUT_VALUE_IN_MYSQL = frozenset({"text", "json"})


class Text(NamedTuple):
    """A string literal and where it stands; ``value`` is None where something other than a literal is given."""

    value: str | None
    place: Place


class Remark(NamedTuple):
    """What its author says of a column beside ``comment=``: a comment at its lines or above, a docstring below."""

    text: str
    is_description: bool
    """It is documentation, ``#:`` or a docstring, rather than a note to whoever reads the source."""
    is_aside: bool = False
    """It may be about less or more than the column: inside a call of several lines, or above several columns."""
    place: Place | None = None
    """Where the comment stands; a note to a tool may follow, and where one is before it, there is no such place."""


class ColumnType(NamedTuple):
    """A column's type: SQLAlchemy's name for it (``String``, ``BIGINT``) and its family (in ``column_types.py``)."""

    name: str
    family: str
    place: Place
    length: int | None = None
    """The length in characters, of BIT in bits; of an integer, MySQL's display width; None where none is given."""
    length_place: Place | None = None
    precision: int | None = None
    scale: int | None = None
    unsigned: bool = False
    timezone: bool = False
    """Its values have a time zone: ``timezone=True``."""
    decorated: bool = False
    """Made by a TypeDecorator, whose ``impl`` this is: what Python gives it may be anything."""
    charset: str = ""
    """The character set that MySQL is told to keep it in, by itself or with its collation; empty where none is."""

    @property
    def label(self) -> str:
        """The type as it is written: ``String(36)``, ``Numeric(10, 2)``."""
        given = (each for each in (self.length, self.precision, self.scale) if is_known(each))
        sizes = ", ".join(str(each) for each in given if each is not None)
        return f"{self.name}({sizes})" if sizes else self.name

    @property
    def is_whole(self) -> bool:
        """Whether all its arguments were read."""
        return is_known(self.length, self.precision, self.scale, self.unsigned)

    def may_hold(self, count: int) -> bool:
        """Whether a text of so many characters may fit in."""
        return not is_known(self.length) or self.length is None or self.length >= count

    def without_sizes(self, reason: Reason) -> ColumnType:
        """The type with whatever arguments."""
        size = unknown(reason)
        return self._replace(length=size, precision=size, scale=size, unsigned=size)


class Nullability(NamedTuple):
    """Whether NULL is allowed as SQLAlchemy decides it."""

    value: bool
    said: bool
    """By ``nullable=`` or by the annotation, rather than by nothing."""
    place: Place
    """Where that is said, else where it would be."""
    by_argument: bool = False
    """It is ``nullable=`` that says it, which not even a primary key overrules."""
    required: str = ""
    """The annotation as it is without the None that it allows, ``Mapped[str]``; empty where it allows none."""
    contradicted: bool = False
    """The annotation says otherwise than ``nullable=``."""
    optional: str = ""
    """The annotation with a None, ``Mapped[str | None]``, where it allows none; empty where it is not written so."""
    annotation: Place | None = None
    """Where the annotation stands, if there is one."""


class Call(NamedTuple):
    """A call: the origin of what is called, how it is written, and whether it is all of the value, argument-free."""

    origin: str
    name: str
    whole: bool


class Clock(NamedTuple):
    """One of ``datetime``'s clocks that is asked for each row: it is given itself, or called in a lambda."""

    origin: str
    name: str
    """How it is written: ``datetime.utcnow``."""
    place: Place
    """The call, or what is given."""
    is_given: bool
    has_zone: bool
    """It is called with one."""
    is_kept: bool
    """What it says is the value, or a time is added to that."""


class Default(NamedTuple):
    """What ``default=``, ``insert_default=``, ``server_default=``, ``default_factory=`` or ``onupdate=`` is given."""

    keyword: str
    place: Place
    is_none: bool
    calls: tuple[Call, ...]
    """The calls that run when the module is imported: not those inside a lambda."""
    container: str
    """What makes the value if it is a list, a dict or a set: ``list``, ``OrderedDict``; else empty."""
    is_empty: bool
    """The container holds nothing."""
    literal: Literal
    """A text, a number or a truth value that is written down; else None."""
    sql: Literal
    """The SQL literal that is all of a ``text("…")``; else None."""
    clocks: tuple[Clock, ...] = ()
    name: str | None = None
    """The constant that it is given, as it is written, where that is read; None where the value itself stands."""

    @property
    def value(self) -> Literal:
        """The literal, of Python's or of SQL's."""
        return self.literal if self.sql is None else self.sql

    @property
    def on_the_server(self) -> bool:
        """Whether the server reads it, rather than the driver being given it."""
        return self.keyword == "server_default" or self.sql is not None


class Reference(NamedTuple):
    """What a foreign key refers to, as it is written: ``"users.id"``, ``User.id``, ``users.c.id``."""

    table: str | None
    """The table's name, with its schema where one is given; None where a class or a variable is named instead."""
    column: str | None
    owner: str | None
    """The origin of that class or variable; None where that is unknown."""
    place: Place
    ondelete: str | None = None
    """What becomes of the row when the other one goes, in capitals: ``SET NULL``; None where nothing says it."""
    onupdate: str | None = None
    """The same for when the other one gets another key."""


class ForeignKey(NamedTuple):
    """A foreign key of a table, and what it refers to where that is known."""

    columns: tuple[str | None, ...]
    references: tuple[Reference, ...]
    place: Place
    inherited: bool = False


class Index(NamedTuple):
    """What orders rows by columns: the primary key, a unique constraint or an index."""

    kind: str
    """``primary-key``, ``unique-constraint`` or ``index``."""
    name: str | None
    columns: tuple[str | None, ...]
    """Names in the database, in their order; None for an expression."""
    places: tuple[Place, ...]
    """Where each of the columns is named."""
    place: Place
    unique: bool
    partial: bool = False
    """Over some rows only, in the configured dialect."""
    without_null: frozenset[str] = frozenset()
    """The columns of which a partial index asks anything but to be NULL."""
    nulls_equal: bool = False
    """In a unique one NULL equals NULL, in the configured dialect."""
    plain: bool = True
    """It is over nothing but whole columns in their usual order: no ``desc()``, no part, no class of operators."""
    method: str = ""
    """``gin``, ``hash``; empty for a btree."""
    clustered: Place | None = None
    """Where ``mssql_clustered=True`` stands."""
    has_more: bool = False
    """False; unknown where it may be over other columns, or in another order, or not be there."""
    inherited: bool = False
    own: bool = False
    """It is over no other of the columns that were read, as one that they make themselves."""
    lengths: tuple[int | None, ...] = ()
    """How many characters, or bytes, of each of the columns it is over in MySQL; None for all; empty for all of all."""

    def serves(self, columns: tuple[str, ...]) -> bool:
        """Whether it is known that rows are found by these columns with it: they are its first, in their order."""
        is_first = self.columns[: len(columns)] == columns and not self.partial and not self.method
        return is_first and self.has_more is False


class Column(NamedTuple):
    """One declared column, with or without a table: a mixin's column has none."""

    name: str | None
    """The name in the database; None where one is given that is no literal."""
    name_place: Place
    place: Place
    """Where something that is missing would be added: ``Column`` of the call, or the bare annotation."""
    table: str | None
    type: ColumnType
    descriptions: tuple[Text, ...]
    """``comment=`` and ``doc=``."""
    defaults: tuple[Default, ...]
    """Those that were read; unknown where there may be any."""
    references: tuple[Reference, ...]
    """What each ``ForeignKey`` in it refers to."""
    generated: bool
    """The database makes the value: ``Identity``, ``Computed``, ``Sequence``, ``autoincrement=True``."""
    primary_key: bool
    foreign_key: bool
    nullable: Nullability
    unique: bool
    """By ``unique=`` or a constraint on it alone; a value that is no literal counts as unique."""
    indexes: tuple[Index, ...]
    """Those that its own ``index=`` and ``unique=`` make."""
    has_more: bool
    """False; unknown where ``**options`` or an alias may bring more than was read."""
    attribute: str | None = None
    """The attribute of the class that it is; None in a call of ``Table``."""
    indexed: bool = unknown(Reason.TABLES)
    """Whether rows are found by it with an index, in one of its tables at least."""
    inherited: bool = False
    """Declared by a base class: to be reported there."""
    owner: str = ""
    """The subject of its table; without one, the class that declares it."""
    written: str = ""
    """How its name is written where that is no literal."""
    remarks: tuple[Remark, ...] = ()
    """What is said of it beside its descriptions."""
    checks: tuple[str, ...] = ()
    """The conditions of a ``CheckConstraint`` in it."""
    has_members: bool = False
    """A class of Python's ``enum`` has its values, by its annotation or its default."""
    is_bare: bool = False
    """An annotation is all that declares it."""
    in_dataclass: bool = False
    """Its class is a dataclass, in which ``default=`` is that of the field."""
    assigned: bool = False
    """Code of the project gives it a value, or the server does when its row is changed."""
    server_onupdate: Place | None = None
    """Where ``server_onupdate=`` is given what is no ``FetchedValue``, and so does nothing."""
    is_field: bool = False
    """It is a ``Field`` of SQLModel, whose ``default=`` is no column's, and which takes ``description=``."""

    @property
    def subject(self) -> str:
        """``users.name``; ``TimestampMixin.created_at`` in a mixin."""
        own = self.name or self.attribute or self.written
        return f"{self.owner}.{own}" if self.owner else own

    @property
    def has_factories(self) -> bool:
        """Whether what makes a default for each row is given as ``default_factory=``, and ``default=`` is a value."""
        return self.in_dataclass or self.is_field

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its name; none where that is unknown."""
        return words_of(self.name or "")

    @property
    def description(self) -> Description:
        """What its author says of it, as far as that was read: descriptions first, then remarks."""
        said = self.descriptions if is_known(self.descriptions) else ()
        return Description((*[each.value for each in said if each.value], *[each.text for each in self.remarks]))

    @property
    def is_called_a_reference(self) -> bool:
        """Whether it is an id that may be another row's, by name and type: ``user_id`` as Integer."""
        return self.name is not None and self.name.endswith("_id") and self.type.family in ("integer", "uuid")

    @property
    def has_more_keys(self) -> bool:
        """False; unknown where what was not read of it may index it, or make it a key."""
        return either(self.has_more, False if is_known(self.primary_key) else self.primary_key)

    @property
    def chosen_type(self) -> ColumnType | None:
        """The type if it is known to be chosen for this column's content.

        A foreign key takes its target's, and with a TypeDecorator somebody decided how the content is stored.
        """
        return None if self.foreign_key or self.type.decorated else self.type

    @property
    def has_default(self) -> bool:
        """Whether any default, of Python's or the server's, is given."""
        for default in self.defaults:
            if default.is_none is False and default.keyword != "onupdate":
                return True
        more = (each.is_none for each in self.defaults if not is_known(each.is_none))
        return either(self.generated, self.has_more, *more)

    @property
    def server_default(self) -> Default | None:
        """What ``server_default=`` is given."""
        found = next((each for each in self.defaults if each.keyword == "server_default"), None)
        return found if found or not self.has_more else None

    def needs_value(self, dialect: str) -> bool:
        """Whether it is known that the column should hold a value in each row (G2.2(3) of the guide).

        Not a key, what is called a reference and has no default (0 would dangle), one that is unique by itself (only
        one row could have a neutral value), a stamp of a soft delete, or one of a type without a neutral value: date,
        time, binary; TEXT and JSON too in MySQL, which gives them no literal default. What is neutral for a
        TypeDecorator is unknown.
        """
        if self.primary_key or self.foreign_key or self.unique or self.type.decorated:
            return False
        free = _WITHOUT_VALUE | (_WITHOUT_VALUE_IN_MYSQL if dialect == "mysql" else frozenset())
        if self.is_called_a_reference and not self.has_default:
            return False
        return not self.generated and self.type.family not in free and not is_soft_delete(self.name)


class Annotation(NamedTuple):
    """What ``Mapped[…]`` says of a column."""

    place: Place
    type: ColumnType | None
    complete: bool
    """It was read: it brings no more than what is here."""
    optional: bool
    """None is among what it allows."""
    required: str = ""
    """How it is written without that None; empty where it has none itself."""
    takes_none: bool = False
    """None is a value of it, said or not: ``Any``."""
    allowing: str = ""
    """How it would be written with a None; empty where it allows one, or is in quotes."""
    column: Column | None = None
    """What a ``mapped_column(…)`` in ``Annotated`` brings."""


class Storage(NamedTuple):
    """How MySQL is told to keep a table, in lower case: ``mysql_engine="InnoDB"``; empty where nothing is said."""

    engine: str
    charset: str
    """That of its collation where it has no other."""
    row_format: str


class Table(NamedTuple):
    """One table: a class with a table name, or a call of ``Table``."""

    name: str | None
    name_place: Place
    place: Place
    """The name in the ``class`` line, or ``Table`` of the call."""
    columns: tuple[Column, ...]
    """Its own and those of its mixins, in other modules too."""
    indexes: tuple[Index, ...]
    foreign_keys: tuple[ForeignKey, ...]
    descriptions: tuple[Text, ...]
    is_call: bool
    """Made by a call of ``Table``."""
    has_more_columns: bool
    """False; unknown where there may be columns that were not read."""
    has_more_keys: bool
    """False; unknown where there may be keys and indexes that were not read."""
    path: str
    """The path of the file that declares it."""
    schema: str | None = ""
    """By its own arguments, else by its metadata; empty where it has none, None where that is unknown."""
    default_schema: str | None = ""
    """That of its metadata, in which a foreign key that names no schema finds its table."""
    checks: tuple[str, ...] = ()
    """The conditions of its check constraints, as far as they were read."""
    may_lack_key: bool = False
    """A base is mapped, it says that it is a view or temporary, or a function describes what it needs of it."""
    python_name: str = ""
    """The class, or what a call of ``Table`` is bound to, or stands in."""
    storage: Storage = unknown(Reason.ARGUMENTS)

    @property
    def subject(self) -> str:
        """``users``, ``auth.users`` in a schema; where the name is unknown, Python's name for it."""
        if not self.name:
            return self.python_name
        return f"{self.schema}.{self.name}" if self.schema else self.name

    def is_in(self, schema: str | None) -> bool:
        """Whether it is, or may be, in a schema; of None, in the one that its metadata gives it."""
        if self.schema is None:
            return True
        return self.schema in ("", self.default_schema) if schema is None else self.schema == schema

    @property
    def primary_key(self) -> tuple[str | None, ...]:
        """The columns of its primary key; empty where it has none, or none is known."""
        return next((each.columns for each in self.indexes if each.kind == "primary-key"), ())

    @property
    def has_primary_key(self) -> bool:
        """Whether it has one."""
        if any(each.kind == "primary-key" for each in self.indexes):
            return True
        return either(*(each.primary_key for each in self.columns), self.has_more_columns, self.has_more_keys)

    @property
    def keyless_link(self) -> tuple[Column, ...]:
        """The columns of a table that joins others by nothing but foreign keys, and lacks a key; else none."""
        if self.may_lack_key or self.has_primary_key is not False or len(self.columns) < 2:
            return ()
        is_link = all(each.foreign_key is True and each.name for each in self.columns)
        return self.columns if is_link else ()

    def column(self, name: str | None) -> Column | None:
        """The column with a name in the database."""
        return next((each for each in self.columns if each.name == name), None) if name else None

    def indexed(self, columns: tuple[str, ...]) -> bool:
        """Whether rows are found by these columns with an index; it may be unknown.

        ``(owner_type, owner_id)`` counts for ``owner_id``: one is never asked for without the other.
        """
        near = [each for each in self.indexes if columns[0] in each.columns[:2]]
        if any(each.serves(columns) for each in near):
            return True
        if len(columns) == 1 and columns[0].endswith("_id"):
            kind = f"{columns[0].removesuffix('_id')}_type"
            if any(each.serves((kind, *columns)) for each in near):
                return True
        column = self.column(columns[0])
        more = (each.has_more for each in self.indexes if not each.own or columns[0] in each.columns)
        return either(self.has_more_keys, *more, column.has_more_keys if column else False)


class ResolvedForeignKey(NamedTuple):
    """A foreign key with both of its ends, as far as they are known."""

    place: Place
    columns: tuple[Column, ...]
    table: Table | None
    """None for a mixin's."""
    indexed: bool
    """Whether its columns are found by an index, in one of their tables at least."""
    target: Table | None
    referred: tuple[Column, ...]
    """The columns referred to, in the same order; empty where one is unknown."""
    path: str
    """The path of the file that declares it."""
    ondelete: str | None = None
    """See `Reference`."""
    onupdate: str | None = None

    @property
    def subject(self) -> str:
        """``orders.user_id``; of several columns the first."""
        return self.columns[0].subject


class RowReference(NamedTuple):
    """A column that refers to rows of another table, is no foreign key, and has no index."""

    column: Column
    tables: tuple[str, ...] = ()
    """Which table that is, by its name; which tables these are where ``kind`` tells them apart."""
    kind: str = ""
    """The column beside it that says of which table the row is."""
    relationship: str = ""
    """The relationship that joins by the column, where that is how it is known."""

    @property
    def place(self) -> Place:
        """The column."""
        return self.column.place

    @property
    def subject(self) -> str:
        """The column: ``orders.user_id``."""
        return self.column.subject


class ColumnGroup(NamedTuple):
    """The columns that one class body, or one call of ``Table``, declares: at least one."""

    columns: tuple[Column, ...]
    table: Table | None
    """None for a mixin's."""
    class_place: Place | None = None
    """Of a mixin, the name in its ``class`` line."""

    @property
    def place(self) -> Place:
        """Its table, or its first column."""
        return self.columns[0].place if self.table is None else self.table.place

    @property
    def subject(self) -> str:
        """The table, or the class."""
        return self.columns[0].owner if self.table is None else self.table.subject
