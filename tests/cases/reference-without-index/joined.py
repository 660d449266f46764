"""A relationship joins by the column, whatever its name."""
import sqlalchemy as sa
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase, foreign, relationship
from sqlalchemy_utils import generic_relationship


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True, comment="key")
    made_notes = relationship("Note", primaryjoin="Person.id == foreign(Note.made_by)")
    told_notes = relationship(lambda: Note, primaryjoin=lambda: Person.id == foreign(Note.told_by))


class Note(Base):
    __tablename__ = "notes"
    id = Column(Integer, primary_key=True, comment="key")
    made_by = Column(Integer, nullable=False, default=0, comment="who")  # DBC406:15
    told_by = Column(Integer, nullable=False, default=0, comment="to whom")  # DBC406:15
    read_by = Column(Integer, nullable=False, default=0, comment="by whom")  # DBC406:15
    kept_by = Column(Integer, nullable=False, default=0, comment="by whom")  # DBC406:15
    lent_to = Column(Integer, nullable=False, default=0, comment="to whom")  # DBC406:15
    sold_to = Column(Integer, nullable=False, default=0, comment="to whom")  # DBC406:15
    object_type = Column(String(9), nullable=False, default="", comment="of what")
    object_id = Column(Integer, nullable=False, default=0, comment="of what")  # DBC406:17
    reader = relationship(Person, foreign_keys=[read_by])
    keeper = relationship("Person", foreign_keys="Note.kept_by")
    lender = relationship("Person", primaryjoin=sa.and_(Person.id == lent_to, sa.text("true")))
    buyer = relationship("Person", primaryjoin="and_(Note.sold_to == Person.id, Note.colour == 3, Note.shade > 1)")
    object = generic_relationship(object_type, object_id)
    made_in = Column(Integer, nullable=False, default=0, comment="when")
    read_in = Column(Integer, nullable=False, default=0, comment="when")
    both_by = Column(Integer, nullable=False, default=0, comment="by whom")  # DBC406:15
    both_in = Column(Integer, nullable=False, default=0, comment="when")  # DBC406:15
    marked = relationship("Person", primaryjoin="and_(foreign(Note.made_by) == Person.id, Note.made_in == Person.year)")
    told = relationship("Person", primaryjoin="and_(Note.read_by == Person.id, Note.read_in == Person.year)", foreign_keys=read_by)
    plain = relationship("Person", primaryjoin="and_(Note.both_by == Person.id, Note.both_in == Person.year)")
    # Joined by texts, with an index, compared with values, told to other calls
    nick = Column(String(9), nullable=False, default="", comment="whose")
    bought_by = Column(Integer, nullable=False, default=0, index=True, comment="by whom")
    colour = Column(Integer, nullable=False, default=0, comment="of the paper")
    shade = Column(Integer, nullable=False, default=0, comment="of the paper")
    friend = relationship("Person", foreign_keys=[nick])
    seller = relationship("Person", foreign_keys=[bought_by])
    helper = make_relationship("Person", foreign_keys=[shade])
    broken = relationship("Person", primaryjoin="Note.colour ==", foreign_keys=nobody())
    ordered = relationship("Person", order_by=[shade])
