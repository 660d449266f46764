# settings: max-string-length = 64
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Song(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    title = db.Column(db.String(65), default="", comment="标题")  # DBC311:33
    artist = db.Column(db.Unicode(255), default="", comment="歌手")  # DBC311:35
    album = db.Column(db.String(64), default="", comment="专辑")
    genre = db.Column(db.VARCHAR(length=20), default="", comment="流派")
