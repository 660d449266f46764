# shop/env.py
from sqlalchemy.ext.declarative import as_declarative, declared_attr
import sa

def stands(a, b=5):
    """A text."""
    return Column(a)

def first(a):
    a.x = 5
    return a

def second(a, b):
    return b

def none():
    return a

def several(a):
    if a:
        pass
    return Column(a)

@decorated
def with_decorator(a):
    return Column(a)

def computed(a):
    return a + 1

def nothing(a):
    pass

async def waiting(a, /, *rest, key, **more):
    return Column(a)

def make_class(a, Base):
    class Made(Base):
        x = 1
    return Made

def make_two(a):
    class Made: pass
    return Made
    return a

def make_other(a):
    class Made: pass
    return Other

def make_deep(a):
    if a:
        class Made: pass
    return Made

class Holder:
    def make_in_class(self):
        class Made: pass
        return Made
    def stands(self, a):
        return Column(a)
    @declared_attr
    def declared(cls, a):
        return Column(a)
    def load_dialect_impl(self):
        x = 1

@as_declarative()
class Decorated: pass
@sa.as_declarative(metadata=m)
class Named(Holder): pass
@as_declarative
class NotCalled: pass
@other()
class Other: pass
@made()()
class Twice: pass

class OfMade(make_class(1)): pass
if x:
    def stands_too(a):
        return Column(a)

database = None
typed: Database
shared = 1
same = sa.MetaData()
imported = sa

def makes():
    """The module's own names."""
    import other
    global database, typed, shared, same, new, sa
    if not database:
        database = other.Database()
    typed = both = Database()
    shared = Database()
    same = sa.MetaData()
    new: object = Holder
    own = 5
    sa = Holder

class Maker:
    def makes(self, given):
        global of_method
        of_method = given
