# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.add_column("authors", sa.Column("digest", sa.String(64)))
    op.create_index("ix_authors_digest", "authors", ["digest"])
    op.add_column("readers", sa.Column("digest", sa.String(64)))
    # Renamed, but not made anew; made, but nothing went
    op.add_column("editors", sa.Column("digest", sa.String(64)))  # DBC532:5
    op.create_table("printers", sa.Column("id", sa.Integer()))
    # The other way round, in the upgrade
    op.create_table("new_sellers", sa.Column("id", sa.Integer()))
    op.execute("INSERT INTO new_sellers SELECT id FROM sellers")
    op.drop_table("sellers")
    op.rename_table("new_sellers", "sellers")


def downgrade():
    op.rename_table("authors", "old_authors")
    op.create_table("authors", sa.Column("id", sa.Integer()))
    op.get_bind().execute(sa.text("INSERT INTO authors SELECT id FROM old_authors"))
    op.drop_table("old_authors")
    with op.batch_alter_table("readers") as batch_op:
        batch_op.drop_column("digest")
    op.rename_table("editors", "old_editors")
    op.drop_table("printers")
    op.drop_column("sellers", "name")
