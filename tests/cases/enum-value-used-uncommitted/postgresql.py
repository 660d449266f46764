# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("feeling", sa.Enum("sad", "ok", name="mood")), sa.Column("note", sa.Text()))
    op.create_table("notes", sa.Column("note", sa.Text()))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.execute("UPDATE people SET feeling = 'happy'")
    op.execute("ALTER TYPE mood ADD VALUE 'happy'")
    op.execute("UPDATE people SET feeling = 'happy' WHERE feeling = 'ok'")  # DBC702:5
    op.execute("SELECT 'happy'::mood")  # DBC702:5
    op.execute("INSERT INTO people VALUES ('happy')")  # DBC702:5
    op.execute("CREATE INDEX ix ON people (note) WHERE feeling = 'happy'")  # DBC702:5
    op.execute("INSERT INTO notes (note) VALUES ('happy')")
    op.execute("UPDATE notes SET note = 'happy'")
    op.execute("UPDATE people SET feeling = 'ok' WHERE note = 'happy days'")
    op.execute("ALTER TYPE mood ADD VALUE 'very happy' AFTER 'happy'")
    op.execute("UPDATE people SET feeling = 'very happy' WHERE feeling = 'happy'")  # DBC702:5
    op.execute("UPDATE notes SET note = 'x'; UPDATE people SET feeling = 'happy'")  # DBC702:5
    op.create_table("cats", sa.Column("size", sa.Enum("s", name="size")), sa.Column("fur", sa.String(9), server_default="happy"))
    op.execute("UPDATE cats SET size = 'happy'")
    op.add_column("dogs", sa.Column("humour", sa.Enum("sad", name="mood")))
    op.execute("UPDATE dogs SET humour = 'happy'")  # DBC702:5
    op.execute("INSERT INTO dogs VALUES ('happy')")  # DBC702:5
    op.execute("ALTER TYPE mood RENAME VALUE 'happy' TO 'glad'")
    op.execute("COMMENT ON COLUMN people.feeling IS 'happy'")
    op.add_column("people", sa.Column("b", sa.Enum("sad", name="mood"), server_default="happy"))  # DBC702:5
    op.add_column("people", sa.Column("c", sa.Enum("sad", name="mood"), server_default="sad"))
    op.add_column("people", sa.Column("d", sa.Enum("sad", name="mood"), default="happy"))
    op.add_column("people", sa.Column("e", sa.String(20), server_default="happy"))
    op.add_column("people", sa.Column("f", sa.Enum("sad", name="mood"), **OPTIONS))
    op.create_table("pets", sa.Column("b", postgresql.ENUM(name="mood", create_type=False), server_default="happy"))  # DBC702:5
    op.alter_column("people", "feeling", server_default="happy")  # DBC702:5
    op.alter_column("people", "feeling", server_default="sad")
    op.alter_column("people", "feeling", server_default=default())
    op.alter_column("people", "note", server_default="happy")
    op.alter_column("people", "new", type_=sa.Enum("sad", name="mood"), server_default="happy", postgresql_using="x")  # DBC702:5
    if op.get_bind().dialect.name == "mysql":
        op.execute("UPDATE people SET feeling = 'happy'")
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE mood ADD VALUE 'late'")
        op.execute("UPDATE people SET feeling = 'late'")
    op.execute("UPDATE people SET feeling = 'late', note = 'happy'")
    op.execute("ALTER TYPE mood ADD VALUE 'last'")
    op.execute("COMMIT")
    op.execute("UPDATE people SET feeling = 'last'")


def downgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'happy'")
    op.execute("UPDATE people SET feeling = 'happy'")
