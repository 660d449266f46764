"""SQLModel's Field takes description=, and what sa_column_kwargs hands on; comment= is no argument of it."""
from sqlalchemy import Column, String
from sqlmodel import Field, SQLModel


class Animal(SQLModel, table=True):
    id: int = Field(primary_key=True)
    breed: str = Field(default="", max_length=20)  # DBC203:18
    colour: str = ""  # DBC203:13
    size: str = ""  # small or large  # DBC203:11
    food: str = Field(default="")  # hay  # DBC203:17
    sound: str = Field(default="", comment="what it says")  # DBC203:18
    legs: int = Field(default=0, title="legs")  # DBC203:17
    eyes: int = Field(default=0, description="")  # DBC203:46
    teeth: int = Field(default=0, description="counted by a vet")
    tail: int = Field(default=0, sa_column_kwargs={"comment": "in cm"})
    fur: str = Field(default="", sa_column=Column(String(8), nullable=False))  # DBC203:44
    skin: str = Field(default="", sa_column=Column(String(8), nullable=False, comment="how it feels"))
    made: str = make_field()
