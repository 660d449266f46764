# shop/services/order_service.py
class OrderService:
    def deduct(self, order):
        if order.stock < 1:
            return "false"  # DBC605:20
        order.stock -= 1
        return "true"  # DBC605:16

    def is_paid(self, order):
        return "true" if order.payment else "false"  # DBC605:16 DBC605:45

    async def named(self, order):
        result = "true"  # DBC605:18
        unused = "false"
        await order.save(unused)
        return result

    def good(self, order):
        return order.payment is not None

    def in_a_dict(self, order):
        return {"status": "true"}, ["false"]

    def state(self, order):
        if order.unknown:
            return "unknown"
        return "true" if order.payment else "false"

    def to_json(self, flag):
        return "true" if flag else "false"

    def __str__(self):
        return "true"

    def compared(self, order):
        return order.state == "true"

    def passed(self, order):
        return order.write("true")

    def twice(self, order):
        result = "false"
        if order.payment:
            result = order.state
        return result


def outer(order):
    def inner():
        return "false"  # DBC605:16

    return lambda: "true", inner

    def __call__(self, order):
        return "true"

    def __hidden(self, order):
        return "true"  # DBC605:16

    def odd__(self, order):
        return "true"  # DBC605:16
