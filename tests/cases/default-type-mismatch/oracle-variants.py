# settings: dialect = "oracle"
# The type is the one that the configured dialect gets.
from sqlalchemy import Boolean, Column, Integer, String, func
from sqlalchemy.dialects import mysql, oracle
from sqlalchemy.dialects.oracle import NUMBER, VARCHAR2


class Track(Base):
    __tablename__ = "tracks"
    id = Column(Integer, primary_key=True, comment="主键")
    seconds = Column(NUMBER(5, 0), default="0", comment="秒")  # DBC303:44
    title = Column(VARCHAR2(80), default=0, comment="曲名")  # DBC303:42
    is_live = Column(Boolean, server_default="false", comment="现场")  # DBC303:46
    played_at = Column(oracle.DATE, server_default="SYSDATE", comment="播放")  # DBC303:52
    disc = Column(String(8).with_variant(NUMBER(5), "oracle"), default="", comment="碟")  # DBC303:72
    side = Column(Integer().with_variant(VARCHAR2(8), "oracle"), default="", comment="面")
    volume = Column(Integer().with_variant(mysql.VARCHAR(8), "mysql"), default=0, comment="音量")
    is_mono = Column(Boolean, server_default="0", comment="单声道")
    heard_at = Column(oracle.DATE, server_default=func.sysdate(), comment="听到")
    bought_on = Column(oracle.DATE, server_default="01-JAN-2020", comment="购买")
