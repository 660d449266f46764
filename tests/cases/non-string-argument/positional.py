# settings: string-argument-calls = ["bank.transfer"]
def refund(bank, order):
    bank.transfer(int(order.total))  # DBC608:19
    bank.transfer(str(order.total))
    bank.transfer(100)  # DBC608:19
