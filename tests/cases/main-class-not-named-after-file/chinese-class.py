# models/order.py
class 订单:  # DBC102:7
    """A class that is called otherwise, in whatever script."""
