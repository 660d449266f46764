"""Ways of writing that run alike, folded into one: what linters rewrite on their own all over a project.

Each is a rule of Python, of SQLAlchemy or of Alembic; ``tests/test_folding.py`` proves them by running both sides.
"""

from __future__ import annotations

import ast
import string
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

Meaning: TypeAlias = "Callable[[ast.AST], str]"
_N = TypeVar("_N", bound=ast.AST)
# What is made of one text that is put in many times, {0}{0}{0}, is no longer.
_LONGEST = 65_536
_LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)
TYPES = frozenset(
    (
        "BIGINT BINARY BLOB BOOLEAN BigInteger Boolean CHAR CLOB DATE DATETIME DECIMAL Date DateTime FLOAT Float"
        " INTEGER Integer Interval JSON LargeBinary NCHAR NUMERIC NVARCHAR Numeric REAL SMALLINT SmallInteger String"
        " TEXT TIME TIMESTAMP Text Time Unicode UnicodeText VARBINARY VARCHAR"
    ).split()
)
"""SQLAlchemy's types that are made without arguments, too."""
# What they call their first parameters, in all versions.
PARAMETERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys("CHAR NCHAR NVARCHAR String TEXT Text Unicode UnicodeText VARCHAR".split(), ("length",)),
    **dict.fromkeys("BINARY LargeBinary VARBINARY".split(), ("length",)),
    **dict.fromkeys("DECIMAL NUMERIC Numeric".split(), ("precision", "scale")),
    **dict.fromkeys("DATETIME DateTime TIME TIMESTAMP Time".split(), ("timezone",)),
}
_SCHEMA = frozenset(
    (
        "CheckConstraint Column Computed Constraint FetchedValue ForeignKey ForeignKeyConstraint Identity Index"
        " MetaData PrimaryKeyConstraint Sequence Table UniqueConstraint"
    ).split()
)
_EXPRESSIONS = frozenset(
    (
        "and_ asc bindparam case cast collate column delete desc distinct exists extract false func insert join literal"
        " literal_column not_ null nullsfirst nullslast or_ outerjoin select table text true tuple_ type_coerce union"
        " union_all update"
    ).split()
)
_POSTGRESQL = frozenset("ARRAY BYTEA CIDR ENUM HSTORE INET INTERVAL JSON JSONB MACADDR TSVECTOR UUID array".split())
_MYSQL = frozenset(
    (
        "BIGINT BIT CHAR DATETIME DECIMAL DOUBLE ENUM INTEGER JSON LONGBLOB LONGTEXT MEDIUMBLOB MEDIUMINT MEDIUMTEXT"
        " SET SMALLINT TEXT TIME TIMESTAMP TINYINT TINYTEXT VARCHAR YEAR"
    ).split()
)
ALIASES: Mapping[str, tuple[str, frozenset[str]]] = {
    "sqlalchemy.types": ("sqlalchemy", TYPES | {"ARRAY", "Enum", "TypeDecorator"}),
    "sqlalchemy.sql.sqltypes": ("sqlalchemy", TYPES | {"ARRAY", "Enum"}),
    "sqlalchemy.schema": ("sqlalchemy", _SCHEMA),
    "sqlalchemy.sql.schema": ("sqlalchemy", _SCHEMA),
    "sqlalchemy.sql": ("sqlalchemy", _EXPRESSIONS),
    "sqlalchemy.sql.expression": ("sqlalchemy", _EXPRESSIONS),
    "sqlalchemy.orm.session": ("sqlalchemy.orm", frozenset({"Session", "sessionmaker"})),
    "sqlalchemy.ext.declarative": ("sqlalchemy.orm", frozenset({"declarative_base"})),
    "sqlalchemy.engine.reflection": ("sqlalchemy", frozenset({"Inspector"})),
    **{
        f"sqlalchemy.dialects.postgresql.{module}": ("sqlalchemy.dialects.postgresql", _POSTGRESQL)
        for module in ("array", "base", "hstore", "json")
    },
    **{
        f"sqlalchemy.dialects.mysql.{module}": ("sqlalchemy.dialects.mysql", _MYSQL)
        for module in ("base", "json", "types")
    },
}
"""Modules of SQLAlchemy, and of which other ones these names of theirs mean the same."""
# Calls that take a type, and those where a name is not put together by a naming convention, unless a project's own
# convention asks for it; check constraints are where SQLAlchemy's manual asks for it.
_TAKE_TYPES = frozenset(
    (
        "sqlalchemy.ARRAY sqlalchemy.Column sqlalchemy.bindparam sqlalchemy.cast sqlalchemy.column sqlalchemy.literal"
        " sqlalchemy.type_coerce sqlalchemy.dialects.postgresql.ARRAY"
    ).split()
)
_TAKE_NAMES = frozenset(
    (
        "sqlalchemy.ForeignKey sqlalchemy.ForeignKeyConstraint sqlalchemy.Index sqlalchemy.PrimaryKeyConstraint"
        " sqlalchemy.UniqueConstraint"
    ).split()
)
_NAMING = frozenset(
    "create_foreign_key create_index create_primary_key create_unique_constraint drop_constraint drop_index".split()
)
_DIALECTS = ("mariadb_", "mssql_", "mysql_", "oracle_", "postgresql_", "sqlite_")
_OPERATIONS = _NAMING | frozenset(
    (
        "add_column alter_column batch_alter_table bulk_insert create_check_constraint create_exclude_constraint"
        " create_table create_table_comment drop_column drop_table drop_table_comment execute rename_table"
    ).split()
)


