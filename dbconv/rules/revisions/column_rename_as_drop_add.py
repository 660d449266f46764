"""DBC522."""

from __future__ import annotations

import json
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import DATA, AddColumn, Body, DropColumn, Migration
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.record import NamedTuple
from dbconv.rule import rule
from dbconv.rules.revisions.types import same_type
from dbconv.violation import Violation

_WORDLESS = frozenset({"", "id", "is", "has", "at", "on", "of", "by", "the", "to"})
_OF_MYSQL = frozenset("TINYINT MEDIUMINT TINYTEXT MEDIUMTEXT LONGTEXT TINYBLOB MEDIUMBLOB LONGBLOB YEAR BIT".split())
_OTHER = frozenset({"", "other"})


@rule(
    "DBC522",
    "column-rename-as-drop-add",
    Migration,
    category="E",
    since="0.1",
    messages={
        "renamed": 'column "{old}" of table "{table}" is dropped, and "{new}" of the same type, {type}, is added: a'
        " rename loses its data so; if it is one, write {better}"
    },
)
def column_rename_as_drop_add(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column is dropped and another one of the same type is added to the same table: most often it was renamed.

    Reported at the drop, with the line to write instead: on MySQL, which states the whole column anew, with its type,
    NULL, default and comment as the earlier revision has them. The dropped column's type is that in `downgrade()`, else
    that of the earlier revision that made it; `VARCHAR(80)` is `String(80)`. Where more columns of the table are
    dropped or added, or the type is text of no length or JSON, the two names have to share a word. Silent where either
    type is unknown, where several columns of the type are dropped or added, where the two refer to different tables,
    and where a statement before the drop may have copied the data.

    ## Why
    `alembic revision --autogenerate` cannot see a rename: it compares two lists of names. It writes a drop and an add;
    run, it deletes every value, in production too. Nothing warns, and the revision passes all tests, whose tables are
    empty.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_mobile.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("mobile", sa.String(11)))
        op.drop_column("users", "phone")

    def downgrade():
        op.add_column("users", sa.Column("phone", sa.VARCHAR(11)))
        op.drop_column("users", "mobile")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_mobile.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        # On MySQL: with existing_nullable=False, existing_server_default and existing_comment, if it has these.
        op.alter_column("users", "phone", new_column_name="mobile", existing_type=sa.String(11))

    def downgrade():
        op.alter_column("users", "mobile", new_column_name="phone", existing_type=sa.String(11))
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade = migration.upgrade
    added = [(each, column) for each in upgrade.operations if isinstance(each, AddColumn) for column in each.columns]
    if not added or not upgrade.is_known:
        return
    dropped = [
        (each, old)
        for each in upgrade.operations
        if isinstance(each, DropColumn) and each.table is not None and each.name is not None
        for old in [_dropped(migration, each)]
        if old is not None
    ]
    for drop, old in dropped:
        new = [column for add, column in added if add.table == drop.table and _is_like(_former(column), old)]
        rivals = [each for other, each in dropped if other.table == drop.table and _is_like(each, old)]
        if len(new) != 1 or len(rivals) != 1 or new[0].name in (None, drop.name) or _copies(upgrade, drop):
            continue
        is_only_one = _count(upgrade, drop, DropColumn) == _count(upgrade, drop, AddColumn) == 1
        if is_only_one and not _holds_anything(old.type) or _shares_word(str(drop.name), str(new[0].name)):
            said = {
                "old": str(drop.name),
                "table": str(drop.table),
                "new": str(new[0].name),
                "type": new[0].type.label,
                "better": _line(drop, new[0], _before(migration, drop) or old, context.settings.dialect),
            }
            yield Violation("renamed", drop.call.name_place, said)


def _count(upgrade: Body, drop: DropColumn, kind: type[AddColumn | DropColumn]) -> int:
    return sum(isinstance(each, kind) and each.table == drop.table for each in upgrade.operations)


def _holds_anything(kind: ColumnType) -> bool:
    """Whether a type is one that any two columns have: text of no length, JSON."""
    return kind.family in ("text", "json") or (kind.family == "string" and kind.length is None)


