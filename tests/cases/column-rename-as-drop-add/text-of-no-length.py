# migrations/env.py
from alembic import context

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    # What any two columns have in common is no sign of a rename
    op.add_column("tasks", sa.Column("task_type", sa.String()))
    op.drop_column("tasks", "prompt_template")
    op.add_column("pages", sa.Column("body", sa.Text()))
    op.drop_column("pages", "byline")
    op.add_column("carts", sa.Column("options", sa.JSON()))
    op.drop_column("carts", "address")
    # A word of the name is
    op.add_column("flows", sa.Column("cache_key", sa.String()))
    op.drop_column("flows", "cache_project_id")  # DBC522:29
    op.add_column("notes", sa.Column("description", sa.Text()))
    op.drop_column("notes", "desc")  # DBC522:29
    op.add_column("songs", sa.Column("lyr", sa.Text()))
    op.drop_column("songs", "lyrics")  # DBC522:29
    # And so is a length, or another type
    op.add_column("users", sa.Column("mobile", sa.String(11)))
    op.drop_column("users", "phone")  # DBC522:29
    op.add_column("shops", sa.Column("width", sa.Integer()))
    op.drop_column("shops", "height")  # DBC522:29


def downgrade():
    op.add_column("tasks", sa.Column("prompt_template", sa.VARCHAR()))
    op.drop_column("tasks", "task_type")
    op.add_column("pages", sa.Column("byline", sa.Text()))
    op.drop_column("pages", "body")
    op.add_column("carts", sa.Column("address", sa.JSON()))
    op.drop_column("carts", "options")
    op.add_column("flows", sa.Column("cache_project_id", sa.VARCHAR()))
    op.drop_column("flows", "cache_key")
    op.add_column("notes", sa.Column("desc", sa.Text()))
    op.drop_column("notes", "description")
    op.add_column("songs", sa.Column("lyrics", sa.Text()))
    op.drop_column("songs", "lyr")
    op.add_column("users", sa.Column("phone", sa.VARCHAR(11)))
    op.drop_column("users", "mobile")
    op.add_column("shops", sa.Column("height", sa.Integer()))
    op.drop_column("shops", "width")
