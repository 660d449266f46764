"""The names that are offered: the description decides, the table, the type; a name that is taken is none."""
from datetime import date as birth_date
from sqlalchemy import Column, Date, DateTime, ForeignKey, Integer, String, Table, Time
from sqlalchemy.orm import Mapped, mapped_column, relationship


class Person(Base):
    __tablename__ = "sys_persons"
    id = Column(Integer, primary_key=True, comment="主键")
    name = Column(String(80), default="", comment="as in the passport: the table says whose")  # DBC205:5
    password = Column(String(80), default="", comment="加密后的密码")  # DBC205:5
    time = Column(DateTime, comment="创建时间")  # DBC205:5
    date: Mapped[birth_date] = mapped_column(Date, comment="birthday, but the module means something by that name")  # DBC205:5


class Member(Base):
    __tablename__ = "members_of_clubs"
    name = Column(String(80), default="", comment="用户昵称")  # DBC205:5
    time = Column(Integer, default=0, comment="耗时")  # DBC205:5
    datetime = Column(DateTime, comment="a moment")  # DBC205:5


class Login(Base):
    __tablename__ = "logins"
    name = Column(String(80), default="", nullable=False)  # 登录名  # DBC205:5


class Department(Base):
    __tablename__ = "departments"
    name = Column(String(80), default="", comment="部门名称")  # DBC205:5
    time = Column(Time, comment="when it opens")  # DBC205:5


class Titled:
    @property
    def display_name(self):
        return self.name.title()


class Book(Titled, Base):
    __tablename__ = "books"
    name = Column(String(80), default="", comment="所有的名字都被占用")  # DBC205:5
    title = Column(String(80), default="", comment="printed on the back")


class Film(Base):
    __tablename__ = "films"
    name = Column(String(80), default="", comment="the first is taken, by what is no column")  # DBC205:5
    title = relationship("Title")


class Poem(Base):
    __tablename__ = "poems"
    Title = Column(String(80), default="", comment="taken in any letter case")  # DBC202:5
    name = Column(String(80), default="", comment="of the poem")  # DBC205:5
    # The attribute keeps its own name.
    display_name = Column("json", String(80), default="", comment="what is sent")  # DBC205:27


rows = Table(
    "row_texts",
    metadata,
    Column("text", String(80), default="", comment="正文"),  # DBC205:12
    Column("multipoint", String(80), default="", comment="nobody knows a better name"),  # DBC205:12
)


class UserTemplate(Base):
    """Not each of them is a user."""

    __tablename__ = "user_templates"
    name = Column(String(80), default="", comment="what it is chosen by")  # DBC205:5


class User(Base):
    __tablename__ = "sys_users"
    name = Column(String(80), default="", comment="what he is called")  # DBC205:5


class UserProfile(Base):
    __tablename__ = "user_profile"
    name = Column(String(80), default="", comment="what he is called")  # DBC205:5
