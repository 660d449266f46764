# settings: dialect = "postgresql"
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class UserGroup(db.Model):
    id = db.Column(db.BigInteger, primary_key=True, comment="key")


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")
    group_id = db.Column(db.Integer, db.ForeignKey("user_group.id"), index=True, comment="a")  # DBC411:26
    boss_id = db.Column(db.Integer, db.ForeignKey("user.id"), index=True, comment="a")
