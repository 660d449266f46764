# shop/mixins.py
from sqlalchemy import Column, DateTime, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, declared_attr


class Base(DeclarativeBase):
    pass


class Identified:
    id = Column(Integer, primary_key=True)


class Stamped:
    made_at = Column(DateTime, nullable=False, index=True)
    label = Column(String(5))


class Named(Stamped):
    __table_args__ = (UniqueConstraint("label"), {"comment": "named"})

    @declared_attr
    def owner_id(cls):
        """Who owns it."""
        return Column("owner", ForeignKey("people.id"), index=True)

    @declared_attr.directive
    def checked_by(cls) -> int:
        if cls.checked:
            return Column(Integer)
        return None

    @declared_attr
    def __tablename__(cls):
        return cls.__name__.lower()

    def plain(self):
        return Column(Integer)


class Made:
    number = make_column(Integer)


# shop/models.py
from abc import ABC

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.ext.declarative import DeferredReflection
from sqlalchemy.orm import DeclarativeBase, Mapped, declarative_base, declared_attr

from elsewhere import Unknown
from shop.mixins import Base, Identified, Made, Named, Stamped

Model = declarative_base(cls=Identified)


class Person(Identified, Stamped, Base):
    __tablename__ = "people"
    name = Column(String(5))
    made_at = Column(Integer)


class Thing(Named, Identified, Base):
    weight = Column(Integer)


class Override(Named, Identified, Base):
    __tablename__ = "override"
    owner_id = None
    __table_args__ = (Index("ix_weight", "weight"), *Named.__table_args__)
    weight = Column(Integer)


class Abstract(Base):
    __abstract__ = True
    __tablename__ = "abstract"
    x = Column(Integer, primary_key=True)


class Concrete(Abstract, ABC):
    __tablename__ = "concrete"


class Joined(Person):
    __tablename__ = "joined"
    id = Column(Integer, ForeignKey("people.id"), primary_key=True)


class Single(Person):
    extra = Column(Integer, nullable=False)


class Unread(Unknown, Base):
    __tablename__ = "unread"
    x = Column(Integer)


class Helped(Made, Identified, Base):
    __tablename__ = "helped"


class Core(Base):
    __table__ = Table("core", Base.metadata, Column("id", Integer, primary_key=True))
    x = Column(Integer)
    y: Mapped[int]


class Reflected(DeferredReflection, Base):
    __tablename__ = "reflected"
    id = Column(Integer, primary_key=True)
    name: Mapped[str]


class OfModel(Model):
    __tablename__ = "of_model"
    x = Column(Integer)


class Mapper(Base):
    __tablename__ = "mapper"
    id = Column(Integer, primary_key=True)
    __mapper_args__ = {"polymorphic_on": id}


class NoName(Base):
    __tablename__ = None
    id = Column(Integer, primary_key=True)


class ComputedName(Base):
    __tablename__ = PREFIX + "name"
    id = Column(Integer, primary_key=True)

    @declared_attr
    def __table_args__(cls):
        return (Index("ix_id", "id"),)


class ComputedArguments(Base):
    __tablename__ = "computed_arguments"
    id = Column(Integer, primary_key=True)

    @declared_attr
    def __table_args__(cls):
        if x:
            return (Index("ix_id", "id"),)
        return {}


class Loner:
    user_id = Column(Integer)
    order_id = Column(ForeignKey("people.id"))
    plain = Column(Integer)
