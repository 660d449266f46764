"""SQLModel: a base's fields are reported there, those of a model without a table not at all."""
from sqlmodel import Field, SQLModel


class CustomerBase(SQLModel):
    phone_1: str = Field(default="", max_length=20, description="first")  # DBC402:5
    phone_2: str = Field(default="", max_length=20, description="second")


class Customer(CustomerBase, table=True):
    id: int | None = Field(default=None, primary_key=True, description="key")
    tag1: str = Field(default="", max_length=20, description="first")  # DBC402:5
    tag2: str = Field(default="", max_length=20, description="second")
    size1: str = Field(default="", max_length=20, description="a text")
    size2: int = Field(default=0, description="and a number")


class CustomerForm(SQLModel):
    note1: str = Field(default="", max_length=20, description="first")
    note2: str = Field(default="", max_length=20, description="second")
