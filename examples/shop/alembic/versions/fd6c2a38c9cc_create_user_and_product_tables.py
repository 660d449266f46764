"""create user and product tables

Revision ID: fd6c2a38c9cc
Revises:
Create Date: 2026-03-02 10:21:07.393551

"""

from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa

from shop.models.user import UserGroup

# revision identifiers, used by Alembic.
revision: str = "fd6c2a38c9cc"
down_revision: Union[str, Sequence[str], None] = None
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    """Upgrade schema."""
    op.create_table(
        "category",
        sa.Column("title", sa.String(length=64), nullable=False, comment="菜单中显示的名称"),
        sa.Column("icon_url", sa.String(length=255), nullable=False, comment="图标地址"),
        sa.Column("sort_weight", sa.SmallInteger(), nullable=False, comment="higher comes first"),
        sa.Column("is_visible", sa.Boolean(), nullable=False, comment="前台是否可见"),
        sa.Column("id", sa.Integer(), nullable=False, comment="主键"),
        sa.Column("created_at", sa.DateTime(), nullable=False, comment="创建时间"),
        sa.Column("updated_at", sa.DateTime(), nullable=False, comment="最后修改时间"),
        sa.PrimaryKeyConstraint("id"),
        comment="商品分类",
    )
    op.create_table(
        "groups",
        sa.Column("name", sa.String(length=32), nullable=False, comment="会员组名称"),
        sa.Column("level", sa.Integer(), nullable=False, comment="等级, 数字越大越高"),
        sa.Column("discount", sa.Float(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False, comment="主键"),
        sa.Column("created_at", sa.DateTime(), nullable=False, comment="创建时间"),
        sa.Column("updated_at", sa.DateTime(), nullable=False, comment="最后修改时间"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "product",
        sa.Column("sku", sa.CHAR(length=32), nullable=False, comment="stock keeping unit"),
        sa.Column("title", sa.String(length=128), nullable=False, comment="商品标题"),
        sa.Column("cover_url", sa.String(length=255), nullable=False, comment="封面图地址"),
        sa.Column("detail_html", sa.Text(), nullable=False, comment="图文详情"),
        sa.Column("sell_price", sa.Numeric(precision=21, scale=4), nullable=False, comment="售价"),
        sa.Column(
            "market_price", sa.Numeric(precision=21, scale=4), nullable=False, comment="划线价"
        ),
        sa.Column("stock_quantity", sa.Integer(), nullable=False, comment="可售库存"),
        sa.Column("sale_status", sa.SmallInteger(), nullable=False, comment="0 草稿 1 在售"),
        sa.Column("is_virtual", sa.Boolean(), nullable=False, comment="needs no shipping"),
        sa.Column("id", sa.Integer(), nullable=False, comment="主键"),
        sa.Column("created_at", sa.DateTime(), nullable=False, comment="创建时间"),
        sa.Column("updated_at", sa.DateTime(), nullable=False, comment="最后修改时间"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sku", name="uq_product_sku"),
        comment="商品",
    )
    op.create_index("ix_product_sale_status", "product", ["sale_status"], unique=False)
    op.create_table(
        "product_category",
        sa.Column("product_id", sa.Integer(), nullable=False, comment="商品"),
        sa.Column("category_id", sa.Integer(), nullable=False, comment="分类"),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name="fk_product_category_category_id"
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name="fk_product_category_product_id"
        ),
        sa.PrimaryKeyConstraint("product_id", "category_id"),
        comment="商品与分类的对应关系",
    )
    op.create_index(
        op.f("ix_product_category_category_id"), "product_category", ["category_id"], unique=False
    )
    op.create_table(
        "user",
        sa.Column("userName", sa.String(length=32), nullable=False, comment="登录名"),
        sa.Column("nickName", sa.String(length=32), nullable=False),
        sa.Column("password", sa.String(length=255), nullable=False, comment="密码 (hash)"),
        sa.Column("phone", sa.String(length=11), nullable=True, comment="手机号"),
        sa.Column("email", sa.String(length=64), nullable=True, comment="email"),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.Column("is_vip", sa.Integer(), nullable=True, comment="是否会员"),
        sa.Column("avatar", sa.String(length=500), nullable=True, comment="头像"),
        sa.Column("address1", sa.String(length=255), nullable=True, comment="收货地址一"),
        sa.Column("address2", sa.String(length=255), nullable=True, comment="收货地址二"),
        sa.Column("register_ip", sa.String(length=15), nullable=True, comment="注册 IP"),
        sa.Column("invite_code", sa.String(length=8), nullable=True, comment="邀请码"),
        sa.Column("last_login_time", sa.DateTime(), nullable=True, comment="上次登录"),
        sa.Column("groupId", sa.Integer(), nullable=False, comment="会员组"),
        sa.Column("_token_", sa.String(length=64), nullable=True, comment="app 登录 token"),
        sa.Column("id", sa.Integer(), nullable=False, comment="主键"),
        sa.Column("created_at", sa.DateTime(), nullable=False, comment="创建时间"),
        sa.Column("updated_at", sa.DateTime(), nullable=False, comment="最后修改时间"),
        sa.ForeignKeyConstraint(["groupId"], ["groups.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("userName"),
    )
    op.bulk_insert(
        UserGroup.__table__,
        [{"name": "普通会员", "level": 0}, {"name": "金卡会员", "level": 1, "discount": 0.95}],
    )


def downgrade() -> None:
    """Downgrade schema."""
    op.drop_table("user")
    op.drop_index(op.f("ix_product_category_category_id"), table_name="product_category")
    op.drop_table("product_category")
    op.drop_index("ix_product_sale_status", table_name="product")
    op.drop_table("product")
    op.drop_table("groups")
    op.drop_table("category")
