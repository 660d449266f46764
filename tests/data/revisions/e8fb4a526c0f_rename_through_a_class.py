"""Rename tables and what hangs on them, by a small class."""

from collections import namedtuple
from dataclasses import dataclass, field

from alembic import op
import sqlalchemy as sa

revision = "e8fb4a526c0f"
down_revision = "d7ea39415bfe"

Sequence = namedtuple("Sequence", "table column")  # reached by both
SUFFIX = "_id_seq"  # reached by both


@dataclass(frozen=True)
class Rename:  # reached by both
    """One table with its old and its new name."""

    old: str
    new: str
    sequences: list = field(default_factory=list)
    schema: str = "public"

    def run(self, *, back: bool = False) -> None:
        old, new = (self.new, self.old) if back else (self.old, self.new)
        op.rename_table(old, new, schema=self.schema)
        for sequence in self.sequences:
            self._sequence(sequence, old, new)

    @staticmethod
    def _sequence(sequence, old, new):
        op.execute(f"ALTER SEQUENCE {old}_{sequence.column}{SUFFIX} RENAME TO {new}_{sequence.column}{SUFFIX}")


RENAMES = (  # reached by both
    Rename("usr", "account", [Sequence("usr", "id")]),
    Rename("grp", "team", schema="org"),
)
CHANGED = [each.new for each in RENAMES if each.schema == "org"]  # reached by upgrade


def upgrade():
    for rename in RENAMES: rename.run()
    list(map(lambda name, kind="t": op.create_table_comment(name, f"{kind}:{name}", existing_comment=None), CHANGED))
    assert sa.inspect(op.get_bind()).has_table("account") is True


def downgrade():
    for rename in RENAMES[::-1]:
        rename.run(back=True)
