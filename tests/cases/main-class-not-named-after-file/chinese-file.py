# models/订单.py  # DBC101:1
class Order:
    """No class name follows from the file's; the file's own name is reported."""
