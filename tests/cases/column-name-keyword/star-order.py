# Another star import after SQLAlchemy's: datetime has no Column, so it is still SQLAlchemy's.
from sqlalchemy import *
from datetime import *


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(String(20), default="", comment="访客")  # DBC205:5
