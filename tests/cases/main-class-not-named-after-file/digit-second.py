# models/t2_token.py
class Secret:  # DBC102:7
    """A class can be called so."""
