from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ACTION = "SET NULL"
OPTIONS = {"ondelete": "SET NULL"}
NULLABLE = bool(input())


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"fk": "fk_%(table_name)s_%(column_0_name)s"})


class City(Base):
    __tablename__ = "cities"
    id: Mapped[int] = mapped_column(primary_key=True)
    country: Mapped[str] = mapped_column(String(2), primary_key=True)


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    city_id = Column(Integer, ForeignKey("cities.id", ondelete="SET NULL"), nullable=False)  # DBC413:31
    lower = Column(ForeignKey("cities.id", ondelete="set  null"), nullable=False)  # DBC413:20
    constant = Column(ForeignKey("cities.id", ondelete=ACTION), nullable=False)  # DBC413:23
    updated = Column(ForeignKey("cities.id", onupdate="SET NULL"), nullable=False)  # DBC413:22
    both = Column(ForeignKey("cities.id", onupdate="SET NULL", ondelete="SET NULL"), nullable=False)  # DBC413:19
    mapped: Mapped[int] = mapped_column(ForeignKey("cities.id", ondelete="SET NULL"))  # DBC413:41
    key = Column(ForeignKey("cities.id", ondelete="SET NULL"), primary_key=True)  # DBC413:18
    other = Column(ForeignKey("cities.id", ondelete="CASCADE", onupdate=None), nullable=False)
    nothing = Column(ForeignKey("cities.id"), nullable=False)
    optional: Mapped[int | None] = mapped_column(ForeignKey("cities.id", ondelete="SET NULL"))
    silent = Column(ForeignKey("cities.id", ondelete="SET NULL"))
    unknown = Column(ForeignKey("cities.id", ondelete="SET NULL"), nullable=NULLABLE)
    computed = Column(ForeignKey("cities.id", ondelete=input()), nullable=False)
    computed_too = Column(ForeignKey("cities.id", ondelete=input(), onupdate="SET NULL"), nullable=False)  # DBC413:27
    open = Column(ForeignKey("cities.id", **OPTIONS), nullable=False)
    some = Column(ForeignKey("cities.id", ondelete="SET NULL (some)"), nullable=False)


class Stay(Base):
    __tablename__ = "stays"
    __table_args__ = (
        ForeignKeyConstraint(["city", "land"], ["cities.id", "cities.country"], ondelete="SET NULL"),  # DBC413:9
        ForeignKeyConstraint(["other", "land_too"], ["cities.id", "cities.country"], ondelete="SET NULL"),
        ForeignKeyConstraint(["unknown", "land"], ["cities.id", "cities.country"], ondelete="SET NULL"),  # DBC413:9
    )
    id = Column(Integer, primary_key=True)
    city = Column(Integer)
    land = Column(String(2), nullable=False)
    other = Column(Integer)
    land_too = Column(String(2), nullable=True)
    unknown = Column(Integer, nullable=NULLABLE)


class Placed:
    place_id: Mapped[int] = mapped_column(ForeignKey("cities.id", ondelete="SET NULL"))  # DBC413:43


trips = Table(
    "trips",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("city_id", ForeignKey("cities.id", ondelete="SET NULL"), nullable=False),  # DBC413:23
    Column("from_id", ForeignKey("cities.id", ondelete="SET NULL")),
)
