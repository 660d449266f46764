"""What a statement of SQL does to the schema, by its first words: of an ALTER TABLE each of its clauses."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from dbconv.facts.operations import Clause

NAME = r"""(?:(?:[\w$]+|"[^"]+"|`[^`]+`|\[[^\]]+\])(?:\s*\.\s*(?:[\w$]+|"[^"]+"|`[^`]+`|\[[^\]]+\]))*)"""
_IF = r"(?:IF\s+(?:NOT\s+)?EXISTS\s+)?"
_TABLE = rf"(?P<table>{NAME})"
_OF = rf"(?P<name>{NAME})"
_NEW = rf"(?P<new>{NAME})"
# Of several that fit the first is taken.
_STATEMENTS = (
    (
        "CREATE INDEX",
        rf"CREATE\s+(?:\w+\s+)?INDEX\s+(?:CONCURRENTLY\s+)?{_IF}(?:(?!ON\b){_OF}\s+)?ON\s+(?:ONLY\s+)?{_TABLE}",
    ),
    ("DROP INDEX", rf"DROP\s+INDEX\s+(?:CONCURRENTLY\s+)?{_IF}{_OF}(?:\s+ON\s+{_TABLE})?"),
    ("CREATE TYPE", rf"CREATE\s+TYPE\s+{_OF}"),
    ("DROP TYPE", rf"DROP\s+TYPE\s+{_IF}{_OF}"),
    ("ADD VALUE", rf"ALTER\s+TYPE\s+{_OF}\s+ADD\s+VALUE\s+{_IF}(?P<value>'+)"),
    ("RENAME VALUE", rf"ALTER\s+TYPE\s+{_OF}\s+RENAME\s+VALUE\s+'+\s*TO\s+(?P<value>'+)"),
    ("RENAME TYPE", rf"ALTER\s+TYPE\s+{_OF}\s+RENAME\s+TO\s+{_NEW}"),
    ("RENAME TABLE", rf"RENAME\s+TABLE\s+{_TABLE}\s+TO\s+{_NEW}"),
    ("TRUNCATE", rf"TRUNCATE\s+(?:TABLE\s+)?(?:ONLY\s+)?{_TABLE}"),
    ("DROP TABLE", rf"DROP\s+TABLE\s+{_IF}{_TABLE}"),
    ("VACUUM", r"VACUUM\b"),
    ("REINDEX", rf"REINDEX\s+(?:\([^)]*\)\s*)?(?:INDEX|TABLE|SCHEMA|DATABASE|SYSTEM)\s+(?:CONCURRENTLY\s+)?{_OF}"),
    ("ALTER SYSTEM", r"ALTER\s+SYSTEM\b"),
    *(
        (f"{verb} {kind}", rf"{verb}\s+{kind}\s+{_IF}{_OF}")
        for verb in ("CREATE", "DROP")
        for kind in ("DATABASE", "TABLESPACE", "SCHEMA", "SEQUENCE", "DOMAIN", "EXTENSION")
    ),
)
_ALTER = re.compile(rf"ALTER\s+TABLE\s+{_IF}(?:ONLY\s+)?{_TABLE}\s*", re.IGNORECASE)
_CLAUSES = (
    ("ADD CONSTRAINT", rf"ADD\s+CONSTRAINT\s+{_IF}{_OF}"),
    ("ADD CONSTRAINT", r"ADD\s+(?:FOREIGN\s+KEY|PRIMARY\s+KEY|UNIQUE|CHECK|EXCLUDE)\b"),
    ("ADD INDEX", rf"ADD\s+(?:FULLTEXT\s+|SPATIAL\s+)?(?:INDEX|KEY)\s+{_IF}{_OF}"),
    ("ADD COLUMN", rf"ADD\s+(?:COLUMN\s+)?{_IF}{_OF}"),
    ("DROP CONSTRAINT", rf"DROP\s+(?:CONSTRAINT|FOREIGN\s+KEY|CHECK)\s+{_IF}{_OF}"),
    ("DROP PRIMARY KEY", r"DROP\s+PRIMARY\s+KEY\b"),
    ("DROP INDEX", rf"DROP\s+(?:INDEX|KEY)\s+{_IF}{_OF}"),
    ("DROP PARTITION", rf"DROP\s+PARTITION\s+{_OF}"),
    ("DROP COLUMN", rf"DROP\s+(?:COLUMN\s+)?{_IF}{_OF}"),
    ("VALIDATE CONSTRAINT", rf"VALIDATE\s+CONSTRAINT\s+{_OF}"),
    ("RENAME CONSTRAINT", rf"RENAME\s+(?:CONSTRAINT|INDEX|KEY)\s+{_OF}\s+TO\s+{_NEW}"),
    ("RENAME TABLE", rf"RENAME\s+(?:TO|AS)\s+{_NEW}"),
    ("RENAME COLUMN", rf"RENAME\s+(?:COLUMN\s+)?{_OF}\s+TO\s+{_NEW}"),
    ("CHANGE COLUMN", rf"CHANGE\s+(?:COLUMN\s+)?{_OF}\s+{_NEW}"),
    ("MODIFY COLUMN", rf"MODIFY\s+(?:COLUMN\s+)?{_OF}"),
    ("ALTER COLUMN", rf"ALTER\s+(?:COLUMN\s+)?{_OF}"),
    ("DETACH PARTITION", rf"DETACH\s+PARTITION\s+{_OF}"),
)


def clauses(plain: str, text: str) -> tuple[Clause, ...]:
    """The clauses of a statement; ``plain`` is the text without what quotes and comments hide, of the same length."""
    alter = _ALTER.match(plain)
    if alter is None:
        return tuple(_clause(_statements(), plain, text, None))
    table = last_part(alter["table"])
    return tuple(
        clause
        for begin, end in _parts(plain, alter.end())
        for clause in _clause(_of_table(), plain[begin:end], text[begin:end], table)
    )


def last_part(name: str) -> str:
    """The thing's own name out of ``schema."thing"``."""
    return re.split(r"\s*\.\s*", name)[-1].strip('"`[]')


_Forms = tuple[tuple[str, re.Pattern[str]], ...]


@functools.cache
def _statements() -> _Forms:
    """Compiled when the first SQL is read: most revisions have none."""
    return tuple((action, re.compile(form, re.IGNORECASE)) for action, form in _STATEMENTS)


@functools.cache
def _of_table() -> _Forms:
    return tuple((action, re.compile(form, re.IGNORECASE)) for action, form in _CLAUSES)


def _clause(forms: _Forms, plain: str, text: str, table: str | None) -> Iterator[Clause]:
    for action, form in forms:
        match = form.match(plain)
        if match:
            found = match.groupdict()
            name, new = (last_part(found[key]) if found.get(key) else None for key in ("name", "new"))
            if "value" in found:
                new = text[match.start("value") + 1 : match.end("value") - 1].replace("''", "'")
            of = last_part(found["table"]) if found.get("table") else table
            words = " ".join(re.sub(r"'+|([(),])", r" \1 ", plain).upper().split())
            yield Clause(action, of, name, new, words)
            return


def _parts(plain: str, begin: int) -> Iterator[tuple[int, int]]:
    """The pieces of a text that commas outside parentheses divide, without the space before each."""
    depth = 0
    for index in range(begin, len(plain) + 1):
        each = plain[index : index + 1]
        depth += (each == "(") - (each == ")")
        if each in ("", ",") and depth == 0:
            yield begin + len(plain[begin:index]) - len(plain[begin:index].lstrip()), index
            begin = index + 1
