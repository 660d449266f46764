# shop/services/order_service.py
from shop.models import order

TIMEOUT = 30


class _Cache:
    """Private: not the first public class."""


if TIMEOUT > 10:
    class SlowOrders:  # DBC102:11
        """在 if 里定义的类也算"""


def _OrderService():
    """A private function says nothing of the class."""
