# What only a type checker sees is no column; nor is a Protocol's member.
from typing import TYPE_CHECKING, Protocol

from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Named(Protocol):
    name: Mapped[str]


class Course(Base):
    __tablename__ = "courses"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    if TYPE_CHECKING:
        status: Mapped[int]
