# shop/base.py
from flask_login import UserMixin
from flask_security import RoleMixin
from flask_security.models.fsqla_v3 import FsUserMixin
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# shop/models.py
from shop.base import FsUserMixin, RoleMixin, UserMixin, db


class User(UserMixin, db.Model):  # DBC401:7
    """What logs in brings methods alone."""

    __tablename__ = "users"
    age = db.Column(db.Integer)


class Role(db.Model, RoleMixin):  # DBC401:7
    __tablename__ = "roles"
    age = db.Column(db.Integer)


class Member(db.Model, FsUserMixin):
    """This one brings columns, which nobody knows."""

    __tablename__ = "members"
    age = db.Column(db.Integer)
