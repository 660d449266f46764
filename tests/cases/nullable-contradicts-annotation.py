# settings: dialect = "postgresql"
from typing import Annotated, Any, Optional

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlmodel import Field, SQLModel

from elsewhere import Name

IS_OPEN = bool(input())
note = Annotated[str, mapped_column(String(8), nullable=True)]
word = Optional[str]


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id: Mapped[int] = mapped_column(primary_key=True, nullable=True, comment="key")  # DBC322:64
    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"), nullable=True, index=True, comment="where")  # DBC521:42 DBC322:75
    city: Mapped[str] = mapped_column(nullable=True, comment="where it was")  # DBC322:48
    town: "Mapped[str]" = mapped_column(nullable=True, comment="a smaller one")  # DBC322:50
    hall: Mapped["str"] = mapped_column(nullable=True, comment="a house in it")  # DBC322:50
    host: Mapped[str | None] = mapped_column(nullable=False, comment="who asks for it")  # DBC322:55
    road: Mapped[Optional[str]] = mapped_column(nullable=False, comment="how to get there")  # DBC322:58
    gate: Mapped[word] = mapped_column(nullable=False, comment="of an alias")  # DBC322:49
    # What agrees
    lane: Mapped[str] = mapped_column(nullable=False, comment="how to get there")
    area: Mapped[str | None] = mapped_column(nullable=True, comment="how large")
    hint: Mapped[str] = mapped_column(comment="what to look for")
    tone: Mapped[Optional[str]] = mapped_column(comment="how it sounds")
    kind: Mapped[Any] = mapped_column(String(8), nullable=True, comment="None is any, too")
    __mapper_args__ = {"polymorphic_on": "tone"}
    # What is not known
    door: Mapped[str] = mapped_column(nullable=IS_OPEN, comment="computed")
    sign: Mapped[Name] = mapped_column(nullable=True, comment="of a library")
    kept: Mapped[note] = mapped_column(nullable=False, comment="an alias brings a column")
    size = mapped_column(String(8), nullable=True, comment="no annotation")


class Holiday(Visit):
    beach: Mapped[str] = mapped_column(String(8), nullable=True, comment="other visits have none")
    hotel: Mapped[str | None] = mapped_column(String(8), nullable=False, comment="of its table, too")


class Place:
    number: Mapped[str | None] = mapped_column(String(8), nullable=False, comment="in each table")  # DBC322:68
    street: Mapped[str] = mapped_column(String(8), nullable=True, comment="of those that take it over")


class Shop(SQLModel, table=True):
    __tablename__ = "shops"
    id: int | None = Field(default=None, primary_key=True, nullable=False, description="key")
    city: str = Field(nullable=True, description="where it is")  # DBC322:32
    paid: int | None = Field(default=None, nullable=False, sa_column_kwargs={"server_default": "0"}, description="a")
    road: str | None = Field(nullable=True, description="how to get there")
