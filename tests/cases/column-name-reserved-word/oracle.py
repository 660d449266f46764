# settings: dialect = "oracle"
from sqlalchemy import Column, Integer
from sqlalchemy.dialects.oracle import NUMBER, VARCHAR2
from sqlalchemy.orm import Mapped, mapped_column


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    size = Column(NUMBER(5), default=0, comment="人数")  # DBC204:5
    说明 = Column("comment", VARCHAR2(80), default="", comment="备注")  # DBC204:17
    level: Mapped[int] = mapped_column(default=0, comment="等级")  # DBC204:5
    # Reserved in MySQL, not here.
    key_code = Column(VARCHAR2(80), default="", comment="密钥")
    rank = Column(Integer, default=0, comment="排名")
