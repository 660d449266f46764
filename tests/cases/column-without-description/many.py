"""Three columns without a description, and two in three of the table's, are one finding."""
from sqlalchemy import Column, ForeignKey, Integer, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlmodel import Field, SQLModel


class Base(DeclarativeBase):
    pass


class Chair(Base):  # DBC203:7
    __tablename__ = "chairs"
    id = Column(Integer, primary_key=True)
    height = Column(Integer, default=0)
    width = Column(Integer, default=0)
    depth: Mapped[int] = mapped_column(default=0)


class Stool(Base):
    __tablename__ = "stools"
    id = Column(Integer, primary_key=True)
    height = Column(Integer, default=0)  # DBC203:14
    width = Column(Integer, default=0)  # DBC203:13


class Bench(Base):
    __tablename__ = "benches"
    id = Column(Integer, primary_key=True)
    height = Column(Integer, default=0)  # DBC203:14
    width = Column(Integer, default=0)  # DBC203:13
    depth = Column(Integer, default=0)  # DBC203:13
    seats = Column(Integer, default=0, comment="for grown-ups")
    legs = Column(Integer, default=0)  # 腿数  # DBC203:12


class Couch(Base):
    __tablename__ = "couches"
    id = Column(Integer, primary_key=True)
    height = Column(Integer, default=0)  # DBC203:14
    width = Column(Integer, default=0)  # DBC203:13
    depth = Column(Integer, default=0)  # 坐深  # DBC203:13


class Swing(Base):  # DBC203:7
    """Most have none; what is to be moved is said, too."""

    __tablename__ = "swings"
    height = Column(Integer, default=0)
    width = Column(Integer, default=0)
    depth = Column(Integer, default=0)
    reach = Column(Integer, default=0)
    chain = Column(Integer, default=0)  # 链长, 厘米  # DBC203:13
    seats = Column(Integer, default=0)
    """for children"""


class Placed(Base):
    """What joins others says it all by what it refers to."""

    __tablename__ = "placed"
    chair_id = Column(ForeignKey("chairs.id"), primary_key=True)
    stool_id = Column(ForeignKey("stools.id"), primary_key=True)
    bench_id = Column(ForeignKey("benches.id"), primary_key=True)


class Owner(Base):
    """One key alone joins nothing."""

    __tablename__ = "owners"
    chair_id = Column(ForeignKey("chairs.id"), primary_key=True)  # DBC203:16


class Lent(Base):
    __tablename__ = "lent"
    chair_id = Column(ForeignKey("chairs.id"), primary_key=True)  # DBC203:16
    stool_id = Column(Integer, primary_key=True)  # DBC203:16


placed = Table("placed_too", metadata, Column("chair_id", ForeignKey("chairs.id"), primary_key=True), Column("stool_id", ForeignKey("stools.id"), primary_key=True))


class Stand(Base):  # DBC203:7
    """What one column says is not known, and it is not counted."""

    __tablename__ = "stands"
    height = Column(Integer, default=0)
    width = Column(Integer, default=0)
    depth = Column(Integer, default=0)
    seats = Column(Integer, default=0, **options)


class Perch(Base):
    __tablename__ = "perches"
    height = Column(Integer, default=0)  # DBC203:14
    width = Column(Integer, default=0)  # DBC203:13
    seats = Column(Integer, default=0, **options)


class Empty(Base):  # DBC203:7
    """One says nothing where it stands, the others are counted."""

    __tablename__ = "empties"
    height = Column(Integer, default=0, comment="")  # DBC203:49
    width = Column(Integer, default=0)
    depth = Column(Integer, default=0)
    seats = Column(Integer, default=0)


class Sized:  # DBC203:7
    """A mixin."""

    height = Column(Integer, default=0)
    width = Column(Integer, default=0)
    depth = Column(Integer, default=0)


class Keyed:
    """Of two keys, neither says by itself which row it is."""

    id = Column(Integer, primary_key=True)  # DBC203:10
    side = Column(Integer, primary_key=True)  # DBC203:12


class Table2(Keyed, Base):
    __tablename__ = "tables"


class Copied(Base):
    __tablename__ = "copies"
    id = Column(Integer, default=0)  # DBC203:10
    ID = Column("Id", Integer, primary_key=True)  # DBC202:17
    code = Column(String(8), primary_key=False, default="")  # DBC203:12


desks = Table("desks", metadata, Column("height", Integer), Column("width", Integer), Column("depth", Integer))  # DBC203:9


class Lamp(SQLModel, table=True):  # DBC203:7
    height: int = 0
    width: int = Field(default=0, comment="of the shade, and no argument of Field")
    depth: int = 0
