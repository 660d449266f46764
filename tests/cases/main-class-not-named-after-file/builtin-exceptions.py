# services/order_errors.py
# Exceptions, by what the built-in base is, not by how it is called.
class NoMoreOrders(StopIteration):
    """没有更多订单"""


class Stopped(KeyboardInterrupt):
    """中断"""
