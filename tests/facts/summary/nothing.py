# shop/order.py
__tablename__ = "no class"
naming_convention = 5
subclass = "(x)"
