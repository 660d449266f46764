from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    CheckConstraint("a > 1"),  # DBC521:5
)
