"""create library tables

Revision ID: 0a1f5c7d9e21
Revises:
Create Date: 2024-02-11 09:14:02.118230

"""

from typing import Sequence, Union

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0a1f5c7d9e21"
down_revision: Union[str, None] = None
branch_labels: Union[str, Sequence[str], None] = ("library",)
depends_on: Union[str, Sequence[str], None] = None

loan_state = postgresql.ENUM("open", "returned", "lost", name="loan_state", create_type=False)  # reached by both


def _stamps() -> list[sa.Column]:  # reached by upgrade
    """The two columns that every table has."""
    return [
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), onupdate=sa.func.now()),  # 最后修改
    ]


def upgrade() -> None:
    loan_state.create(op.get_bind(), checkfirst=True)
    op.create_table(
        "reader",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), primary_key=True),
        sa.Column("card", sa.String(16), nullable=False, comment="借书证号"),
        sa.Column("email", sa.Text()),
        *_stamps(),
        sa.UniqueConstraint("card", name="uq_reader_card"),
        comment="读者",
    )
    op.create_table(
        "loan",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("reader_id", sa.ForeignKey("reader.id", ondelete="CASCADE"), index=True),
        sa.Column("state", loan_state, nullable=False, server_default="open"),
        sa.Column("fee", sa.Numeric(10, 2), server_default=sa.text("0.00")),
        sa.Column("tags", postgresql.ARRAY(sa.String(length=-1 + 33)), nullable=True),
        sa.CheckConstraint("fee >= 0", name="ck_loan_fee"),
        *_stamps(),
    )
    op.create_index("ix_loan_open", "loan", ["reader_id"], postgresql_where=sa.text("state = 'open'"))
    op.create_index("ix_reader_email", "reader", [sa.text("lower(email)")], unique=True)


def downgrade() -> None:
    op.drop_index("ix_reader_email", table_name="reader")
    op.drop_index("ix_loan_open", table_name="loan")
    op.drop_table("loan")
    op.drop_table("reader")
    loan_state.drop(op.get_bind(), checkfirst=True)
