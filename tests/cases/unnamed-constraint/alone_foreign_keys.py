from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    ForeignKeyConstraint(["a", "b"], ["lines.a", "lines.b"], "orders_line"),
    ForeignKeyConstraint(["a", "c"], ["lines.a", "lines.c"]),  # DBC521:5
)
