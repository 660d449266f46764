# settings: dialect = "postgresql"
# shop/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# shop/models.py
import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, String, Table, UniqueConstraint, text

from shop.base import Base


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    name = Column(String(8))
    age = Column(Integer)
    town = Column("town_name", String(8))
    email = Column(String(8), unique=True)
    code = Column(String(8))
    part = Column(String(8))
    path = Column(String(8))
    hashed = Column(String(8))
    first = Column(Integer)
    second = Column(Integer)
    third = Column(Integer)
    computed = Column(NAME, Integer)
    order_id = Column(ForeignKey("orders.id"))
    __table_args__ = (
        UniqueConstraint("code", "part"),
        Index("ix_path", "path", unique=True, postgresql_where=text("age > 5")),
        Index("ix_hash", "hashed", postgresql_using="hash"),
        Index("ix_several", "first", "second", "third"),
        Index("ix_partly", "age", postgresql_where=text("age > 5")),
    )


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer)
    number = Column(Integer)


lines = Table("lines", Base.metadata, Column("id", Integer, primary_key=True), Column("price", Integer))

# shop/services.py
import sqlalchemy as sa
from sqlalchemy import and_, asc, desc, func, nulls_last, or_, select, text
from sqlalchemy.orm import aliased

from elsewhere import Other
from shop.models import Order, User, lines


def compared_1(x): session.query(User).filter(User.name == x)
def compared_2(x): session.query(User).filter(x == User.name, User.age > 5)
def compared_3(x): session.query(User).where(User.name.in_([x]), User.age.between(1, 2), User.town.like(x), ~User.code.is_(x))
def compared_4(x): session.query(User).filter(User.name != x, User.age.not_in([x]), User.code in x, User.part not in x)
def compared_5(x): session.query(User).filter(User.name == User.part, User.age == Order.number)
def compared_6(x): session.query(User).filter(and_(User.name == x, or_(User.age < 1, User.part == x)))
def compared_7(x): session.query(User).filter((User.name == x) & (User.age < x) | (User.part == x))
def compared_8(x): session.query(User).filter((User.name == x) + (User.age < x), not User.part, [User.age == 5], func.lower(User.code))
def compared_9(x): session.query(User).filter(1 < User.age < 5, User.name)
def compared_10(x): session.query(User).filter(*[User.name == x])
def compared_11(x): session.query(User).filter(expression=User.name == x)
def compared_12(x): session.query(User).filter(x.y.z == 5, Other.name == x, x == 5, User.missing == x, User.computed == x)
def compared_13(x): session.query(User).filter(lambda: User.name == x)
def compared_14(x): session.query(User).get(User.name == x)
def compared_15(x): session.query(User).order_by(desc(User.name), User.age.asc(), nulls_last(asc(User.part)), (User.code, User.town))
def compared_16(x): session.query(User).order_by(User.name).order_by(User.name)
def compared_17(x): session.query(User).having(User.age > 5).join(Order, Order.user_id == User.id).outerjoin(Order.number)
def compared_18(x): select(User).where(User.__table__.c.name == x, lines.c.price > 5, lines.c.id == 5)

def unique_1(x): session.query(User).filter(User.email == x, User.name == x)
def unique_2(x): session.query(User).filter(User.code == x, User.part == x, User.age == x)
def unique_3(x): session.query(User).filter(User.code == x, User.name == x)
def unique_4(x): session.query(User).filter(User.code > x, User.part == x)
def unique_5(x): session.query(User).filter(User.path == x, User.name == x)
def unique_6(x): session.query(User).filter_by(code=x).filter(User.part.in_(x), User.name == x)
def unique_7(x): session.query(User).filter(User.code == x, Order.number == x).order_by(User.part)

def served_1(x): session.query(User).filter(User.first == x)
def served_2(x): session.query(User).filter(User.second == x)
def served_3(x): session.query(User).filter(User.first == x, User.second == x)
def served_4(x): session.query(User).filter(User.first == x).order_by(User.second)
def served_5(x): session.query(User).filter(User.second == x).order_by(User.first)
def served_6(x): session.query(User).filter(User.first == x, User.second > x).order_by(User.third)
def served_7(x): session.query(User).filter(Order.number == x).order_by(User.second)
def served_8(x): session.query(User).filter(User.hashed == x, User.order_id == x)
def served_9(x): session.query(User).order_by(User.first, User.second)
def served_10(x): session.query(User).filter(User.age == x)

def named_1(x): session.query(User).filter_by(name=x, town=x, missing=x, **x)
def named_2(x): User.query.filter_by(name=x)
def named_3(x): User.query.order_by(x).filter_by(age=x).first()
def named_4(x): session.query(User, Order).filter_by(name=x)
def named_5(x): session.query().filter_by(name=x)
def named_6(x): session.query(User).join(Order).filter_by(name=x)
def named_7(x): session.query(User.id).filter_by(name=x)
def named_8(x): select(Order).select_from(User).filter_by(number=x)
def named_9(x): select(User).filter_by(name=x)
def named_10(x): x.filter_by(name=x), x[0].filter_by(name=x), x.y.query.filter_by(name=x), make(User).filter_by(name=x)
def named_11(x): filter_by(name=x), session.query(Order).join_from(User).filter_by(number=x)
def named_12(x): sa.select(Order).filter_by(
    number=x,
)


def assigned_once(x):
    query = session.query(Order)
    query.filter_by(number=x)


def assigned_twice(x):
    query = session.query(Order)
    query = session.query(User)
    query.filter_by(name=x, number=x)


def assigned_together(x):
    query = other = select(User)
    other.filter_by(town=x)
    query.filter_by(name=x)
    first, second = session.query(User), session.query(Order)
    first.filter_by(age=x)


def aliases(session, x):
    one = aliased(User)
    two = aliased(User)
    two = aliased(Order)
    three = made(User)
    four = aliased()
    five = sa.orm.aliased(Order)
    session.query(one).filter(one.name == x, two.name == x, three.name == x, four.name == x, five.number == x)
    session.query(one).filter_by(name=x)


def blocks(x):
    if session.query(User).filter(User.name == 1):
        session.query(User).filter(User.name == 2)
    elif x:
        for each in session.query(User).filter(User.age == 1):
            session.query(User).filter(User.name == 3)
        else:
            session.query(User).filter(User.name == 4)
    with session.query(User).filter(User.age == 2):
        try:
            session.query(User).filter(User.age == 3)
        except ValueError:
            session.query(User).filter(User.age == 4)
        finally:
            session.query(User).filter(User.age == 5)
    match x:
        case 1:
            session.query(User).filter(User.age == 6)
    several = [
        each for each in session.query(User)
        .filter(User.age == 7)
    ]

    def inner():
        return session.query(User).filter(User.town == x)

    class Inner:
        found = session.query(User).filter(User.third == x)

    return session.query(User).filter(User.name == 8)


session.query(User).filter(User.name == 5)
