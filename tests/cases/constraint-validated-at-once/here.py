# settings: dialect = "postgresql"
# settings: enable = ["constraint-validated-at-once"]
# settings: small-tables = ["small"]
# migrations/versions/2b3c.py
"""what the revision is for"""
from alembic import op

revision = "2b3c"
down_revision = None


def upgrade():
    op.create_check_constraint("ck_a", "t", "a > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_a")  # DBC724:5
    op.execute("ALTER TABLE t ADD CONSTRAINT ck_b CHECK (a > 0) NOT VALID")
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_b")  # DBC724:5
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_other")
    op.execute("ALTER TABLE u VALIDATE CONSTRAINT ck_b")
    op.create_foreign_key("fk", "t", "u", ["a"], ["id"], postgresql_not_valid=False)
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT fk")
    op.execute("ALTER TABLE t ADD CONSTRAINT ck_c CHECK (a > 0)")
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_c")
    op.execute("ALTER TABLE small ADD CONSTRAINT ck_d CHECK (a > 0) NOT VALID")
    op.execute("ALTER TABLE small VALIDATE CONSTRAINT ck_d")
    op.execute("ALTER TABLE t ADD CONSTRAINT ck_e CHECK (a > 0) NOT VALID")
    op.execute("COMMIT")
    op.execute("ALTER TABLE t VALIDATE CONSTRAINT ck_e")


def downgrade():
    raise NotImplementedError("kept")
