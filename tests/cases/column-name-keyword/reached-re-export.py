# settings: keyword-names = "all"
# src/school/__init__.py
from .database import Base, Field, db
from . import database as store

# src/school/database/__init__.py
from .columns import *
from .session import db
from school.database.base import Base

# src/school/database/columns.py
from sqlalchemy import Column as Field, String as Text80, Table as LinkTable
from sqlalchemy.orm import Mapped as Attribute, mapped_column as attribute

# src/school/database/session.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# src/school/database/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# src/school/types.py
class Column:
    pass


def mapped_column(*args):
    return Column()

# src/school/models/pupil.py
"""The project's own module hands SQLAlchemy's names on, under names of its own."""
import school
from school import Base, Field, db, store
from school.database import Attribute, LinkTable, Text80, attribute
from school.types import Column, mapped_column

from .. import db as relative_db
from ..database.columns import Field as RelativeField


class Pupil(Base):
    __tablename__ = "pupils"
    id = Field(Text80(8), primary_key=True, comment="主键")
    name = Field(Text80, default="", comment="姓名")  # DBC205:5
    password = RelativeField(Text80, nullable=False, comment="密码")  # DBC205:5 DBC301:16
    time = db.Column(db.Integer, default=0, comment="时间")  # DBC205:5
    datetime = relative_db.Column(db.DateTime, comment="时刻")  # DBC205:5
    status = store.db.Column(db.Integer, default=0, comment="状态")  # DBC205:5
    value = school.db.Column(db.Integer, default=0, comment="值")  # DBC205:5
    type = school.database.columns.Field(Text80, default="", comment="种类")  # DBC205:5
    level: Attribute[int] = attribute(default=0, comment="级别")  # DBC205:5
    week: Attribute[int]  # DBC205:5 DBC203:11 DBC301:11
    # The project's own classes of these names.
    day = Column(Text80, default="")
    hour = mapped_column(Text80)
    month = school.missing.Column(Text80)


关系 = LinkTable("pupil_links", Base.metadata, Field("host", Text80, default="", comment="主机"))  # DBC205:52
