# shop/order.py
t = Table("only", m)
