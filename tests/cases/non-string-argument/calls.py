# settings: string-argument-calls = ["bank.transfer", "pay", "BankClient.*"]
from decimal import Decimal

from shop.clients import BankClient


def refund(bank, order, other):
    amount = 100
    bank.transfer(amount, timeout=30)
    bank.transfer("100", {"amount": 100, "number": "7"})  # DBC608:37
    bank.transfer(amount="100", count=-1, is_test=True)  # DBC608:39
    self.bank.transfer(amount=float(order.amount), currency="CNY")  # DBC608:31
    bank.transfer(rows=[{"amount": 1.5}, len(order.rows)])  # DBC608:36 DBC608:42
    bank.transfer(dict(amount=Decimal("1.5")))  # DBC608:31
    bank.transfer(str(100), order.amount, other[0], f"{100}")
    bank.query(100)
    other.transfer(100)
    fee = 5  # DBC608:11
    bank.transfer(fee)
    for amount in order.amounts:
        pay(amount)
    pay(1 if order else "2")  # DBC608:9
    client = BankClient(retries=3)
    client.send(100)  # DBC608:17
    return other.client.pay(order, count=2)  # DBC608:42
