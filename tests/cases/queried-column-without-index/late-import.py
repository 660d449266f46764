# app/__init__.py
# app/models.py
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    email = Column(String(80))

# app/views.py
"""A long file that imports what it asks with where it asks."""
NOTES = """
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
What is said of a user here is said of all of them, and none is asked twice for it.
"""


def find(session, email):
    from sqlmodel import select

    from app.models import User

    return session.execute(select(User).where(User.email == email))  # DBC407:47
