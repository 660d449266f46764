# settings: dialect = "postgresql"
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint

metadata = MetaData()
options = ("a > 1", "a_is_big")
orders = Table(
    "orders",
    metadata,
    Column("a", Integer),
    Column("b", Integer, CheckConstraint("b > 1", "b_is_big")),
    Column("c", Integer, CheckConstraint("c > 1")),  # DBC521:26
    CheckConstraint("a > 1", "a_is_big"),
    CheckConstraint("a > 2"),
    CheckConstraint("a > 2", None),
    CheckConstraint(*options),
    ForeignKeyConstraint(["a", "b"], ["lines.a", "lines.b"], "orders_line"),
    ForeignKeyConstraint(["a", "c"], ["lines.a", "lines.c"]),
    UniqueConstraint("a", "b", name=None),
    UniqueConstraint("a", "b", name="a_b"),
)
