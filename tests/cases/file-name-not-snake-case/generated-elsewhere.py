# shop/orderItem.py  # DBC101:1
"""Makes what is generated."""
total = 1
text = "# DO NOT EDIT"
