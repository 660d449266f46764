"""SQLModel: ``foreign_key=``, and columns of a base."""
from sqlmodel import Field, SQLModel


class UserBase(SQLModel):
    phone: str = Field(default="", max_length=20, description="to call")


class User(UserBase, table=True):
    id: int | None = Field(default=None, primary_key=True, description="key")


class Order(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True, description="key")
    user_id: int = Field(foreign_key="user.id", index=True, description="who pays")
    user_phone: str = Field(default="", max_length=20, description="to call")  # DBC403:5
    user_street: str = Field(default="", max_length=20, description="not there")
