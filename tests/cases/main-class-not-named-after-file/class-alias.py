# models/order.py
# The file does bind the name that scripts look for.
class ShopOrder:
    pass


Order = ShopOrder
