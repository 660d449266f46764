# models/orderItem.py  # DBC101:1
"""The words of the file's name count, whatever its form: OrderItem."""


class Orderitem:  # DBC102:7
    """Capitals within a word are free, but where a word begins there has to be one."""
