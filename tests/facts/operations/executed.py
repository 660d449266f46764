# versions/1a_make.py
import textwrap

import sqlalchemy as sa
from alembic import op
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session, declarative_base
from sqlmodel import Session as OtherSession

revision = "1a"
down_revision = None

Base = declarative_base()
users = sa.table("users", sa.column("a"))
orders = sa.Table("orders", sa.MetaData())
aliased = users.alias()
state = sa.Enum("a", name="state")
NAME = "named"
QUERY = "UPDATE queried SET a = 1"


class User(Base):
    other = 5
    __tablename__ = "user_classes"


class Nameless(Base):
    pass


def upgrade():
    bind = op.get_bind()
    session = Session(bind=bind)

    class Local(Base):
        __tablename__ = "local"

    op.execute(QUERY)
    op.execute("update A set b = 1 where c")
    op.execute("UPDATE ONLY public.b SET x = 1; delete from \"S\".\"T\" where x; ;")
    op.execute("DELETE LOW_PRIORITY FROM ONLY c -- where")
    op.execute("INSERT INTO d VALUES (';')")
    op.execute("REPLACE INTO `e` SELECT 1")
    op.execute("INSERT OR IGNORE INTO [f] VALUES (1)")
    op.execute("TRUNCATE TABLE g")
    op.execute("TRUNCATE h")
    op.execute("DROP TABLE IF EXISTS i")
    op.execute("ALTER TABLE j DROP COLUMN k")
    op.execute("ALTER TABLE j DROP CONSTRAINT k")
    op.execute("ALTER TABLE IF EXISTS ONLY j ADD k INTEGER")
    op.execute("/* a comment; */ SELECT 1")
    op.execute("SET x = 1")
    op.execute("CREATE TYPE x")
    op.execute("$$ no words; $$")
    op.execute("DO $x$ BEGIN; UPDATE a; END $x$")
    op.execute("5")
    op.execute("")
    op.execute(sa.text("UPDATE a SET b = :x").bindparams(x=1))
    op.execute(f"UPDATE {NAME} SET x = {made()}")
    op.execute("UPDATE a SET x = %s" % made())
    op.execute("UPDATE a SET x = " + made())
    op.execute("UPDATE a SET x = {}".format(made()))
    op.execute(sa.text("UPDATE a SET x = " + made()))
    op.execute(textwrap.dedent(f"DELETE FROM a {made()}"))
    op.execute(made("UPDATE a"))
    op.execute(made() + "UPDATE a")
    op.execute(users.update().values(a=1))
    op.execute(users.update().where(users.c.a == 1).values(a=1))
    op.execute(users.update(users.c.a == 1))
    op.execute(users.update(whereclause=users.c.a == 1))
    op.execute(users.update(values=5))
    op.execute(users.delete())
    op.execute(orders.insert().values(a=1))
    op.execute(aliased.delete())
    op.execute(update(users))
    op.execute(sa.delete(orders).where(x))
    op.execute(insert(User).values(a=1))
    op.execute(sa.update(User.__table__))
    op.execute(sa.update(Nameless))
    op.execute(sa.update(Local))
    op.execute(select(users.c.a))
    op.execute(sa.update())
    op.execute(made().update())
    op.execute(made().join(x))
    op.execute(sa.func.now())
    op.execute(statement)
    bind.execute("UPDATE a")
    bind.execute()
    bind.exec_driver_sql("DELETE FROM a")
    rows = bind.scalar("SELECT 1")
    for row in bind.execute(sa.select(users)):
        bind.execute(users.update().where(users.c.a == row))
    session.scalars(select(User))
    session.add(User())
    session.add_all([User()])
    session.merge(x)
    session.delete(x)
    session.bulk_save_objects([])
    session.flush()
    session.commit()
    session.query(User).filter(User.a == 1).update({"a": 2})
    session.query(User).delete()
    session.query(made()).filter_by(a=1).delete()
    rows.add(x)
    rows.update(x)
    rows.delete()
    bind.executemany("x")
    state.create(bind)
    state.create(op.get_bind(), checkfirst=True)
    state.drop(bind)
    state.create_all(bind)
    users.create(bind)
    orders.create(bind)
    orders.drop(bind)
    User.__table__.create(bind)
    User.__table__.drop(bind)
    Base.metadata.create_all(bind)
    Base.metadata.drop_all()
    made().create(x=1)
    made().create()
    sa.Enum("x", "y").drop(bind)
    sa.Enum(Kind).create(bind)


def downgrade():
    """Nothing."""
