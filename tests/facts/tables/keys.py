# settings: dialect = "postgresql"
# shop/models.py
import sqlalchemy as sa
from sqlalchemy import (
    CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Index, Integer, PrimaryKeyConstraint, String,
    UniqueConstraint, desc, func, null, text,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import DeclarativeBase

from elsewhere import add_indexes, make_index


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    a = Column(Integer)
    b = Column("b_name", Integer)
    c = Column(Integer)
    d = Column(Integer)
    e_id = Column(Integer)
    e_type = Column(String)
    f = Column(Integer)
    __table_args__ = (
        PrimaryKeyConstraint("a", "b_name", name="pk", mssql_clustered=False),
        UniqueConstraint("c", name="uq_c"),
        UniqueConstraint("c", "d", deferrable=True),
        UniqueConstraint("d", "c", initially="DEFERRED"),
        UniqueConstraint(c, b, postgresql_nulls_not_distinct=True),
        Index("ix_a", "a"),
        Index("ix_desc", c.desc(), desc(d), sa.nulls_last(f), f.asc().nulls_first()),
        Index("ix_lower", func.lower(c), "d"),
        Index(None, "missing", text("c")),
        Index("ix_type", "e_type", "e_id", mssql_clustered=True),
        Index("ix_partial", "d", postgresql_where=text("d IS NOT NULL AND c IS NULL")),
        Index("ix_partial_mysql", "d", mysql_where=text("d > 5")),
        Index("ix_is", "d", postgresql_where=(d.is_(None)) & (c == None) & (f == null()) & (a > 5) & (b.is_(5))),
        Index("ix_named_where", "d", "c", postgresql_where=WHERE),
        Index("ix_hash", "d", postgresql_using="hash"),
        Index("ix_btree", "d", postgresql_using="btree"),
        Index("ix_computed_using", "d", postgresql_using=USING),
        Index("ix_mysql_using", "f", mysql_using="hash", mysql_length=5),
        Index("ix_ops", "f", postgresql_ops={"f": "x"}),
        Index("ix_include", "f", postgresql_include=["c"], unique=True),
        Index("ix_unique", "f", unique=False, quote=True),
        Index("ix_computed_unique", "f", unique=UNIQUE),
        Index("ix_options", "f", **options),
        Index("ix_starred", *columns),
        Index(NAME, "f", info={}),
        ForeignKeyConstraint(["a", "b"], ["orders.x", "orders.y"], ondelete="CASCADE"),
        ForeignKeyConstraint(columns=["c"], refcolumns=[Order.x]),
        ForeignKeyConstraint(COLUMNS, ["orders.x"]),
        CheckConstraint("a > 5"),
        ExcludeConstraint(("a", "=")),
        {"comment": "all of them", "schema": "sales", "mysql_engine": "InnoDB", "info": {"is_view": True}},
    )


class OnlyOptions(Base):
    __tablename__ = "only_options"
    __table_args__ = {"comment": COMMENT, "prefixes": ["TEMPORARY"], "schema": SCHEMA}
    id = Column(Integer, primary_key=True)


class MoreOptions(Base):
    __tablename__ = "more_options"
    __table_args__ = {**OPTIONS}
    id = Column(Integer, primary_key=True)


class Computed(Base):
    __tablename__ = "computed"
    __table_args__ = make_arguments()
    id = Column(Integer, primary_key=True)


class Partly(Base):
    __tablename__ = "partly"
    __table_args__ = (UniqueConstraint("x"), make_index("x"), *Base.__table_args__)
    id = Column(Integer, primary_key=True)
    x = Column(Integer)


class Added(Base):
    __tablename__ = "added"
    __table_args__ = (Index("ix_x", "x"),) + OTHERS
    id = Column(Integer, primary_key=True)
    x = Column(Integer)


class Attributes(Base):
    __tablename__ = "attributes"
    id = Column(Integer, primary_key=True)
    x = Column(Integer)
    y = Column(Integer)
    ix_x = Index("ix_attribute", x)
    uq_y = UniqueConstraint("y")


class Loose(Base):
    __tablename__ = "loose"
    id = Column(Integer, primary_key=True)
    x = Column(Integer)
    y = Column(Integer)


Index("ix_loose", Loose.x)
ix = Index("ix_both", Loose.x, Loose.y.desc(), unique=True)
UniqueConstraint(Loose.y)
Index("ix_function", func.lower(Loose.y))
add_indexes(OnlyOptions)


class TwoKeys(Base):
    __tablename__ = "two_keys"
    one = Column(Integer, primary_key=True)
    two = Column(Integer, primary_key=True, unique=True)
    three_id = Column(Integer)
    three_type = Column(Integer)
    __table_args__ = (Index("ix_three", "three_type", "three_id"),)


class Nothing(Base):
    __tablename__ = "nothing"
    x = Column(Integer)
    __table_args__ = ()
