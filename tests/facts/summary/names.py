# shop/models/order.py
"""A class Docstring(Base): and what else only looks like a declaration."""
import a, b.c, d.e as f
import g as h
from i import j, k as l
from .m import n
from . import o, p as q
from .. import r
from ..s.t import u, v as w
from .x import *
from y.z import *
from .. import *
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Column, Table
from sqlalchemy.orm import declarative_base

db = SQLAlchemy(model_class=Model)
Base = declarative_base(metadata=m, cls=h.Root)
Both = declarative_base(name="x", cls=Base)
Computed = declarative_base(cls=make())
Unknown = declarative_base(cls=missing.Root, other=1)
Subscripted = declarative_base(cls=x[0])
alias = Column
attribute = db.Column.x
called = db.session().query
literal = 5
also = alias_of = h.y
annotated: int = f.z
only_annotated: int
one, (two, *three) = x
obj.attribute = table["key"] = 5
rebound = f
rebound = literal
try:
    from fast import loads
    import fast_json as json
    EITHER = fast_json.x
    (left, right) = x
except ImportError as error:
    from slow import loads
    from slow import only_here
    import slow_json as json
    EITHER = h.x
    (left, other_side) = x
    if literal:
        from slower import loads
else:
    from other import in_else
finally:
    from last import in_finally
if TYPE_CHECKING:
    from checkers import OnlyForCheckers
    loads = 5
else:
    from real import OnlyForCheckers as Real
for each, (inner, *rest) in x:
    in_loop = a
async_ = 1
with a as context, b, c as (x1, [x2]), d.e as x.y:
    in_with = a
while literal:
    in_while = a
match x:
    case 1:
        in_case = h
def function(parameter, /, second, *, third, **rest_of):
    global changed
    local = Column
    import in_function
    class InFunction(Base): pass
async def waiting(): pass
int = h
class len(int): pass


class Order(Base, db.Model, generic.Of[T], Mixin["x"], metaclass=Meta):
    __tablename__ = "orders"
    id = Column(1)
    annotated: int
    both: int = 5
    (tuple_1, tuple_2) = x
    obj.total: int = 5
    alias_in_class = alias
    if TYPE_CHECKING:
        hidden_id: int
        hidden = 5
    elif x:
        shown_id: int
        shown = 5
    else:
        other_id = 5
    if typing.TYPE_CHECKING:
        also_hidden = 5
    if literal:
        for in_class_loop in x: pass
    class Inner(Order, id):
        id = id
        class Deep(alias_in_class): pass
    class After(alias_in_class, later, Inner): pass
    later = Column
    def method(self, a): return a
    @declared_attr
    def declared(cls, x): return Column(1)
    @sa.orm.declared_attr.directive
    async def directive(cls, *args, kw, **kwargs): inner = Column
    @property
    def plain(self): return Column(1)
    def load_dialect_impl(self, dialect): return x
    @made("x")
    def decorated(self): pass


class Child(Order.Inner, missing_everywhere, ValueError, 5, make().Base, make(x)("y"), a.b().c): pass


def load_dialect_impl(self): pass
@declared_attr
def at_top(cls): pass
if literal:
    class InIf(Base): pass
    def in_if(): pass
