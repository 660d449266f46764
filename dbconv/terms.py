"""What stands in a sentence and has other words in another language: a thing that may have no name, a list.

A message says ``{column} has no default``; the value of ``column`` is a `Term`: the id of a phrase, and what is put
into it. Phrases are names of things, never what is said of them: that is the message's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias, Union

from dbconv.record import NamedTuple
from dbconv.words.keywords import Versions

if TYPE_CHECKING:
    from dbconv.facts.tables import Column, Index, Table

PHRASES = {
    "column": 'column "{name}"',
    "nameless-column": "this column",
    "table": 'table "{name}"',
    "nameless-table": "this table",
    "class": 'class "{name}"',
    "index": 'index "{name}"',
    "unique-index": 'unique index "{name}"',
    "unique-constraint": 'unique constraint "{name}"',
    "nameless-index": "the index on ({columns})",
    "nameless-unique-index": "the unique index on ({columns})",
    "nameless-unique-constraint": "the unique constraint on ({columns})",
    "index-of": 'index "{name}" ({columns})',
    "unique-index-of": 'unique index "{name}" ({columns})',
    "unique-constraint-of": 'unique constraint "{name}" ({columns})',
    "column-of-table": 'column "{name}" of table "{table}"',
    "constraint": 'constraint "{name}"',
    "the-uq": "the unique constraint",
    "the-ck": "the check constraint",
    "the-fk": "the foreign key",
    "the-pk": "the primary key",
    "the-ex": "the exclude constraint",
    "constraint-of-columns": '{constraint} of "{columns}"',
    "primary-key-of": "the primary key ({columns})",
    "versions": "{product} {numbers}",
    "versions-range": "{product} {first} to {last}",
    "more": "{count} more",
    "last-commit": "the last commit on {branch}",
    "open-branch": "{branch}, which is not merged itself",
    "loaded": "what runs when the file is loaded",
    "helper": "{name}, which {direction}() reaches,",
    "statement-of": "{statement} of {function}",
    "parameter": "parameter {code}",
    "parameter-of-all": "parameter *{code}",
    "parameter-of-keywords": "parameter **{code}",
    "default": "default {code}",
    "decorator": "decorator {code}",
    "base": "base {code}",
    "condition": "condition {code}",
    "short-form": '"{word}" for {meanings}',
    "unclear-form": '"{word}", which may stand for several words',
    "misspelling": '"{word}" for "{correct}"',
    "misspelled": '"{word}", misspelled',
    "pinyin": '"{word}" is {characters} {meanings}',
    "pinyin-meanings": '"{word}" is {meanings}',
    "pinyin-said": '"{word}", which is pinyin ({meanings})',
}
JOINED = {"": ", ", "and": " and ", "or": " or "}
"""What stands between the things of a list."""


class Term(NamedTuple):
    """A phrase, by its id, and what is put into it."""

    phrase: str
    values: Mapping[str, Value]


class Listed(NamedTuple):
    """Several things, and which word stands between them: ``and``, ``or``, or a comma alone."""

    items: tuple[Value, ...]
    word: str = ""


Value: TypeAlias = Union[str, Term, Listed]


class Phrases(NamedTuple):
    """What a language calls things."""

    phrases: Mapping[str, str]
    joined: Mapping[str, str]


ENGLISH = Phrases(PHRASES, JOINED)


def text_of(value: Value, phrases: Phrases = ENGLISH) -> str:
    """A value as it is shown."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, Listed):
        return phrases.joined[value.word].join(text_of(each, phrases) for each in value.items)
    return filled(phrases.phrases[value.phrase], value.values, phrases)


def filled(template: str, values: Mapping[str, Value], phrases: Phrases = ENGLISH) -> str:
    """A template with its values."""
    return template.format_map({name: text_of(value, phrases) for name, value in values.items()})


def one_line(text: str) -> str:
    """Text of the source as it fits into a message: a name may hold a line break, or half of a surrogate pair."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def term(phrase: str, **values: Value) -> Term:
    """A `Term` with its values by name."""
    return Term(phrase, values)


def quoted(names: Iterable[str]) -> tuple[str, ...]:
    """Names in quotes, to be listed."""
    return tuple([f'"{name}"' for name in names])


def listed(items: Iterable[Value]) -> Listed:
    """Things with commas between them."""
    return Listed(tuple(items))


def any_of(items: Iterable[Value]) -> Listed:
    """Things with "or" between them."""
    return Listed(tuple(items), "or")


def all_of(items: Iterable[Value]) -> Listed:
    """Things with "and" between them."""
    return Listed(tuple(items), "and")


def the_column(column: Column) -> Term:
    """A column, whose name may be unknown."""
    return term("nameless-column") if column.name is None else term("column", name=column.name)


def the_table(table: Table) -> Term:
    """A table, whose name may be unknown."""
    return term("nameless-table") if table.name is None else term("table", name=table.name)


def the_index(index: Index) -> Term:
    """An index or a unique constraint by its name, else by its columns."""
    kind = _kind(index)
    if index.name is not None:
        return term(kind, name=index.name)
    return term(f"nameless-{kind}", columns=_columns(index))


def the_index_of_columns(index: Index) -> Term:
    """An index, a unique constraint or the primary key with its columns."""
    if index.kind == "primary-key":
        return term("primary-key-of", columns=_columns(index))
    return (
        the_index(index) if index.name is None else term(f"{_kind(index)}-of", name=index.name, columns=_columns(index))
    )


def the_versions(found: Iterable[Versions]) -> Listed:
    """Versions of products, or products."""
    return listed(map(_versions_of_product, found))


def _versions_of_product(versions: Versions) -> Value:
    product, numbers, is_range = versions
    if is_range:
        return term("versions-range", product=product, first=numbers[0], last=numbers[-1])
    return term("versions", product=product, numbers=all_of(numbers)) if numbers else product


def _kind(index: Index) -> str:
    return "unique-index" if index.unique and index.kind == "index" else index.kind


def _columns(index: Index) -> Listed:
    return listed(each or "..." for each in index.columns)
