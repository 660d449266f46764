"""Whether code of the project gives a column a value, where it is called after the update of its row."""

from __future__ import annotations

from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.project.module import Module
from dbconv.summary import ASSIGNED
from dbconv.summary.assigned import assigned_in


def with_assignments(module: Module, column: Column) -> Column:
    """The column, with what is known of that."""
    name = column.attribute or column.name or ""
    if ("updat" not in name and "modif" not in name) or not is_known(column.assigned) or column.assigned:
        return column
    names = module.memoize(_assigned_names) or frozenset()
    return column._replace(assigned=name in names or column.name in names)


def _assigned_names(module: Module) -> frozenset[str]:
    session, root = module.session, module.root
    own = assigned_in(module.source.path, module.source.text.encode("utf-8", "surrogatepass"))
    if not module.source.path:
        return frozenset(own)
    files = session.python_files(root)
    parts = (session.part(ASSIGNED, root, path, state) for path, state in files.items())
    return frozenset([*own, *(name for part in parts for name in part or ())])
