# models/__coupon_draft.py
class Voucher:
    """Not loaded by env.py (S000), so by no name either."""
