from sqlalchemy import Column, ForeignKey, Integer, Table
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True, comment="key")


class PersonTool(Base):
    __tablename__ = "person__tool"
    person_id = Column(ForeignKey(Person.id), primary_key=True, comment="who")
    tool_id = Column(ForeignKey("shop.tools.id"), primary_key=True, comment="what")


class PersonUnit(Base):
    __tablename__ = "person__unit"  # DBC221:21
    person_id = Column(ForeignKey(Person.id), primary_key=True, comment="who")
    tool_id = Column(ForeignKey("shop.tools.id"), primary_key=True, comment="what")


class ToolGroup(Base):
    __tablename__ = "tool_groups"
    id = Column(Integer, primary_key=True, comment="key")


class ToolGroupTool(Base):
    __tablename__ = "tool_group__tool"
    group_id = Column(ForeignKey("tool_groups.id"), primary_key=True, comment="which")
    tool_id = Column(ForeignKey("tools.id"), primary_key=True, comment="what")


class Other(Base):
    __tablename__ = "box_group__tool"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="key")


class Third(Base):
    __tablename__ = "person__Tool"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="key")


class Fourth(Base):
    __tablename__ = "person_tool_"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="key")
