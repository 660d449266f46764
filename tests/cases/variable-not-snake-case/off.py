pageSize = 20


def total(prices):
    totalPrice = sum(prices)
    taxRate = 1
    other = taxRate
    return totalPrice, other
