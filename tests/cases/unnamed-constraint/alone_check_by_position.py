from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    CheckConstraint("a > 1", "a_is_big"),
    CheckConstraint("a > 2", None),  # DBC521:5
)