def _shares_word(one: str, other: str) -> bool:
    """Whether two names have a word in common, be it shortened in one of them."""
    words, others = ({*each.lower().split("_")} - _WORDLESS for each in (one, other))
    return any(each.startswith(word) or word.startswith(each) for each in words for word in others)


class _Former(NamedTuple):
    """What a column holds: its type, the columns that it refers to, and what an operation takes of it beside these."""

    type: ColumnType
    targets: frozenset[tuple[str | None, ...]]
    existing: tuple[str, ...]


def _former(column: Column) -> _Former:
    targets: frozenset[tuple[str | None, ...]] = frozenset((each.table, each.column) for each in column.references)
    default = column.server_default if is_known(column.defaults) else None
    number = f'sa.text("{str(default.sql).lower()}")' if default and isinstance(default.sql, (int, float)) else ""
    written = "" if default is None or default.is_none else _literal(default.value) or number or "..."
    comments = column.descriptions if is_known(column.descriptions) else ()
    comment = next((_literal(each.value) or "..." for each in comments if each.value != ""), "")
    return _Former(column.type, targets, tuple(_existing(column.nullable.value, written, comment)))


def _is_like(one: _Former, other: _Former) -> bool:
    are_other_keys = one.targets and other.targets and one.targets != other.targets
    return not are_other_keys and same_type(one.type, other.type)


def _dropped(migration: Migration, drop: DropColumn) -> _Former | None:
    """What a dropped column holds, as downgrade() writes it, else as the earlier revisions left it."""
    for each in migration.downgrade.operations if migration.downgrade else ():
        if isinstance(each, AddColumn) and each.table == drop.table:
            found = next((column for column in each.columns if column.name == drop.name), None)
            if found is not None:
                return _former(found)
    return _before(migration, drop)


def _before(migration: Migration, drop: DropColumn) -> _Former | None:
    """The column as the earlier revisions left it; None where that is not known."""
    table = migration.earlier.schema.table(drop.table or "", drop.schema)
    old = table.column(drop.name or "") if is_known(table) and table else None
    if table is None or old is None or not is_known(old):
        return None
    targets = [
        (key.target if is_known(key.target) else None, *key.target_columns)
        for key in table.keys
        if key.kind == "fk" and key.columns == (drop.name,)
    ]
    default = _written(old.server_default) if is_known(old.server_default) else "..."
    comment = "..." if not is_known(old.comment) else _literal(old.comment) if old.comment else ""
    return _Former(old.type, frozenset(targets), tuple(_existing(old.nullable, default, comment)))


def _copies(upgrade: Body, drop: DropColumn) -> bool:
    return upgrade.changes_rows(drop, drop.table, DATA)


def _line(drop: DropColumn, new: Column, old: _Former, dialect: str) -> str:
    arguments = [f'"{drop.name}"', f'new_column_name="{new.name}"']
    if not drop.call.in_batch:
        arguments.insert(0, f'"{drop.table}"')
    if dialect == "mysql" and new.type.family not in _OTHER:
        # CHANGE COLUMN states the whole column anew, and what is not said is gone.
        arguments += [f"existing_type={_type(new.type)}", *old.existing]
    if drop.schema and not drop.call.in_batch:
        arguments.append(f'schema="{drop.schema}"')
    return f"{drop.call.receiver or 'op'}.alter_column({', '.join(arguments)})"


def _type(kind: ColumnType) -> str:
    sizes = [str(each) for each in (kind.length, kind.precision, kind.scale) if each is not None]
    of_mysql = kind.unsigned or kind.name in _OF_MYSQL
    arguments = ", ".join([*sizes, *(["unsigned=True"] if kind.unsigned else [])])
    return f"{'mysql' if of_mysql else 'sa'}.{kind.name.upper() if of_mysql else kind.name}({arguments})"


def _existing(nullable: bool, default: str, comment: str) -> Iterator[str]:
    """What a column has beside its type, as an operation takes it; three dots for what is not read."""
    if nullable is False:
        yield "existing_nullable=False"
    if default:
        yield f"existing_server_default={default}"
    if comment:
        yield f"existing_comment={comment}"


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else ""


def _written(default: str) -> str:
    """A default as an earlier revision writes it, where that is the same here."""
    if not default.startswith(("sa.", '"', "'")):
        return default and "..."
    return default if '"' in default else default.replace("'", '"')
