# shop/base.py
import sqlalchemy as sa
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, DeclarativeBaseNoMeta, declarative_base, registry

NAMES = {"uq": "names"}
BY_KIND = {sa.UniqueConstraint: "by_kind", sa.Index: "ix", "fk": made(), 5: "five"}
ODD_KIND = {sa.Column: "odd"}
SPREAD = {**NAMES}
ALIAS = NAMES
CALLED = dict(uq="called", fk=made())
WRAPPED = wrapped(NAMES)
ENDLESS = ENDLESS_TOO
ENDLESS_TOO = ENDLESS

FIVE = wrapped(wrapped(wrapped(NAMES)))
SEVEN = wrapped(wrapped(wrapped(wrapped(wrapped(wrapped(NAMES))))))

plain = MetaData()
named = MetaData(naming_convention=NAMES)
in_place = MetaData(naming_convention={"uq": "in_place"})
of_alias = MetaData(naming_convention=ALIAS)
of_call = MetaData(naming_convention=CALLED)
of_wrapped = MetaData(naming_convention=WRAPPED)
of_kind = MetaData(naming_convention=BY_KIND)
of_odd = MetaData(naming_convention=ODD_KIND)
of_spread = MetaData(naming_convention=SPREAD)
of_endless = MetaData(naming_convention=ENDLESS)
of_unknown = MetaData(naming_convention=MISSING)
of_options = MetaData(**OPTIONS)
renamed = named
no_metadata = made()


class Base(DeclarativeBase):
    metadata = named


class Annotated(DeclarativeBase):
    metadata: MetaData = of_alias


class Bare(DeclarativeBaseNoMeta):
    pass


class Above:
    metadata = of_kind


class Odd(DeclarativeBase):
    metadata = no_metadata


ByCall = declarative_base(metadata=of_call)
ByNothing = declarative_base()
ByClass = declarative_base(cls=Above)
ByOptions = declarative_base(**OPTIONS)
mapper = registry(metadata=in_place)
Generated = mapper.generate_base()
db = SQLAlchemy(metadata=of_wrapped)
odd_db = SQLAlchemy(model_class=Base)
plain_db = SQLAlchemy()
Model = db.Model

# shop/models.py
from typing import Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, UniqueConstraint
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.orm import DeclarativeBase, declarative_base
from sqlmodel import SQLModel

from elsewhere import Unknown
from shop import base
from shop.base import (
    Above, Annotated, Bare, Base, ByCall, ByClass, ByNothing, ByOptions, Generated, Model, Odd, db, in_place, named,
    odd_db, of_call, of_endless, of_kind, of_odd, of_options, of_spread, of_unknown, plain, plain_db, renamed,
)

Automap = automap_base(metadata=in_place)


class OfBase(Base): x = Column(unique=True)
class OfSubscripted(Base[int]): x = Column(unique=True)
class OfSubclass(OfBase): x = Column(unique=True)
class OfMixin(Above): x = Column(unique=True)
class SecondBase(Unknown, Base): x = Column(unique=True)
class NoBase: x = Column(unique=True)
class OfAnnotated(Annotated): x = Column(unique=True)
class OfBare(Bare): x = Column(unique=True)
class OfOdd(Odd): x = Column(unique=True)
class OfCall(ByCall): x = Column(unique=True)
class OfNothing(ByNothing): x = Column(unique=True)
class OfClass(ByClass): x = Column(unique=True)
class OfOptions(ByOptions): x = Column(unique=True)
class OfGenerated(Generated): x = Column(unique=True)
class OfDb(db.Model): x = Column(unique=True)
class OfModel(Model): x = Column(unique=True)
class OfOddDb(odd_db.Model): x = Column(unique=True)
class OfPlainDb(plain_db.Model): x = Column(unique=True)
class OfModule(base.Base): x = Column(unique=True)
class OfAutomap(Automap): x = Column(unique=True)
class OfSqlmodel(SQLModel, table=True): x = Column(unique=True)
class Own(DeclarativeBase):
    metadata = MetaData(naming_convention={"uq": "own"})
    x = Column(unique=True)
class OwnOfOther(DeclarativeBase):
    metadata = Base.metadata
    x = Column(unique=True)


def make():
    class Local(Base): x = Column(unique=True)
    return Table("local", Base.metadata, Column("x", unique=True))


Table("of_metadata", named, Column("x", unique=True))
Table("of_renamed", renamed, Column("x", unique=True))
Table("of_base", Base.metadata, Column("x", unique=True))
Table("of_db", db.metadata, Column("x", unique=True))
Table("of_model", db.Model.metadata, Column("x", unique=True))
Table("of_module", base.named, Column("x", unique=True))
Table("of_generated", Generated.metadata, Column("x", unique=True))
Table("of_registry", base.mapper.metadata, Column("x", unique=True))
Table("of_automap", Automap.metadata, Column("x", unique=True))
Table("of_sqlmodel", SQLModel.metadata, Column("x", unique=True))
Table("of_kind", of_kind, Column("x", unique=True))
Table("of_odd", of_odd, Column("x", unique=True))
Table("of_spread", of_spread, Column("x", unique=True))
Table("of_endless", of_endless, Column("x", unique=True))
Table("of_unknown", of_unknown, Column("x", unique=True))
Table("of_options", of_options, Column("x", unique=True))
Table("of_call", of_call, Column("x", unique=True))
Table("of_plain", plain, Column("x", unique=True))
Table("of_missing", missing, Column("x", unique=True))
Table("of_made", made(), Column("x", unique=True))
Table("of_no_metadata", base.no_metadata, Column("x", unique=True))
Table("of_own", Own.metadata, Column("x", unique=True))


class Deep1(Base): x = Column(unique=True)
class Deep2(Deep1): x = Column(unique=True)
class Deep3(Deep2): x = Column(unique=True)
class Deep4(Deep3): x = Column(unique=True)
class Deep5(Deep4): x = Column(unique=True)
class Deep6(Deep5): x = Column(unique=True)
class Deep7(Deep6): x = Column(unique=True)
class Deep8(Deep7): x = Column(unique=True)
class Deep9(Deep8): x = Column(unique=True)
class Circle(Circular): x = Column(unique=True)
class Circular(Circle): x = Column(unique=True)
Around = declarative_base(cls=Root)
class Root: metadata = Around.metadata
class OfAround(Around): x = Column(unique=True)
Turning = made.Model.registry.metadata
class OfTurning(Turning.Model): x = Column(unique=True)
one, metadata = named, 5
class Several(DeclarativeBase):
    metadata = other = MetaData(naming_convention={"uq": "several"})
    x = Column(unique=True)
class First(DeclarativeBase):
    registry: object = made()
    metadata: object
    x = Column(unique=True)
class Unsubscripted(Unknown[Base], Generic[int]): x = Column(unique=True)
Table("of_seven", of_seven, Column("x", unique=True))
of_seven = MetaData(naming_convention=base.SEVEN)
of_five = MetaData(naming_convention=base.FIVE)
Table("of_five", of_five, Column("x", unique=True))
