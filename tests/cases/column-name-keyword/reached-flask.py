# settings: keyword-names = "all"
# shop/__init__.py
# shop/models/__init__.py
# shop/extensions.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# shop/custom.py
from flask_sqlalchemy import SQLAlchemy as _SQLAlchemy


class SQLAlchemy(_SQLAlchemy):
    pass


database: SQLAlchemy = SQLAlchemy(session_options={})

# shop/models/user.py
"""db.Column, with `db` of this file, of another one, and of a subclass of the extension."""
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import Mapped

import shop.custom
import shop.extensions as extensions
from shop import custom as own
from shop.custom import database
from shop.extensions import db as shop_db
from shop.unknown import db as unknown_db

from ..extensions import db as relative_db

db = SQLAlchemy(metadata=None)


class User(db.Model):
    __tablename__ = "users"
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    name = db.Column(db.String(80), default="", comment="姓名")  # DBC205:5
    昵称 = db.Column("names", db.String(80), default="", comment="昵称")  # DBC205:20
    type: Mapped[str] = db.mapped_column(db.String(80), default="", comment="种类")  # DBC205:5
    status = db.deferred(db.Column(db.Integer, default=0, comment="状态"))  # DBC205:5
    groups_of = db.relationship("Group")


class Group(shop_db.Model):
    __tablename__ = "user_groups"
    name = shop_db.Column(shop_db.String(80), default="", comment="组名")  # DBC205:5
    type = relative_db.Column(shop_db.String(80), default="", comment="种类")  # DBC205:5
    value = extensions.db.Column(extensions.db.Integer, default=0, comment="值")  # DBC205:5
    status = database.Column(database.Integer, default=0, comment="状态")  # DBC205:5
    data = own.database.Column(database.String, default="", comment="数据")  # DBC205:5
    date = shop.custom.database.Column(database.Date, comment="日期")  # DBC205:5
    role = unknown_db.Column(unknown_db.Integer, default=0, comment="what this db is, nobody knows")


links = shop_db.Table(
    "user_links",
    shop_db.Column("url", shop_db.String(80), default="", comment="链接"),  # DBC205:20
    db.Column("host", db.String(80), default="", comment="主机"),  # DBC205:15
)


def create_models(db, session):
    """参数里的 db 是什么, 不知道"""
    class Local(db.Model):
        name = db.Column(db.String)
        host = session.db.Column()

    return Local
