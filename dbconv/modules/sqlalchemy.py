"""Which of SQLAlchemy's names an origin is, however a project came by it."""

from __future__ import annotations

from dbconv.modules.names import without_bases
from dbconv.modules.project import Project

_PACKAGES = frozenset({"sqlalchemy", "sqlmodel"})
# Objects that carry SQLAlchemy's names as attributes: db = SQLAlchemy(); db.Column.
_CARRIERS = frozenset(
    {
        "flask_sqlalchemy.SQLAlchemy",
        "flask_sqlalchemy.extension.SQLAlchemy",
        "flask_appbuilder.SQLA",
        "quart_sqlalchemy.SQLAlchemy",
        "gino.Gino",
    }
)
CARRIER_PACKAGES = frozenset(each.partition(".")[0] for each in _CARRIERS)
"""The libraries of such objects: where no file of a project names one, none of its tables is named after its class."""


def sqlalchemy_name(project: Project, origin: str | None) -> str:
    """SQLAlchemy's own name for an origin (``Column``, ``mapped_column``, ``String``), or an empty string.

    ``origin`` is one that was followed through the project. The last part is enough: SQLAlchemy offers the same
    object in several modules.
    """
    if origin is None:
        return ""
    if "(cls=" in origin:
        origin, _ = without_bases(origin)
    carrier, called, name = origin.partition("().")
    if called:
        return name if _is_carrier(project, carrier) else ""
    package, _, rest = origin.partition(".")
    return rest.rpartition(".")[2] if package in _PACKAGES and "(" not in rest else ""


def _is_carrier(project: Project, origin: str) -> bool:
    return origin in _CARRIERS or any(ancestor in _CARRIERS for ancestor in project.ancestors(origin))
