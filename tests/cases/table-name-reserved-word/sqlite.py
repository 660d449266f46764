# settings: dialect = "sqlite"
# settings: allowed-names = ["order"]
from sqlalchemy import Column, Integer


class Order(Base):
    __tablename__ = "order"
    id = Column(Integer, primary_key=True, comment="allowed by the settings, 主键")


class Transaction(Base):
    __tablename__ = "transaction"  # DBC222:21
    id = Column(Integer, primary_key=True, comment="主键")


class Rank(Base):
    __tablename__ = "rank"
    id = Column(Integer, primary_key=True, comment="主键")
