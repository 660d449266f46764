# models/用户order.py  # DBC101:1
# Part of the file's name gives no word of a class name: what is expected is unknown.
class UserOrder:
    """用户的订单"""
