# SQLModel: a float is a Float, whatever SQLModel calls it.
from decimal import Decimal

from sqlalchemy import Column, Float, Numeric
from sqlmodel import Field, SQLModel


class Invoice(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True, description="key")
    fee: float = Field(default=0, description="of the bank")  # DBC318:10
    price: float = Field(sa_column=Column(Float, comment="of one piece"))  # DBC318:43
    amount: Decimal = Field(default=0, max_digits=21, decimal_places=4, description="right")
    balance: Decimal = Field(sa_column=Column(Numeric(21, 4), comment="right"))
    price_count: float = Field(default=0, description="no last word")
