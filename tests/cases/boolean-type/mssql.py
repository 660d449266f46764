# settings: dialect = "mssql"
# settings: extend-boolean-words = ["wants_*"]
from sqlalchemy import Boolean, Column, Integer
from sqlalchemy.dialects.mssql import BIT, TINYINT


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    is_late = Column(TINYINT, default=0, comment="came late")  # DBC315:22
    wants_mail = Column(Integer, default=0, comment="a word of the settings")  # DBC315:25
    is_paid = Column(BIT, default=False, comment="right")
    has_docs = Column(Boolean, default=False, comment="right")
    wants = Column(Integer, default=0, comment="no last word")
