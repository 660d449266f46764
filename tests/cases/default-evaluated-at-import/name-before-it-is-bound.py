# In its own line, the class's attribute uuid is not bound yet: uuid is the module.
import time
import uuid

from sqlalchemy import Column, Integer, String


class Device(Base):
    __tablename__ = "devices"
    id = Column(Integer, primary_key=True, comment="主键")
    uuid = Column(String(36), default=str(uuid.uuid4()), comment="设备号")  # DBC304:39
    time = Column(Integer, default=time.time(), comment="seconds")  # DBC205:5 DBC304:36
