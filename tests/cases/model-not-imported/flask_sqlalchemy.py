# app/__init__.py
# app/base.py
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()

# app/user.py
from app.base import Base

# alembic.ini
[alembic]
script_location = migrations

# migrations/env.py
from alembic import context
import app.base

target_metadata = app.base.db.Model.metadata
context.configure(target_metadata=target_metadata)

# app/item.py
from app.base import db


class Item(db.Model):  # DBC551:7
    id = db.Column(db.Integer, primary_key=True)
    size = db.Column(db.Integer)
