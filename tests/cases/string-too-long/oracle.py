# settings: dialect = "oracle"
# MySQL's advice.
from sqlalchemy import Column, Integer, String
from sqlalchemy.dialects.oracle import VARCHAR2


class Track(Base):
    __tablename__ = "tracks"
    id = Column(Integer, primary_key=True, comment="主键")
    title = Column(String(4000), nullable=False, default="", comment="曲名")
    lyrics = Column(VARCHAR2(2000), nullable=False, default="", comment="歌词")
