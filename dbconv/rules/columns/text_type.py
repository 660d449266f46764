"""DBC309."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.meanings import has_word
from dbconv.words.plurals import are_several

_LONG = frozenset({"LONGTEXT", "MEDIUMTEXT", "CLOB", "NCLOB", "LONG"})
# Code is a short key of something, unless it is a program's.
_SOURCES = frozenset("after before css html java js post pre python setup shell source sql teardown".split())
# 65,535 bytes, of which utf8mb4 takes four for a character.
_LONGEST_VARCHAR = 16_383


@rule(
    "DBC309",
    "text-type",
    Column,
    category="R",
    since="0.1",
    messages={
        "mysql": 'column "{name}" is {type}, which takes no literal default and is indexed by a prefix alone in MySQL'
        "; write String(n)",
        "mysql-long": 'column "{name}" is {type}, which takes no literal default and is indexed by a prefix alone'
        " in MySQL; give what is so long a table of its own",
        "message": 'column "{name}" is {type}, though its name does not say that it is long; write String(n)',
        "long": 'column "{name}" is {type}, though its name does not say that it is long'
        "; give what is so long a table of its own, or shorten it",
    },
    dialects=("mysql",),
)
def text_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column is of a TEXT type, and its name does not say that its content is long.

    A word of the name, or of the attribute's, in `text-words` (`body`, `html`, `description`, `remark`), singular or
    plural, says so; so do `code` alone, `source_code`, `sql_code` and `html_code`, a name in the plural, whose things
    nobody has counted (`hosts`, `job_ids`), and a description that speaks of content, code, JSON, several or the like
    ("代码块", "详情", "多个"). For LONGTEXT, MEDIUMTEXT and a length above 16,383 no String is long enough in MySQL.

    ## Why
    MySQL gives TEXT no literal default, indexes only a prefix of it, and may keep long values off the page, so that
    each row is read twice; temporary tables with TEXT went to disk before 8.0. A short text needs none of that.

    ## Bad
    ```python
    from sqlalchemy import Column, Text

    class User(Base):
        nick_name = Column(Text, nullable=False, comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(32), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `dialect`, `text-words`
    """
    kind = column.type
    if kind.family != "text" or kind.decorated or not column.name or column.description.says("long"):
        return
    if column.description.says("several") or are_several(column.words):
        return
    named = f"{column.name}_{column.attribute or ''}"
    if not has_word(named, context.settings.text_words) and not _is_source(column.words):
        in_mysql = context.settings.dialect == "mysql"
        message = ("mysql-long" if in_mysql else "long") if _is_long(kind) else "mysql" if in_mysql else "message"
        yield violation(message, kind.place, name=column.name, type=kind.name)


def _is_source(words: tuple[str, ...]) -> bool:
    return words[-1:] == ("code",) and (len(words) == 1 or words[-2] in _SOURCES)


def _is_long(kind: ColumnType) -> bool:
    return kind.name in _LONG or (is_known(kind.length) and (kind.length or 0) > _LONGEST_VARCHAR)
