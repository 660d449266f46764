# shop/errors.py
import enum

class Broken(Exception):
    pass

class Level(enum.IntFlag):
    pass

# shop/models/order-line.py
import enum
from enum import Enum, StrEnum as Texts
from elsewhere import AppError, DeprecationNotice, SomeWarning, Unknown, Color
from requests import RequestException
from shop.errors import Broken, Level
from shop.kinds import *
from builtins import int as Int


class Order:
    class Inner:
        pass

    def method(self):
        pass


class _Hidden(Order):
    pass


class Line(Order, object): pass
class State(Enum): pass
class Kind(Texts): pass
class Flags(enum.Flag): pass
class Whole(enum.IntEnum): pass
class Small(Level): pass
class Failed(ValueError): pass
class Stopped(BaseException): pass
class Lost(Broken): pass
class OfApp(AppError): pass
class OfNet(RequestException): pass
class Warned(SomeWarning): pass
class Number(Int): pass
class Text(str): pass
class Later(DeprecationNotice, Order): pass
class Late(State, Order): pass
class Unclear(Unknown): pass
class Printed(print): pass
class Error: pass


def helper(): pass


async def waiting(): pass


TOTAL = 1
if TOTAL:
    class Conditional: pass
