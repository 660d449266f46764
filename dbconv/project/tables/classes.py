"""The tables of classes, put together from their bodies, mixins and bases in all modules."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from dbconv.facts.tables import Column, Table, Text
from dbconv.facts.unknown import Reason, either, nothing, unknown, unless
from dbconv.paths import module_key
from dbconv.project.declarations import declarations
from dbconv.project.expansions import called_for
from dbconv.project.metadata import of_class
from dbconv.project.module import Module
from dbconv.project.tables.additions import added_to_class
from dbconv.project.tables.arguments import TableArguments
from dbconv.project.tables.bases import brings_nothing, is_mapped_class, makes_declarative
from dbconv.project.tables.class_bodies import ClassBody, body_of, is_reflected, may_make_column, read_class_body
from dbconv.project.tables.columns import is_column, read_column
from dbconv.project.tables.keys import WITHOUT_KEY, loose_indexes, with_keys
from dbconv.project.tables.type_maps import makers_of
from dbconv.record import NamedTuple
from dbconv.source import place_of
from dbconv.summary.scopes import Scope


class Chain(NamedTuple):
    """A class and the classes that it takes columns over from: its bases, but none from a mapped one on."""

    bodies: tuple[ClassBody, ...]
    complete: bool
    """All bases are known."""
    parent: bool
    """A base is mapped: the class joins its table, or shares it."""


def chain_of(module: Module, scope: Scope) -> Chain:
    """The chain of the class of the module with this scope, nearest first."""
    return module.memoize(_read_chain, scope) or Chain((), False, False)


def _read_chain(module: Module, scope: Scope) -> Chain | None:
    body = module.memoize(read_class_body, scope)
    if body is None:
        return None
    found = {body.path: body}
    complete, parent = True, False
    makers = makers_of(module, body.path)
    todo = [body.path]
    for each in todo:
        for base in module.project.bases(each):
            other = body_of(module, base, makers)
            if other is None:
                complete = complete and brings_nothing(module, base)
            elif is_mapped(module, other):
                parent = True
            elif other.path not in found:
                found[other.path] = other
                todo.append(other.path)
    return Chain(tuple(found.values()), complete and not is_reflected(module.project.libraries(body.path)), parent)


def bound_names(module: Module, name: str) -> frozenset[str]:
    """The names that mean something in the body of a class of the module: the module's, its own and its bases'."""
    for scope in module.scopes:
        if scope.is_class and scope.name == name:
            bodies = (each.names for each in chain_of(module, scope).bodies)
            return frozenset(module.scopes[0].names).union(*bodies)
    return frozenset()


def is_mapped(module: Module, body: ClassBody) -> bool:
    """Whether a class has a table, so that a subclass shares or joins it rather than taking its columns over."""
    if body.has_table and not body.is_abstract:
        # A mixin may bring the table's name along with its columns.
        libraries = module.project.libraries(body.path)
        return None in libraries or any(makes_declarative(module, each) for each in libraries)
    return not body.is_abstract and (body.is_sqlmodel_table or derives_name(module, body))


def derives_name(module: Module, body: ClassBody) -> bool:
    """Whether Flask-SQLAlchemy's ``Model`` names the table after the class."""
    libraries = module.project.libraries(body.path)
    if None in libraries or not any(each and each.endswith("().Model") for each in libraries):
        return False
    binder = module.project.binder(body.path, "__tablename__")
    if binder and (binder == body.path or not _joins(module, body, binder)):
        return False
    return any(each and each.endswith("().Model") and module.name_in_sqlalchemy(each) for each in libraries)


def _joins(module: Module, body: ClassBody, binder: str) -> bool:
    """Whether a class has a key of its own, and the base that names a table is mapped: then it joins that one's."""
    other = module.at(binder)
    scope = other.classes.get(binder) if other else None
    base = other.memoize(read_class_body, scope) if other and scope else None
    if base is None or base.is_abstract or not (base.table_name and base.table_name.value):
        return False
    return any(column.primary_key is True for column in body.columns.values())


