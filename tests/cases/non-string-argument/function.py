# settings: string-argument-calls = ["shop.clients.send"]
# shop/clients.py
def send(amount):
    return amount


# shop/pay.py
from shop.clients import send
from shop.others import send as post


def pay():
    send(100)  # DBC608:10
    send("100")
    post(100)
