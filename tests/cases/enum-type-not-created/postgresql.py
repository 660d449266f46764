# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("state", sa.Enum("open", "done", name="job_state")),
    )

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2b3c"
down_revision = "1a2b"

made = sa.Enum("a", name="made_kind")


def upgrade():
    op.create_table("wide", sa.Column("a", sa.Enum("a", name="wide_a")), sa.Column("b", sa.Enum("a", name="wide_b")))
    op.add_column("jobs", sa.Column("wide", sa.Enum("a", name="wide_b")))
    op.execute("DROP TYPE IF EXISTS job_kind")
    op.execute("UPDATE jobs SET state = 'open'")
    op.add_column("jobs", sa.Column("kind", sa.Enum("daily", "weekly", name="job_kind")))  # DBC703:45
    op.add_column("jobs", sa.Column("kind2", sa.Enum("daily", "weekly", name="job_kind")))
    op.add_column("jobs", sa.Column("size", postgresql.ENUM("s", "m", name="job_size", create_type=False)))  # DBC703:45
    op.alter_column("jobs", "old", existing_type=sa.String(20), type_=sa.Enum("a", name="job_old"), postgresql_using="x")  # DBC703:71
    op.add_column("jobs", sa.Column("state2", sa.Enum("open", "done", name="job_state")))
    op.add_column("jobs", sa.Column("plain", sa.Enum("a", name="job_plain", native_enum=False)))
    op.add_column("jobs", sa.Column("perhaps", sa.Enum("a", name="job_perhaps", native_enum=is_native())))
    op.add_column("jobs", sa.Column("nameless", sa.Enum("a")))
    op.add_column("jobs", sa.Column("computed", sa.Enum("a", name=name())))
    op.add_column("jobs", sa.Column("of_class", sa.Enum(Kind, name="job_class")))  # DBC703:49
    made.create(op.get_bind(), checkfirst=True)
    op.add_column("jobs", sa.Column("made", made))
    op.create_table("others", sa.Column("kind", sa.Enum("a", name="other_kind")))
    op.add_column("jobs", sa.Column("other", sa.Enum("a", name="other_kind")))
    op.create_table("more", sa.Column("kind", postgresql.ENUM("a", name="more_kind", create_type=False)))
    op.add_column("jobs", sa.Column("more", sa.Enum("a", name="more_kind")))  # DBC703:45
    op.execute("CREATE TYPE sql_kind AS ENUM ('a')")
    op.add_column("jobs", sa.Column("sql", sa.Enum("a", name="sql_kind")))
    op.execute("ALTER TYPE sql_kind RENAME TO new_kind")
    op.add_column("jobs", sa.Column("new", sa.Enum("a", name="new_kind")))
    op.drop_column("jobs", "new")
    if op.get_bind().dialect.name != "postgresql":
        op.add_column("jobs", sa.Column("elsewhere", sa.Enum("a", name="elsewhere")))
    op.execute("DO $$ BEGIN CREATE TYPE hidden AS ENUM ('a'); END $$")
    op.add_column("jobs", sa.Column("hidden", sa.Enum("a", name="hidden")))


def downgrade():
    op.add_column("jobs", sa.Column("kind", sa.Enum("daily", name="down_kind")))
