# settings: enable = ["DBC416"]
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, String
from sqlalchemy.orm import DeclarativeBase

OPTIONS = {"ondelete": "SET NULL"}


class Base(DeclarativeBase):
    pass


class City(Base):
    __tablename__ = "cities"
    id = Column(Integer, primary_key=True)
    country = Column(String(2), primary_key=True)


class Visit(Base):
    __tablename__ = "visits"
    __table_args__ = (
        ForeignKeyConstraint(["city", "land"], ["cities.id", "cities.country"], onupdate="CASCADE"),  # DBC416:9
        ForeignKeyConstraint(["city", "land"], ["cities.id", "cities.country"], ondelete="RESTRICT"),
    )
    id = Column(Integer, primary_key=True)
    city = Column(Integer, ForeignKey("cities.id"))  # DBC416:28
    land = Column(ForeignKey("cities.country", ondelete=None), nullable=False)  # DBC416:19
    kept = Column(ForeignKey("cities.id", ondelete="NO ACTION"))
    computed = Column(ForeignKey("cities.id", ondelete=input()))
    open = Column(ForeignKey("cities.id", **OPTIONS))
    plain = Column(Integer)
