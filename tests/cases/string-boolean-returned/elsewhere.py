# shop/helpers/order.py
def is_open():
    kind = "true"
    return "true"
