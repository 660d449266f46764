from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Word(Base):
    __tablename__ = "words"
    id = Column(Integer, primary_key=True, comment="key")
    item_bianjian = Column(String(8), default="", comment="the characters are unknown where the meaning is")  # DBC212:5
    item_label = Column(String(8), default="", comment="English")
