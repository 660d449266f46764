# settings: dialect = "oracle"
# settings: enable = ["DBC301"]
"""Types of two dialects in one model, as in a project that is tested on SQLite."""
import sqlalchemy as sa
from sqlalchemy.dialects.oracle import CLOB, DATE, NUMBER, RAW, VARCHAR2
from sqlalchemy.dialects.sqlite import DATETIME as LiteDateTime
from sqlalchemy.dialects.sqlite import INTEGER, REAL


class Track(Base):
    __tablename__ = "tracks"
    id = sa.Column(INTEGER, primary_key=True, comment="主键")
    title = sa.Column(VARCHAR2(80), nullable=False, comment="曲名")  # DBC301:13
    时长 = sa.Column("seconds_long", NUMBER(5, 0), nullable=False, comment="秒")  # DBC301:10
    lyrics = sa.Column(CLOB, nullable=False, comment="歌词")  # DBC301:14
    loudness = sa.Column(REAL, nullable=False, comment="响度")  # DBC301:16
    disc_number = sa.Column(INTEGER(), nullable=False, comment="碟号")  # DBC301:19
    recorded_on = sa.Column(DATE, nullable=False, comment="录制日期")
    played_at = sa.Column(LiteDateTime(truncate_microseconds=True), nullable=False, comment="播放时间")
    fingerprint = sa.Column(RAW(16), nullable=False, comment="指纹")
