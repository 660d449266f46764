# services/__init__.py
# services/base.py
class ShopError(Exception):
    pass

# services/payment_errors.py
"""Nothing here but exceptions, some through another module of the project."""
from requests.exceptions import RequestException

from services.base import ShopError


class NotPaid(ShopError):
    """未支付"""


class PaidTwice(NotPaid):
    """重复支付"""


class BankSilent(RequestException):
    """银行没有回应"""


class Deprecated(UserWarning):
    """旧接口"""
