"""Tables as calls: at module level, in a class, in a function, in a method."""
from typing import Final

from sqlalchemy import Column as C
from sqlalchemy import ForeignKey, Integer, MetaData, String
from sqlalchemy import Table as T
from sqlalchemy.orm import DeclarativeBase, Mapped

metadata = MetaData()

classes: Final = T("school_classes", metadata, C("code", Integer, primary_key=True))  # DBC203:48
T("teachers", metadata, C("code", Integer, primary_key=True))  # DBC203:25


class Base(DeclarativeBase):
    pass


class Lesson(Base):
    __table__ = T(
        "lessons",
        Base.metadata,
        C("code", Integer, primary_key=True),  # DBC203:9
        C("class_id", ForeignKey("school_classes.id")),  # DBC203:9
        C("课时", Integer, default=0, comment="hours a week"),  # DBC201:11
    )
    # Beside __table__ these only tell a type checker what there is.
    id: Mapped[int]
    class_id: Mapped[int]


def create_tables(metadata, prefix):
    """用前缀建表"""
    with metadata.bind.begin():
        for number in range(3):
            pupils = T(
                f"{prefix}_pupils_{number}",
                metadata,
                C("id", Integer, primary_key=True, comment="主键"),
                C(f"{prefix}_name", String(20), default=""),  # DBC203:17
                C("name", String(20), default="", comment="学生姓名"),  # DBC205:19
            )
    assert pupils is not None
    return T("rooms", metadata, C("code", Integer, primary_key=True))  # DBC203:33


class Schema:
    def holidays(self, *columns, **options):
        return T(
            "holidays",
            self.metadata,
            C("code", Integer, primary_key=True),  # DBC203:13
            *columns,
            C("begins_on", **options),
        )
