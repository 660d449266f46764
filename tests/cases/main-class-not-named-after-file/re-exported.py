# shop/services/_order.py
class Order: ...

# shop/services/order.py
from shop.services._order import Order


class OrderError(Exception):
    """错误"""


class Cart:
    """购物车"""


__all__ = ["Order", "Cart"]
