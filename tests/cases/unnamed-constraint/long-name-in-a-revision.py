# alembic.ini
[alembic]
script_location = migrations

# shop/base.py
from sqlalchemy import MetaData

metadata = MetaData()

# migrations/env.py
from alembic import context
from shop.base import metadata

target_metadata = metadata
context.configure(target_metadata=target_metadata)

# migrations/versions/2a86f50f3dfc_visits.py
"""Visits: the long name is the model's to change

Revision ID: 2a86f50f3dfc
Revises:
"""
import sqlalchemy as sa
from alembic import op

revision = "2a86f50f3dfc"
down_revision = None


def upgrade():
    op.create_table(
        "visits",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["people"], ["people.id"], name="fk_visits_of_customers_of_the_subsidiaries_in_the_northern_region_people"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
    )


def downgrade():
    op.drop_table("visits")
