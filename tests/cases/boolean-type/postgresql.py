# settings: dialect = "postgresql"
from sqlalchemy import Boolean, Column, Enum, Integer, SmallInteger, String


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    is_late = Column(SmallInteger, default=0, comment="came late")  # DBC315:22
    is_open = Column(Enum("yes", "no", name="open"), comment="takes guests")  # DBC315:22
    is_paid = Column(String, default="false", comment="money came")  # DBC315:22
    has_docs = Column(Boolean, default=False, comment="right")
    name_is_long = Column(Integer, default=0, comment="in the middle")
