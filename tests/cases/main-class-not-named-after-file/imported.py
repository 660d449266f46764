# path: models/order.py
# file: models/__init__.py =
# file: models/shop.py = class Order:\n    pass
"""The class was moved, and is still found under the old name."""
from models.shop import Order


class OrderNote(Order):
    """备注"""
