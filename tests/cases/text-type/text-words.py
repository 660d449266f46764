# settings: text-words = ["lyrics", "verse"]
# The setting replaces the list.
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Song(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    lyrics = db.Column(db.Text, comment="歌词")
    first_verse = db.Column(db.Text, comment="第一段")
    verses = db.Column(db.Text, comment="各段")
    content = db.Column(db.Text, comment="唱的")  # DBC309:25
    title = db.Column(db.UnicodeText(), comment="标题")  # DBC309:23
