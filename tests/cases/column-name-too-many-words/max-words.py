# settings: max-words = 2
from sqlalchemy import Column, String


class Invoice(Base):
    buyer_first_name = Column(String(80), default="", comment="三个词")  # DBC207:5
    buyer_country = Column(String(80), default="", comment="两个词")
