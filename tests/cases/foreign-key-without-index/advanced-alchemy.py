# settings: dialect = "postgresql"
# shop/base.py
from advanced_alchemy import base
from advanced_alchemy.extensions.litestar import mixins


class Base(base.DefaultBase):
    __abstract__ = True


class Slugged(mixins.SlugKey, base.UUIDAuditBase):
    __abstract__ = True


class Newer(base.UUIDv99Base):
    __abstract__ = True

# shop/models.py
from uuid import UUID

from advanced_alchemy.base import UUIDAuditBase
from litestar.plugins.sqlalchemy import base
from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Newer, Slugged


class User(UUIDAuditBase):
    __tablename__ = "users"
    boss_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))  # DBC405:29


class Order(base.BigIntBase):
    __tablename__ = "orders"
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))  # DBC405:29
    slug: Mapped[str] = mapped_column(ForeignKey("things.slug"))  # DBC405:25


class Thing(Slugged):
    __tablename__ = "things"
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))  # DBC405:29
    # A constraint of its base is on this one.
    slug: Mapped[str] = mapped_column(ForeignKey("things.slug"))


class Link(Base):
    __tablename__ = "links"
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))  # DBC405:29
    number: Mapped[int] = mapped_column(primary_key=True)


class Later(Newer):
    """A base of which nothing is known may bring an index."""

    __tablename__ = "later"
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
