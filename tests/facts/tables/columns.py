# shop/bases.py
import functools

from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


Required = functools.partial(Column, nullable=False)
Whole = functools.partial(Column, Integer, server_default="0", **OPTIONS)
NoColumn = functools.partial(print)
NoArguments = functools.partial()

# shop/models.py
import datetime
import functools
import uuid

import sqlalchemy as sa
from sqlalchemy import *
from sqlalchemy import Column as C
from sqlalchemy.orm import column_property, composite, deferred, mapped_column, relationship

from elsewhere import key_of, unknown_type
from shop.bases import Base, NoArguments, NoColumn, Required, Whole

NAME = "named"
Short = String(20)
Other = functools.partial(C, comment="x")


class User(Base):
    """Columns in all styles."""

    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    plain = Column(String)
    sized = Column(String(8), nullable=False, comment="text", doc=DOC)
    named = Column("name_1", Integer, default=0)
    by_keyword = Column(name="name_2", type_=Integer)
    both_names = Column("name_3", Integer, name="name_4")
    computed_name = Column(NAME, String)
    computed_text = Column("a" + SUFFIX, String)
    formatted = Column(f"{NAME}_x", String)
    chosen_name = Column("x" if NAME else "y", String)
    chosen_type = Column(String if NAME else Text)
    name_and_type_keyword = Column(NAME, type_=Integer)
    number_first = Column(5, Integer)
    no_type = Column()
    nothing_but_name = Column("only_name")
    unknown_type = Column(unknown_type)
    made_type = Column(make_type(5), default=None)
    of_project = Column(Short, nullable=True)
    starred = Column(*arguments)
    named_and_starred = Column("first", *arguments)
    options = Column(Integer, **options)
    helper = Column(Integer, key_of("users"))
    with_key = Column(Integer, key="other_key")
    identity = Column(Integer, Identity(start=5))
    computed = Column(Integer, Computed("a + b"), index=True)
    sequence = Column(Integer, Sequence("x"), server_default=FetchedValue())
    server_made = Column(Integer, FetchedValue())
    checked = Column(Integer, CheckConstraint("checked > 0"), unique=True)
    constrained = Column(Integer, sa.schema.ColumnDefault(5))
    counted = Column(Integer, autoincrement=True)
    not_counted = Column(Integer, autoincrement=False, unique=False, index=False)
    computed_nullable = Column(Integer, nullable=NULLABLE)
    null_none = Column(Integer, nullable=None)
    computed_key = Column(Integer, primary_key=KEY)
    no_key = Column(Integer, primary_key=False)
    computed_unique = Column(Integer, unique=UNIQUE, index=INDEX)
    indexed = Column(Integer, index=True)
    both = Column(Integer, index=True, unique=True)
    referring = Column(ForeignKey("orders.id"))
    typed_reference = Column(Integer, sa.ForeignKey("sales.orders.id", name="x"), index=True)
    two_references = Column(Integer, ForeignKey("a.b"), ForeignKey("c.d"))
    by_class = Column(ForeignKey("Order.id"), primary_key=False)
    no_target = Column(Integer, ForeignKey(), nullable=False)
    deferred_one = deferred(Column(Text, comment="later"), group="x")
    property_one = column_property(Column("prop", Integer), x)
    composed = composite(Point, Column("x", Integer), mapped_column("y", Integer), 5)
    two_in_one = deferred(Column("first_of", Integer), Column("second_of", Integer))
    sum_of = column_property(id + named)
    modern = mapped_column(Integer)
    modern_key = mapped_column(Integer, primary_key=True, nullable=True)
    required = Required(String(5))
    whole = Whole("whole_number", nullable=False)
    other = Other(Integer)
    no_column = NoColumn(Integer)
    no_arguments = NoArguments(Integer)
    orders = relationship("Order")
    made = make_column(Integer)
    counted_by = int("5")
    a_text = "text"
    one, two = Column(Integer), Column(Integer)
    __private = Column(Integer)
    __dunder__ = Column(Integer)
    _hidden = Column(Integer)
    if NAME:
        in_block = Column(Integer)
    id_alias = id
    annotated: int = Column(Integer)


