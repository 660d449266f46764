"""create search index"""

from alembic.op import add_column, create_index, drop_column, drop_index, execute, f as conv
from alembic.op import get_bind
from sqlalchemy import inspect
import sqlalchemy

try:  # reached by upgrade
    from pgvector.sqlalchemy import Vector
except ImportError:
    Vector = None
try:  # reached by upgrade
    from shop.search import DIMENSIONS
except ImportError:
    from search import DIMENSIONS

# 搜索索引
revision = "6073c2d4ef87"
down_revision = "5f62b1c3de76"
depends_on = branch_labels = None

if Vector is None:  # reached by upgrade
    VECTOR = sqlalchemy.LargeBinary()
else:
    VECTOR = Vector(DIMENSIONS)


def has_index(name, table="product"):  # reached by both
    return any(index["name"] == name for index in inspect(get_bind()).get_indexes(table))


def upgrade():
    if has_index("ix_product_search"):
        return
    if get_bind().dialect.name == "postgresql":
        execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        create_index(
            "ix_product_search", "product", ["name"], postgresql_using="gin", postgresql_ops={"name": "gin_trgm_ops"}
        )
    elif get_bind().dialect.name in ("mysql", "mariadb"):
        create_index("ix_product_search", "product", ["name"], mysql_prefix="FULLTEXT", mysql_length={"name": 10})
    else:
        create_index(conv("ix_product_search"), "product", ["name"])
    add_column("product", sqlalchemy.Column("embedding", VECTOR, nullable=True))


def downgrade():
    drop_column("product", "embedding")
    if has_index("ix_product_search", table="product"):
        drop_index("ix_product_search", "product")
