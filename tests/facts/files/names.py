# shop/OrderLine.py
down_revision = 1
