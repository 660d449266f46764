# path: app/item.py
# file: app/__init__.py = # app
# file: app/base.py = from flask_sqlalchemy import SQLAlchemy\ndb = SQLAlchemy()\n
# file: app/user.py = from app.base import Base\n
# file: alembic.ini = [alembic]\nscript_location = migrations\n
# file: migrations/env.py = from alembic import context\nimport app.base\ntarget_metadata = app.base.db.Model.metadata\ncontext.configure(target_metadata=target_metadata)\n
from app.base import db


class Item(db.Model):  # DBC551:7
    id = db.Column(db.Integer, primary_key=True)
    size = db.Column(db.Integer)
