# settings: dialect = "postgresql"
# TEXT costs nothing there.
from sqlalchemy import Column, Integer, Text
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import Mapped, mapped_column


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(Text, nullable=False, default="", comment="昵称")
    city: Mapped[str] = mapped_column(Text, default="", comment="城市")
    street = Column(Text().with_variant(mysql.LONGTEXT, "mysql"), nullable=False, default="", comment="街道")
