# uv.lock
[[package]]
name = "sqlalchemy"
version = "1.3.24"

# shop.py
from sqlalchemy import Column, Integer
from sqlalchemy.ext.declarative import declarative_base

Base = declarative_base()


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    age = Column(Integer)


def found(session, ages):
    session.query(User).filter(User.age is not None)  # DBC412:32
    session.query(User).filter(User.age not in ages)  # DBC412:32
    session.query(User).filter(User.age is None)  # DBC412:32
