# InnoDB makes the index.
from sqlalchemy import Column, ForeignKey, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    user_id = Column(Integer, ForeignKey("users.id", name="fk_user"), nullable=False, comment="who")
