"""DBC412."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, replaced
from dbconv.facts.queries import Operand, PythonCondition
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_KINDS = {
    **{"is": "never", "in": "never", "is-not": "always", "not-in": "always"},
    **{"not": "not", "and": "side", "or": "side"},
}
_METHODS = {"is": "is_", "in": "in_", "not-in": "not_in", "is-not": "is_not"}
# What is said of a value that is not one of these.
_SINGLE = frozenset({"None", "True", "False"})
_EQUALS = {"is": "==", "is-not": "!="}
_OLD_METHODS = {"not-in": "notin_", "is-not": "isnot"}
# What is longer is not shown in full.
_SHOWN = 60


@rule(
    "DBC412",
    "identity-comparison-in-query",
    PythonCondition,
    category="E",
    since="0.2",
    messages={
        "never": 'Python decides "{written}" before the query is made, and always as False, so that no row is found'
        "; write {better}",
        "always": 'Python decides "{written}" before the query is made, and always as True'
        ", so that it leaves out no row; write {better}",
        "not": 'Python decides "{written}" before the query is made, and asks no row; write {better}',
        "not-what": 'Python decides "{written}" before the query is made, and asks no row'
        "; compare the column, or write ~ for not if it is a truth value",
        "side": 'Python decides "{written}" before the query is made, and leaves only one of its sides; write {better}',
        "side-what": 'Python decides "{written}" before the query is made, and leaves only one of its sides'
        "; write {name}(...), or decide first what is no condition on a column",
    },
    fixable="safe",
    decided='what "not" asks of a column that is no truth value, and what stands beside columns and is none.',
)
def identity_comparison_in_query(fact: PythonCondition, context: Context) -> Iterator[Violation]:
    """A condition of a query is one that Python decides, not the database.

    `User.email is None`, `is not`, `is role`, `User.role in roles`, `not User.active`, `User.a == 1 and User.b == 2`
    and `or`, in `filter`, `where`, `having` and `join`, and in `and_(…)` and the like there, of a column that is known,
    by its class, an alias of it, `cls` in its own methods, or `users.c`.

    What decides about a query before it is made is fine: `flag and User.active`, `User.active if flag else True`.

    ## Why
    `==`, `~`, `&` make SQL of a column; `is`, `in`, `not`, `and` and `or` cannot be made anything else than what Python
    does, at once and for all rows. `User.email is None` is False, so that the query finds nothing,
    `User.a == 1 and User.b == 2` is only the first of the two, and `not (User.age > 3)` raises TypeError. Linters that
    correct `== None` to `is None` by themselves write such conditions, too.

    ## Bad
    ```python
    from sqlalchemy import Column, DateTime, Integer, select
    from sqlalchemy.orm import declarative_base

    Base = declarative_base()

    class User(Base):
        __tablename__ = "members"
        id = Column(Integer, primary_key=True, comment="primary key")
        deleted_at = Column(DateTime, nullable=True, comment="when they left")

    def members(session):
        return session.scalars(select(User).where(User.deleted_at is None))
    ```

    ## Good
    ```python
    from sqlalchemy import Column, DateTime, Integer, select
    from sqlalchemy.orm import declarative_base

    Base = declarative_base()

    class User(Base):
        __tablename__ = "members"
        id = Column(Integer, primary_key=True, comment="primary key")
        deleted_at = Column(DateTime, nullable=True, comment="when they left")

    def members(session):
        return session.scalars(select(User).where(User.deleted_at.is_(None)))
    ```
    """
    better = _better(fact)
    kind = _KINDS[fact.operator]
    shown = fact.written if len(fact.written) <= _SHOWN else f"{fact.written[:_SHOWN]}..."
    if better:
        yield violation(kind, fact.place, written=shown, better=better)
    else:
        named = f"{fact.operator}_" if kind == "side" else None
        yield violation(f"{kind}-what", fact.place, written=shown, name=named)


def _better(fact: PythonCondition) -> Advice | None:
    """The same as a condition that the database decides; without changes where a comment would go, or more imports."""
    text, method = _asked(fact), _method(fact)
    if not text:
        return Advice(f".{method}(...)") if method else None
    # Of two imports of one name, the second would not be written.
    joins = [each for each in ("and_", "or_") if f"{each}(" in text]
    if any(text.count(f"{each}(") > 1 for each in joins):
        return None
    better = replaced(fact.place, text, is_safe=True, imports=tuple(f"sqlalchemy.{each}" for each in joins))
    if len(text) <= _SHOWN and "\n" not in text:
        return better
    short = f".{method}(...)" if method else "~(...)" if fact.operator == "not" else f"{fact.operator}_(...)"
    return better._replace(text=short)


def _asked(fact: PythonCondition) -> str:
    """The same as a condition that the database decides; empty where that is not certain."""
    first = fact.operands[0]
    if fact.operator == "not":
        is_truth = first.is_asked and (not _is_column(first) or _is_boolean(fact))
        text = _of(first) if is_truth else ""
        return text and (f"~{text}" if first.is_simple else f"~({text})")
    if fact.operator in ("and", "or"):
        texts = [_of(each) if each.is_asked else "" for each in fact.operands]
        return f"{fact.operator}_({', '.join(texts)})" if all(texts) else ""
    other = fact.operands[1].text
    if fact.operator in _EQUALS and other and other not in _SINGLE:
        return f"{first.text} {_EQUALS[fact.operator]} {other}"
    return f"{first.text}.{_method(fact)}({other})" if other else ""


def _method(fact: PythonCondition) -> str:
    """The method of a column that is meant."""
    if not fact.has_is_not and fact.operator in _OLD_METHODS:
        return _OLD_METHODS[fact.operator]
    return _METHODS.get(fact.operator, "")


def _of(operand: Operand) -> str:
    return operand.text if operand.condition is None else _asked(operand.condition)


def _is_column(operand: Operand) -> bool:
    return operand.is_simple and "(" not in operand.text


def _is_boolean(fact: PythonCondition) -> bool:
    return is_known(fact.column.type) and fact.column.type.family == "boolean"
