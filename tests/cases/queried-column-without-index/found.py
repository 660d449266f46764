# settings: dialect = "postgresql"
# app/models.py
import enum

from sqlalchemy import Column, DateTime, ForeignKey, Integer, JSON, SmallInteger, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Size(enum.Enum):
    SMALL = 1


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    email = Column(String(80), index=True)
    nick = Column(String(80))
    city = Column(String(80))


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer)
    payer_id = Column(ForeignKey("users.id"))
    visitor_id = Column(Integer)
    number = Column(Integer, index=True)
    phone = Column(String(20))
    street = Column(String(20))
    paid_at = Column(DateTime)
    parcel = Column(String(9))
    size: Mapped[Size] = mapped_column(String(9))
    order_type = Column(String(9))
    stage = Column(String(9))
    pay_way = Column(String(9), comment="0 cash, 1 card")
    stars = Column(SmallInteger)
    extras = Column(JSON)
    user = relationship("User", primaryjoin="Order.user_id == User.id")


class Note(Base):
    __tablename__ = "notes"
    id = Column(Integer, primary_key=True)
    order_number = Column(String(20))
    text_hash = Column(String(64))
    writer = Column(String(64))
    reader = Column(String(64))
    printer = Column(String(64))
    paper = Column(String(64))
    weight = Column(Integer)

# app/orders.py
"""Which tables are found by an index, or are told in the model."""
from app.models import Note, Order, Size, User
from sqlalchemy import or_, select


def found_by_another(number, phone):
    select(Order).where(Order.number == number, Order.phone == phone)
    select(Order).where(Order.number.between(1, number), Order.phone == phone)
    return select(Order).where((Order.phone == phone) & (Order.id > number))


def told_in_the_model(user, phone):
    """DBC405 and DBC406 ask for an index there."""
    select(Order).where(Order.user_id == user.id)
    select(Order).where(Order.payer_id == user.id, Order.phone == phone)
    select(Order).where(Order.user_id == user.id, Order.phone == phone)
    return select(Order).where(Order.user == user, Order.phone == phone)


def not_told(visitor):
    return select(Order).where(Order.visitor_id == visitor)  # DBC407:32


def alternatives(number, phone):
    """Each of them finds its own rows."""
    select(Order).where(or_(Order.phone == phone, Order.number == number), Order.id == 3)
    select(Order).where(or_(Order.number == number, Order.phone == phone))  # DBC407:53
    select(Order).where((Order.number == number) | Order.phone.in_([phone]))
    return select(Order).where(Order.street == phone, (Order.number == number) | (Order.id == 3))


def few_values(session, value):
    select(Order).where(Order.paid_at.is_(None), Order.parcel == None, Order.street == Size.SMALL.value)
    select(Order).where(Order.parcel.in_([Size.SMALL, Size.SMALL.name]), Order.size == value)
    select(Order).where(Order.order_type == value, Order.stage == value, Order.pay_way == value)
    select(Order).where(Order.stars == value, Order.extras == value)
    return session.query(Order).filter_by(paid_at=None, parcel=Size.SMALL)


def some_of_few(parcel):
    return select(Order).where(Order.parcel.in_([parcel, Size.SMALL]))  # DBC407:32


def joins(email, nick):
    select(Order).join(User, Order.visitor_id == User.id).where(User.email == email)
    select(Note).join(Order, Order.number == Note.order_number)
    select(Note).join(Order, Order.number == Note.order_number).where(Order.id == nick)  # DBC407:46
    select(Note).join(Order, Note.id == Order.visitor_id).where(Note.text_hash == nick)  # DBC407:65
    select(User).where(User.nick == nick, User.id == Order.user_id)  # DBC407:24
    recent = select(Order).subquery()
    return select(User).where(User.city == recent.c.city)


def several_tables(session, nick):
    return session.query(Note, User).filter(Note.id == 3, User.city == nick, Order.paid_at > nick)  # DBC407:59


class Cart:
    def orders_of(self, session, phone):
        """What else a query asks that an object has is unknown; one of a session has nothing else."""
        self.orders.filter(User.nick == phone)
        return self.db.query(User).filter(User.id == 3), self.orders.order_by(Order.size).first()


def nested(phone):
    """In one statement, each is a query of its own table."""
    return select(User).where(User.id.in_(select(Order.user_id).where(Order.paid_at < phone)))


def named_already(text_hash, other):
    """What is named above gets its index, and that serves these too; a sort and an alternative are served by none."""
    select(Note).where(Note.text_hash == text_hash, Note.writer == other).order_by(Note.reader).limit(3)
    select(Note).where(Note.writer == other)  # DBC407:24
    select(Note).where(or_(Note.writer == other, Note.reader == text_hash))  # DBC407:50
    select(Note).where(Note.writer == other, or_(Note.reader == other, Note.printer == other))
    select(Note).order_by(Note.paper).limit(3)  # DBC407:27
    return select(Note).where(Note.weight == other, Note.weight > 3).order_by(Note.paper).limit(3)  # DBC407:31
