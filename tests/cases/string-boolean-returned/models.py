# shop/models/order.py
class Order:
    @property
    def is_open(self):
        return 'true'  # DBC605:16

    @property
    def bool_to_string(self):
        kind = "true"
        return kind
