def refund(bank):
    amount = 100
    bank.transfer(amount)
