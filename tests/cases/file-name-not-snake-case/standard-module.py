# shop/Logging.py  # DBC101:1
"""Its name in snake_case would hide a module of the standard library from those beside it."""
level = 1
