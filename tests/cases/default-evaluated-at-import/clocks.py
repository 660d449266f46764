"""Clocks, as people import them: the guide's own example (G2.4(3)) has this fault."""
import datetime
import datetime as dt
import time
from datetime import date, timedelta, timezone
from datetime import datetime as DateTimeClass
from time import time as seconds

import arrow
import pendulum
import sqlalchemy as sa
from django.utils import timezone as django_timezone
from sqlalchemy import Column, Date, DateTime, Integer, MetaData, String, Table, func, text
from sqlalchemy.orm import DeclarativeBase, Mapped, deferred, mapped_column


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    begins_at = Column(DateTime, default=datetime.datetime.now(), comment="开始")  # DBC304:42
    ends_at = Column(DateTime, comment="结束", default=dt.datetime.utcnow() + timedelta(hours=1))  # DBC304:54
    made_at = Column(DateTime, default=DateTimeClass.now(timezone.utc), comment="创建")  # DBC304:40
    改于 = Column("changed_at", DateTime, comment="修改", onupdate=DateTimeClass.today())  # DBC304:64
    day_of: Mapped[date] = mapped_column(insert_default=date.today(), comment="日期")  # DBC304:57
    day_after: Mapped[date] = mapped_column(default_factory=dt.date.today(), comment="次日")  # DBC304:61
    stamp = sa.Column(sa.Integer, default=int(time.time()), comment="时间戳")  # DBC304:43
    stamp_ns = deferred(sa.Column(sa.BigInteger, default=time.time_ns(), comment="纳秒"))  # DBC304:58
    stamp_ms = Column(Integer, default=round(seconds() * 1000), comment="毫秒")  # DBC304:40
    shown_as = Column(String(20), default=datetime.datetime.now().strftime("%Y-%m-%d"), comment="显示")  # DBC304:43
    year_of = Column(Integer, default=f"{date.today().year}", comment="年份")  # DBC304:39
    month_of = Column(Integer, default={"m": date.today().month}["m"], comment="月份")  # DBC304:40
    noted_at = Column(DateTime, default=arrow.utcnow().datetime, comment="记录")  # DBC304:41
    read_at = Column(DateTime, default=pendulum.now("Asia/Shanghai"), comment="阅读")  # DBC304:40
    seen_at = Column(DateTime, default=django_timezone.now(), comment="查看")  # DBC304:40
    both = Column(DateTime, default=datetime.datetime.now(), onupdate=datetime.datetime.now(), comment="两个")  # DBC204:5 DBC304:37 DBC304:71
    stored_at = Column(DateTime, server_default=str(datetime.datetime.now()), comment="入库")  # DBC304:49
    many_lines = Column(
        DateTime,
        default=(
            datetime.datetime  # DBC304:13
            .now()
        ),
        comment="多行",
    )

    # Called for each row, by the server, or not at all.
    paid_at = Column(DateTime, default=datetime.datetime.now, onupdate=dt.datetime.utcnow, comment="付款")
    sent_at = Column(DateTime, default=lambda: datetime.datetime.now() + timedelta(1), comment="寄出")
    due_at = Column(DateTime, default=func.now(), server_default=text("now()"), comment="到期")
    lost_at = Column(DateTime, server_default=func.current_timestamp(), comment="丢失")
    born_on = Column(Date, default=dt.date(2000, 1, 1), comment="出生")
    died_on = Column(Date, default=date.fromisoformat("2000-01-01"), comment="死亡")
    offset_hours = Column(Integer, default=timedelta(hours=8).seconds, comment="时差")
    now_text = Column(String(20), default="datetime.datetime.now()", comment="文字")
    clock_name = Column(String(20), default=time.tzname[0], comment="时区")


events = Table("events", MetaData(), Column("事件", DateTime, default=dt.datetime.now(), comment="时间"))  # DBC201:45 DBC304:69
