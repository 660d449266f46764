# shop/json_.py  # DBC101:1
level = 1
