# shop/tables.py
import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, Integer, MetaData, String, Table, UniqueConstraint

metadata = MetaData()
NAME = "named"
columns = [Column("x", Integer)]

users = Table(
    "users",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(5), index=True),
    Column("order_id", ForeignKey("orders.id")),
    UniqueConstraint("name"),
    Index("ix", "order_id", "name"),
    comment="all users",
    schema="sales",
)
orders = sa.Table("orders", metadata, sa.Column("id", Integer, primary_key=True), info={})
annotated: Table = Table("annotated", metadata, Column("a", Integer))
by_keyword = Table(metadata, Column("id", Integer), name="by_keyword")
computed = Table(NAME + "s", metadata, Column("id", Integer), comment=COMMENT, schema=SCHEMA)
named = Table(NAME, metadata, Column(NAME, Integer))
starred = Table("starred", metadata, *columns)
helped = Table("helped", metadata, make_column(), Column("a", Integer))
loaded = Table("loaded", metadata, autoload_with=engine)
autoloaded = Table("autoloaded", metadata, Column("a", Integer), autoload=True)
options = Table("options", metadata, Column("a", Integer), **OPTIONS)
named_elsewhere = Table("named_elsewhere", metadata, CONSTRAINT, Column("a", Integer))
alone = Table("alone")
other = make("alone", metadata)
several, both = Table("several", metadata, Column("a", Integer)), 5
keyed = Table(
    "keyed", metadata, Column("a", Integer), Column("b", Integer),
    ForeignKeyConstraint(["a", "b"], ["orders.id", "orders.number"]), prefixes=["TEMPORARY"],
)
Index("ix_later", users.c.name)
Table("unbound", metadata, Column("a", Integer))


def make():
    inner = Table("inner", MetaData(), Column("a", Integer))
    return Table("returned", MetaData(), Column("a", Integer, primary_key=True))


class Holder:
    table = Table("held", metadata, Column("a", Integer))
