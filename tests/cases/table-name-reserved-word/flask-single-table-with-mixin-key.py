# Group shares Party's table (it has no key of its own: the mixin's went to Party), so there is no table "groups".
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Keyed:
    id = db.Column(db.Integer, primary_key=True, comment="主键")


class Party(Keyed, db.Model):
    kind_of = db.Column(db.String(8), default="", comment="种类")


class Groups(Party):
    pass
