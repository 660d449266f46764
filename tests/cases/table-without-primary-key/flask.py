from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Visit(db.Model):  # DBC401:7
    __tablename__ = "visits"
    page = db.Column(db.String(80), nullable=False, default="", comment="what was read")


class Keyed(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="key")


class Single(Keyed):
    page = db.Column(db.String(80), nullable=False, default="", comment="what was read")


links = db.Table("links", db.Column("a", db.ForeignKey("keyed.id")), db.Column("b", db.Integer))  # DBC401:9