def library_name(origin: str) -> str:
    """The shortest name under which a library has an object: ``sqlalchemy.text`` for ``sqlalchemy.sql.text``."""
    if not origin.startswith("sqlalchemy."):
        return origin
    parts = origin.split(".")
    for size in range(len(parts) - 1, 1, -1):
        module, names = ALIASES.get(".".join(parts[:size]), ("", frozenset[str]()))
        if parts[size] in names:
            return ".".join([module, *parts[size:]])
    return origin


def folded(node: _N, meaning: Meaning) -> _N | ast.expr:
    """A node as the one that runs alike; ``meaning`` tells the origin of a name that is imported."""
    if isinstance(node, (ast.BinOp, ast.JoinedStr)):
        return _text(node, meaning) or node
    if isinstance(node, ast.UnaryOp):
        return _negated(node)
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Constant) and node.value.value is None:
        return ast.copy_location(type(node)(None), node)
    if isinstance(node, ast.Call):
        return _formatted(node, meaning) or _called(node, meaning)
    return node


def folded_block(block: Sequence[ast.stmt], owner: ast.AST) -> list[ast.stmt]:
    """The statements of a block, without an ``else`` after ``return`` and a ``return`` at the end of a function."""
    done: list[ast.stmt] = []
    todo = list(reversed(block))
    while todo:
        each = todo.pop()
        if isinstance(each, ast.If) and each.orelse and _leaves(each.body):
            todo += reversed(each.orelse)
            each = ast.copy_location(ast.If(each.test, each.body, []), each)
        done.append(each)
    if isinstance(owner, (ast.FunctionDef, ast.AsyncFunctionDef)):
        while done and isinstance(done[-1], ast.Return) and _is_none(done[-1].value):
            done.pop()
    return done


def _leaves(block: Sequence[ast.stmt]) -> bool:
    """Whether what stands behind a block is not reached from it."""
    acting = [each for each in block if not isinstance(each, ast.Pass) and not _is_bare_constant(each)]
    return bool(acting) and isinstance(acting[-1], _LEAVES)


