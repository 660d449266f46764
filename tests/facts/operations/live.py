# migrations/env.py
from alembic import context

# migrations/versions/1a_make.py
import enum

import sqlalchemy as sa
from alembic import op
from app.types import Money
from sqlalchemy.dialects import postgresql

revision = "1a"
down_revision = None
SQL = "UPDATE a SET b = ':odd' WHERE c = '12:30'"
TEXT = sa.text("SELECT :first, :second, a::text, '\\:no', :first")
kinds = {"native_enum": False}


class Kind(enum.Enum):
    A = "a"


def upgrade():
    op.alter_column("t", "a", type_=sa.String(40), existing_type=sa.VARCHAR(20))
    op.alter_column("t", "a", type_=Money(), existing_type=None)
    op.alter_column("t", "a", type_=postgresql.ENUM("a", "b", name="kind", create_type=False))
    op.add_column("t", sa.Column("b", sa.Enum("a", NAME, name="kind", native_enum=False)))
    op.add_column("t", sa.Column("b", sa.Enum(Kind, name="kind", native_enum=NAME)))
    op.add_column("t", sa.Column("b", sa.Enum("a", name="kind", **kinds)))
    op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix ON ONLY s.t (a); create index on t(a, b)")
    op.execute('drop index concurrently if exists "s"."ix"; DROP INDEX ix ON t')
    op.execute("CREATE TYPE mood AS ENUM ('a', 'b'); DROP TYPE IF EXISTS mood CASCADE")
    op.execute("/* why */ ALTER TYPE mood ADD VALUE IF NOT EXISTS 'it''s'")
    op.execute("ALTER TYPE mood RENAME VALUE 'a' TO 'c'; ALTER TYPE s.mood RENAME TO mood2")
    op.execute("RENAME TABLE a TO b; TRUNCATE ONLY a CASCADE; DROP TABLE a, b CASCADE")
    op.execute("VACUUM (FULL) a; REINDEX (VERBOSE) INDEX CONCURRENTLY ix; ALTER SYSTEM SET a = 1; CREATE DATABASE a")
    op.execute("ALTER TABLE ONLY t ADD CONSTRAINT c CHECK (a IN ('x, y', 1)) NOT VALID, add column if not exists x int, ADD y text")
    op.execute("ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES b, ADD UNIQUE (a), ADD INDEX ix (a), ADD FULLTEXT KEY iy (b)")
    op.execute("ALTER TABLE t DROP CONSTRAINT c, DROP FOREIGN KEY d, DROP PRIMARY KEY, DROP INDEX e, DROP COLUMN f CASCADE, DROP g")
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT c, RENAME CONSTRAINT c TO d, RENAME INDEX e TO f")
    op.execute("ALTER TABLE t RENAME TO u; ALTER TABLE t RENAME COLUMN a TO b; ALTER TABLE t RENAME a TO b")
    op.execute("ALTER TABLE t CHANGE a b INT, MODIFY COLUMN a INT, ALTER COLUMN a SET NOT NULL, DETACH PARTITION p CONCURRENTLY")
    op.execute("ALTER TABLE t DROP PARTITION p, ENGINE=InnoDB; DROP EXTENSION e CASCADE; GRANT ALL ON a TO b")
    op.execute(SQL)
    op.execute(sqltext=TEXT)
    op.execute(TEXT.bindparams(first=1, second=2))
    bind = op.get_bind()
    bind.execute(SQL)
    bind.execute(TEXT)
    bind.execute(TEXT, {"first": 1})
    bind.execute(sa.text("SELECT :a").execution_options(x=1))
    bind.execute(sa.text("SELECT :a"), execution_options={})
    bind.exec_driver_sql("SELECT :a")
    if is_sqlite:
        op.execute("END")
    with bind.engine.connect() as other:
        other.execute("VACUUM")
    op.execute("VACUUM")
    bind.execution_options(isolation_level="AUTOCOMMIT")
    op.execute("VACUUM")
