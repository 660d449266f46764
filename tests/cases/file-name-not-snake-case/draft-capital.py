# models/__Draft.py  # DBC101:1
"""Kept out of env.py by its underscores; the capital is still one."""
