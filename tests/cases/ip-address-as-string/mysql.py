"""IP addresses in strings. IP地址使用int类型"""
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text
from sqlalchemy.dialects.mysql import CHAR, INTEGER, VARCHAR
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from shop.types import Address

LENGTH = 15


class Base(DeclarativeBase):
    pass


class EncryptedString(sa.TypeDecorator):
    impl = String


class Visited:
    @declared_attr
    def visitor_ip(cls):
        return Column(String(15), comment="来访")  # DBC312:23


class Login(Visited, Base):
    __tablename__ = "logins"
    id = Column(Integer, primary_key=True, comment="主键")
    ip = Column(String(15), comment="地址")  # DBC312:17
    register_ip = Column(VARCHAR(16), default="", comment="注册")  # DBC312:26
    clientIp = Column(sa.Unicode(38), comment="客户端")  # DBC312:23
    ip_address = Column(CHAR(15), comment="定长")  # DBC312:25
    ip_addr: Mapped[str] = mapped_column(String(128), comment="several, or of IPv6")
    login_ipaddr: Mapped[Optional[str]] = mapped_column(comment="of no length")
    地址 = Column("last_ip", Text, comment="of no length")
    hostIPAddress = Column(type_=String(20), comment="主机")  # DBC312:34
    first_ip = Column(String(15), primary_key=True, comment="a primary key may be a number too")  # DBC312:23

    # Of IPv6, or long enough for it on purpose
    ipv6 = Column(String(39), comment="a")
    ipv6_ip = Column(String(64), comment="b")
    wide_ip = Column(String(45), comment="c")
    server_ip = Column(String(46), comment="d")
    full_ip = Column(String(39), comment="e")
    # No address, or more than one
    ip_version = Column(String(4), comment="f")
    ip_mode = Column(String(32), comment="g")
    mac_address = Column(String(17), comment="h")
    address = Column(String(255), comment="i")
    hashed_ip = Column(String(64), comment="j")
    ip_hash = Column(String(64), comment="k")
    allowed_ip = Column(String(64), comment="l")
    client_ips = Column(String(64), comment="m")
    ip_prefix = Column(String(64), comment="n")
    ship = Column(String(64), comment="o")
    membership = Column(String(64), comment="p")
    # What is right, unknown, or another column's
    a1_ip = Column(INTEGER(unsigned=True), comment="q")
    a2_ip = Column(LargeBinary(16), comment="r")
    a3_ip = Column(Address, comment="s")
    a4_ip = Column(EncryptedString(64), comment="t")
    a5_ip = Column(String(15), ForeignKey("hosts.ip"), comment="u")
    a6_ip = Column(String(LENGTH), comment="a constant")  # DBC312:20
    a7_ip = Column(sa.Boolean, comment="w")


hosts = Table(
    "hosts",
    MetaData(),
    Column("gateway_ip", String(15), comment="网关"),  # DBC312:26
    Column("ip_count", Integer, comment="数量"),
)


class Peer(Base):
    """From the length of an IPv6 address on; what is described otherwise."""

    __tablename__ = "peers"
    id = Column(Integer, primary_key=True, comment="主键")
    a_ip = Column(String(38), comment="a")  # DBC312:19
    b_ip = Column(String(39), comment="b")
    c_ip = Column(String(120), comment="c")
    d_ip = Column(String(32), comment="公网地址，多个以逗号分隔")
    e_ip = Column(String(32), comment="IPv4 or IPv6")
    # several, one a line
    f_ip = Column(String(32), comment="f")
    g_ip = Column(String(LENGTH + 1), comment="a length that is computed")  # DBC312:19
