"""What is left is a name that no rule on names reports, else one that people use for it; else nothing is said."""
import uuid
from sqlalchemy import Boolean, Column, DateTime, ForeignKey, Integer, String


class Department(Base):
    __tablename__ = "sys_dept"
    dept_id = Column(Integer, primary_key=True, comment="主键")  # DBC210:5
    dept_name = Column(String(80), default="", comment="部门名称")  # DBC208:5
    dept_desc = Column(String(80), default="", comment="部门简介")  # DBC208:5
    dept_addr = Column(String(80), default="", comment="one rule for both words of the name")  # DBC208:5
    parent_dept = Column(Integer, default=0, comment="not at the front")  # DBC210:5


class Recipe(Base):
    __tablename__ = "recipes"
    id = Column(Integer, primary_key=True, comment="主键")
    recipe_yield = Column(String(80), default="", comment="yield is a keyword of Python")
    recipe_metadata = Column(String(80), default="", comment="SQLAlchemy has that on each class")
    recipe_query = Column(String(80), default="", comment="and Flask-SQLAlchemy this")
    recipe_uuid = Column(String(36), default=uuid.uuid4, comment="the class body goes on asking the module")
    recipe_steps = Column(String(80), default="", comment="a method has this name")
    recipe_title = Column(String(80), default="", comment="another column has this name")
    title = Column(String(80), default="", comment="as printed")
    recipe_analyze = Column(String(80), default="", comment="reserved, and nobody knows a better name")
    # The attribute keeps its own name, so that Python is not asked.
    书目 = Column("recipe_catalogs", String(80), default="", comment="where it is listed")  # DBC208:17
    库 = Column("recipe_registry", String(80), default="", comment="registry is a name for a column")  # DBC208:16

    def steps(self):
        return self.recipe_steps.split()


class Repository(Base):
    __tablename__ = "repo"
    repo_path = Column(String(80), default="", comment="目录")  # DBC208:5


class Event(Base):
    __tablename__ = "events"
    id = Column(Integer, primary_key=True, comment="主键")
    event_raw = Column(String(80), default="", comment="an adjective is no name")
    event_active = Column(Boolean, default=True, comment="but of a truth value")  # DBC208:5
    event_raw_line = Column(String(80), default="", comment="nor is one with a noun")  # DBC208:5
    event_from = Column(DateTime, comment="a preposition is no name")
    event_at = Column(DateTime, comment="a preposition is no name")
    event_unless = Column(Integer, default=0, comment="nor is a conjunction")
    event_its = Column(Integer, default=0, comment="nor a pronoun")
    event_the = Column(Integer, default=0, comment="nor an article")
    event_2 = Column(Integer, default=0, comment="nor a number")
    event_booked_by = Column(String(80), default="", comment="a preposition at the end is fine")  # DBC208:5
    event_host = Column(String(80), default="", comment="who invites")  # DBC208:5
    event_no = Column(Integer, default=0, comment="no alone is no name")  # DBC210:5
