# settings: dialect = "mssql"
# VARCHAR needs no length there.
from sqlalchemy import Column, Integer, String, Unicode
from sqlalchemy.dialects import mssql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(String, nullable=False, default="", comment="昵称")
    city = Column(Unicode(), nullable=False, default="", comment="城市")
    street: Mapped[str] = mapped_column(default="", comment="街道")
    house = Column(mssql.VARCHAR, nullable=False, default="", comment="门牌")
