# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None

OPTIONS = """UPDATE seats SET options = '{"heated":true}' WHERE options IS NULL"""
FILL = sa.text("UPDATE seats SET rank = :rank WHERE rank IS NULL")
VALUES = {"rank": 1}


def upgrade():
    op.create_table_comment("seats", "where people sit")
    op.execute("UPDATE seats SET kind = ':odd' WHERE kind = 'a'")  # DBC709:16
    op.execute(OPTIONS)  # DBC709:16
    op.execute(FILL)  # DBC709:16
    op.execute(sa.text("SELECT :first, :second"))  # DBC709:16
    op.execute(sqltext="SELECT :a")  # DBC709:24
    op.execute(f"SELECT :a, {1}")  # DBC709:16
    local = "SELECT :local"  # DBC709:13
    op.execute(local)
    op.execute(FILL.bindparams(rank=1))
    op.execute(sa.text("SELECT :a").bindparams(sa.bindparam("a", 1)))
    op.execute("SELECT '12:30', a::text, 'x\\:y', 'a: b'")
    op.execute("SELECT :a", execution_options={"x": 1})  # DBC709:16
    op.execute("SELECT " + name() + ":a")
    bind = op.get_bind()
    bind.execute(sa.text("SELECT :a"))  # DBC709:18
    bind.execute(FILL)  # DBC709:18
    bind.execute(FILL, VALUES)
    bind.execute(FILL, parameters=VALUES)
    bind.execute("SELECT :a")
    bind.exec_driver_sql("SELECT ':a'")
    bind.scalar(sa.text("SELECT :b"))  # DBC709:17
    with op.batch_alter_table("seats") as batch_op:
        batch_op.execute("SELECT :a")  # DBC709:26


def downgrade():
    op.execute("SELECT :a")
