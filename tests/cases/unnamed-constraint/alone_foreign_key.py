from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    Column("b", ForeignKey("lines.a", name="orders_line")),
    Column("c", ForeignKey("lines.a")),  # DBC521:17
)
