# settings: dialect = "postgresql"
import datetime as dt
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy import TIMESTAMP, Column, DateTime, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

now = datetime.now
ZONE = bool(input())


class Aware(TypeDecorator):
    impl = DateTime(timezone=True)


class Base(DeclarativeBase):
    pass


def clock():
    return datetime.utcnow()


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    utc = Column(DateTime(timezone=True), default=datetime.utcnow)  # DBC320:51
    local = Column(DateTime(timezone=True), default=datetime.now)  # DBC320:53
    today = Column(sa.DateTime(True), default=dt.datetime.today)  # DBC320:47
    stamp = Column(TIMESTAMP(timezone=True), default=datetime.utcnow)  # DBC320:54
    updated = Column(DateTime(timezone=True), onupdate=datetime.utcnow)  # DBC320:56
    both = Column(DateTime(timezone=True), default=datetime.now, onupdate=datetime.now)  # DBC320:52 DBC320:75
    mapped: Mapped[datetime] = mapped_column(DateTime(timezone=True), insert_default=datetime.utcnow)  # DBC320:86
    called = Column(DateTime(timezone=True), default=lambda: datetime.utcnow())  # DBC320:62
    of_context = Column(DateTime(timezone=True), default=lambda context: datetime.now())  # DBC320:74
    with_none = Column(DateTime(timezone=True), default=lambda: datetime.now(None))  # DBC320:65
    with_none_too = Column(DateTime(timezone=True), default=lambda: datetime.now(tz=None))  # DBC320:69
    later = Column(DateTime(timezone=True), default=lambda: datetime.utcnow() + timedelta(days=1))  # DBC320:61
    either = Column(DateTime(timezone=True), default=lambda: datetime.now() if ZONE else datetime.now(ZONE))  # DBC320:62
    made = Column(DateTime(timezone=True), default=lambda: datetime.utcnow().replace(microsecond=0))  # DBC320:60
    of_zone = Column(DateTime(timezone=True), default=lambda: datetime.now().astimezone())
    zone = Column(DateTime(timezone=True), default=lambda: datetime.now(dt.timezone.utc))
    zone_too = Column(DateTime(timezone=True), default=lambda: datetime.now(tz=ZONE))
    named = Column(DateTime(timezone=True), default=now)  # DBC320:53
    of_function = Column(DateTime(timezone=True), default=clock)
    of_server = Column(DateTime(timezone=True), default=sa.func.now(), server_default=sa.func.now())
    of_date = Column(DateTime(timezone=True), default=dt.date.today)
    decorated = Column(Aware, default=datetime.now)
    decorated_utc = Column(Aware, default=datetime.utcnow)
    unknown = Column(DateTime(timezone=ZONE), default=datetime.now)
    unknown_utc = Column(DateTime(timezone=ZONE), default=datetime.utcnow)
    naive = Column(DateTime, default=datetime.now)
    naive_called = Column(DateTime, default=lambda: datetime.now())
    naive_utc = Column(DateTime, default=datetime.utcnow)
    naive_utc_called = Column(DateTime, default=lambda: datetime.utcnow())
    naive_sum = Column(DateTime, default=lambda: datetime.utcnow() + timedelta(days=1))
    of_type = Column(missing(), default=datetime.utcnow)
    of_type_too = Column(missing(), default=datetime.now)
    text = Column(String(32), default=lambda: datetime.utcnow().isoformat())
    module = Column(DateTime, default=dt.datetime.utcnow)
    nothing = Column(DateTime(timezone=True))
