# models/token_2fa.py
class Secret:  # DBC102:7
    """A class can be called so."""
