"""permissions

Revision ID: f90c5b637d10
"""

from datetime import datetime, timedelta, timezone
from uuid import NAMESPACE_DNS, uuid5

from alembic import op
import sqlalchemy as sa
import sqlalchemy.dialects.postgresql
import sqlalchemy_utils as utils

revision = "f90c5b637d10"
down_revision = "e8fb4a526c0f"
branch_labels = ()
depends_on = None

ROLES = ["admin", "editor"]  # reached by both
ROLES += ["读者"]  # reached by both
ROLES.insert(0, "root")  # reached by both
RIGHTS = {role: {"read": True, "write": role != "读者"} for role in ROLES}  # reached by upgrade
EPOCH = datetime(2020, 1, 1, tzinfo=timezone.utc) + timedelta(days=30, hours=-1)  # reached by upgrade
MASK = 0xFF & ~0b1010 | 1 << 3  # reached by upgrade
SALT = b"\x00pepper"  # reached by upgrade
identity = lambda name: uuid5(NAMESPACE_DNS, name + SALT.hex())  # noqa: E731  # reached by upgrade


def upgrade():
    role = op.create_table(
        "role",
        sa.Column("id", sqlalchemy.dialects.postgresql.UUID(as_uuid=True), primary_key=True),
        sa.Column("name", utils.types.email.EmailType(length=255) if MASK else sa.String(255)),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
    )
    op.bulk_insert(role, [dict(id=identity(name), name=name, since=EPOCH) for name in ROLES], multiinsert=False)
    for name, rights in RIGHTS.items():
        for right, granted in rights.items():
            if not granted:
                break
            op.execute(
                sa.text("INSERT INTO grant_ (role, right_) VALUES (:role, :right_)")
                .bindparams(role=name, right_=right)
                .execution_options(autocommit=True)
            )


def downgrade():
    from sqlalchemy import bindparam, text as sql

    for name in reversed(ROLES):
        op.execute(sql("DELETE FROM grant_ WHERE role = :role").bindparams(bindparam("role", name)))
    op.drop_table("role")
