# settings: dialect = "postgresql"
"""What PostgreSQL reads in a quoted literal; annotations give the type."""
import datetime as dt
from decimal import Decimal
from typing import Annotated, Optional

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ARRAY, INTERVAL, JSONB, UUID
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

count = Annotated[int, mapped_column(default=0)]


class Base(DeclarativeBase):
    pass


class Stamped:
    made_at = mapped_column(sa.DateTime(timezone=True), server_default="CURRENT_TIMESTAMP", comment="创建")  # DBC303:72

    @declared_attr
    def change_count(cls):
        return sa.Column(sa.Integer, default="0", comment="次数")  # DBC303:46


class Ticket(Stamped, Base):
    __tablename__ = "tickets"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    seat: Mapped[int] = mapped_column(default="", comment="座位")  # DBC303:47
    行: Mapped[Optional[int]] = mapped_column("seat_row", default="1", comment="排")  # DBC303:66
    price: Mapped["Decimal | None"] = mapped_column(default="0", comment="价格")  # DBC303:61
    title: Mapped[str] = mapped_column(default=0, comment="标题")  # DBC303:48
    is_paid: Mapped[bool] = mapped_column(default="f", comment="已付")  # DBC303:51
    is_used: Mapped[bool] = mapped_column(server_default="", comment="已用")  # DBC303:58
    is_sold: Mapped[bool] = mapped_column(insert_default="no", server_default="no", comment="已售")  # DBC303:58
    body: Mapped[str] = mapped_column(sa.Text, onupdate=1, comment="正文")  # DBC303:57
    paid_at: Mapped[dt.datetime] = mapped_column(server_default="now()", comment="付款")  # DBC303:65
    fee: Mapped[Decimal] = mapped_column(sa.Numeric(21, 4), server_default="free", comment="费用")  # DBC303:76

    t1: Mapped[int] = mapped_column(default=True, comment="a truth value")  # DBC303:45
    t2: Mapped[int] = mapped_column(server_default=sa.text("true"), comment="a truth value")  # DBC303:52
    t3: Mapped[Decimal] = mapped_column(default=False, comment="a truth value")  # DBC303:49
    t4: Mapped[bool] = mapped_column(server_default=sa.text("0"), comment="a number")  # DBC303:53
    t5: Mapped[bool] = mapped_column(server_default=sa.text("1"), comment="a number")  # DBC303:53
    t6: Mapped[bool] = mapped_column(default=1, server_default="1", comment="SQLAlchemy and the server make one of it")
    t7: Mapped[bool] = mapped_column(server_default=sa.text("true"), comment="a truth value")

    b1: Mapped[bool] = mapped_column(default=False, server_default="false", comment="a")
    b2: Mapped[bool] = mapped_column(server_default="t", comment="b")
    b3: Mapped[bool] = mapped_column(server_default="TRUE", comment="c")
    b4: Mapped[bool] = mapped_column(server_default=sa.text("'off'"), comment="d")
    b5: Mapped[bool] = mapped_column(server_default=sa.false(), comment="e")
    m1: Mapped[dt.datetime] = mapped_column(server_default="infinity", comment="one of the special inputs")
    m2: Mapped[dt.datetime] = mapped_column(server_default="-infinity", comment="g")
    m3: Mapped[dt.date] = mapped_column(server_default="epoch", comment="h")
    m4: Mapped[dt.date] = mapped_column(server_default=sa.text("'2020-01-01'::date"), comment="i")
    m5: Mapped[dt.datetime] = mapped_column(server_default="2020-01-01 00:00:00+00", comment="j")
    m6: Mapped[dt.datetime] = mapped_column(server_default=sa.text("timezone('utc', now())"), comment="k")
    m7 = mapped_column(INTERVAL, server_default="1 day", comment="l")
    n1: Mapped[int] = mapped_column(server_default=sa.text("'0'::integer"), comment="m")
    n2: Mapped[float] = mapped_column(default=1, server_default=".5", comment="n")
    n3: Mapped[count] = mapped_column(default="0", comment="an alias of int")  # DBC303:47
    o1 = mapped_column(JSONB, default="{}", server_default="{}", comment="p")
    o2 = mapped_column(ARRAY(sa.Integer), server_default="{}", comment="q")
    o3 = mapped_column(UUID(as_uuid=True), server_default="gen", comment="r")
    o4 = mapped_column(postgresql.INET, default="127.0.0.1", comment="s")


halls = sa.Table(
    "halls",
    Base.metadata,
    sa.Column("seats", sa.Integer, default="0", comment="座位"),  # DBC303:44
    sa.Column("rows", sa.Integer, server_default="0", comment="排"),
)
