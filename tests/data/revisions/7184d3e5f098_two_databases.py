"""two databases

Revision ID: 7184d3e5f098
Revises: 6073c2d4ef87

"""

from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = "7184d3e5f098"
down_revision = "6073c2d4ef87"
branch_labels = None
depends_on = None

SIZES = {"name": 80, "site": 250}  # reached by both


def upgrade(engine_name):
    globals()["upgrade_%s" % engine_name]()


def downgrade(engine_name):
    globals()["downgrade_%s" % engine_name]()


def upgrade_shop():  # reached by upgrade
    op.create_table(
        "supplier", sa.Column("id", sa.Integer(), nullable=False), sa.Column("name", sa.String(SIZES["name"]))
    )
    op.add_column("product", sa.Column("supplier_id", sa.Integer(), nullable=True))


def downgrade_shop():  # reached by downgrade
    op.drop_column("product", "supplier_id")
    op.drop_table("supplier")


def upgrade_archive():  # reached by upgrade
    op.add_column("product_copy", sa.Column("supplier", sa.String(SIZES["site"]), nullable=True))


def downgrade_archive():  # reached by downgrade
    op.drop_column("product_copy", "supplier")