def _is_bare_constant(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _is_none(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value is None)


def _negated(node: ast.UnaryOp) -> ast.UnaryOp | ast.Compare:
    """``x not in y`` for ``not x in y``; of ``==`` an object may say otherwise."""
    inner = node.operand
    if not (isinstance(node.op, ast.Not) and isinstance(inner, ast.Compare) and len(inner.ops) == 1):
        return node
    operator: ast.cmpop | None = None
    if isinstance(inner.ops[0], (ast.In, ast.Is)):
        operator = ast.NotIn() if isinstance(inner.ops[0], ast.In) else ast.IsNot()
    return ast.copy_location(ast.Compare(inner.left, [operator], inner.comparators), node) if operator else node


def _text(node: ast.expr, meaning: Meaning) -> ast.Constant | ast.JoinedStr | None:
    """A text for literals that are joined, and for an f-string without placeholders; None for anything else."""
    parts: list[ast.expr] = []
    left = node
    while isinstance(left, ast.BinOp) and isinstance(left.op, ast.Add):
        values = _values(left.right, meaning)
        if values is None:
            return None
        parts += reversed(values)
        left = left.left
    values = _values(left, meaning)
    return None if values is None else _joined([*values, *reversed(parts)], node)


def _values(node: ast.expr, meaning: Meaning) -> list[ast.expr] | None:
    """The texts and placeholders of a literal; None for what is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node]
    if isinstance(node, ast.JoinedStr):
        return node.values
    if isinstance(node, ast.Call):
        formatted = _formatted(node, meaning)
        return _values(formatted, meaning) if formatted else None
    return None


def _joined(values: Sequence[ast.expr], node: ast.expr) -> ast.Constant | ast.JoinedStr:
    texts: list[str] = [""]
    joined: list[ast.expr] = []
    for each in values:
        if isinstance(each, ast.Constant):
            texts[-1] += str(each.value)
        else:
            joined += [ast.Constant(texts[-1]), each]
            texts.append("")
    joined = [*joined, ast.Constant(texts[-1])]
    if len(joined) == 1:
        return ast.copy_location(ast.Constant(texts[0]), node)
    for each in joined:
        if not hasattr(each, "lineno"):
            ast.copy_location(each, node)
    return ast.copy_location(ast.JoinedStr([each for each in joined if getattr(each, "value", None) != ""]), node)


def _formatted(call: ast.Call, meaning: Meaning) -> ast.Constant | ast.JoinedStr | None:
    """The f-string for ``"{} {name}".format(x, name=y)``, where all arguments are used, and none by its parts.

    An f-string formats each value before it looks at the next, so that only the first one may do anything.
    """
    if not (isinstance(call.func, ast.Attribute) and call.func.attr == "format"):
        return None
    text = call.func.value if isinstance(call.func.value, ast.Constant) else _text(call.func.value, meaning)
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        return None
    given: dict[str, ast.expr] = {str(index): each for index, each in enumerate(call.args)}
    given.update({each.arg or "**": each.value for each in call.keywords})
    try:
        fields = list(string.Formatter().parse(text.value))
    except ValueError:
        return None
    names = [name for _, name, _, _ in fields if name is not None]
    if not any(names):
        names = [str(index) for index in range(len(names))]
    if len(names) > len(given) and sum(len(_constant_text(given.get(each))) for each in names) > _LONGEST:
        return None
    used = iter(names)
    values: list[ast.expr] = []
    for literal, name, form, conversion in fields:
        values.append(ast.copy_location(ast.Constant(literal), call))
        if name is None:
            continue
        value = given.get(next(used))
        if value is None or "{" in (form or "") or (conversion or "s") not in "sra":
            return None
        spec = ast.JoinedStr([ast.Constant(form)]) if form else None
        values.append(ast.copy_location(ast.FormattedValue(value, ord(conversion) if conversion else -1, spec), value))
    acting = [name for name in names if name in given and not _is_still(given[name])]
    if set(names) != given.keys() or acting != names[: len(acting)] or len(acting) > 1:
        return None
    return _joined(values, call)


def _constant_text(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_still(node: ast.expr) -> bool:
    """Whether it only looks something up."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, (ast.Name, ast.Constant))


def _called(call: ast.Call, meaning: Meaning) -> ast.Call:
    """A call of the two libraries, with types, names and keyword arguments in one form."""
    called = library_name(meaning(call.func))
    attribute = call.func.attr if isinstance(call.func, ast.Attribute) else called.rpartition(".")[2]
    is_operation = attribute in _OPERATIONS and (
        called == f"alembic.op.{attribute}" or (not called and _is_operations(call.func))
    )
    if not is_operation and not called.startswith(("sqlalchemy.", "alembic.")):
        return call
    args, keywords = list(call.args), list(call.keywords)
    if called in _TAKE_TYPES or is_operation:
        args = args if is_operation else [_type(each, meaning) for each in args]
        keywords = [
            _with(each, _type(each.value, meaning)) if each.arg in ("type_", "existing_type") else each
            for each in keywords
        ]
    if called in _TAKE_NAMES or (attribute in _NAMING and is_operation and not _is_of_check(call)):
        args = [_name(each, call, meaning) for each in args]
        keywords = [_with(each, _name(each.value, call, meaning)) for each in keywords]
    parameters = PARAMETERS.get(called.removeprefix("sqlalchemy."), ())
    if len(args) <= len(parameters) and not any(isinstance(each, ast.Starred) for each in args):
        named = [ast.copy_location(ast.keyword(name, each), each) for name, each in zip(parameters, args)]
        args, keywords = [], [*named, *keywords]
    if all(each.arg for each in keywords):
        keywords.sort(key=lambda each: str(each.arg) if _is_movable(each) else "~")
    return ast.copy_location(ast.Call(call.func, args, keywords), call)


def _is_operations(function: ast.expr) -> bool:
    """Whether it is a method of what ``upgrade(op)`` or ``batch_alter_table(…) as batch_op`` names so."""
    receiver = function.value if isinstance(function, ast.Attribute) else None
    return isinstance(receiver, ast.Name) and receiver.id.endswith("op")


def _is_of_check(call: ast.Call) -> bool:
    return any(isinstance(each, ast.Constant) and each.value == "check" for each in call.args[2:3]) or any(
        each.arg == "type_" and not (isinstance(each.value, ast.Constant) and each.value.value != "check")
        for each in call.keywords
    )


def _type(node: ast.expr, meaning: Meaning) -> ast.expr:
    """``Integer`` for ``Integer()``: SQLAlchemy makes one of the other."""
    if isinstance(node, ast.Call) and not node.args and not node.keywords:
        module, _, name = library_name(meaning(node.func)).rpartition(".")
        return node.func if module == "sqlalchemy" and name in TYPES else node
    return node


def _name(node: ast.expr, call: ast.Call, meaning: Meaning) -> ast.expr:
    """``"…"`` for ``op.f("…")``, which keeps a naming convention from changing a name that it would not change."""
    if not (isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords):
        return node
    is_own = isinstance(node.func, ast.Attribute) and node.func.attr == "f" and _is_operations(node.func)
    return node.args[0] if meaning(node.func) == "alembic.op.f" or (is_own and not meaning(node.func)) else node


def _with(keyword: ast.keyword, value: ast.expr) -> ast.keyword:
    return ast.copy_location(ast.keyword(keyword.arg, value), keyword)


def _is_movable(keyword: ast.keyword) -> bool:
    """Whether its place means nothing; the options of a dialect are written in their order."""
    return _is_literal(keyword.value) and not str(keyword.arg).startswith(_DIALECTS)


def _is_literal(node: ast.expr) -> bool:
    if isinstance(node, (ast.Tuple, ast.List)):
        return all(map(_is_literal, node.elts))
    return isinstance(node, ast.Constant) or (isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant))
