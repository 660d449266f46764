# shop/columns.py
from sqlalchemy import Column, ForeignKey, Integer
from sqlmodel import Field


NULLABLE = {"team.id"}


def foreign_key(target, primary_key=False):
    if target in NULLABLE:
        return Field(foreign_key=target, nullable=True)
    return Field(sa_column=Column(ForeignKey(target), primary_key=primary_key, index=True))


def plain_key(target, is_key=False):
    return Field(sa_column=Column(ForeignKey(target), primary_key=is_key))

# shop/extension.py
from flask_sqlalchemy import SQLAlchemy as FlaskSQLAlchemy
from sqlalchemy import Column, Integer


class KeyMixin:
    id = Column(Integer, primary_key=True)


class SQLAlchemy(FlaskSQLAlchemy):
    Keyed = KeyMixin


db = SQLAlchemy()

# shop/models.py
from datetime import datetime

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from .columns import foreign_key, plain_key
from .extension import db


class Project(SQLModel, table=True):  # DBC401:7
    name: str = "a"
    made_at: datetime = datetime(2020, 1, 1)


class Run(SQLModel, table=True):
    """What the helper returns may be a key."""

    project_id: int = foreign_key("project.id")
    name: str = "a"


class Step(SQLModel, table=True):  # DBC401:7
    """What this one returns is none, unless it is said."""

    run_id: int = plain_key("run.id")
    name: str = "a"


class Task(SQLModel, table=True):
    run_id: int = plain_key("run.id", is_key=True)
    name: str = "a"


class Domain(db.Model, db.Keyed):
    """SQLAlchemy has no such name: it is one that the project's own subclass has."""

    __tablename__ = "domain"
    shop_id = Column(Integer, nullable=False)


class Plain(db.Model):  # DBC401:7
    __tablename__ = "plain"
    shop_id = Column(Integer, nullable=False)
