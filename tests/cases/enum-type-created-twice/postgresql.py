# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("jobs", sa.Column("state", sa.Enum("open", "done", name="job_state")))
    op.create_table("acts", sa.Column("a", sa.Enum("a", name="act_a")), sa.Column("b", sa.Enum("a", name="act_b")))
    op.create_table("sums", sa.Column("a", sa.Enum("a", name="sum_a")), sa.Column("b", sa.Enum("a", name="sum_b")))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2b3c"
down_revision = "1a2b"

kind = sa.Enum("a", name="kind")  # DBC706:8
state = postgresql.ENUM("open", name="job_state")


def upgrade():
    kind.create(op.get_bind(), checkfirst=True)
    op.create_table("one", sa.Column("kind", kind))
    op.create_table("two", sa.Column("kind", postgresql.ENUM("a", name="kind", create_type=False)))
    op.execute("CREATE TYPE mood AS ENUM ('a')")
    op.create_table("three", sa.Column("mood", sa.Enum("a", name="mood")))  # DBC706:48
    op.create_table("four", sa.Column("state", sa.Enum("open", name="job_state")))  # DBC706:48
    op.create_table("five", sa.Column("state", sa.Enum("open", name="job_state")))
    op.create_table("six", sa.Column("state", sa.Enum("open", name="job_state", native_enum=False)))
    op.create_table("seven", sa.Column("new", sa.Enum("a", name="new")))
    op.create_table("eight", sa.Column("new", sa.Enum("a", name="new")))
    op.execute("CREATE TYPE gone AS ENUM ('a')")
    op.execute("DROP TYPE gone")
    op.create_table("ten", sa.Column("gone", sa.Enum("a", name="gone")))
    sa.Enum("a", name="act_a").drop(op.get_bind())
    op.create_table("eleven", sa.Column("a", sa.Enum("a", name="act_a")))
    op.execute("COMMENT ON TYPE sum_b IS 'x'")
    op.execute("ALTER TYPE act_b RENAME TO act_old")
    op.create_table("twelve", sa.Column("b", sa.Enum("a", name="act_b")))
    sa.Enum("a", name="sum_a").create(op.get_bind())  # DBC706:5
    sa.Enum("a", name="sum_b").create(op.get_bind(), checkfirst=True)
    op.execute("CREATE TYPE lost AS ENUM ('a')")
    drop_types(op)
    op.create_table("fourteen", sa.Column("lost", sa.Enum("a", name="lost")))
    op.execute("CREATE TYPE kept AS ENUM ('a')")
    op.create_table("fifteen", sa.Column("kept", sa.Enum("a", name="kept")))  # DBC706:50
    op.create_table("nine", sa.Column("new", sa.Enum("a", name=name())))
    if op.get_bind().dialect.name == "mysql":
        op.create_table("else", sa.Column("b", sa.Enum("a", name="sum_b")))


def downgrade():
    kind.create(op.get_bind())
    op.create_table("old", sa.Column("kind", sa.Enum("a", name="kind")))  # DBC706:46
    op.create_table("jobs", sa.Column("state", sa.Enum("open", name="job_state")))
