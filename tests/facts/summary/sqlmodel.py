# shop/order.py
class Order(SQLModel, table=True): pass
