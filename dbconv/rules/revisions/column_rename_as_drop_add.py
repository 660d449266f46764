"""DBC522."""

from __future__ import annotations

import json
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import DATA, AddColumn, Body, DropColumn, Migration
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
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
        (each, column)
        for each in upgrade.operations
        if isinstance(each, DropColumn) and each.table is not None and each.name is not None
        for column in [_dropped(migration, each.table, each.name)]
        if column is not None
    ]
    for drop, old in dropped:
        new = [column for add, column in added if add.table == drop.table and same_type(old, column)]
        rivals = [column for other, column in dropped if other.table == drop.table and same_type(old, column)]
        if len(new) != 1 or len(rivals) != 1 or new[0].name in (None, old.name) or _copies(upgrade, drop):
            continue
        is_only_one = _count(upgrade, drop, DropColumn) == _count(upgrade, drop, AddColumn) == 1
        if is_only_one and not _holds_anything(old) or _shares_word(str(drop.name), str(new[0].name)):
            # What downgrade() writes of it may be less than it was.
            earlier = migration.earlier.column(str(drop.table), str(drop.name)) or old
            said = {
                "old": str(drop.name),
                "table": str(drop.table),
                "new": str(new[0].name),
                "type": new[0].type.label if is_known(new[0].type) else "",
                "better": _line(drop, new[0], earlier, context.settings.dialect),
            }
            yield Violation("renamed", drop.call.name_place, said)


def _count(upgrade: Body, drop: DropColumn, kind: type[AddColumn | DropColumn]) -> int:
    return sum(isinstance(each, kind) and each.table == drop.table for each in upgrade.operations)


def _holds_anything(column: Column) -> bool:
    """Whether a type is one that any two columns have: text of no length, JSON."""
    kind = column.type
    return kind.family in ("text", "json") or (kind.family == "string" and kind.length is None)


def _shares_word(one: str, other: str) -> bool:
    """Whether two names have a word in common, be it shortened in one of them."""
    words, others = ({*each.lower().split("_")} - _WORDLESS for each in (one, other))
    return any(each.startswith(word) or word.startswith(each) for each in words for word in others)


def _dropped(migration: Migration, table: str, name: str) -> Column | None:
    for each in migration.downgrade.operations if migration.downgrade else ():
        if isinstance(each, AddColumn) and each.table == table:
            found = next((column for column in each.columns if column.name == name), None)
            if found is not None:
                return found
    return migration.earlier.column(table, name)


def _copies(upgrade: Body, drop: DropColumn) -> bool:
    return upgrade.changes_rows(drop, drop.table, DATA)


def _line(drop: DropColumn, new: Column, old: Column, dialect: str) -> str:
    arguments = [f'"{drop.name}"', f'new_column_name="{new.name}"']
    if not drop.call.in_batch:
        arguments.insert(0, f'"{drop.table}"')
    if dialect == "mysql" and is_known(new.type) and new.type.family not in _OTHER:
        # CHANGE COLUMN states the whole column anew, and what is not said is gone.
        arguments += [f"existing_type={_type(new.type)}", *_existing(old)]
    if drop.schema and not drop.call.in_batch:
        arguments.append(f'schema="{drop.schema}"')
    return f"{drop.call.receiver or 'op'}.alter_column({', '.join(arguments)})"


def _type(kind: ColumnType) -> str:
    sizes = [str(each) for each in (kind.length, kind.precision, kind.scale) if each is not None]
    of_mysql = kind.unsigned or kind.name in _OF_MYSQL
    arguments = ", ".join([*sizes, *(["unsigned=True"] if kind.unsigned else [])])
    return f"{'mysql' if of_mysql else 'sa'}.{kind.name.upper() if of_mysql else kind.name}({arguments})"


def _existing(old: Column) -> Iterator[str]:
    """What a column has beside its type, as an operation takes it; three dots for what is not read."""
    if old.nullable.value is False:
        yield "existing_nullable=False"
    default = old.server_default if is_known(old.defaults) else None
    if default is not None and not default.is_none:
        number = f'sa.text("{str(default.sql).lower()}")' if isinstance(default.sql, (int, float)) else ""
        yield f"existing_server_default={_literal(default.value) or number or '...'}"
    for text in old.descriptions if is_known(old.descriptions) else ():
        if text.value != "":
            yield f"existing_comment={_literal(text.value) or '...'}"


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else ""
