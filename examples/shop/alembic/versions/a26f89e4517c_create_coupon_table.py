"""create coupon table

Revision ID: a26f89e4517c
Revises: bd266ad55782
Create Date: 2026-05-14 11:03:30.671925

"""

from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision: str = "a26f89e4517c"
down_revision: Union[str, Sequence[str], None] = "bd266ad55782"
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    """Upgrade schema."""
    op.create_table(
        "coupon",
        sa.Column("user_id", sa.Integer(), nullable=False, comment="who may redeem it, 持有人"),
        sa.Column(
            "serial_number", sa.String(length=32), nullable=False, comment="printed on the card"
        ),
        sa.Column(
            "face_amount", sa.Numeric(precision=21, scale=4), nullable=False, comment="面额"
        ),
        sa.Column(
            "minimum_amount", sa.Numeric(precision=21, scale=4), nullable=False, comment="使用门槛"
        ),
        sa.Column("usage_status", sa.SmallInteger(), nullable=False, comment="0 未用 1 已用"),
        sa.Column("is_stackable", sa.Boolean(), nullable=False, comment="能否叠加使用"),
        sa.Column("valid_from", sa.DateTime(), nullable=False, comment="生效时间"),
        sa.Column("valid_until", sa.DateTime(), nullable=False, comment="失效时间"),
        sa.Column("id", sa.Integer(), nullable=False, comment="主键"),
        sa.Column("created_at", sa.DateTime(), nullable=False, comment="创建时间"),
        sa.Column("updated_at", sa.DateTime(), nullable=False, comment="最后修改时间"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_coupon_user_id"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("serial_number", name="uq_coupon_serial_number"),
        comment="优惠券",
    )
    op.create_index(
        "ix_coupon_user_id_usage_status", "coupon", ["user_id", "usage_status"], unique=False
    )


def downgrade() -> None:
    """Downgrade schema."""
    op.drop_index("ix_coupon_user_id_usage_status", table_name="coupon")
    op.drop_table("coupon")
