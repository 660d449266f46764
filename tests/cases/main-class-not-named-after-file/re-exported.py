# path: shop/services/order.py
# file: shop/services/_order.py = class Order: ...
from shop.services._order import Order


class OrderError(Exception):
    """错误"""


class Cart:
    """购物车"""


__all__ = ["Order", "Cart"]
