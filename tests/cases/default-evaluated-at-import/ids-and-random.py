# shop/__init__.py
# shop/clock.py
import datetime

now = datetime.datetime.now


def later():
    return now()

# shop/models/coupon.py
"""Sources of ids and of chance, also through the project's own modules."""
import os
import random
import secrets
import uuid
from functools import partial
from random import choice
from uuid import uuid4 as new_id

import shortuuid
from sqlalchemy import JSON, Column, DateTime, Integer, LargeBinary, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from shop import clock
from shop.clock import later, now
from shop.ids import next_id


def create_code():
    """每次都不同: whoever calls it gets another one"""
    return uuid.uuid4().hex


class Coupon(Base):
    __tablename__ = "coupons"
    id = Column(Uuid, primary_key=True, default=uuid.uuid4(), comment="主键")  # DBC304:49
    code_text = Column(String(8), default=uuid.uuid4().hex[:8], comment="券码")  # DBC304:43
    batch_code = Column(String(36), default=str(new_id()), comment="批次")  # DBC304:45
    序号 = Column("serial_code", String(36), default="券-" + str(uuid.uuid1()), comment="序列号")  # DBC304:52
    salt: Mapped[bytes] = mapped_column(default=os.urandom(16), comment="盐")  # DBC304:49
    lucky_number: Mapped[int] = mapped_column(default=random.randint(1, 100), comment="幸运号")  # DBC304:55
    colour = Column(String(8), default=choice(["red", "blue"]), comment="颜色")  # DBC304:40
    link_token = Column(String(32), server_default=secrets.token_hex(16), comment="链接")  # DBC304:52
    short_code = Column(String(32), default=shortuuid.uuid(), comment="短码")  # DBC304:45
    steps = Column(JSON, default=[uuid.uuid4().hex, "新"], comment="步骤")  # DBC304:34 DBC305:34
    made_at = Column(DateTime, default=now(), comment="创建")  # DBC304:40
    kept_at = Column(DateTime, default=clock.now(), comment="保存")  # DBC304:40

    # Fine, or not known to change.
    link_code = Column(String(32), default=create_code, comment="链接码")
    page_code = Column(String(32), default=create_code(), comment="页码")
    door_code = Column(String(32), default=lambda: secrets.token_hex(16), comment="门禁")
    lock_code = Column(String(32), default=partial(secrets.token_hex, 16), comment="锁码")
    next_code = Column(String(32), default=next_id(), comment="下一个")
    used_at = Column(DateTime, default=later(), comment="使用")
    name_code = Column(String(36), default=str(uuid.uuid5(uuid.NAMESPACE_DNS, "coupon")), comment="same each time")
    file_key = Column(LargeBinary, default=random, comment="not called")
    fixed_key = Column(Uuid, default=uuid.UUID(int=0), comment="零")
    seats = Column(Integer, default=min(1, 2), comment="座位数")
