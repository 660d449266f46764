# app/models/order.py
"""What a request brings; a class of SQLModel without a table is such a schema, too."""
from pydantic import BaseModel
from sqlmodel import SQLModel


class OrderIn(BaseModel):
    total: int


class OrderOut(SQLModel):
    total: int
