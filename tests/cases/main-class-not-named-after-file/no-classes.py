# services/price_rules.py
def round_up(price):
    """向上取整"""
    return -(-price // 1)
