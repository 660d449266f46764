# models/shop/order.py
class ShopOrder:
    """The folder is the file's direct parent: shop is none of the three."""
