# app/models/order.py
from sqlmodel import Field, SQLModel


class OrderBase(SQLModel):
    total: int


class Purchase(OrderBase, table=True):  # DBC102:7
    id: int = Field(primary_key=True, description="key")
