# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.execute("TRUNCATE TABLE orders CASCADE")  # DBC743:5
    op.execute("TRUNCATE orders")
    op.execute("DROP TABLE IF EXISTS shop.orders CASCADE")  # DBC743:5
    op.execute("DROP TABLE orders CASCADE CONSTRAINTS")  # DBC743:5
    op.execute("DROP TABLE orders")
    op.execute("DROP TYPE mood CASCADE")  # DBC743:5
    op.execute("DROP SCHEMA old CASCADE")  # DBC743:5
    op.execute("DROP SEQUENCE counter CASCADE")  # DBC743:5
    op.execute("DROP DOMAIN email CASCADE")  # DBC743:5
    op.execute("DROP EXTENSION hstore CASCADE")  # DBC743:5
    op.execute("ALTER TABLE orders DROP COLUMN kind, DROP COLUMN state CASCADE")  # DBC743:5
    op.execute("ALTER TABLE orders DROP CONSTRAINT pk CASCADE")
    op.execute("ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES users ON DELETE CASCADE")
    op.execute("DROP VIEW sums CASCADE; DROP FUNCTION f CASCADE; DROP TRIGGER t ON orders CASCADE")
    op.execute("DROP MATERIALIZED VIEW sums CASCADE")
    op.execute("DROP INDEX ix CASCADE; CREATE TYPE later AS ENUM ('CASCADE')")
    op.execute("DROP TYPE later CASCADE")
    op.execute("CREATE SCHEMA made; DROP SCHEMA made CASCADE")
    op.execute("CREATE SEQUENCE made2; DROP SEQUENCE made2 CASCADE")
    op.execute("CREATE DOMAIN made3 AS TEXT; DROP DOMAIN made3 CASCADE")
    op.execute("CREATE EXTENSION made4; DROP EXTENSION made4 CASCADE")
    op.create_table("swaps", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("TRUNCATE swaps CASCADE")
    op.execute("DROP TABLE swaps CASCADE")
    op.add_column("users", sa.Column("new", sa.Integer()))
    op.execute("ALTER TABLE users DROP COLUMN new CASCADE")
    op.execute("ALTER TABLE users DROP COLUMN other CASCADE")  # DBC743:5
    op.execute("ALTER TABLE people DROP COLUMN new CASCADE")  # DBC743:5
    op.execute("GRANT ALL ON users TO CASCADE")
    op.execute("TRUNCATE users CASCADE")  # DBC743:5


def downgrade():
    op.execute("DROP TYPE mood CASCADE")
