# shop/Utils.py  # DBC101:1
ROUNDING = 2
