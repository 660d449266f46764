from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    Column("b", Integer, unique=True, index=True),
    Column("c", Integer, unique=True, index=False),  # DBC521:33
    Column("d", Integer, unique=False),
)
