# shop/order__.py  # DBC101:1
"""Two underscores at one end are no dunder."""
kind = 1
other = 2
third = 3
