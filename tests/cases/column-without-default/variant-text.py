# settings: dialect = "mysql"
# In the configured dialect the columns are TEXT and JSON, which take no default there; the third one is a string.
from sqlalchemy import Column, Integer, String
from sqlalchemy.dialects import mysql, postgresql


class Notice(Base):
    __tablename__ = "notices"
    id = Column(Integer, primary_key=True, comment="主键")
    body_text = Column(String().with_variant(mysql.MEDIUMTEXT(), "mysql"), nullable=False, comment="正文")
    details = Column(String(80).with_variant(mysql.JSON, "mysql", "mariadb"), nullable=False, comment="详情")
    title = Column(String(80).with_variant(postgresql.CITEXT, "postgresql"), nullable=False, comment="标题")  # DBC301:13
