# settings: dialect = "oracle"
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.dialects import oracle
from sqlalchemy.dialects.oracle import CLOB, NVARCHAR2, VARCHAR2

db = SQLAlchemy()


class Track(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    title = db.Column(db.String, nullable=False, comment="曲名")  # DBC310:23
    artist = db.Column(VARCHAR2, nullable=False, comment="歌手")  # DBC310:24
    album = db.Column(oracle.NVARCHAR2(), nullable=False, comment="专辑")  # DBC310:23
    genre = db.Column(NVARCHAR2(80), nullable=False, comment="流派")
    label = db.Column(VARCHAR2(80), nullable=False, comment="厂牌")
    lyrics = db.Column(CLOB, nullable=False, comment="歌词")
    mood = db.Column(db.CHAR, nullable=False, comment="情绪")
