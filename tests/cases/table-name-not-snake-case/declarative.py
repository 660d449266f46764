"""__tablename__ in all its forms."""
from sqlalchemy import Column, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

PREFIX = "Edu_"
meta = MetaData()


class Base(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")


class 学生(Base): __tablename__ = "Student"  # DBC221:33


class Teacher(Base):
    __tablename__: str = "teachers_"  # DBC221:26


class Lesson(Base):
    """课程"""; __tablename__ = "课程表"  # DBC221:31


class Room(Base):
    __tablename__ = (
        "class-"  # DBC221:9
        "rooms"
    )


class Exam(Base):
    __tablename__ = "_exams"  # DBC221:21


class Grade(Base):
    __tablename__ = "exam__grades"  # DBC221:21


class Term(Base):
    __tablename__ = "1st_terms"  # DBC221:21


class Hall(Base):
    __tablename__ = "school.halls"  # DBC221:21


class Bus(Base):
    if PREFIX:
        __tablename__ = "SchoolBus"  # DBC221:25
        __abstract__ = False


class Holiday(Base):
    __tablename__ = ""  # DBC221:21


class Desk(Base):
    __tablename__ = "school_desks2"


# Unknown names, and classes without a table.
class Chair(Base):
    __tablename__ = PREFIX + "Chairs"


class Board(Base):
    __tablename__ = f"{PREFIX}Boards"


class Lamp(Base):
    @declared_attr.directive
    def __tablename__(cls):
        return "Lamp"  # DBC221:16


class Furniture(Base):
    __abstract__ = True
    __tablename__ = "Furniture"


class Wardrobe(Base):
    __table__ = Table("Wardrobe", meta, Column("id", Integer, primary_key=True, comment="主键"))  # DBC221:23


桌子 = Table("学校-Desk", meta, Column("id", Integer, primary_key=True, comment="主键"))  # DBC221:12
椅子 = Table(
    # 教室里的椅子
    "School Chairs",  # DBC221:5
    meta,
    *[Column("id", Integer)],
)
lamps = Table(PREFIX + "Lamps", meta, Column("id", Integer, primary_key=True, comment="主键"))
