# file: app/__init__.py =
# file: app/models.py = from sqlalchemy import Column, Integer, String\nfrom sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase):\n    pass\nclass User(Base):\n    __tablename__ = "users"\n    id = Column(Integer, primary_key=True)\n    email = Column(String(80))\n
# path: app/views.py
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
