# settings: dialect = "postgresql"
# shop/columns.py
from sqlalchemy import Column, Integer

INDEXED = {"index": True}


def indexed_id(**kw):
    if kw:
        kw["index"] = True
    return Column(Integer, **kw)

# shop/models.py
from sqlalchemy import Column, Integer, String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlmodel import Field, SQLModel

from .columns import INDEXED, indexed_id


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    owner_id = Column(Integer, **INDEXED)
    kind: Mapped[str] = mapped_column(String(9), **INDEXED)
    label: Mapped[str] = mapped_column(String(9))


class Line(Base):
    """Its key may be of both columns, or of one."""

    __tablename__ = "lines"
    order_id = Column(Integer, **INDEXED)
    number = Column(Integer, primary_key=True)


class Audit(SQLModel, table=True):
    id: int = Field(primary_key=True)
    actor_id: int = Field(sa_column=indexed_id())
    shop_id: int = Field(sa_column=Column(Integer, **dict(index=True)))
    made_by: str


def find(session):
    session.execute(select(Order).where(Order.kind == "x").order_by(Order.owner_id))
    session.execute(select(Order).where(Order.label == x))  # DBC407:41
    session.execute(select(Audit).where(Audit.actor_id == 2, Audit.shop_id == 2))
    session.execute(select(Audit).where(Audit.made_by == x))  # DBC407:41
