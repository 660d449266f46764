# An argument that is not resolved may be a foreign key, a sequence, a computed value: silent on 301.
from sqlalchemy import Column, ForeignKey, Integer, Sequence


def fk(target):
    return ForeignKey(target, ondelete="CASCADE")


to_user = ForeignKey("users.id")
ticket_numbers = Sequence("ticket_numbers")


class Ticket(Base):
    __tablename__ = "tickets"
    id = Column(Integer, primary_key=True, comment="主键")
    event_id = Column(Integer, fk("events.id"), comment="the event that it lets into")
    buyer_id = Column(Integer, to_user, comment="who paid")
    serial_number = Column(Integer, ticket_numbers, comment="printed below the bar code")
