"""speed up the order list

Revision ID: 596b7b29c8cb
Revises: 2a86f50f3dfc
Create Date: 2026-09-22 16:40:05.440916

"""

from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision: str = "596b7b29c8cb"
down_revision: Union[str, Sequence[str], None] = "2a86f50f3dfc"
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    """Upgrade schema."""
    op.add_column("order", sa.Column("rank", sa.Integer(), nullable=False, comment="列表里的排序"))
    op.create_index("ix_order_user_id_status", "order", ["user_id", "status"], unique=False)


def downgrade() -> None:
    """Downgrade schema."""
    op.drop_index("ix_order_user_id_status", table_name="order")
