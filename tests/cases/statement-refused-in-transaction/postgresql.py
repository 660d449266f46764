# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

CONCURRENTLY = True


def upgrade():
    op.create_index("ix_a", "users", ["a"], postgresql_concurrently=True)  # DBC701:5
    op.create_index("ix_b", "users", ["b"], postgresql_concurrently=CONCURRENTLY, if_not_exists=True)  # DBC701:5
    op.drop_index("ix_c", table_name="users", postgresql_concurrently=True)  # DBC701:5
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_index("ix_d", ["d"], postgresql_concurrently=True)  # DBC701:9
    op.create_table("orders", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_index("ix_orders", "orders", ["id"], postgresql_concurrently=True)  # DBC701:5
    op.create_index("ix_e", "users", ["e"])
    op.create_index("ix_f", "users", ["f"], postgresql_concurrently=False)
    op.create_index("ix_g", "users", ["g"], postgresql_concurrently=is_large())
    op.drop_constraint("uq", "users", postgresql_concurrently=True)
    op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix ON users (a)")  # DBC701:5
    op.execute("create index concurrently on users (a)")  # DBC701:5
    op.execute("DROP INDEX CONCURRENTLY ix")  # DBC701:5
    op.execute("REINDEX INDEX CONCURRENTLY ix")  # DBC701:5
    op.execute("REINDEX DATABASE shop")  # DBC701:5
    op.execute("REINDEX SYSTEM shop")  # DBC701:5
    op.execute("REINDEX TABLE users")
    op.execute("VACUUM ANALYZE users")  # DBC701:5
    op.execute("CREATE DATABASE shop")  # DBC701:5
    op.execute("DROP DATABASE IF EXISTS shop")  # DBC701:5
    op.execute("CREATE TABLESPACE fast LOCATION '/fast'")  # DBC701:5
    op.execute("DROP TABLESPACE fast")  # DBC701:5
    op.execute("ALTER SYSTEM SET work_mem = '1GB'")  # DBC701:5
    op.execute("ALTER TABLE parts DETACH PARTITION old CONCURRENTLY")  # DBC701:5
    op.execute("ALTER TABLE parts DETACH PARTITION old")
    op.execute("ALTER TABLE users ADD COLUMN concurrently INT")
    op.execute("CREATE EXTENSION hstore")
    op.execute("ALTER TYPE mood ADD VALUE 'happy'")
    op.execute("REFRESH MATERIALIZED VIEW CONCURRENTLY sums")
    op.execute("SELECT 'VACUUM'")
    bind = op.get_bind()
    bind.execute(sa.text("VACUUM users"))  # DBC701:5
    _reindex("users")
    if bind.dialect.name == "postgresql":
        op.execute("VACUUM a")  # DBC701:9
    if bind.dialect.name != "postgresql":
        op.execute("VACUUM b")
    if settings.DATABASE == "postgresql":
        op.execute("VACUUM c")
    if "users" in tables():
        op.execute("VACUUM d")  # DBC701:9
    with op.get_context().autocommit_block():
        op.create_index("ix_h", "users", ["h"], postgresql_concurrently=True)
        op.execute("VACUUM e")
    op.execute("VACUUM f")  # DBC701:5
    with bind.engine.connect() as own:
        own.execute(sa.text("VACUUM g"))
    with bind.execution_options(isolation_level="AUTOCOMMIT") as own:
        own.execute(sa.text("VACUUM h"))
    op.execute("VACUUM i")


def _reindex(table):
    op.execute(f"VACUUM {table}")  # DBC701:5


def downgrade():
    op.create_index("ix_c", "users", ["c"], postgresql_concurrently=True)
