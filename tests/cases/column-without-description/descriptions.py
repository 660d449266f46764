"""What is a description, and what is none."""
import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, column_property, deferred, mapped_column

from school.texts import _, GRADE

options = {"comment": "成绩"}


class Base(DeclarativeBase):
    pass


class Pupil(Base):
    __tablename__ = "pupils"
    id = Column(Integer, primary_key=True)
    class_id = Column(Integer, ForeignKey("classes.id"))  # DBC203:16
    first_grade = sa.Column(sa.Integer, default=0)  # DBC203:19
    last_grade: Mapped[int] = mapped_column(default=0)  # DBC203:31
    home_town: Mapped[str]  # DBC203:16 DBC301:16
    学号 = Column("pupil_no", String(20), default="")  # DBC203:10
    nick_name = deferred(Column(String(20), default=""))  # DBC203:26
    pet_name = column_property(Column(String(20), default=""))  # DBC203:32
    seat_number = Column(Integer, default=0, info={"comment": "座位"})  # DBC203:19
    bus_number = Column(Integer, default=0, comment="")  # DBC203:53
    door_number = Column(Integer, default=0, comment=" \t")  # DBC203:54
    room_number = Column(Integer, default=0, comment=None)  # DBC203:54
    desk_number = Column(Integer, default=0, doc="\N{IDEOGRAPHIC SPACE}")  # DBC203:50
    entry_year = Column(Integer, default=0, comment="entry_year")  # DBC203:53
    exit_year = Column(Integer, default=0, doc="Exit  Year")
    father_name = Column("dad", String(20), comment="DAD", default="")  # DBC203:53
    mother_name = Column("mum", String(20), doc="mum", comment="m u m", default="")
    身高 = Column(Integer, default=0, comment="身高")  # DBC201:5 DBC203:45

    # One of the two is enough.
    shoe_size = Column(Integer, default=0, doc="in Paris points, 鞋码")
    hat_size = Column(Integer, default=0, comment="", doc="cm around the head")
    coat_size = Column(Integer, default=0, comment="coat_size", doc="as sold in China, 大衣尺码")
    # The value is no literal: what it says is unknown.
    mathematics_grade = Column(Integer, default=0, comment=GRADE)
    music_grade = Column(Integer, default=0, comment=_("音乐成绩"))
    sports_grade = Column(Integer, default=0, comment=f"体育{GRADE}")
    history_grade = Column(Integer, default=0, comment="历史" + GRADE)
    # The definition is not all here; no description is among positional arguments.
    art_grade = Column(Integer, default=0, **options)
    physics_grade = Column(*GRADE)  # DBC203:21
    biology_grade: Mapped[int] = mapped_column(Integer, **options)
    geography_grade = deferred(Column("geography_grade", Integer, **options))


class Grade(Base):
    """How long a repeated name may be: less than three times its letters."""

    __tablename__ = "grades"
    id = Column(Integer, primary_key=True, comment="key")
    mark = Column(Integer, default=0, comment="m  a  r  k")
    rank = Column(Integer, default=0, comment="r   a  n   k")
    step = Column(Integer, default=0, comment="s   t   e  p")
    unit = Column(Integer, default=0, comment="u    n    i    t")
    title = Column(GRADE, Integer, default=0, comment="", doc="x")
    label = Column(GRADE, Integer, default=0, comment="")  # DBC203:55
