# settings: dialect = "postgresql"
# `name` and `password` are keywords of no more than some databases; the guide names them, so they count in all.
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import INET, UUID


class Device(Base):
    __tablename__ = "devices"
    id = sa.Column(UUID, primary_key=True, comment="主键")
    name = sa.Column(sa.String(80), default="", comment="设备名称")  # DBC205:5
    datetime = sa.Column(sa.DateTime, comment="上次心跳")  # DBC205:5
    value = sa.Column(sa.Integer, default=0, comment="读数")
    地址 = sa.Column("inet", INET, comment="a type's name")  # DBC205:20
    position = sa.Column(sa.Integer, default=0, comment="可以是列名, 不能是函数名")  # DBC205:5
    values = sa.Column(sa.String(80), default="", comment="the last ones")  # DBC205:5
    json = sa.Column(sa.JSON, comment="a type of the manual, and a keyword since 16")  # DBC205:5
    substring = sa.Column(sa.String(80), default="", comment="part of its number")  # DBC205:5
    label = sa.Column(sa.String(80), default="", comment="a keyword, which names a type as well")
    level_code = sa.Column(sa.Integer, default=0, comment="报警级别")
    status = sa.Column(sa.Integer, default=0, comment="a keyword of MySQL, not of this one")


class Seat(Base):
    __tablename__ = "seats"
    id = sa.Column(UUID, primary_key=True, comment="主键")
    position = sa.Column(Chosen, default=0, comment="of a type that is not known: a place, or an order")  # DBC205:5
