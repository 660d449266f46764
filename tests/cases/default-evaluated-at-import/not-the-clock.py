"""Names like a clock's that are none."""
from freezing import datetime
from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import mapped_column

from .clock import time


class date:
    """本地的类"""

    @staticmethod
    def today():
        return None


def visit_model(uuid, random):
    """参数挡住了模块"""
    import time

    class Visit(Base):
        __tablename__ = "visits"
        made_at = Column(DateTime, default=datetime.now(), comment="创建")
        day_of = Column(DateTime, default=date.today(), comment="日期")
        batch = Column(Integer, default=uuid.uuid4(), comment="批次")
        chance = mapped_column(default=random.randint(1, 6), comment="点数")
        second_of = Column(Integer, default=time.time(), comment="this one is the module")  # DBC304:45

    return Visit


class Other(Base):
    __tablename__ = "other_visits"
    second_of = Column(Integer, default=time.time(), comment="秒")
    time_of = Column(Integer, default=secrets.randbelow(5), comment="a name that nothing binds")
    # In no column
    made = datetime.now()
    options = dict(default=date.today())
