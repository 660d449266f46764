# shop/orderItem_pb2_grpc.py
total = 1
