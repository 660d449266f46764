"""Which of SQLAlchemy's names an origin is, however a project came by it."""

from __future__ import annotations

from dbconv.project.names import Project
from dbconv.summary.declared import CARRIERS
from dbconv.summary.scopes import without_bases

_PACKAGES = frozenset({"sqlalchemy", "sqlmodel"})


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
    return origin in CARRIERS or any(ancestor in CARRIERS for ancestor in project.ancestors(origin))
