"""Families of SQLAlchemy's column types, and the types that annotations stand for.

Source: the classes of ``sqlalchemy.types`` and of the five dialects' modules; SQLAlchemy's default
``type_annotation_map`` (https://docs.sqlalchemy.org/en/20/orm/declarative_tables.html).
"""

from __future__ import annotations

_FAMILIES = {
    "string": "String Unicode VARCHAR NVARCHAR VARCHAR2 NVARCHAR2 CHAR NCHAR CITEXT",
    "text": "Text UnicodeText TEXT NTEXT TINYTEXT MEDIUMTEXT LONGTEXT CLOB NCLOB LONG",
    "integer": "Integer SmallInteger BigInteger INTEGER INT SMALLINT BIGINT TINYINT MEDIUMINT",
    "number": "Numeric NUMERIC DECIMAL NUMBER Float FLOAT REAL Double DOUBLE DOUBLE_PRECISION BINARY_FLOAT"
    " BINARY_DOUBLE MONEY SMALLMONEY",
    "boolean": "Boolean BOOLEAN BOOL",
    "date-time": "DateTime DATETIME TIMESTAMP DATETIME2 SMALLDATETIME DATETIMEOFFSET",
    "date": "Date DATE",
    "time": "Time TIME Interval INTERVAL YEAR",
    "binary": "LargeBinary BINARY VARBINARY BLOB TINYBLOB MEDIUMBLOB LONGBLOB BYTEA IMAGE RAW BFILE ROWVERSION"
    " PickleType BIT",
    "uuid": "Uuid UUID UNIQUEIDENTIFIER",
    "enum": "Enum ENUM SET",
    "json": "JSON JSONB",
    "other": "ARRAY HSTORE INET INET4 INET6 CIDR DOMAIN JSONPATH REGCONFIG"
    " MACADDR MACADDR8 OID REGCLASS TSVECTOR TSQUERY XML SQL_VARIANT ROWID"
    " INT4RANGE INT8RANGE NUMRANGE DATERANGE TSRANGE TSTZRANGE INT4MULTIRANGE INT8MULTIRANGE NUMMULTIRANGE"
    " DATEMULTIRANGE TSMULTIRANGE TSTZMULTIRANGE VECTOR NullType",
}
_FAMILY_OF = {name: family for family, names in _FAMILIES.items() for name in names.split()}
# The same name means another thing in one dialect.
_IN_DIALECT = {"mssql.BIT": "boolean", "mssql.TIMESTAMP": "binary", "oracle.DATE": "date-time"}

PARAMETERS = {
    "string": ("length",),
    "text": ("length",),
    "binary": ("length",),
    "number": ("precision", "scale"),
    "integer": ("display_width",),
}
"""The parameters that give a type its size, in their order, by family."""

VARIABLE = frozenset({"String", "Unicode", "VARCHAR", "NVARCHAR", "VARCHAR2", "NVARCHAR2"})
"""The strings that are stored with the length of each value."""

TEXTS = frozenset({"string", "text"})
NUMBERS = frozenset({"integer", "number"})

WIDE = frozenset({"Integer", "BigInteger", "INTEGER", "INT", "BIGINT", "MEDIUMINT"})
"""The integers that take more room than SmallInteger where sizes differ."""

SIZED = {
    "mysql": ("mysql.TINYINT", "SmallInteger"),
    "postgresql": ("SmallInteger",),
    "mssql": ("mssql.TINYINT", "SmallInteger"),
}
"""The dialects whose integers differ in size, and their small ones: SQLite and Oracle keep one kind."""
WRITTEN = {
    "Integer": "INTEGER",
    "INT": "INTEGER",
    "SmallInteger": "SMALLINT",
    "BigInteger": "BIGINT",
    "String": "VARCHAR",
    "Unicode": "VARCHAR",
    "mssql.Unicode": "NVARCHAR",
    "oracle.BigInteger": "NUMBER(19)",
    "oracle.VARCHAR": "VARCHAR2",
    "oracle.String": "VARCHAR2",
    "oracle.Unicode": "VARCHAR2",
}
"""The types of integers and strings that the dialect, or each of them, writes by another name."""

NEUTRAL = {"string": "''", "text": "''", "integer": "0", "number": "0", "boolean": "False"}
"""The families that have a neutral value, and the value as Python writes it."""

ANNOTATED = {
    "builtins.int": "Integer",
    "builtins.str": "String",
    "builtins.bool": "Boolean",
    "builtins.float": "Float",
    "builtins.bytes": "LargeBinary",
    "datetime.datetime": "DateTime",
    "datetime.date": "Date",
    "datetime.time": "Time",
    "datetime.timedelta": "Interval",
    "decimal.Decimal": "Numeric",
    "uuid.UUID": "Uuid",
    "typing.Literal": "Enum",
    "typing_extensions.Literal": "Enum",
}


def family_of(origin: str, name: str) -> str:
    """The family of a type of SQLAlchemy's, or an empty string."""
    if ".dialects." in origin:
        dialect = origin.split(".dialects.")[1].partition(".")[0]
        return _IN_DIALECT.get(f"{dialect}.{name}", _FAMILY_OF.get(name, ""))
    return _FAMILY_OF.get(name, "")
