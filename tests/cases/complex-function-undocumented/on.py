# settings: enable = ["DBC105"]
# settings: max-undocumented-complexity = 2
def plain(order):
    if order:
        return 1
    return 0


def undocumented(order):  # DBC105:5
    if order:
        return 1
    for each in order:
        return each
    return 0


def empty_words(order):  # DBC105:5
    """Works out what there is."""
    while order:
        if order.pop():
            return 1
    return 0


def documented(order, day):
    """The price of an order."""
    while order:
        if order.pop():
            return day
    return 0


def without_parameters():
    """Works out what there is."""
    try:
        return 1
    except ValueError:
        return 2
    except KeyError:
        return 3


class Order:
    def price(self, day):  # DBC105:9
        """Of all items."""
        try:
            return day
        except ValueError:
            return 2

    async def load(self):  # DBC105:15
        async with self.lock:
            async for each in self.rows:
                if each:
                    return each

    if True:
        def conditional(self, border):  # DBC105:13
            """An order is a word in it: disorder."""
            if border: return 1
            if not border: return 2


def outer():  # DBC105:5
    def inner():
        if outer:
            return 1
    return inner
