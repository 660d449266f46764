# What MySQL gets, of several.
from sqlalchemy import CLOB, Column, Integer, String, Text
from sqlalchemy.dialects import mysql, postgresql

DIALECT = "mysql"


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(String(80).with_variant(mysql.MEDIUMTEXT(), "mysql"), comment="昵称")  # DBC309:47
    city = Column(Text().with_variant(mysql.LONGTEXT, "mysql", "mariadb"), comment="城市")  # DBC309:39
    street = Column(Text().with_variant(CLOB, "oracle"), comment="街道")  # DBC309:21
    house = Column(Text().with_variant(String(80), "mysql"), comment="门牌")
    avatar = Column(String(80).with_variant(postgresql.TEXT, "postgresql"), comment="头像")
    token = Column(Text().with_variant(String(80), DIALECT), comment="令牌")
    body = Column(String(80).with_variant(mysql.LONGTEXT(), "mysql"), comment="正文")
