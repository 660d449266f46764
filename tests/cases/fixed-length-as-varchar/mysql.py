"""Content of one length in VARCHAR. 固定长度的类型最好使用char"""
import sqlalchemy as sa
from sqlalchemy import CHAR, Column, ForeignKey, Integer, MetaData, String, Table, Text, Unicode
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import Digest

LENGTH = 36


class Base(DeclarativeBase):
    pass


class Guid(sa.TypeDecorator):
    impl = String(36)


class Address(Base):
    __tablename__ = "addresses"
    id = Column(Integer, primary_key=True, comment="主键")
    postcode = Column(String(6), comment="邮编")  # DBC313:23
    zip_code = Column(sa.VARCHAR(10), comment="邮编")  # DBC313:23
    uuid = Column(String(36), primary_key=True, comment="唯一")  # DBC313:19
    userUUID: Mapped[str] = mapped_column(Unicode(255), comment="用户")  # DBC313:43
    file_md5: Mapped[str] = mapped_column(comment="摘要")  # DBC313:15
    sha256 = Column(String(71), comment="with its kind before it")  # DBC313:21
    country_code = Column(mysql.VARCHAR(2), comment="国家")  # DBC313:27
    货币 = Column("currency_code", String(3), default="CNY", comment="货币")  # DBC313:34
    pay_currency_code = Column(
        String(3),  # DBC313:9
        comment="付款货币",
    )

    # Other content
    file_hash = Column(String(64), comment="a")
    area_code = Column(String(6), comment="b")
    uuid_version = Column(String(6), comment="c")
    md5_source = Column(String(64), comment="d")
    country = Column(String(64), comment="e")
    code = Column(String(2), comment="f")
    # What is right, unknown, or another column's
    a1_uuid = Column(CHAR(36), comment="g")
    a2_uuid = Column(sa.Uuid, comment="h")
    a3_uuid = Column(mysql.CHAR(36), comment="i")
    a4_md5 = Column(Digest, comment="j")
    a5_uuid = Column(Guid, comment="k")
    a6_uuid = Column(String(36), ForeignKey("users.uuid"), comment="l")
    a7_uuid = Column(String(LENGTH), comment="m")  # DBC313:22
    a8_md5 = Column(sa.BINARY(16), comment="n")
    a9_md5 = Column(Text, comment="o")
    b1_uuid = Column(String(36).with_variant(CHAR(36), "mysql"), comment="p")
    b2_uuid = Column(postgresql.UUID().with_variant(String(36), "mysql"), comment="q")  # DBC313:53


files = Table(
    "files",
    MetaData(),
    Column("sha1", String(40), comment="摘要"),  # DBC313:20
    Column("size", Integer, comment="大小"),
)


class Digests(Base):
    """A length that is no value's: the one that they have is proposed."""

    __tablename__ = "digests"
    id = Column(Integer, primary_key=True, comment="主键")
    file_guid = Column(String(255), default="", comment="the usual length")  # DBC313:24
    file_md5 = Column(String(255), default="", comment="the usual length")  # DBC313:23
    file_sha1 = Column(String(255), default="", comment="the usual length")  # DBC313:24
    file_sha224 = Column(String(255), default="", comment="the usual length")  # DBC313:26
    file_sha256 = Column(String(255), default="", comment="the usual length")  # DBC313:26
    file_sha384 = Column(String(255), default="", comment="the usual length")  # DBC313:26
    file_sha512 = Column(String(255), default="", comment="the usual length")  # DBC313:26
    file_crc32 = Column(String(255), default="", comment="the usual length")  # DBC313:25
    file_country_code = Column(String(255), default="", comment="the usual length")  # DBC313:32
    file_currency_code = Column(String(255), default="", comment="the usual length")  # DBC313:33
    code_md5 = Column(String(40), default="", comment="written by guess")  # DBC313:23
    long_md5 = Column(String(41), default="", comment="written by guess")  # DBC313:23
    tax_code_md5 = Column(Unicode(33), default="", comment="national")  # DBC313:27
    code_country = Column(mysql.NVARCHAR(200), default="", comment="no word of the list")
    country_code_md5 = Column(mysql.NVARCHAR(200), default="", comment="the last word")  # DBC313:31
    region_zip_code = Column(String, default="", comment="a length that nobody knows")
    short_zip_code = Column(String(12), default="", comment="as long as any")  # DBC313:29
    long_zip_code = Column(String(13), default="", comment="of no country")
    tight_uuid = Column(String(32), default="", comment="without its hyphens")  # DBC313:25
    exec_uuid = Column(String(20), default="", comment="too short for one")  # DBC313:24
    some_uuid = Column(String(round(LENGTH * 2)), default="", comment="computed")  # DBC313:24
    home_country_code = Column(String(3), default="", comment="ISO 3166 alpha-3")  # DBC313:32
