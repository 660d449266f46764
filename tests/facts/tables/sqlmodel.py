# shop/models.py
import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, List, Optional

from sqlalchemy import BigInteger, Column, JSON, String, Text
from sqlmodel import Field, Relationship, SQLModel


class State(Enum):
    NEW = "new"


class Stamped(SQLModel):
    made_at: datetime.datetime = Field(default_factory=datetime.datetime.now, nullable=False)


class Fields:
    number: int = Field(default=0)


class Hero(Stamped, Fields, table=True):
    id: Optional[int] = Field(default=None, primary_key=True)
    name: str
    nick: str = "x"
    sized: str = Field("first", max_length=20)
    money: Decimal = Field(max_digits=21, decimal_places=4)
    age: int | None = Field(default=None, index=True)
    code: str = Field(unique=True, index=True, description="the code")
    maybe: Optional[str] = None
    required: Optional[int] = Field(nullable=False)
    null: int = Field(nullable=True)
    ellipsis: int = Field(...)
    team_id: Optional[int] = Field(default=None, foreign_key="team.id")
    typed: str = Field(sa_type=Text)
    own: Any = Field(sa_column=Column("own_name", JSON, nullable=False, comment="own"), default={})
    own_options: Any = Field(default=5, sa_column=Column(String(5), **OPTIONS))
    own_made: Any = Field(sa_column=make())
    arguments: int = Field(sa_column_args=[x])
    handed: int = Field(sa_column_kwargs={"server_default": "0", "comment": "handed", "onupdate": x})
    handed_more: int = Field(sa_column_kwargs={**x, NAME: 5})
    handed_computed: int = Field(sa_column_kwargs=KWARGS)
    options: int = Field(**OPTIONS)
    state: State = State.NEW
    wrong_size: str = Field(max_length=LENGTH)
    alias: UnknownType = Field()
    listed: List[int] = Field(sa_type=JSON)
    list_itself: List[int]
    for_class: ClassVar[int] = 5
    model_config = {}
    _private: int = 5
    team: Optional["Team"] = Relationship(back_populates="heroes")
    made: int = make()
    no_annotation = Field()
    key_false: int = Field(primary_key=False, unique=False)


class Team(SQLModel, table=True):
    __tablename__ = "team"
    id: int = Field(primary_key=True)
    heroes: list[Hero] = Relationship()


class Create(SQLModel):
    name: str


class Special(Hero, table=True):
    power: int


class No(SQLModel, table=False):
    x: int
