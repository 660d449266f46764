"""DBC203."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, Edit, given
from dbconv.facts.file_tables import FileTables
from dbconv.facts.tables import Column, ColumnGroup
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import term, the_column, the_table
from dbconv.violation import Violation, violation

# So many columns, and such a part of all, that have no description are one decision: nobody describes them.
_MANY = 3
_MOST = 2 / 3
_LONGEST = 60
# What a comment says that is a note on how the value is kept.
_TYPES = frozenset("str string text int integer float number decimal bool boolean json date datetime list dict".split())
# By where it would be said: in the call that is there, in one that is not, in SQLModel's, which takes no comment=.
_CALLS = {"": "{}", "-bare": "mapped_column({})", "-field": "{}", "-bare-field": "Field({})"}
_NOTHING = {
    form: call.format(f'{"description" if "field" in form else "comment"}="..."') for form, call in _CALLS.items()
}


@rule(
    "DBC203",
    "column-without-description",
    (Column, ColumnGroup),
    category="C",
    since="0.1",
    messages={
        **{
            f"none{form}": f"{{column}} has no description; write {code} and say what it holds"
            for form, code in _NOTHING.items()
        },
        **{
            f"comment{form}": f"{{column}} has its description in a # comment; write {call.format('{better}')}"
            for form, call in _CALLS.items()
            # Which keyword it is, the advice says where there is a call.
            if form != "-field"
        },
        "many": '{count} columns of {owner} have no description; write comment="..." and say what each holds',
        "many-field": '{count} columns of {owner} have no description; write description="..." and say what each holds',
        "empty": "the description of {column} is empty; say what it holds",
        "repeated-name": "the description of {column} only repeats its name; say what the name does not",
    },
    # A description that repeats the new name is mended itself.
    judges_renames=False,
    fixable="safe",
    decided="what the column holds, where no comment says it, or a long one, or one at a foreign key.",
)
def column_without_description(fact: Column | ColumnGroup, context: Context) -> Iterator[Violation]:
    """A column has no description, or one that says nothing.

    A description is `comment=` or `doc=`, of SQLModel's `Field` `description=` or what `sa_column_kwargs` hands on, a
    docstring below the attribute, or a `#:` comment; `info=` and `title=` are none. One that is blank or only repeats
    the name (letter case and `_` apart, or twice, "step/step") is reported where it stands; the name written out in
    words, "Base URL", is one. A plain `#` comment on the line, or above a column of its own, is none either: the
    message says where to move it.

    Exempt are the lone primary key `id` and the columns of a table that has foreign keys alone. Three columns or more
    without a description or a comment to move, which are two in three of their table's or mixin's, are one finding, at
    the table. Silent where the value is no literal, or where the definition takes options from elsewhere (`**options`,
    an `Annotated` alias).

    ## Why
    Years later the schema is all that is left of what a column meant: its unit, what its numbers stand for, who
    writes it. `comment=` is carried into the database, where every tool shows it.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Parcel(Base):
        weight = Column(Integer, nullable=False, default=0)  # grams, with packing
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Parcel(Base):
        weight = Column(Integer, nullable=False, default=0, comment="grams, with packing")
    ```
    """
    if isinstance(fact, ColumnGroup):
        lacking = context.file_tables.once(_lacking_together, fact)
        if lacking:
            owner = term("class", name=lacking[0].owner) if fact.table is None else the_table(fact.table)
            form = "-field" if lacking[0].is_field else ""
            yield violation(f"many{form}", fact.class_place or fact.place, owner=owner, count=len(lacking))
    elif _is_said_in_vain(fact):
        text, place = fact.descriptions[0]
        yield violation("repeated-name" if text and text.strip() else "empty", place, column=the_column(fact))
    elif _lacks(fact) and not _is_plain_key(fact, context.file_tables):
        group = context.file_tables.group_of(fact)
        moved = _to_move(fact, group)
        if moved or group is None or not (_is_link(group) or context.file_tables.once(_lacking_together, group)):
            bare, field = "-bare" if fact.is_bare else "", "-field" if fact.is_field else ""
            message = f"none{bare}{field}" if not moved else f"comment{bare}{field}" if bare else "comment"
            yield violation(message, fact.place, column=the_column(fact), better=moved)


def _lacking_together(group: ColumnGroup, file_tables: FileTables) -> tuple[Column, ...]:
    """The columns of a table or a mixin without a description, nor one to be moved, if they are most, and many.

    The plain key is not asked, nor is what is reported where it says nothing.
    """
    known = [each for each in group.columns if is_known(each.descriptions)]
    asked = [each for each in known if not _is_plain_key(each, file_tables) and not _is_said_in_vain(each)]
    lacking = tuple(each for each in asked if _lacks(each) and not _to_move(each, group))
    is_one = len(lacking) >= max(_MANY, _MOST * len(asked)) and not _is_link(group)
    return lacking if is_one else ()


def _is_link(group: ColumnGroup) -> bool:
    """Whether a table joins others and nothing more: what its columns hold is what they refer to."""
    return len(group.columns) > 1 and all(each.foreign_key is True for each in group.columns)


def _lacks(column: Column) -> bool:
    """Whether it has no description at all."""
    return not column.descriptions and not _is_documented(column)


def _is_said_in_vain(column: Column) -> bool:
    """Whether it has descriptions, none of which says anything."""
    if not column.descriptions or _is_documented(column):
        return False
    return all(each.value is not None and _says_nothing(each.value, column) for each in column.descriptions)


def _is_documented(column: Column) -> bool:
    return any(each.is_description and not _says_nothing(each.text, column) for each in column.remarks)


def _is_plain_key(column: Column, file_tables: FileTables) -> bool:
    return (column.name or "").lower() == "id" and file_tables.is_only_key(column)


def _to_move(column: Column, group: ColumnGroup | None) -> Advice | None:
    """A description of what a # comment says of a column, in its place; None where none does.

    What is said of another one in the same words, or names a type, is for who reads the code.

    A person shortens a long one, and tells what is said of a foreign key from what is said of a relationship; what
    stands behind a note to a tool, or cannot be written in a line, is a person's too.
    """
    found = [each for each in column.remarks if not each.is_aside and not each.is_description]
    said = " ".join(each.text for each in found)
    others = (each for other in (group.columns if group else ()) if other is not column for each in other.remarks)
    if _says_nothing(said, column) or said.casefold() in _TYPES or any(each.text == said for each in others):
        return None
    shown = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 3].rstrip()}..."
    quote = "'" if '"' in shown and "'" not in shown else '"'
    escaped = shown.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    text = f"{quote}{escaped}{quote}"
    moved = given(column.place, "description" if column.is_field else "comment", text, is_safe=True)
    places = [each.place for each in found if each.place]
    if column.foreign_key is not False or shown != said or not said.isprintable() or len(places) < len(found):
        return Advice(moved.text)
    return Advice(moved.text, (*moved.edits, *(Edit(each, "", is_safe=True) for each in places)))


def _says_nothing(text: str, column: Column) -> bool:
    """Whether a text is blank, or a column's name in other letters, or as a heading has it, in the plural, or twice.

    A name that is written out in words says how it is read.
    """
    name = _plain(column.name or "")
    return not text.strip() or all(_plain(each) in (name, f"{name}s") for each in text.split("/"))


def _plain(text: str) -> str:
    return text.strip().replace("_", "").casefold()