class _Private__(Base):
    __tablename__ = "private"
    __pin = Column(Integer, primary_key=True)


class Defaults(Base):
    __tablename__ = "defaults"
    id = Column(Integer, primary_key=True)
    texts = Column(String, default="a", server_default="b", onupdate="c")
    number = Column(Integer, default=-5)
    none = Column(Integer, default=None, server_default=None)
    truth = Column(Boolean, default=True)
    name = Column(Integer, default=NAME)
    attribute = Column(Integer, default=User.plain.x)
    of_call = Column(Integer, default=make().x)
    a_list = Column(JSON, default=[])
    full_list = Column(JSON, default=[1])
    a_dict = Column(JSON, default={})
    full_dict = Column(JSON, default={"a": 1})
    spread = Column(JSON, default={**x})
    a_set = Column(JSON, default={1})
    listed = Column(JSON, default=[x for x in y])
    dicted = Column(JSON, default={x: 1 for x in y})
    setted = Column(JSON, default={x for x in y})
    called_list = Column(JSON, default=list())
    called_with = Column(JSON, default=dict(a=1))
    list_itself = Column(JSON, default=list)
    later = Column(JSON, default=lambda: datetime.datetime.now())
    now = Column(DateTime, default=datetime.datetime.now())
    now_utc = Column(DateTime, default=datetime.datetime.now(datetime.timezone.utc))
    now_itself = Column(DateTime, default=datetime.datetime.now)
    token = Column(Uuid, default=str(uuid.uuid4()))
    chained = Column(Uuid, default=uuid.uuid4().hex.upper())
    sql_text = Column(String, server_default=text("'open'"))
    sql_bytes = Column(String, server_default=text("b'0'"))
    sql_number = Column(Integer, server_default=text(" 0 "))
    sql_float = Column(Numeric, server_default=sa.text("-1.5"))
    sql_truth = Column(Boolean, server_default=text("TRUE"))
    sql_false = Column(Boolean, server_default=text("false"))
    sql_call = Column(DateTime, server_default=text("now()"))
    sql_computed = Column(DateTime, server_default=text(NAME))
    sql_two = Column(Integer, server_default=text("0", bind))
    other_call = Column(Integer, server_default=made("0"))
    function = Column(DateTime, server_default=func.now(), onupdate=sa.func.now())
    inserted = mapped_column(Integer, insert_default=5)
    factory = mapped_column(JSON, default_factory=dict)


class Types(Base):
    __tablename__ = "types"
    id = Column(Integer, primary_key=True)
    length_keyword = Column(String(length=5))
    collation = Column(String(5, "utf8"))
    computed_length = Column(String(LENGTH))
    no_length = Column(String(None))
    starred_length = Column(String(*x))
    options = Column(Numeric(10, **x))
    numeric = Column(Numeric(21, 4))
    by_keywords = Column(Numeric(scale=2, precision=10, asdecimal=False))
    half = Column(DECIMAL(10))
    unsigned = Column(sa.dialects.mysql.INTEGER(11, unsigned=True))
    displayed = Column(sa.dialects.mysql.TINYINT(display_width=1))
    variant = Column(Text().with_variant(sa.dialects.mysql.LONGTEXT(), "mysql"))
    other_variant = Column(String(5).with_variant(Text, "oracle", "sqlite").with_variant(Integer, "mysql", "mariadb"))
    computed_variant = Column(String(5).with_variant(Text, DIALECT))
    by_dialect = Column(Text if DIALECT == "mysql" else String(5))
    by_other = Column(Text if DIALECT == "sqlite" else String(6))
    by_not = Column(Text if DIALECT != "mysql" else String(7))
    by_unknown = Column(String(8) if DIALECT == "unheard" else String(9))
    both_sized = Column(String(8) if x else String(9))
    neither = Column(String(8) if x else Integer)
    one_unknown = Column(String(8) if x else unheard)
    chained = Column(String(1) if 1 < x < 2 else String(2))
    array = Column(sa.dialects.postgresql.ARRAY(String(5)))
    no_type = Column(func.now())
