# -*- coding: utf-8 -*-
"""建立数据字典表

修订号: a4b7061823cb
"""

import sqlalchemy as sa
from alembic import op

revision = "a4b7061823cb"
down_revision = "93a6f50712ba"
branch_labels = ("字典",)
depends_on = None

字典项 = [  # reached by upgrade
    ("性别", "男", 1),
    ("性别", "女", 2),  # 人口信息
    ("婚姻", "未婚", 10),
    ("婚姻", "已婚", 20),
]
分组 = {组 for 组, 名, 值 in 字典项 if 值 >= 10}  # reached by upgrade


def upgrade():
    字典 = op.create_table(
        "dictionary",
        sa.Column("id", sa.Integer(), primary_key=True, comment="主键"),
        sa.Column("组", sa.String(20), comment="分组"),
        sa.Column("名称", sa.Unicode(20), nullable=False, comment="显示名称🎉"),
        sa.Column("值", sa.SmallInteger(), nullable=False, server_default="0"),
        comment="数据字典",
        mysql_charset="utf8mb4",
        mysql_engine="InnoDB",
    )
    op.bulk_insert(字典, [{"组": 组, "名称": 名, "值": 值} for 组, 名, 值 in 字典项])
    for 组 in sorted(分组):
        op.execute(sa.text("UPDATE dictionary SET 名称 = '「' || 名称 || '」' WHERE 组 = :g").bindparams(g=组))


def downgrade():
    """删除"""
    op.drop_table("dictionary")  # 数据无法恢复
