# shop/service.py
from datetime import datetime


def close(order, session, name):
    order.modified_at = datetime.now()
    session.execute("UPDATE orders SET last_update_time = now()")
    setattr(order, "modify_time", datetime.now())
    order.update({"modified_on": datetime.now()})
    order["update_date"] = datetime.now()
    return {"updated_at": order.updated_at, "last_updated": order.last_updated == 3}

# shop/test_service.py
def test(order):
    order.updated_at = 3

# shop/models.py
from datetime import datetime

from sqlalchemy import Column, Date, DateTime, FetchedValue, Integer, MetaData, String, Table, func, text
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    updated_at = Column(DateTime, default=func.now())  # DBC321:5
    update_time = Column(DateTime, default=datetime.now)  # DBC321:5
    last_updated = Column(DateTime, server_default=func.now())  # DBC321:5
    gmt_modified = Column(DateTime, server_default=text("CURRENT_TIMESTAMP"))  # DBC321:5
    updated_on = Column(Date, default=lambda: datetime.now().date())  # DBC321:5
    last_modified = Column(DateTime, server_default=func.now(), server_onupdate=func.now())  # DBC321:81
    updated = Column(DateTime, default=func.now(), server_onupdate="now()")  # DBC321:68
    modified_time = Column(DateTime, default=func.now(), server_onupdate=None)  # DBC321:5
    modified = Column(DateTime, server_default=func.now(), server_onupdate=FetchedValue())
    updated_date = Column(DateTime, server_default=func.now(), server_onupdate=made())
    update_at = Column(DateTime, default=func.now(), onupdate=func.now())
    update_on = Column(DateTime, server_default=text("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"))
    update_datetime = Column(DateTime)
    update_ts = Column(Integer, default=0)
    updated_by = Column(String(8), default="")
    status_updated_at = Column(DateTime, default=func.now())
    created_at = Column(DateTime, default=func.now())
    last_time = Column(DateTime, default=func.now())
    modified_at = Column(DateTime, default=func.now())
    last_update_time = Column(DateTime, default=func.now())
    modify_time = Column(DateTime, default=func.now())
    modified_on = Column(DateTime, default=func.now())
    update_date = Column(DateTime, default=func.now())


orders = Table("more_orders", MetaData(), Column("updated_at", DateTime, default=func.now()))  # DBC321:50
