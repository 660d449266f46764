# shop/recieved-goods.py  # DBC101:1
level = 1
