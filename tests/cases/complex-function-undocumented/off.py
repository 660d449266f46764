# settings: max-undocumented-complexity = 1
def price(order):
    one = 1
    two = 2
    three = 3
    if order:
        return one + two + three
    return 0
