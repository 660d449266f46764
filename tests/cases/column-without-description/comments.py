"""A # comment is no description, and says where one is; what is for tools or is code says nothing."""
from sqlalchemy import Column, Integer, String, Table
from sqlalchemy.orm import Mapped, mapped_column


class Parcel(Base):
    __tablename__ = "parcels"
    id = Column(Integer, primary_key=True)
    weight = Column(Integer, default=0)  # 毛重, 单位克  # DBC203:14
    height: Mapped[int] = mapped_column(default=0)  # in "mm", C:\sizes  # DBC203:27
    depth: Mapped[int]  # in mm  # DBC203:12
    # 记录的创建时间
    made_on = Column(String(10), default="")  # DBC203:15

    # How it was sent:
    # by air, by sea
    carrier = Column(String(10), default="")  # DBC203:15

    # 尺寸: of all that follow
    width = Column(Integer, default=0)  # DBC203:13
    length = Column(Integer, default=0)  # DBC203:14
    girth = Column(Integer, default=0)  # type: ignore  # DBC203:13
    tare = Column(Integer, default=0)  # TODO: drop it  # DBC203:12
    gross = Column(Integer, default=0)  # net = Column(Integer)  # DBC203:13
    net = Column(Integer, default=0)  # net  # DBC203:11
    route = Column(  # which way it goes  # DBC203:13
        String(8),  # never longer
        default="",
    )
    stops = Column(  # DBC203:13
        String(8),  # never longer
        default="",
    )
    state_code = Column(String(8), default="")  # A long story of what the carrier says of it, which goes on and on and on  # DBC203:18
    #: what the sender wrote on it
    label = Column(String(80), default="")
    #: note
    note = Column(String(80), default="")  # DBC203:12
    colour = Column(String(8), default="", comment="")  # DBC203:52
    shape = Column(String(8), default="", comment="shape")
    """round, or with edges"""
    load = Column(String(32), default="")  # Float  # DBC203:12
    swing = Column(String(32), default="")  # a float  # DBC203:13
    # dear to ask the other table for
    owner = Column(String(32), default="")  # DBC203:13

    # dear to ask the other table for
    team = Column(String(32), default="")  # DBC203:12

    step = Column(Integer, default=0, comment="step/Step")  # DBC203:47
    pace = Column(Integer, default=0, comment="pace/speed")
    lot = Column(String(32), default="", comment="Lots")  # DBC203:50


parcels = Table(
    "old_parcels",
    metadata,
    Column("size", Integer, default=0),  # in mm  # DBC203:5
    Column("age", Integer, default=0),  # DBC203:5
    Column("price", Integer, default=0, comment="cents"),
)
