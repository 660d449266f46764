# path: shop/domain/order.py
# settings: service-folders = ["domain"]
# settings: response-booleans = "native"
def is_open():
    kind = 1
    return "true"  # DBC605:12
