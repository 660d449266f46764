# shop/a.py
"""As short as a name gets."""
