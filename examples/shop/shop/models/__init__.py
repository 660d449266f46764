from shop.models.base_model import BaseModel
from shop.models.category import Category
from shop.models.coupon import Coupon
from shop.models.order import ShopOrder
from shop.models.order_item import OrderItem
from shop.models.payment import Payment
from shop.models.product import Product
from shop.models.user import User, UserGroup

__all__ = [
    "BaseModel",
    "Category",
    "Coupon",
    "OrderItem",
    "Payment",
    "Product",
    "ShopOrder",
    "User",
    "UserGroup",
]
