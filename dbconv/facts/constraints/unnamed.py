"""What a naming convention does for constraints that have no name."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.constraints.facts import Constraint, UnnamedConstraint
from dbconv.facts.env.metadata import Metadata

_SUBJECTS = {
    "uq": "unique constraint",
    "ck": "check constraint",
    "fk": "foreign key",
    "pk": "primary key",
    "ex": "exclude constraint",
}


def unnamed(constraints: list[Constraint], metadata: Metadata | None) -> Iterator[UnnamedConstraint]:
    """Those of the constraints, which have no name, that the metadata's naming convention gives none either."""
    forms = metadata.forms if metadata else None
    for each in constraints if forms is not None else ():
        form = (forms or {}).get(each.kind)
        if form is None or "%(constraint_name)s" in form:
            yield UnnamedConstraint(each.written, _subject(each), each.kind, form is not None, each.place)


def _subject(constraint: Constraint) -> str:
    columns = ", ".join(str(each) for each in constraint.columns if each) if None not in constraint.columns else ""
    of = f' of "{columns}"' if columns and constraint.kind != "ck" else ""
    return f"the {_SUBJECTS[constraint.kind]}{of}"
