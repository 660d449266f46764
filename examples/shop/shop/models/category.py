from sqlalchemy import Boolean, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shop.models.base_model import BaseModel


class Category(BaseModel):
    __tablename__ = "category"
    __table_args__ = {"comment": "商品分类"}

    title: Mapped[str] = mapped_column(String(64), default="", comment="菜单中显示的名称")
    icon_url: Mapped[str] = mapped_column(String(255), default="", comment="图标地址")
    sort_weight: Mapped[int] = mapped_column(SmallInteger, default=0, comment="higher comes first")
    is_visible: Mapped[bool] = mapped_column(Boolean, default=False, comment="前台是否可见")

    products: Mapped[list["Product"]] = relationship(  # noqa: F821
        secondary="product_category", back_populates="categories"
    )
