"""What is known of a type by halves: lengths, signs, decorators; MySQL."""
from elsewhere import LENGTH, options
from sqlalchemy import Boolean, Column, Enum, Float, ForeignKey, Integer, Numeric, SmallInteger, String, TypeDecorator
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import DeclarativeBase, declarative_mixin


class Base(DeclarativeBase):
    pass


class Code(TypeDecorator):
    impl = String(12)


class Country(Base):
    __tablename__ = "countries"
    id = Column(mysql.INTEGER(11), primary_key=True, comment="key")
    name = Column(String(LENGTH), unique=True, comment="of a length that is not here")
    code = Column(Code, unique=True, comment="of a class")
    short = Column(String(2), unique=True, comment="ISO")
    phone_code = Column(String, unique=True, comment="without a length")
    number = Column(mysql.INTEGER(unsigned=True), unique=True, comment="UN")
    kind = Column(Enum("state", "union"), unique=True, comment="what it is")
    is_member = Column(Boolean, unique=True, comment="of the UN")
    area = Column(Numeric(12, 2), unique=True, comment="in km²")
    rank = Column(mysql.INTEGER(**options), unique=True, comment="with a sign or without")


class City(Base):
    __tablename__ = "cities"
    id = Column(Integer, primary_key=True, comment="key")
    country_id = Column(SmallInteger, ForeignKey("countries.id"), index=True, comment="a width is no length")  # DBC411:25
    name_id = Column(Integer, ForeignKey("countries.name"), index=True, comment="unknown length")  # DBC411:22
    code_id = Column(Integer, ForeignKey("countries.code"), index=True, comment="of a class")  # DBC411:22
    short_id = Column(Integer, ForeignKey("countries.short"), index=True, comment="whole")  # DBC411:23
    phone_id = Column(Integer, ForeignKey("countries.phone_code"), index=True, comment="no length")  # DBC411:23
    other_id = Column(String(LENGTH), ForeignKey("countries.short"), index=True, comment="perhaps the same")
    next_id = Column(String(2), ForeignKey("countries.name"), index=True, comment="perhaps the same")
    call_id = Column(String(2), ForeignKey("countries.phone_code"), index=True, comment="of no length")
    sign_id = Column(mysql.INTEGER(**options), ForeignKey("countries.number"), index=True, comment="perhaps")
    rank_id = Column(mysql.INTEGER(unsigned=True), ForeignKey("countries.rank"), index=True, comment="perhaps")
    kind_id = Column(String(8), ForeignKey("countries.kind"), index=True, comment="a text where there is no ENUM")
    member_id = Column(Integer, ForeignKey("countries.is_member"), index=True, comment="TINYINT(1)")
    area_id = Column(Float, ForeignKey("countries.area"), index=True, comment="numbers alike")
