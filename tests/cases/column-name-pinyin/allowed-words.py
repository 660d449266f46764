# settings: allowed-words = ["dizhi"]
from sqlalchemy import Column, String


class Book(Base):
    dizhi = Column(String(80), default="", comment="弟子规的作者")
    fapiao_dizhi = Column(String(80), default="", comment="发票")  # DBC212:5
