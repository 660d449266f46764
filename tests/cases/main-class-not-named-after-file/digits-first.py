# models/2fa_token.py
class Secret:
    """No class can be called so."""


class Other:
    """And no other."""
