# models/base_model.py
"""The guide's own example: base_model.py holds BaseModel."""
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):  # DBC102:7
    """所有模型的基类"""
