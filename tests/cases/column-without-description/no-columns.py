"""Attributes of a model that are no columns, and annotations that may bring more than a type."""
from __future__ import annotations

from typing import Annotated, ClassVar, List

from sqlalchemy import Column, Integer, String, func, select
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import DeclarativeBase, Mapped, WriteOnlyMapped, backref, column_property, composite, declared_attr
from sqlalchemy.orm import mapped_column, query_expression, relationship, synonym

from logistics.types import Kilogram, pk

label = Annotated[str, mapped_column(String(80), default="", comment="标签")]


class Base(DeclarativeBase):
    pass


class Truck(Base):
    __tablename__ = "trucks"
    # Aliases: the description may be in them.
    id: Mapped[pk]
    load_limit: Mapped[Kilogram]
    plate: Mapped[label]
    plate_two: Mapped[label | None] = mapped_column(default="")
    plate_three: Mapped["label"]
    plate_four: Mapped[Annotated[str, mapped_column(comment="第四块牌照")]]
    # No columns.
    driver: Mapped[Driver] = relationship(back_populates="trucks")
    trips: Mapped[List["Trip"]] = relationship("Trip", backref=backref("truck"))
    stops: WriteOnlyMapped["Stop"] = relationship()
    driver_names: AssociationProxy[list[str]] = association_proxy("drivers", "name")
    number = synonym("plate")
    place: Mapped[Point] = composite(Point, "x", "y")
    full_weight = column_property(select(func.sum(Column("weight"))).scalar_subquery())
    distance: Mapped[float] = query_expression()
    maximum: ClassVar[int] = 40
    wheels: int = 6
    axles: "list[int]"
    __mapper_args__ = {"polymorphic_on": "plate"}

    @hybrid_property
    def is_empty(self) -> bool:
        return not self.trips

    @declared_attr
    def trailers(cls) -> Mapped[list[Trailer]]:
        return relationship("Trailer")

    def search(self, word: Mapped[str]) -> Column:
        """局部变量不是列"""
        column = Column(String(20))
        limit: Mapped[int] = mapped_column(Integer)
        return column or limit
