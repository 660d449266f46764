# shop/order.py
class ShopOrder:
    """订单"""
