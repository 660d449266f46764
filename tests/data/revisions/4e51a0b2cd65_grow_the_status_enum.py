"""grow the status enum

Revision ID: 4e51a0b2cd65
Revises: 3d408fa1bc54
"""

import enum

from alembic import op
import sqlalchemy as sa

revision = u"4e51a0b2cd65"
down_revision = u"3d408fa1bc54"
branch_labels = None
depends_on = u"0a1f5c7d9e21"


class Status(enum.Enum):  # reached by both
    """State of a ticket, 工单状态."""

    new = "new"
    waiting = "waiting"
    done = "done"

    @classmethod
    def names(cls):
        return [member.name for member in cls if member is not cls.waiting]


old_options = ("new", "done")  # reached by both
new_options = sorted(old_options + ("waiting",))  # reached by both
old_type = sa.Enum(*old_options, name="status")  # reached by both
new_type = sa.Enum(*new_options, name="status")  # reached by both
tmp_type = sa.Enum(*new_options, name="_status")  # reached by both

ticket = sa.sql.table("ticket", sa.Column("status", new_type, nullable=False))  # reached by downgrade


def upgrade():
    # Create a temporary "_status" type, convert and drop the "old" type
    tmp_type.create(op.get_bind(), checkfirst=False)
    op.execute("ALTER TABLE ticket ALTER COLUMN status TYPE _status USING status::text::_status")
    old_type.drop(op.get_bind(), checkfirst=False)
    new_type.create(op.get_bind(), checkfirst=False)
    op.execute("ALTER TABLE ticket ALTER COLUMN status TYPE status USING status::text::status")
    tmp_type.drop(op.get_bind(), checkfirst=False)
    op.create_check_constraint("ck_ticket_status", "ticket", sa.column("status").in_(Status.names()))


def downgrade():
    # Convert 'waiting' status into 'new'
    op.execute(ticket.update().where(ticket.c.status == Status.waiting.value).values(status="new"))
    tmp_type.create(op.get_bind(), checkfirst=False)
    op.execute("ALTER TABLE ticket ALTER COLUMN status TYPE _status USING status::text::_status")
    new_type.drop(op.get_bind(), checkfirst=False)
    old_type.create(op.get_bind(), checkfirst=False)
    op.execute("ALTER TABLE ticket ALTER COLUMN status TYPE status USING status::text::status")
    tmp_type.drop(op.get_bind(), checkfirst=False)
