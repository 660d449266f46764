# shop/types.py
import datetime
import decimal
import enum
from typing import Annotated, NewType, Optional

from sqlalchemy import BigInteger, Numeric, String
from sqlalchemy.orm import mapped_column

Key = Annotated[int, mapped_column(primary_key=True)]
Short = Annotated[str, mapped_column(String(20), comment="short", default="x", index=True)]
Wide = Annotated[Short, "x"]
Again = Key
MaybeText = Optional[str]
UserId = NewType("UserId", int)
Mapped_ = Annotated[decimal.Decimal, 5, mapped_column(Numeric(21, 4), server_default="0", nullable=False)]
Chosen = Annotated[int, mapped_column(unique=True) if x else mapped_column(unique=True)]
Either = Annotated[int, mapped_column(unique=True) if x else mapped_column()]
Named = Annotated[int, OTHER]
Counted = Annotated[int, 5]


class State(enum.Enum):
    NEW = "new"


class Kind(str, enum.Enum):
    A = "a"


class Plain:
    pass

# shop/models.py
from __future__ import annotations

import datetime as dt
import typing as t
import uuid
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Union

import sqlalchemy as sa
from sqlalchemy import BigInteger, ForeignKey, Integer, JSON, String, Text
from sqlalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, deferred, mapped_column, relationship

from elsewhere import Unknown
from shop import types
from shop.types import (
    Again, Chosen, Counted, Either, Key, Kind, Mapped_, MaybeText, Named, Plain, Short, State, UserId, Wide,
)


class Base(DeclarativeBase):
    type_annotation_map = {
        dict[str, Any]: JSON, bytes: sa.LargeBinary(16), UserId: BigInteger, Counted: String(3), **{},
    }


class Bare(DeclarativeBase):
    type_annotation_map = {dt.datetime: sa.TIMESTAMP(timezone=True), bytes: made(), UserId: BigInteger, MaybeText: Text}


class Registered(DeclarativeBase):
    registry = make()


class ByCall(DeclarativeBase):
    type_annotation_map = make()


class Hub(Bare):
    __tablename__ = "hubs"
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    quoted: Mapped["str"]
    whole_quoted: "Mapped[str]"
    optional: Mapped[Optional[str]]
    t_optional: Mapped[t.Optional[int]]
    piped: Mapped[str | None]
    piped_quoted: Mapped["str | None"]
    three: Mapped[str | int | None]
    union: Mapped[Union[str, None]]
    union_of_one: Mapped[Union[str]]
    no_none: Mapped[Union[str, int]]
    nested: Mapped[Optional["Union[float, None]"]]
    number: Mapped[float]
    money: Mapped[Decimal]
    truth: Mapped[bool]
    raw: Mapped[bytes]
    day: Mapped[dt.date]
    moment: Mapped[dt.datetime]
    token: Mapped[uuid.UUID]
    size: Mapped[Literal["s", "m"]]
    data: Mapped[dict[str, Any]]
    anything: Mapped[Any]
    state: Mapped[State]
    kind: Mapped[Optional[Kind]]
    plain: Mapped[Plain]
    unknown: Mapped[Unknown]
    missing: Mapped[Missing]
    key: Mapped[Key]
    again: Mapped[Again]
    short: Mapped[Optional[Short]]
    own_short: Mapped[Short] = mapped_column("own", default="y", comment="own")
    wide: Mapped[Wide]
    in_place: Mapped[Annotated[str, mapped_column(String(5))]]
    mapped: Mapped[Mapped_] = mapped_column()
    chosen: Mapped[Chosen]
    either: Mapped[Either]
    named: Mapped[Named]
    counted: Mapped[Counted]
    maybe: Mapped[MaybeText]
    of_module: Mapped[types.Short]
    new: Mapped[UserId]
    typed: Mapped[int] = mapped_column(BigInteger, nullable=True)
    renamed: Mapped[int] = mapped_column("other_name")
    key_too: Mapped[Optional[int]] = mapped_column(primary_key=True)
    referring: Mapped[int] = mapped_column(ForeignKey("hubs.id"))
    later: Mapped[Optional[str]] = deferred(mapped_column(Text))
    by_column: Mapped[Optional[int]] = sa.Column(Integer)
    options: Mapped[int] = mapped_column(**OPTIONS)
    of_orm: orm.Mapped[int] = orm.mapped_column()
    hubs: Mapped[List["Hub"]] = relationship()
    made: Mapped[int] = make()
    unmapped: int
    unmapped_value: int = 5
    for_class: ClassVar[int] = 5
    bare = mapped_column(Integer)


class OfMap(Base):
    __tablename__ = "of_map"
    id: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    raw: Mapped[bytes]


class OfRegistry(Registered):
    __tablename__ = "of_registry"
    id: Mapped[int] = mapped_column(primary_key=True)


class OfCall(ByCall):
    __tablename__ = "of_call"
    id: Mapped[int] = mapped_column(primary_key=True)


class OfUnknown(Unknown):
    __tablename__ = "of_unknown"
    id: Mapped[int] = mapped_column(primary_key=True)


class Mixin:
    number: Mapped[int]
    text: Mapped[str] = mapped_column(String(5))
