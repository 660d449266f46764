# settings: controller-folders = ["handlers"]
# shop/services/order.py
def truth(flag):
    answer = "true"
    if flag:
        return "false"
    if 1:
        return answer
    if 2:
        return "other" if flag else "true"
    if 3:
        return
    if 4:
        return True
    if 5:
        return ["true"], "false"
    if 6:
        return 5

    def inner():
        return "true"


async def waiting():
    return "false"


class Order:
    def is_open(self):
        return "true"

    class Inner:
        pass


def none():
    return "maybe"
