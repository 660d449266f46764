"""Groups are reported at their first column, once."""
from sqlalchemy import Column, ForeignKey, Integer, MetaData, SmallInteger, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from elsewhere import Phone


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id = Column(Integer, primary_key=True, comment="key")
    phone_1 = Column(String(20), nullable=False, default="", comment="first")  # DBC402:5
    phone_2 = Column(String(20), nullable=False, default="", comment="second")
    phone_3 = Column(String(30), nullable=False, default="", comment="third")
    tag1: Mapped[str] = mapped_column(String(20), default="", comment="a")  # DBC402:5
    tag2: Mapped[str] = mapped_column(String(20), default="", comment="b")
    hobby = Column(String(20), nullable=False, default="", comment="first")  # DBC402:5
    hobby2 = Column(String(20), nullable=False, default="", comment="second")
    hobby3 = Column(String(20), nullable=False, default="", comment="third")
    爱好 = Column("extra_0", Integer, nullable=False, default=0, comment="a")  # DBC402:17
    爱好二 = Column("extra_1", SmallInteger, nullable=False, default=0, comment="b")
    m01 = Column(Integer, nullable=False, default=0, comment="january")  # DBC402:5
    m02 = Column(Integer, nullable=False, default=0, comment="february")

    # Lines of one address, coordinates, terms, figures that say what they measure
    line1 = Column(String(80), nullable=False, default="", comment="a")
    line2 = Column(String(80), nullable=False, default="", comment="b")
    address_1 = Column(String(80), nullable=False, default="", comment="a")
    address_2 = Column(String(80), nullable=False, default="", comment="b")
    x1 = Column(Integer, nullable=False, default=0, comment="a")
    x2 = Column(Integer, nullable=False, default=0, comment="b")
    corner_y1 = Column(Integer, nullable=False, default=0, comment="a")
    corner_y2 = Column(Integer, nullable=False, default=0, comment="b")
    ipv4 = Column(String(15), nullable=False, default="", comment="a")
    ipv6 = Column(String(39), nullable=False, default="", comment="b")
    md5 = Column(String(32), nullable=False, default="", comment="a")
    sha1 = Column(String(40), nullable=False, default="", comment="b")
    sha2 = Column(String(64), nullable=False, default="", comment="c")
    sha256 = Column(String(64), nullable=False, default="", comment="c")
    oauth1 = Column(String(64), nullable=False, default="", comment="c")
    oauth2 = Column(String(64), nullable=False, default="", comment="c")
    load_1 = Column(Integer, nullable=False, default=0, comment="a")
    load_5 = Column(Integer, nullable=False, default=0, comment="a")
    load_15 = Column(Integer, nullable=False, default=0, comment="a")
    latency_p50 = Column(Integer, nullable=False, default=0, comment="a")
    latency_p95 = Column(Integer, nullable=False, default=0, comment="a")
    # One alone, two types, an unknown type
    fax_1 = Column(String(20), nullable=False, default="", comment="a")
    mail = Column(String(20), nullable=False, default="", comment="a")
    mail2 = Column(String(20), nullable=False, default="", comment="a")
    note_1 = Column(String(20), nullable=False, default="", comment="a")
    note_2 = Column(Integer, nullable=False, default=0, comment="a")
    mobile_1 = Column(Phone, nullable=False, comment="a")
    mobile_2 = Column(Phone, nullable=False, comment="a")


games = Table(
    "games",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("player_1", Integer, ForeignKey("players.id"), comment="a"),  # DBC402:12
    Column("player_2", Integer, ForeignKey("players.id"), comment="b"),
)


class Scores:
    """A mixin's group is reported there alone."""

    score_1 = Column(Integer, nullable=False, default=0, comment="a")  # DBC402:5
    score_2 = Column(Integer, nullable=False, default=0, comment="b")


class Match(Scores, Base):
    __tablename__ = "matches"
    id = Column(Integer, primary_key=True, comment="key")
