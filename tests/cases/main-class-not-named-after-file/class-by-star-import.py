# services/__init__.py
# services/impl.py
class OrderService:
    pass

# services/order_service.py
from services.impl import *


class OrderLine:
    pass
