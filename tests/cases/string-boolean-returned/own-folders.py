# settings: service-folders = ["domain"]
# settings: response-booleans = "native"
# shop/domain/order.py
def is_open():
    kind = 1
    return "true"  # DBC605:12
