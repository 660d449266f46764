from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    UniqueConstraint("a", "b", name="a_b"),
    UniqueConstraint("a", "b", name=None),  # DBC521:5
)
