# models/__init__.py
# models/shop.py
class Order:
    pass

# models/order.py
"""The class was moved, and is still found under the old name."""
from models.shop import Order


class OrderNote(Order):
    """备注"""
