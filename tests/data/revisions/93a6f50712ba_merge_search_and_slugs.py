"""merge search and slugs

Revision ID: 93a6f50712ba
Revises: 8295e4f601a9, 6073c2d4ef87

"""

from alembic import op  # noqa: F401
import sqlalchemy as sa  # noqa: F401

# revision identifiers, used by Alembic.
revision = '93a6f50712ba'
down_revision = ("8295e4f601a9", "6073c2d4ef87")
branch_labels = None
depends_on = ["4e51a0b2cd65", "5f62b1c3de76"]


def upgrade():
    pass


def downgrade():
    pass
