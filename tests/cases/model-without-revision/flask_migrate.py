# settings: dialect = "postgresql"
# pyproject.toml
# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = .

# migrations/env.py
from alembic import context
from flask import current_app

target_metadata = current_app.extensions["migrate"].db.metadata
context.configure(target_metadata=target_metadata, **current_app.extensions["migrate"].configure_args)

# migrations/versions/r0.py
import sqlalchemy as sa
from alembic import op

revision = 'a1'
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("rest", sa.Integer()))

# app/models.py
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase

db = SQLAlchemy()


class User(db.Model):  # DBC555:7
    __tablename__ = "users"
    id = db.Column(db.Integer, primary_key=True)
    age_of_all = db.Column(db.Integer, comment="in years")  # DBC555:5


class Line(db.Model):  # DBC555:7
    id = db.Column(db.Integer, primary_key=True)


class Elsewhere(db.Model):
    __bind_key__ = "other"
    id = db.Column(db.Integer, primary_key=True)
