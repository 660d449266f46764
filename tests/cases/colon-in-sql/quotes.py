# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = None

KEPT = "UPDATE seats SET kind = ':kept'"


def again(sql):
    op.execute(sql)


def upgrade():
    again("SELECT ':by_an_earlier_one'")  # DBC709:11
    op.get_bind().execute(table.select().where(x == "a"))
    op.execute(sqlalchemy()().text("SELECT ':a'"))  # DBC709:16
    op.get_bind().execute(sqlalchemy()().text("SELECT ':b'"))  # DBC709:27
    op.execute("UPDATE seats SET kind = ':odd', 座 = ':even' WHERE kind = 'a:b'")  # DBC709:16
    op.execute(r"UPDATE seats SET kind = ':raw' WHERE kind ~ '\d'")  # DBC709:16
    op.execute("UPDATE seats SET kind = ':one' " "WHERE kind = ':two'")  # DBC709:16
    op.execute("SELECT $$ a :b $$ /* :c */")  # DBC709:16
    op.execute(KEPT)  # DBC709:16
    op.execute("SELECT ':a' " r"|| ':b'")  # DBC709:16
    op.execute("SELECT '\x3aa', ':b'")  # DBC709:16
    op.execute("SELECT %s" % "':of_format'")  # DBC709:16
    op.execute("SELECT ':a'" ", :outside")  # DBC709:16
    op.execute("SELECT 'it''s :a', ':open")  # DBC709:16
    run("SELECT ':by_a_helper'")  # DBC709:9
    op.execute(dedent("SELECT ':dedented'"))  # DBC709:16
    op.execute(dedent(sa.text("SELECT ':dedented'")))  # DBC709:16
    op.execute(sqltext="SELECT ':by_keyword'")  # DBC709:24
    op.execute("SELECT '\\:escaped'")
    op.execute(sa.text("SELECT ':a'").execution_options(autocommit=True))
    op.get_bind().exec_driver_sql("SELECT ':odd'")


def run(sql):
    op.execute(sql)