def _table_name(module: Module, body: ClassBody, chain: Chain) -> Text | None:
    """The name of a class's own table, and where it stands; None if it has no table."""
    if body.is_abstract or body.has_core_table:
        return None
    if body.table_name is not None:
        return body.table_name
    if "__tablename__" in body.names:
        return None
    at_class = body.place
    if body.is_sqlmodel_table and not chain.parent:
        return Text(body.name.lower(), at_class)
    if derives_name(module, body):
        has_key = any(column.primary_key is True for each in chain.bodies for column in each.columns.values())
        return None if chain.parent and not has_key else Text(_snake_case(body.name), at_class)
    # A mixin's __tablename__ is most often computed from the class.
    is_named = not chain.parent and any("__tablename__" in each.names for each in chain.bodies)
    if not is_named or not is_mapped_class(module, body.path):
        return None
    named = next(each for each in chain.bodies if "__tablename__" in each.names)
    return Text(named.table_name and named.table_name.value, at_class)


def _snake_case(name: str) -> str:
    """The table's name for a class's: what Flask-SQLAlchemy's documentation calls its snake_case form."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<!^)(?=[A-Z][a-z])", "_", name).lower().lstrip("_")


def class_table(module: Module, scope: Scope) -> Table | None:
    """The table of a declarative class, or None: its own columns, and those of mixins that nothing overrides."""
    body = module.memoize(read_class_body, scope)
    if body is None:
        return None
    chain = chain_of(module, scope)
    name = _table_name(module, body, chain)
    if name is None:
        return None
    later = (module.memoize(_assigned_later) or {}).get(body.path, {})
    columns = {**_own_columns(chain), **{key: each for key, each in later.items() if each is not None}}
    names = {column.name for column in columns.values()}
    added, is_all_added = _added(module, body)
    for key, column in added.items():
        if column.name is None or column.name not in names:
            names.add(column.name)
            columns[key] = as_shared(column)._replace(inherited=True)
    arguments = _arguments(module, chain)
    no_base = unless(chain.complete, Reason.BASE)
    is_read = None not in later.values() and all(each.complete and not each.uncertain for each in chain.bodies)
    no_column = unless(is_read, Reason.HELPER)
    adds = added_to_class(module, body.path, name.value)
    schema = arguments.schema if arguments.given or chain.complete else None
    metadata = of_class(module, scope)
    default = metadata.schema if metadata else None
    no_other = arguments.has_more if arguments.given else either(arguments.has_more, no_base)
    table = Table(
        name=name.value,
        name_place=name.place,
        place=body.place,
        columns=(),
        indexes=(),
        foreign_keys=(),
        descriptions=arguments.descriptions or nothing(no_other),
        is_call=False,
        has_more_columns=either(no_base, no_column, adds, unless(is_all_added, Reason.TABLES)),
        has_more_keys=either(no_other, adds),
        path=module.source.path,
        schema=default or "" if schema == "" else schema,
        default_schema=default,
        may_lack_key=chain.parent or body.may_map_key or not WITHOUT_KEY.isdisjoint(arguments.options),
        python_name=scope.name,
        storage=arguments.storage if arguments.given or chain.complete else unknown(Reason.BASE),
    )
    loose = loose_indexes(module, body.path)
    return with_keys(table, columns, arguments, loose)


def _assigned_later(module: Module) -> Mapping[str, dict[str, Column | None]]:
    """``User.boss_id = Column(…)`` after the class, by its origin: SQLAlchemy adds such a column to the table.

    None stands for what a function makes that was not read.
    """
    found: dict[str, dict[str, Column | None]] = {}
    for statement in module.top.statements:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        if isinstance(target, ast.Attribute) and isinstance(statement, ast.Assign):
            origin, call = module.origin(module.top, target.value), statement.value
            if origin is not None and origin in module.classes and isinstance(call, ast.Call):
                scope, made = called_for(module, module.top, call)
                if is_column(module, scope, made):
                    place = place_of(target)
                    read = read_column(module, scope, made, attribute=target.attr, attribute_place=place)
                    found.setdefault(origin, {})[target.attr] = read
                elif not module.sqlalchemy_name(scope, made.func) and may_make_column(module, scope, made):
                    found.setdefault(origin, {})[target.attr] = None
    return found


def _own_columns(chain: Chain) -> dict[str, Column]:
    """The columns of a class, and those of its mixins that nothing overrides, by attribute."""
    columns: dict[str, Column] = {}
    for each in reversed(chain.bodies):
        columns = {key: column for key, column in columns.items() if key not in each.names}
        for key, column in each.columns.items():
            if key not in each.uncertain:
                columns[key] = column if each is chain.bodies[0] else column._replace(inherited=True)
    return columns


def as_shared(column: Column) -> Column:
    """A column of a class in the table of another one, whose rows have nothing there."""
    return column._replace(nullable=column.nullable._replace(value=unknown(Reason.TABLES)))


def _arguments(module: Module, chain: Chain) -> TableArguments:
    """The table arguments that count: the nearest ones, with those that they add of other classes."""
    found = next((each.arguments for each in chain.bodies if each.arguments.given), chain.bodies[0].arguments)
    for origin in found.others:
        other = body_of(module, module.project.follow(origin))
        if other is None or other.arguments.others:
            return found._replace(has_more=unknown(Reason.ARGUMENTS))
        found = found._replace(
            has_more=either(found.has_more, other.arguments.has_more),
            indexes=(*found.indexes, *(each._replace(inherited=True) for each in other.arguments.indexes)),
            foreign_keys=(
                *found.foreign_keys,
                *(each._replace(inherited=True) for each in other.arguments.foreign_keys),
            ),
        )
    if not chain.bodies[0].arguments.given:
        found = found._replace(
            indexes=tuple(each._replace(inherited=True) for each in found.indexes),
            foreign_keys=tuple(each._replace(inherited=True) for each in found.foreign_keys),
        )
    return found


def holder_of(module: Module, scope: Scope) -> str | None:
    """The origin of the mapped class whose table a class without one of its own shares; None where it shares none."""
    for each in chain_of(module, scope).bodies:
        for base in module.project.bases(each.path):
            other = module.at(base)
            found = other.classes.get(base or "") if other else None
            body = other.memoize(read_class_body, found) if other and found else None
            if other is not None and found is not None and body is not None and is_mapped(other, body):
                is_holder = body.has_core_table or _table_name(other, body, chain_of(other, found)) is not None
                return body.path if is_holder else other.memoize(holder_of, found)
    return None


def _added(module: Module, body: ClassBody) -> tuple[dict[str, Column], bool]:
    """The columns that subclasses without a table of their own add to that of a class, and whether these are all.

    Where the class says how it is mapped, subclasses are looked for in other modules, too.
    """
    others = [module]
    if "__mapper_args__" in body.names:
        name = body.path.rpartition(".")[2].rpartition("::")[2]
        if not module.source.path:
            return {}, False
        paths = declarations(module.session, module.root).by_base.get(name, ())
        others += [other for path in paths if (other := module.at(f"{module_key(path)}::")) and other is not module]
    found: dict[str, Column] = {}
    is_all = True
    for other in others:
        for scope in other.classes.values():
            if body.path in other.project.ancestors(scope.path) and _adds_columns(other, scope):
                holder = other.memoize(holder_of, scope)
                chain = chain_of(other, scope)
                is_read = chain.complete and all(each.complete and not each.uncertain for each in chain.bodies)
                is_all = is_all and is_read and holder is not None
                if holder == body.path:
                    found.update((f"{scope.path}.{key}", each) for key, each in _own_columns(chain).items())
    return found, is_all


def _adds_columns(module: Module, scope: Scope) -> bool:
    """Whether a class adds columns to the table of the mapped class that it inherits from."""
    body = module.memoize(read_class_body, scope)
    if body is None or "__table__" in scope.names or ("__tablename__" in scope.names and not body.without_table):
        return body is None
    if body.complete and not body.columns and not body.uncertain and len(chain_of(module, scope).bodies) == 1:
        return False
    return module.memoize(class_table, scope) is None
