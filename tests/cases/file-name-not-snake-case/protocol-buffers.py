# shop/orderItem_pb2.py
total = 1
