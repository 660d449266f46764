# shop/models/model.py
class User:
    """One file for all of them."""


class Order:
    """订单"""
