"""Which lines of the baseline a file shows to be outdated: those on what it alone declares, all of it known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dbconv.check import Examined
from dbconv.facts.constraints import DeclaredConstraint
from dbconv.facts.problems import OutdatedLine
from dbconv.facts.tables import Column, ColumnGroup, ResolvedForeignKey, Table
from dbconv.known.baseline import Baseline
from dbconv.project.declarations import declarations
from dbconv.project.names import project_around
from dbconv.rule import rules_on
from dbconv.session import Session
from dbconv.source import Source

_DECLARED_HERE = frozenset({Column, ColumnGroup, DeclaredConstraint, ResolvedForeignKey, Table})
"""The kinds of facts that stand where their subject is declared; a query stands anywhere."""


def outdated_lines(
    source: Source, session: Session, examined: Examined, baseline: Baseline, said: Mapping[str, int]
) -> Iterator[OutdatedLine]:
    """The lines that hide less than they could, by what is ``said`` of each identity in this file.

    Of a mixin's columns nobody can tell here: which files have a class without bases is in no index.
    """
    expanded = {each.rpartition(".")[0] for each in said}
    codes = {
        rule.code
        for rule in rules_on(frozenset({"tables", "constraints"}))
        if rule.code in examined.asked and _DECLARED_HERE.issuperset(rule.fact_types)
    }
    places = {each.subject: each.place for each in examined.facts if type(each) in _DECLARED_HERE}
    for table in examined.facts:
        if isinstance(table, Table):
            is_whole = table.has_more_columns is False
            lines = [
                (line, subject)
                for owner in {table.subject: None, table.python_name: None}
                for line, code, subject in baseline.lines_of(owner)
                if code in codes
                and baseline.known[line] > said.get(line, 0)
                and line not in expanded
                and examined.unknown.isdisjoint({(code, subject), (code, owner)})
                and (is_whole or subject in places)
            ]
            if lines and _is_declared_here_alone(source, session, table):
                for line, subject in lines:
                    yield OutdatedLine(line, baseline.known[line], said.get(line, 0), places.get(subject, table.place))


def _is_declared_here_alone(source: Source, session: Session, table: Table) -> bool:
    """Whether no other file of the project may declare a table or class of its name."""
    if not source.path:
        return False
    root = project_around(session, source.path).root
    found = declarations(session, root)
    # A class without a name for its table, as SQLModel's, has one that is made of its own.
    names = {each.replace("_", "").lower() for each in (table.python_name, table.name or "")}
    classes = (path for each in names for path in found.by_class.get(each, ()))
    files = {*found.by_table.get(table.name or "", ()), *classes}
    return session.is_whole(root) and files <= {source.path}
