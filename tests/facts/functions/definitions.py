# shop/tools.py
def plain(): pass


async def collections(
    a: list, b: List[int], c: typing.Dict[str, int], d: set | None, e: "list[int]", f: Optional[tuple[int, ...]],
    g: Annotated[dict, "x"], h: int | FrozenSet, i: Final, j: Mapping[str, list], k: Optional[()], l: x.y[list], /,
    m=[], n={}, o=None, p={1}, q=(), r=list(), s=dict(a), t=defaultdict(), u=make(), *args: list, v: int = [], w, x={},
    **kwargs: dict,
) -> None:
    """What it does."""


def branches(rows):
    if rows:
        for row in rows:
            while row:
                row.pop()
            else:
                if row: pass
        else:
            if row: pass
    elif x:
        pass
    try:
        if a: pass
    except A:
        if b: pass
    except B:
        pass
    else:
        if c: pass
    finally:
        if not_counted: pass
    with a, b:
        if d: pass
    async def inner(é):
        if e: pass
    class Local:
        if f: pass
        def method(self):
            if g: pass
    match rows:
        case []:
            if not_counted: pass
    return [each for each in rows if each] and (1 if rows else 2)


async def waiting(rows):
    async for row in rows:
        if row: pass
    async with rows as each:
        if each: pass
    try:
        pass
    finally:
        pass


def _private(): pass


class Order:
    """A class."""

    def total(self, prices: list) -> int:
        def inner(self, x): pass
        return 0

    @staticmethod
    def sum(prices: list, é: dict): pass

    @classmethod
    def make(cls, rows: set): pass

    @abc.abstractmethod
    def none(): pass

    async def _hidden(self): pass

    class Line:
        def price(self): pass

    class _Hidden:
        def price(self): pass


class _Cache:
    def get(self): pass

    class Open:
        def get(self): pass


if x:
    def in_if(): pass
else:
    def in_else(): pass
try:
    def in_try(): pass
except A:
    def in_except(): pass
else:
    def in_try_else(): pass
finally:
    def in_finally(): pass
with a:
    for b in c:
        def in_loop(): pass
match x:
    case 1:
        def in_case(): pass
