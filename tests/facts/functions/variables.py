first = 1
first = 2
annotated: int = 3
only_annotated: int
Name = name
Attribute = a.b
Called = declarative_base()
Rows = list[Row]
Text = str | None
Chosen = A if x else B
literal = [a]
a = b = c
left, (middle, *rest), [right] = x
obj.attribute = 1
self.at_top = 1
table["key"] = 2
augmented += 1
for index, row in rows:
    inside = 1
with open("x") as file, lock, open("y") as (one, other):
    pass
if (walrus := 1):
    in_if = 1
else:
    in_else = 2
try:
    tried = 1
except A as error:
    handled = 1
finally:
    at_last = 1
match x:
    case {"a": captured}:
        matched = 1


def function(parameter):
    first = 1
    parameter = 2
    self.no_class = 1

    def inner():
        first = 1


async def waiting():
    async for each in rows:
        pass
    async with rows as é, self.é.ü as x, self.lock as y:
        pass


class Order:
    in_body = 1
    self.odd = 1
    for in_class_body in x:
        pass

    def __init__(self):
        self.total = 1
        self.total = 2
        self.lines.total = 3
        other.total = 4
        (self
            .far) = A()
        self.Kind, x = a
        local = 1

        def inner():
            self.total = 5
            self.of_inner = 6

    def again(self):
        self.total = 7
        self.more: int = 8
        local = 2

    class Line:
        def __init__(self):
            self.total = 9


class Other:
    def __init__(self):
        self.total = 10
