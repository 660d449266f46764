# settings: enable = ["DBC405"]
from sqlalchemy import Column, ForeignKey, Integer
from sqlmodel import Field, SQLModel


class OrderBase(SQLModel):
    shop_id: int = Field(foreign_key="shop.id", description="where")  # DBC405:20
    user_id: int = Field(foreign_key="user.id", index=True, description="who")


class Order(OrderBase, table=True):
    id: int | None = Field(default=None, primary_key=True, description="key")
    item_id: int = Field(sa_column=Column(Integer, ForeignKey("item.id"), comment="what"))  # DBC405:36
    team_id: int = Field(foreign_key="team.id", description="whose")  # DBC405:20
    coupon_id: int = Field(foreign_key="coupon.id", unique=True, description="paid with")
    helped_id: int = Field(sa_column=make("x"), description="unknown")
