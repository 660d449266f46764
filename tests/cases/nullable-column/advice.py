"""NULL is taken away where it is said: in the annotation, by nullable=, or both; a default only where none is."""
from typing import Annotated, Optional, Union

from sqlalchemy import Column, Integer, String, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from sqlmodel import Field, SQLModel

maybe = Optional[str]
short = Annotated[str, mapped_column(String(8))]


class Base(DeclarativeBase):
    pass


class DataBase(MappedAsDataclass, DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    pieces = Column(Integer, nullable=True, comment="件数")  # DBC308:39
    weight = Column(Integer, nullable=True, default=0, comment="克")  # DBC308:39
    height: Mapped[int | None] = mapped_column(comment="厘米")  # DBC308:13
    width: Mapped[Optional[int]] = mapped_column(default=0, comment="厘米")  # DBC308:12
    title: Mapped["Union[str, None]"] = mapped_column(String(8), comment="标题")  # DBC308:12
    label: Mapped[str | None] = mapped_column(String(8), nullable=True, comment="标签")  # DBC308:67
    motto: Mapped[str] = mapped_column(String(8), nullable=True, default="", comment="格言")  # DBC322:60
    alias: Mapped[maybe] = mapped_column(String(8), comment="an alias says it")  # DBC308:12
    other: Mapped[maybe | None] = mapped_column(String(8), comment="both say it")  # DBC308:12
    either: Mapped[int | str | None] = mapped_column(Integer, comment="of two types")
    badge: Mapped[Optional[short]] = mapped_column(comment="徽章")  # DBC308:12
    outside_key: Mapped[Optional[str]] = mapped_column(Uuid, comment="没有中性值")  # DBC308:18


class Notice(DataBase):
    __tablename__ = "notices"
    id: Mapped[int] = mapped_column(init=False, primary_key=True, comment="主键")
    summary: Mapped[str | None] = mapped_column(String(80), default=None, comment="摘要")  # DBC308:14


class Hero(SQLModel, table=True):
    id: Optional[int] = Field(default=None, primary_key=True, description="主键")
    power: Optional[str] = Field(default=None, max_length=8, description="能力")  # DBC308:12
    age_group: int | None = Field(default=0, description="年龄段")  # DBC308:16
    shoe_size: int | None = Field(default=0, nullable=True, description="鞋码")  # DBC308:55
