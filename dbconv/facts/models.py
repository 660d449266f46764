"""SQLAlchemy's tables and columns, read from declarative classes, mixins and ``Table(…)``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from dbconv.facts import mentions, reader
from dbconv.facts.class_bodies import ClassBody, is_reflected, read_class_body
from dbconv.facts.columns import is_column, read_column
from dbconv.facts.literals import is_constant, text_of
from dbconv.facts.module import Module
from dbconv.facts.names import Scope
from dbconv.facts.schema import Column, Table, Text
from dbconv.facts.table_arguments import TableArguments, read_table_arguments
from dbconv.settings import Settings
from dbconv.source import place_of

# A file that declares anything has one of these in it: a call, an annotation, an import under another name.
_WORDS = {
    "olumn": ("Column(", "Column as", "mapped_column"),
    "Table": ("Table(", "Table as"),
    "apped[": ("Mapped[",),
    "_tablename_": ("__tablename__",),
}


@reader(Column, Table, gate=mentions(_WORDS))
def read_models(module: Module, settings: Settings) -> Iterator[Column | Table]:
    """All tables and columns, each once, at its declaration. A revision declares none: its model does."""
    if module.revision is not None:
        return
    bodies = [
        read_class_body(module, scope, scope.node) for scope in module.scopes if isinstance(scope.node, ast.ClassDef)
    ]
    unmapped = {body.scope.path: body for body in bodies if not _is_mapped(module, body)}
    with_mixins = [(body, _mixins(module, body.scope.path, unmapped)) for body in bodies]
    arguments = {body.scope: [body.arguments] for body in bodies}
    for body, mixins in with_mixins:
        for mixin in mixins:
            arguments[mixin.scope].append(body.arguments)
    for body, mixins in with_mixins:
        name = _table_name(module, body, mixins)
        table = name.value if name else None
        given = [each for each in arguments[body.scope] if each.given]
        columns = {key: _in_table(each, table, given, key) for key, each in body.columns.items()}
        if name is None and _shares_table(module, body):
            # The rows of its siblings have nothing there: NULL it must be.
            columns = {key: each._replace(nullable=each.nullable._replace(value=None)) for key, each in columns.items()}
        if name is not None:
            yield _class_table(module, body, name, columns, mixins)
        yield from columns.values()
    # Tables made by calls stand anywhere; most files of models have none, and their statements need no second look.
    if "Table" not in module.source.text:
        return
    for scope in module.scopes:
        for statement in scope.statements:
            if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return)):
                for call in _table_calls(module, scope, statement.value):
                    yield from _read_table_call(module, scope, call)


def _mixins(module: Module, path: str, unmapped: dict[str, ClassBody]) -> list[ClassBody]:
    """The classes of this module whose columns a class takes over: bases, but none from a mapped one on."""
    found: dict[str, ClassBody] = {}
    todo = [path]
    for each in todo:
        names = module.class_names(each)
        for base in names.bases if names else ():
            followed = module.project.follow(base)
            if followed in unmapped and followed not in found:
                found[followed] = unmapped[followed]
                todo.append(followed)
    return list(found.values())


def _is_mapped(module: Module, body: ClassBody) -> bool:
    """Whether a class has a table, so that a subclass shares or joins it rather than taking its columns over."""
    return body.has_table or (not _is_abstract(body) and _derives_names(module, body))


def _is_abstract(body: ClassBody) -> bool:
    return is_constant(body.values.get("__abstract__"), True)


def _table_name(module: Module, body: ClassBody, mixins: list[ClassBody]) -> Text | None:
    """The name of a class's own table, and where it stands; None if it has no table."""
    if _is_abstract(body) or "__table__" in body.values:
        return None
    given = body.values.get("__tablename__")
    if given is not None:
        return None if is_constant(given, None) else text_of(given)
    if not _derives_names(module, body):
        return None
    has_key = any(column.primary_key for each in (body, *mixins) for column in each.columns.values())
    if _has_mapped_base(module, body) and not has_key:
        return None
    return Text(_derived_name(body.node.name), module.source.name_place(body.node))


def _class_table(
    module: Module, body: ClassBody, name: Text, own_columns: dict[str, Column], mixins: list[ClassBody]
) -> Table:
    """The table of a declarative class: its own columns, and those of mixins that nothing overrides."""
    chain = (body, *mixins)
    arguments = next((each.arguments for each in chain if each.arguments.given), body.arguments)
    columns: dict[str, Column] = {}
    for each in reversed(mixins):
        columns = {key: column for key, column in columns.items() if key not in each.scope.names}
        columns.update({key: _in_table(column, name.value, [arguments], key) for key, column in each.columns.items()})
    columns = {key: column for key, column in columns.items() if key not in body.scope.names}
    return Table(
        name=name.value,
        name_place=name.place,
        place=module.source.name_place(body.node),
        columns=(*columns.values(), *own_columns.values()),
        descriptions=arguments.descriptions,
        is_call=False,
        complete=arguments.complete and (arguments.given or _adds_nothing(module, body)),
    )


