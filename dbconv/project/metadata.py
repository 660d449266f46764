"""Which ``MetaData`` a table is on, followed through the project; and the naming convention that it has."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from dbconv.project.constants import constant
from dbconv.project.declarations import declarations
from dbconv.project.module import Module
from dbconv.record import NamedTuple
from dbconv.summary.scopes import Scope

_MAX_STEPS = 12
# What a class says itself, the first that it has.
_OWN = ("metadata", "registry")
_BASES = frozenset({"declarative_base", "SQLAlchemy", "registry", "automap_base", "SQLA", "Gino"})
_KINDS = {
    "UniqueConstraint": "uq",
    "CheckConstraint": "ck",
    "ForeignKeyConstraint": "fk",
    "PrimaryKeyConstraint": "pk",
    "Index": "ix",
}


class Metadata(NamedTuple):
    """One ``MetaData``: who owns it, and the forms of its naming convention; None where these are unknown."""

    owner: str
    forms: Mapping[str, str] | None
    schema: str | None = ""
    """That of its tables that are given none; empty where it has none, None where it is unknown."""


def of_class(module: Module, scope: Scope) -> Metadata | None:
    """The metadata of a declarative class, or of a base."""
    return module.memoize(_of_class, scope)


def _of_class(module: Module, scope: Scope) -> Metadata | None:
    node = scope.node
    if not isinstance(node, ast.ClassDef):
        return None
    values = {
        target.id: statement.value
        for statement in scope.statements
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        if isinstance(target, ast.Name) and target.id in _OWN
    }
    for name in _OWN:
        if name in values:
            return _made(module, values[name], f"{scope.path}.metadata", _MAX_STEPS)
    around = scope.parent or module.top
    for base in node.bases:
        found = _of_base(module, around, base.value if isinstance(base, ast.Subscript) else base, scope)
        if found is not None:
            return found
    return None


def of_table_call(module: Module, scope: Scope, call: ast.Call) -> Metadata | None:
    """The metadata of a call of ``Table``: what it is given, or that of ``db`` in ``db.Table(…)``."""
    given = next((each.value for each in call.keywords if each.arg == "metadata"), None)
    named = any(each.arg == "name" for each in call.keywords)
    if given is None and len(call.args) > 1 - named:
        given = call.args[1 - named]
    found = of_expression(module, scope, given) if given is not None else None
    if found is None and isinstance(call.func, ast.Attribute):
        return of_owner(module, scope, call.func.value)
    return found


def _of_base(module: Module, around: Scope, base: ast.expr, scope: Scope) -> Metadata | None:
    origin = module.origin(around, base) or ""
    name = module.name_in_sqlalchemy(origin)
    if origin.startswith("sqlmodel.") and origin.endswith(".SQLModel"):
        return Metadata("sqlmodel", _forms_of_sqlmodel(module))
    if name in ("DeclarativeBase", "DeclarativeBaseNoMeta"):
        return Metadata(scope.path, {})
    if isinstance(base, ast.Name) and isinstance(module.values.get(base.id), ast.Attribute):
        base = module.values[base.id]
    of_application = isinstance(base, ast.Attribute) and base.attr == "Model"
    found = of_owner(module, around, base.value) if of_application and isinstance(base, ast.Attribute) else None
    if found is not None:
        return found
    other = module.at(origin) if "::" in origin else None
    declared = other.classes.get(origin) if other else None
    if other is not None and declared is not None:
        return of_class(other, declared)
    if origin.endswith(("declarative_base()", "automap_base()")) or "declarative_base(cls=" in origin:
        return of_owner(module, around, base)
    return None


def of_owner(module: Module, scope: Scope, node: ast.expr, steps: int = _MAX_STEPS) -> Metadata | None:
    """The metadata of what has one: a base class, ``db``, what ``declarative_base()`` made."""
    if steps <= 0:
        return None
    if isinstance(node, ast.Attribute) and node.attr in ("Model", "registry", "metadata"):
        return of_owner(module, scope, node.value, steps - 1)
    origin = module.origin(scope, node) or ""
    if origin.startswith("sqlmodel.") and origin.endswith(".SQLModel"):
        return Metadata("sqlmodel", _forms_of_sqlmodel(module))
    other = module.at(origin) if "::" in origin else None
    found = other.classes.get(origin) if other else None
    if other is not None and found is not None:
        return of_class(other, found)
    value = module.value_of(scope, node)
    other = module.at(value)
    if value is None or other is None:
        return None
    written = other.values.get(value.partition("::")[2])
    return None if written is None else _made(other, written, value, steps - 1)


def of_expression(module: Module, scope: Scope, node: ast.expr) -> Metadata | None:
    """The metadata that an expression is: ``Base.metadata``, ``metadata``."""
    if isinstance(node, ast.Attribute) and node.attr == "metadata":
        found = of_owner(module, scope, node.value)
        if found is not None:
            return found
    value = module.value_of(scope, node)
    other = module.at(value)
    if value is None or other is None:
        return None
    written = other.values.get(value.partition("::")[2])
    return None if written is None else _made(other, written, value, _MAX_STEPS)


def _made(module: Module, node: ast.expr, owner: str, steps: int) -> Metadata | None:
    """The metadata that the value of a name is, or brings: ``MetaData(…)``, ``SQLAlchemy(metadata=…)``."""
    if isinstance(node, ast.Attribute) and node.attr == "metadata":
        return of_owner(module, module.top, node.value, steps)
    if isinstance(node, ast.Name):
        value = module.value_of(module.top, node)
        other = module.at(value)
        written = other.values.get((value or "").partition("::")[2]) if other else None
        return _made(other, written, value, steps - 1) if other and written and value and steps > 0 else None
    if not isinstance(node, ast.Call):
        return None
    called = (module.origin(module.top, node.func) or "").rpartition(".")[2]
    keywords = {each.arg: each.value for each in node.keywords}
    if called == "MetaData":
        return Metadata(owner, _forms(module, keywords, owner), _schema(module, node))
    if called in _BASES or called.endswith("SQLAlchemy"):
        if "metadata" in keywords:
            return _made(module, keywords["metadata"], f"{owner}.metadata", steps - 1)
        given = keywords.get("cls", keywords.get("model_class"))
        if given is not None:
            found = of_owner(module, module.top, given, steps - 1)
            return found._replace(owner=owner) if found else Metadata(owner, None, None)
        known = None not in keywords and "naming_convention" not in module.source.text
        return Metadata(owner, {} if known else None, "" if None not in keywords else None)
    if isinstance(node.func, ast.Attribute) and node.func.attr == "generate_base":
        return of_owner(module, module.top, node.func.value, steps - 1)
    return None


def _forms(module: Module, keywords: Mapping[str | None, ast.expr], owner: str) -> Mapping[str, str] | None:
    given = keywords.get("naming_convention")
    if given is None:
        # It may be given one later on.
        return None if None in keywords or ".naming_convention" in module.source.text else {}
    return forms_of(module, given)


def _schema(module: Module, call: ast.Call) -> str | None:
    keywords = {each.arg: each.value for each in call.keywords}
    # It may be given one later on.
    if None in keywords or ".schema = " in module.source.text:
        return None
    given = keywords.get("schema", call.args[0] if call.args else None)
    value = None if given is None else constant(module, module.top, given)
    return "" if value is None else value if isinstance(value, str) else None


def forms_of(module: Module, node: ast.expr | None, steps: int = 5) -> Mapping[str, str] | None:
    """The forms of a naming convention by kind: of a dict, or a name for one; empty texts where a form is computed."""
    if isinstance(node, ast.Call) and node.args:
        return forms_of(module, node.args[0], steps - 1)
    if isinstance(node, ast.Call):
        return {str(each.arg): _text(each.value) for each in node.keywords}
    if isinstance(node, ast.Dict) and None not in node.keys:
        forms: dict[str, str] = {}
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant):
                forms[key.value if isinstance(key.value, str) else ""] = _text(value)
            else:
                name = module.sqlalchemy_name(module.top, key)
                if name not in _KINDS:
                    return None
                forms[_KINDS[name]] = _text(value)
        return forms
    if isinstance(node, (ast.Name, ast.Attribute)) and steps > 0:
        origin = module.value_of(module.top, node)
        other = module.at(origin)
        return forms_of(other, other.values.get((origin or "").partition("::")[2]), steps - 1) if other else None
    return None


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _forms_of_sqlmodel(module: Module) -> Mapping[str, str] | None:
    """SQLModel's own metadata has none, unless a file of the project gives it one."""
    if not module.source.path:
        return {}
    return None if declarations(module.session, module.root).has_convention else {}
