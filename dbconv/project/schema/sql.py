"""The steps of raw SQL, as far as its first words and its names tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from dbconv.facts.operations import Statement
from dbconv.summary.steps import StepColumn, StepKey

Found: TypeAlias = "tuple[str, str | None, str | None, dict[str, Any], bool]"
"""The fields of a step: kind, table, schema, what is given, whether it is taken where needed."""
_PART = r'(?:[A-Za-z_]\w*|"[^"]+"|`[^`]+`|\[[^\]]+\])'
_NAME = rf"({_PART}(?:\s*\.\s*{_PART})?)(?![\w?])"
_TEXT = r"('(?:[^']|'')*')"
_IF = r"(\s+IF\s+(?:NOT\s+)?EXISTS)?\s+"
# What none of these begins with may do anything to what it names.
_NO_TABLES = re.compile(
    r"(?:CREATE|ALTER|DROP)\s+(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+|MATERIALIZED\s+|TEMP\w*\s+|RECURSIVE\s+)*"
    r"(?:VIEW|TRIGGER|FUNCTION|PROCEDURE|EXTENSION|SEQUENCE|SCHEMA|POLICY|ROLE|USER|EVENT|DATABASE|AGGREGATE|CAST"
    r"|OPERATOR|COLLATION|STATISTICS|PUBLICATION|SUBSCRIPTION|SERVER|RULE|DEFAULT\s+PRIVILEGES)\b"
    r"|(?:GRANT|REVOKE|CLUSTER|VACUUM|REINDEX|REFRESH|COMMENT|EXPLAIN|CALL|NOTIFY|CHECKPOINT|RESET|USE|ROLLBACK"
    r"|SAVEPOINT|RELEASE|END|START|UNLOCK|OPTIMIZE|VALUES|COPY|DISCARD)\b",
    re.IGNORECASE,
)
_FORMS = {
    "create_table": rf"CREATE\s+(?:UNLOGGED\s+)?TABLE{_IF}{_NAME}",
    "drop_table": rf"DROP\s+TABLE{_IF}(.*)",
    "alter_table": rf"ALTER\s+TABLE{_IF}(?:ONLY\s+)?{_NAME}\s*(.*)",
    "rename_table": rf"RENAME\s+TABLE\s+{_NAME}\s+TO\s+{_NAME}",
    "create_index": rf"CREATE\s+(UNIQUE\s+)?(?:FULLTEXT\s+|SPATIAL\s+)?INDEX(?:\s+CONCURRENTLY)?{_IF}(?:{_NAME}\s+)?"
    rf"ON\s+(?:ONLY\s+)?{_NAME}(.*)",
    "drop_index": rf"DROP\s+INDEX(?:\s+CONCURRENTLY)?{_IF}{_NAME}(?:\s+ON\s+{_NAME})?",
    "alter_index": rf"ALTER\s+INDEX{_IF}{_NAME}\s+RENAME\s+TO\s+{_NAME}",
    "create_type": rf"CREATE\s+TYPE\s+{_NAME}\s+AS\s+ENUM\s*\((.*)\)",
    "create_domain": rf"CREATE\s+(?:TYPE|DOMAIN)\s+{_NAME}",
    "drop_type": rf"DROP\s+(?:TYPE|DOMAIN){_IF}{_NAME}",
    "add_value": rf"ALTER\s+TYPE\s+{_NAME}\s+ADD\s+VALUE{_IF}{_TEXT}(?:\s+(BEFORE|AFTER)\s+{_TEXT})?",
    "rename_value": rf"ALTER\s+TYPE\s+{_NAME}\s+RENAME\s+VALUE\s+{_TEXT}\s+TO\s+{_TEXT}",
    "rename_type": rf"ALTER\s+TYPE\s+{_NAME}\s+RENAME\s+TO\s+{_NAME}",
    "alter_type": rf"ALTER\s+(?:TYPE|DOMAIN)\s+{_NAME}",
}
_WORDS = re.compile(r"[A-Za-z_]\w*")
_CHANGES = re.compile(r"\b(?:CREATE|ALTER|DROP|RENAME)\b.*?\b(?:TABLE|TYPE|INDEX|COLUMN)\b", re.IGNORECASE | re.DOTALL)
_COMPUTED = re.compile(
    r"\b(?:TABLE|COLUMN|TYPE|ON|EXISTS|ONLY|RENAME\s+TO)\s+[\w.\"]*\?|\bEXECUTE\b(?!\s+(?:FUNCTION|PROCEDURE))",
    re.IGNORECASE,
)
_LABEL = re.compile(r"'((?:[^']|'')*)'")
_KEY_WORDS = {
    "PRIMARY": "pk",
    "UNIQUE": "uq",
    "FOREIGN": "fk",
    "CHECK": "ck",
    "EXCLUDE": "ex",
    "KEY": "ix",
    "INDEX": "ix",
}


def steps_of(statement: Statement) -> Iterator[Found]:
    """What a statement does that changes more than rows."""
    text = re.sub(r"--[^\n]*|/\*.*?\*/", " ", statement.text, flags=re.DOTALL).strip()
    if not text:
        # Of what is not read, nothing is known; of SQLAlchemy's constructs, how they are called.
        if not statement.verb:
            yield "unknown", None, "", {}, False
        return
    if _NO_TABLES.match(text):
        return
    for kind, form in _FORMS.items():
        match = re.match(form, text, re.IGNORECASE | re.DOTALL)
        if match:
            yield from _READ[kind](match)
            return
    yield from _touched(text)


def _touched(text: str) -> Iterator[Found]:
    """What may be done to all that a text names; nothing where it has no word for it."""
    if not _CHANGES.search(text):
        return
    # What is computed, or put together where it is executed, may be a name.
    if _COMPUTED.search(text):
        yield "unknown", None, "", {}, False
    else:
        yield "touch", "", "", {"names": sorted({*_WORDS.findall(text)})}, False


def _parts(name: str) -> tuple[str, str]:
    """The own name and the schema of ``schema."table"``; without quotes, in small letters as most databases take it."""
    parts = [each.strip() for each in re.split(r"\s*\.\s*", name.strip())]
    plain = [each[1:-1] if each[0] in '"`[' else each.lower() if each.isupper() else each for each in parts]
    return plain[-1], plain[-2] if len(plain) > 1 else ""


def _split(text: str) -> list[str]:
    """What commas part that stand in no brackets and no quotes."""
    found, depth, begin, quote = [], 0, 0, ""
    for index, each in enumerate(text):
        if quote:
            quote = "" if each == quote else quote
        elif each in "'\"`":
            quote = each
        elif each in "()":
            depth += 1 if each == "(" else -1
        elif each == "," and depth == 0:
            found.append(text[begin:index])
            begin = index + 1
    return [each.strip() for each in (*found, text[begin:]) if each.strip()]


def _within(text: str) -> str | None:
    """What stands in the brackets with which a text begins."""
    text = text.lstrip()
    depth, quote = 0, ""
    for index, each in enumerate(text):
        if quote:
            quote = "" if each == quote else quote
        elif each in "'\"`":
            quote = each
        elif each in "()":
            depth += 1 if each == "(" else -1
            if depth == 0:
                return text[1:index]
        elif depth == 0:
            return None
    return None


def _names_in(text: str | None) -> list[str | None]:
    """The columns that brackets hold; None for an expression."""
    found: list[str | None] = []
    for each in _split(text or ""):
        match = re.fullmatch(_PART + r"(?:\s+(?:ASC|DESC))?", each, re.IGNORECASE)
        found.append(_parts(each.split()[0])[0] if match else None)
    return found or [None]


def _column(text: str) -> tuple[StepColumn, list[StepKey]] | None:
    """``name varchar(80) NOT NULL``."""
    match = re.match(rf"({_PART})\s+(.*)", text, re.DOTALL)
    if match is None:
        return None
    name, rest = _parts(match[1])[0], match[2].upper()
    keys = []
    if "PRIMARY KEY" in rest:
        keys.append(StepKey("pk", "", [name], True))
    elif re.search(r"\bUNIQUE\b", rest):
        keys.append(StepKey("uq", "", [name], True))
    if "REFERENCES" in rest:
        keys.append(StepKey("fk", "", [name], target=None))
    is_serial = "SERIAL" in rest or "GENERATED" in rest or "AUTO_INCREMENT" in rest or "IDENTITY" in rest
    nullable = "NOT NULL" not in rest and "PRIMARY KEY" not in rest and not is_serial
    default = None if re.search(r"\bDEFAULT\b", rest) else ""
    return StepColumn(name, None, nullable, default, None, is_serial), keys


def _constraint(text: str) -> StepKey | None:
    """``CONSTRAINT uq_users_name UNIQUE (name)``; None where it is none."""
    named = re.match(rf"CONSTRAINT\s+{_NAME}\s+(.*)", text, re.IGNORECASE | re.DOTALL)
    name, rest = (_parts(named[1])[0], named[2]) if named else ("", text)
    word = re.match(r"(PRIMARY|UNIQUE|FOREIGN|CHECK|EXCLUDE|KEY|INDEX)\b\s*(?:KEY\b|INDEX\b)?\s*", rest, re.IGNORECASE)
    if word is None:
        return None
    kind, rest = _KEY_WORDS[word[1].upper()], rest[word.end() :]
    is_valid = re.search(r"\bNOT\s+VALID\s*$", rest, re.IGNORECASE) is None
    held = _within(rest)
    if kind == "ck":
        return StepKey(kind, name, [], condition=held, valid=is_valid)
    if held is None:
        # KEY name (columns), UNIQUE USING INDEX name.
        return StepKey(kind, name if named else None, [None], kind in ("pk", "uq"), target=None if kind == "fk" else "")
    target: str | None = ""
    remote: list[str | None] = []
    if kind == "fk":
        said = re.search(rf"\bREFERENCES\s+{_NAME}\s*(.*)", rest, re.IGNORECASE | re.DOTALL)
        own, schema = _parts(said[1]) if said else ("", "")
        target = (f"{schema}.{own}" if schema else own) or None
        remote = _names_in(_within(said[2])) if said else [None]
    return StepKey(kind, name, _names_in(held), kind in ("pk", "uq"), False, target, remote, valid=is_valid)


def _create_table(match: re.Match[str]) -> Iterator[Found]:
    name, schema = _parts(match[2])
    held = _within(match.string[match.end() :])
    columns, keys, has_more = [], [], held is None
    for each in _split(held or ""):
        key = _constraint(each)
        column = _column(each) if key is None and not re.match(r"LIKE\b", each, re.IGNORECASE) else None
        if key is not None:
            keys.append(key)
        elif column is not None:
            columns.append(column[0])
            keys += column[1]
        else:
            has_more = True
    yield "create_table", name, schema, {"columns": columns, "keys": keys, "more": has_more}, bool(match[1])


def _drop_table(match: re.Match[str]) -> Iterator[Found]:
    for each in _split(re.sub(r"\b(?:CASCADE|RESTRICT)\b", "", match[2], flags=re.IGNORECASE)):
        if re.fullmatch(_NAME, each):
            yield "drop_table", *_parts(each), {}, bool(match[1])
        else:
            yield from _touched(match[0])


def _alter_table(match: re.Match[str]) -> Iterator[Found]:
    table, schema = _parts(match[2])
    for clause in _split(match[3]):
        steps = list(_clause(clause))
        for kind, given, if_needed in steps:
            yield kind, table, schema, given, if_needed or bool(match[1])


_COLUMN = r"(?:COLUMN\s+)?"
_IF_OR_NOT = r"(IF\s+(?:NOT\s+)?EXISTS\s+)?"
# What changes nothing that is replayed.
_HARMLESS_CLAUSE = re.compile(
    r"(?:ENABLE|DISABLE|OWNER|REPLICA|SET\s*\(|RESET|CLUSTER|SET\s+(?:LOGGED|UNLOGGED|TABLESPACE|STATISTICS)|FORCE"
    r"|NO\s+FORCE|ALTER\s+CONSTRAINT|ENGINE|CONVERT\s+TO|DEFAULT\s+C|CHARACTER\s+SET|COMMENT|AUTO_INCREMENT|ATTACH"
    r"|DETACH|ALGORITHM|LOCK|(?:ALTER|MODIFY)\s+(?:COLUMN\s+)?\S+\s+(?:SET\s+)?(?:STATISTICS|STORAGE|COMPRESSION))\b",
    re.IGNORECASE,
)


def _clause(text: str) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """The steps of one clause of ALTER TABLE."""
    flags = re.IGNORECASE | re.DOTALL
    if match := re.match(rf"RENAME\s+(?:TO|AS)\s+{_NAME}", text, flags):
        yield "rename_table", {"name": _parts(match[1])[0]}, False
    elif match := re.match(rf"RENAME\s+CONSTRAINT\s+{_NAME}\s+TO\s+{_NAME}", text, flags):
        yield "rename_key", {"name": _parts(match[1])[0], "new": _parts(match[2])[0]}, False
    elif match := re.match(rf"RENAME\s+{_COLUMN}{_NAME}\s+TO\s+{_NAME}", text, flags):
        yield "alter_column", {"column": _parts(match[1])[0], "said": {"name": _parts(match[2])[0]}}, False
    elif match := re.match(rf"DROP\s+(?:CONSTRAINT|FOREIGN\s+KEY|INDEX|KEY|CHECK)\s+{_IF_OR_NOT}{_NAME}", text, flags):
        yield "drop_constraint", {"name": _parts(match[2])[0]}, bool(match[1])
    elif re.match(r"DROP\s+PRIMARY\s+KEY", text, flags):
        yield "drop_constraint", {"name": None}, False
    elif match := re.match(rf"DROP\s+{_COLUMN}{_IF_OR_NOT}{_NAME}", text, flags):
        yield "drop_column", {"column": _parts(match[2])[0]}, bool(match[1])
    elif match := re.match(rf"ALTER\s+{_COLUMN}{_NAME}\s+(.*)", text, flags):
        yield "alter_column", {"column": _parts(match[1])[0], "said": _said(match[2]), "keeps_null": True}, False
    elif match := re.match(rf"VALIDATE\s+CONSTRAINT\s+{_NAME}", text, flags):
        yield "validate", {"name": _parts(match[1])[0]}, False
    elif _HARMLESS_CLAUSE.match(text):
        return
    elif match := re.match(r"ADD\s+(.*)", text, flags):
        yield from _added(match[1])
    elif match := re.match(rf"MODIFY\s+{_COLUMN}{_NAME}\s", text, flags):
        given: dict[str, Any] = {"type": None, "nullable": None, "default": None, "comment": None}
        yield "alter_column", {"column": _parts(match[1])[0], "said": given}, False
    elif match := re.match(rf"CHANGE\s+{_COLUMN}{_NAME}\s+{_NAME}\s", text, flags):
        given = {"name": _parts(match[2])[0], "type": None, "nullable": None, "default": None, "comment": None}
        yield "alter_column", {"column": _parts(match[1])[0], "said": given}, False
    else:
        yield "touch_table", {}, False


def _added(text: str) -> Iterator[tuple[str, dict[str, Any], bool]]:
    key = _constraint(text)
    if key is not None:
        yield "create_key", {"key": key}, False
        return
    match = re.match(rf"{_COLUMN}{_IF_OR_NOT}(.*)", text, re.IGNORECASE | re.DOTALL)
    column = _column(match[2]) if match else None
    if match is None or column is None:
        yield "touch_table", {}, False
    else:
        yield "add_column", {"column": column[0], "keys": column[1]}, bool(match[1])


def _said(text: str) -> dict[str, Any]:
    """What ``ALTER COLUMN name …`` says of a column."""
    upper = " ".join(text.upper().split())
    if upper.startswith(("SET NOT NULL", "DROP NOT NULL")):
        return {"nullable": upper.startswith("DROP")}
    if upper.startswith(("SET DEFAULT", "DROP DEFAULT")):
        return {"default": "" if upper.startswith("DROP") else None}
    if upper.startswith(("TYPE ", "SET DATA TYPE ")):
        return {"type": None}
    return {"type": None, "nullable": None, "default": None}


def _rename_table(match: re.Match[str]) -> Iterator[Found]:
    yield "rename_table", *_parts(match[1]), {"name": _parts(match[2])[0]}, False


def _create_index(match: re.Match[str]) -> Iterator[Found]:
    rest = re.sub(r"^\s*USING\s+\w+", "", match[5], flags=re.IGNORECASE)
    name = _parts(match[3])[0] if match[3] else ""
    is_partial = re.search(r"\bWHERE\b", rest, re.IGNORECASE) is not None
    key = StepKey("ix", name, _names_in(_within(rest)), bool(match[1]), is_partial)
    yield "create_key", *_parts(match[4]), {"key": key}, bool(match[2])


def _drop_index(match: re.Match[str]) -> Iterator[Found]:
    name, schema = _parts(match[2])
    table = _parts(match[3]) if match[3] else ("", schema)
    yield "drop_index", *table, {"name": name}, bool(match[1])


def _alter_index(match: re.Match[str]) -> Iterator[Found]:
    yield "rename_key", "", "", {"name": _parts(match[2])[0], "new": _parts(match[3])[0]}, bool(match[1])


def _label(text: str) -> str:
    return text[1:-1].replace("''", "'")


def _create_type(match: re.Match[str]) -> Iterator[Found]:
    labels = [each.replace("''", "'") for each in _LABEL.findall(match[2])]
    yield "create_type", "", "", {"enum": [_parts(match[1])[0], labels]}, False


def _create_domain(match: re.Match[str]) -> Iterator[Found]:
    yield "create_type", "", "", {"enum": [_parts(match[1])[0], None]}, False


def _drop_type(match: re.Match[str]) -> Iterator[Found]:
    yield "drop_type", "", "", {"enum": [_parts(match[2])[0], None]}, bool(match[1])


def _add_value(match: re.Match[str]) -> Iterator[Found]:
    beside = _label(match[5]) if match[5] else ""
    given = {
        "type": _parts(match[1])[0],
        "label": _label(match[3]),
        "where": (match[4] or "").upper(),
        "beside": beside,
    }
    yield "add_value", "", "", given, bool(match[2])


def _rename_value(match: re.Match[str]) -> Iterator[Found]:
    given = {"type": _parts(match[1])[0], "label": _label(match[2]), "new": _label(match[3])}
    yield "rename_value", "", "", given, False


def _rename_type(match: re.Match[str]) -> Iterator[Found]:
    yield "rename_type", "", "", {"name": _parts(match[1])[0], "new": _parts(match[2])[0]}, False


def _alter_type(match: re.Match[str]) -> Iterator[Found]:
    if not re.search(r"\b(?:OWNER|SET\s+SCHEMA)\b", match.string, re.IGNORECASE):
        yield "touch", "", "", {"names": [_parts(match[1])[0]]}, False


_READ = {
    "create_table": _create_table,
    "drop_table": _drop_table,
    "alter_table": _alter_table,
    "rename_table": _rename_table,
    "create_index": _create_index,
    "drop_index": _drop_index,
    "alter_index": _alter_index,
    "create_type": _create_type,
    "create_domain": _create_domain,
    "drop_type": _drop_type,
    "add_value": _add_value,
    "rename_value": _rename_value,
    "rename_type": _rename_type,
    "alter_type": _alter_type,
}