def _shares_table(module: Module, body: ClassBody) -> bool:
    """Whether a class without a table of its own keeps its columns in that of a base class."""
    bases = map(module.class_names, module.ancestors(body.scope.path))
    return any(each is not None and {"__tablename__", "__table__"} & each.names for each in bases)


def _adds_nothing(module: Module, body: ClassBody) -> bool:
    """Whether every base is known, and none gives table arguments."""
    ancestors = module.ancestors(body.scope.path)
    for base in ancestors:
        names = module.class_names(base)
        if names is None:
            is_library = module.name_in_sqlalchemy(base) or (base or "").partition(".")[0] in (
                "builtins",
                "typing",
                "abc",
            )
            if not is_library:
                return False
        elif "__table_args__" in names.names:
            return False
    return not is_reflected(ancestors)


def _derives_names(module: Module, body: ClassBody) -> bool:
    """Whether Flask-SQLAlchemy's ``Model`` names the table after the class."""
    ancestors = module.ancestors(body.scope.path)
    names = [body.scope.names.keys(), *(each.names for each in map(module.class_names, ancestors) if each)]
    if None in ancestors or any("__tablename__" in each for each in names):
        return False
    return any(base and base.endswith("().Model") and module.name_in_sqlalchemy(base) for base in ancestors)


def _has_mapped_base(module: Module, body: ClassBody) -> bool:
    """Whether a base class of the project is mapped: without a key of its own, the class then shares its table."""
    for base in module.ancestors(body.scope.path):
        names = module.class_names(base)
        if (
            names
            and "__abstract__" not in names.names
            and any((each or "").endswith("().Model") for each in module.ancestors(base or ""))
        ):
            return True
    return False


def _derived_name(name: str) -> str:
    """The table's name for a class's: what Flask-SQLAlchemy's documentation calls its snake_case form."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<!^)(?=[A-Z][a-z])", "_", name).lower().lstrip("_")


def _in_table(column: Column, table: str | None, arguments: list[TableArguments], attribute: str | None) -> Column:
    """The column of a table, with the keys that constraints make of it, by name or attribute, in any of its tables."""
    if not arguments:
        return column if column.table == table else column._replace(table=table)
    primary_key = column.primary_key or any({column.name, attribute} & each.primary_key for each in arguments)
    return column._replace(
        table=table,
        primary_key=primary_key,
        nullable=column.nullable._replace(value=False, said=True) if primary_key else column.nullable,
        foreign_key=column.foreign_key or any({column.name, attribute} & each.foreign_keys for each in arguments),
        unique=column.unique or any({column.name, attribute} & each.unique for each in arguments),
        keys_known=column.keys_known and all(each.complete for each in arguments),
    )


def _table_calls(module: Module, scope: Scope, value: ast.expr | None) -> Iterator[ast.Call]:
    """``Table(…)`` as a value, or as an argument of one: ``relationship(secondary=Table(…))``."""
    if not isinstance(value, ast.Call):
        return
    for call in (value, *value.args, *(each.value for each in value.keywords)):
        if isinstance(call, ast.Call) and module.sqlalchemy_name(scope, call.func) == "Table":
            yield call


def _read_table_call(module: Module, scope: Scope, call: ast.Call) -> Iterator[Column | Table]:
    """``Table("orders", metadata, Column(…), …)`` and its columns."""
    keywords = {each.arg: each.value for each in call.keywords if each.arg}
    given = keywords.get("name", call.args[0] if call.args else None)
    if given is None or len(call.args) < 2:
        return
    name = text_of(given)
    items = [each for each in call.args if isinstance(each, ast.Call)]
    arguments = read_table_arguments(module, scope, ast.Tuple(list(items), ast.Load()))
    columns = [
        _in_table(read_column(module, scope, item), name.value, [arguments], None)
        for item in items
        if is_column(module, scope, item)
    ]
    is_reflected = any(each in keywords for each in ("autoload", "autoload_with"))
    yield Table(
        name=name.value,
        name_place=name.place,
        place=place_of(call.func),
        columns=tuple(columns),
        descriptions=(text_of(keywords["comment"]),) if "comment" in keywords else (),
        is_call=True,
        complete=(
            len(keywords) == len(call.keywords)
            and not is_reflected
            and not any(isinstance(each, ast.Starred) for each in call.args)
        ),
    )
    yield from columns
