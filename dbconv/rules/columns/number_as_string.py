"""DBC319."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.facts.column_types import TEXTS
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.columns.small_numbers import has_small_range
from dbconv.violation import Violation, violation
from dbconv.words.descriptions import Description

_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
# Digits that nobody adds or compares: names of things …
_IDENTIFIER = frozenset(
    "account ancestors code codes extension fax id identifier identity ids key mobile nbr no num number oid"
    " path phone port ports postcode prefix release revision serial serie series sku tel telephone uuid version zip"
    " zipcode".split()
)
# … colours, and amounts with their unit: 500m …
_WITH_UNIT = frozenset("background bgcolor color colour cpu gpu memory resource shade".split())
# … and texts that may hold anything.
_ANYTHING = frozenset(
    "answer body comment content data default description expression format input label message name note"
    " option output param parameter password raw remark secret setting summary template text title token unit"
    " value values words".split()
)
_NO_COUNT = _IDENTIFIER | _WITH_UNIT | _ANYTHING
_FIXED = frozenset({"CHAR", "NCHAR"})


@rule(
    "DBC319",
    "number-as-string",
    Column,
    category="R",
    since="0.1",
    messages={
        "name": 'column "{name}" is {type}, though its name says a number'
        "; write {better}, or Numeric where it has decimals",
        "truth": 'column "{name}" is {type}, though its default {default} is a number'
        "; write {better}, or Boolean for yes and no",
        "few": 'column "{name}" is {type}, though its default {default} and the values that it lists are numbers'
        "; write {better}",
        "integer": 'column "{name}" is {type}, though its default {default} is a number'
        "; write {better}, or another integer",
        "decimal": 'column "{name}" is {type}, though its default {default} is a number; write {better}',
    },
    fixable="unsafe",
    decided="what its default means as a number, where that is none, and what becomes of a TEXT.",
)
def number_as_string(column: Column, context: Context) -> Iterator[Violation]:
    """A column is a string, though its name or its default is that of a number.

    The name has the form of one of `number-words` (`age`, `view_count`, `total_weight`), or the literal default is a
    number in quotes. Silent where the name says an identifier (`parent_id`, `version`, `phone`), a text (`total_text`,
    `config_value`), a colour, an amount with its unit (`resource_cpu`), or what another rule asks about (`is_open`,
    `status`, `price`); for digits with a leading zero; for CHAR, and for a default as long as the type: values of one
    length; for keys, and for types of a TypeDecorator. A default that is a number itself is DBC303. Boolean is in the
    advice where the description lists 0 for no and 1 for yes alone.

    ## Why
    As strings "10" sorts before "9", sums convert each row, an index is of no use beside a number, and nothing refuses
    "many". An integer takes less room too.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Article(Base):
        view_count = Column(String(8), nullable=False, default="", comment="since it came out")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Article(Base):
        view_count = Column(Integer, nullable=False, default=0, comment="since it came out")
    ```

    ## Settings
    `dialect`, `number-words`, `small-number-words`
    """
    kind, settings = column.chosen_type, context.settings
    if kind is None or kind.family not in TEXTS or column.primary_key:
        return
    words = column.words
    if not words or words[-1] in _NO_COUNT:
        return
    number = next((each for each in column.defaults if _is_number(each.value)), None)
    if context.says(column, settings.number_words):
        better = _better("name", column, context)
        yield violation("name", kind.place, name=column.name, type=kind.label, better=better)
    elif number and number.keyword != "onupdate" and settings.meanings.strongest(column.name or "") is None:
        text = str(number.value)
        if kind.name not in _FIXED and not (is_known(kind.length) and kind.length == len(text)):
            message = _message(text, column.description)
            better = _better(message, column, context)
            yield violation(message, kind.place, name=column.name, type=kind.label, default=repr(text), better=better)


def _message(number: str, description: Description) -> str:
    if "." in number:
        return "decimal"
    if not description.values:
        return "integer"
    return "truth" if len(description.values) == 2 and description.may_be_boolean else "few"


def _better(message: str, column: Column, context: Context) -> Advice:
    is_small = message in ("truth", "few") or has_small_range(column, context)
    name = "Numeric" if message == "decimal" else "SmallInteger" if is_small else "Integer"
    better = retyped(column, name, context.settings.dialect)
    # Of a TEXT, DBC309 has something to say, too; as a number it needs a default that it had not to have before.
    return better if column.type.family == "string" else Advice(better.text)


def _is_number(value: object) -> bool:
    return isinstance(value, str) and _NUMBER.fullmatch(value) is not None
