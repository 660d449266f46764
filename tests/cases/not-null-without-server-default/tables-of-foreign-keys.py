# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
"""what was before"""
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("people", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "links",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id"), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_links"),
    )
    op.create_table(
        "members",
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("people.id"), nullable=True),
        sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id"), nullable=True),
        sa.Column("role", sa.Integer(), nullable=True),
    )
    op.create_table("guests", sa.Column("person_id", sa.Integer(), sa.ForeignKey("people.id"), nullable=True))
    op.create_table(
        "others", *COLUMNS,
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("people.id"), nullable=True),
        sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id"), nullable=True),
    )


def downgrade():
    pass

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.alter_column("links", "person_id", existing_type=sa.Integer(), nullable=False)
    op.alter_column("links", "team_id", existing_type=sa.Integer(), nullable=False)
    op.alter_column("members", "team_id", existing_type=sa.Integer(), nullable=False)  # DBC525:32
    op.alter_column("guests", "person_id", existing_type=sa.Integer(), nullable=False)  # DBC525:31
    op.alter_column("others", "person_id", existing_type=sa.Integer(), nullable=False)  # DBC525:31
    op.alter_column("nobody", "person_id", existing_type=sa.Integer(), nullable=False)  # DBC525:31


def downgrade():
    op.alter_column("links", "person_id", existing_type=sa.Integer(), nullable=True)
