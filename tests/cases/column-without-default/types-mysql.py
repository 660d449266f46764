"""Which types have a neutral value. MySQL is the dialect by default: TEXT and the like take no literal default there."""
import enum

import sqlalchemy as sa
from geoalchemy2 import Geometry
from sqlalchemy import types
from sqlalchemy.dialects import mysql
from sqlalchemy.dialects.mysql import LONGTEXT, TINYINT
from sqlalchemy.ext.mutable import MutableDict

from shop.types import Phone

Amount = sa.Numeric(21, 4)


class Kind(enum.Enum):
    """种类"""

    NEW = 1


class Sample(Base):
    __tablename__ = "samples"
    id = sa.Column(sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, comment="主键")
    number_one = sa.Column(sa.SmallInteger, nullable=False, comment="a")  # DBC301:18
    number_two = sa.Column(mysql.INTEGER(unsigned=True), nullable=False, comment="b")  # DBC301:18
    开关 = sa.Column("number_three", TINYINT(1), nullable=False, comment="c")  # DBC301:10
    number_four = sa.Column(sa.Numeric(21, 4), nullable=False, comment="d")  # DBC301:19
    number_five = sa.Column(mysql.DOUBLE(asdecimal=False), nullable=False, comment="e")  # DBC301:19
    number_six = sa.Column(sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False, comment="f")  # DBC301:18
    number_seven = sa.Column(type_=types.DECIMAL(21, 4), nullable=False, comment="g")  # DBC301:20
    string_one = sa.Column(sa.String, nullable=False, comment="h")  # DBC301:18
    string_two = sa.Column(mysql.VARCHAR(80, collation="utf8mb4_bin"), nullable=False, comment="i")  # DBC301:18
    string_three = sa.Column(sa.types.Unicode(80), nullable=False, comment="j")  # DBC301:20
    string_four = sa.Column(sa.sql.sqltypes.CHAR(2), nullable=False, comment="k")  # DBC301:19
    flag_one = sa.Column(sa.Boolean(name="ck_flag"), nullable=False, comment="l")  # DBC301:16
    # No literal default in MySQL.
    text_one = sa.Column(sa.Text, nullable=False, comment="m")
    text_two = sa.Column(LONGTEXT, nullable=False, comment="n")
    text_three = sa.Column(mysql.JSON, nullable=False, comment="o")
    shape = sa.Column(Geometry("POINT"), nullable=False, comment="p")
    # The guide's list: date and time, binary.
    moment = sa.Column(sa.DateTime, nullable=False, comment="q")
    day_of = sa.Column(sa.Date, nullable=False, comment="r")
    clock = sa.Column(mysql.TIME(fsp=3), nullable=False, comment="s")
    stamp = sa.Column(mysql.TIMESTAMP(fsp=3), nullable=False, comment="t")
    span = sa.Column(sa.Interval, nullable=False, comment="u")
    bytes_one = sa.Column(sa.LargeBinary, nullable=False, comment="v")
    bytes_two = sa.Column(mysql.VARBINARY(16), nullable=False, comment="w")
    token = sa.Column(sa.Uuid, nullable=False, comment="x")
    # No neutral value.
    kind = sa.Column("sample_kind", sa.Enum(Kind), nullable=False, comment="y")
    letters = sa.Column(mysql.SET("a", "b"), nullable=False, comment="z")
    # Types that are unknown: another library's, one of a module that is not there; one bound to a name is known.
    settings = sa.Column(MutableDict.as_mutable(sa.JSON), nullable=False, comment="aa")
    phone = sa.Column(Phone, nullable=False, comment="bb")
    mobile = sa.Column(Phone(20), nullable=False, comment="cc")
    to_pay = sa.Column(Amount, nullable=False, comment="dd")  # DBC301:14
