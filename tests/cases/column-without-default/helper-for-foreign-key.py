# An argument that is not resolved may be a foreign key, a sequence, a computed value: silent on 301.
from sqlalchemy import Column, ForeignKey, Integer, Sequence


def fk(target):
    return ForeignKey(target, ondelete="CASCADE")


to_user = ForeignKey("users.id")
ticket_numbers = Sequence("ticket_numbers")


class Ticket(Base):
    __tablename__ = "tickets"
    id = Column(Integer, primary_key=True, comment="主键")
    event_id = Column(Integer, fk("events.id"), nullable=False, comment="the event that it lets into")
    buyer_id = Column(Integer, to_user, nullable=False, comment="who paid")
    serial_number = Column(Integer, ticket_numbers, nullable=False, comment="printed below the bar code")
