# path: services/order_service.py
# file: services/__init__.py =
# file: services/impl.py = class OrderService:\n    pass
from services.impl import *


class OrderLine:
    pass
