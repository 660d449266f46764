"""from sqlalchemy.dialects.mssql import NTEXT is what some write."""
import sqlalchemy.dialects.sqlite
from sqlalchemy.dialects import (
    oracle,
    postgresql as pg,
)
from sqlalchemy.dialects.mysql.base import LONGTEXT
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass
