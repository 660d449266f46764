# settings: enable = ["DBC103"]
import collections
from typing import Optional

from sqlalchemy.orm import declarative_base, sessionmaker

MAX_SIZE = 10
Base = declarative_base()
Session = sessionmaker()
Pair = collections.namedtuple("Pair", "one other")
Maybe = Optional[int]
pageSize = 20  # DBC103:1
总数 = 3
_cachedRows = {}  # DBC103:1
Modes = ["a", "b"]  # DBC103:1


class Basket:
    maxItems = 5

    def __init__(self, itemList):
        self.itemList = itemList  # DBC103:14
        self.owner = None
        self.itemList = list(itemList)

    def total(self):
        totalPrice = 0  # DBC103:9
        for eachItem in self.itemList:  # DBC103:13
            totalPrice = totalPrice + eachItem
        with open("log") as logFile, open("lock"):  # DBC103:29
            first, (secondRow, *restRows) = logFile  # DBC103:21 DBC103:33
        try:
            taxRate: float = 0.2  # DBC103:13
        except ValueError:
            otherRate = 0  # DBC103:13
        return totalPrice * taxRate


async def load():
    async for rowData in rows():  # DBC103:15
        del rowData
    match pageSize:
        case 20:
            isBig = True  # DBC103:13
