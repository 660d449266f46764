# models/9f3e_Add_Order.py
"""A revision that lies in the wrong folder is still one: its classes are the tables of that day."""
revision = "9f3e"
down_revision = None
