# shop/orderItem.py
"""This file was auto-generated."""
total = 1
