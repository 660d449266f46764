# alembic/versions/fd6c2a38c9cc_create_user.py
"""Create user

Revision ID: fd6c2a38c9cc
Revises:
"""
# Rules on columns speak in models: the model is where the fault is mended.
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import declarative_base

revision = "fd6c2a38c9cc"
down_revision = None
branch_labels = None

Base = declarative_base()
目录 = sa.Table("order", sa.MetaData(), sa.Column("key", sa.Integer))


class User(Base):
    """当时的样子, for the data migration below"""

    __tablename__ = "User"
    userName = sa.Column(sa.Integer, default=[])


def upgrade():
    op.create_table("user", sa.Column("key", sa.Integer, nullable=False))
