# settings: dialect = "postgresql"
# shop/types.py
import sqlalchemy.types
from sqlalchemy import CHAR, BigInteger, Integer, Numeric, String, Text
from sqlalchemy.dialects.postgresql import UUID
from sqlalchemy.types import TypeDecorator

Money = Numeric(21, 4)
Again = Money
Twice = String(5)
Twice = Text


class Plain(TypeDecorator):
    impl = String(20)


class Sized(sqlalchemy.types.TypeDecorator):
    impl: object = String(20)

    def __init__(self, length):
        self.length = length


class Inherited(Plain):
    cache_ok = True


class Token(TypeDecorator):
    impl = CHAR

    def load_dialect_impl(self, dialect):
        """A text."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(UUID())
        return dialect.type_descriptor(CHAR(36))


class Several(TypeDecorator):
    impl = CHAR

    def other(self):
        return 5

    def load_dialect_impl(self, dialect):
        if dialect.name in ("mysql", "mariadb"):
            return dialect.type_descriptor(CHAR(36))
        else:
            return dialect.type_descriptor(Text())


class ByOther(TypeDecorator):
    def load_dialect_impl(self, dialect):
        if self.native:
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(CHAR(36))


class ByName(TypeDecorator):
    def load_dialect_impl(self, dialect):
        if dialect.driver == "postgresql":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(CHAR(36))


class ByNot(TypeDecorator):
    def load_dialect_impl(self, dialect):
        if dialect.name != "postgresql":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(CHAR(36))


class ByNothing(TypeDecorator):
    def load_dialect_impl(self, dialect):
        if dialect.name == DIALECT:
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(CHAR(36))


class Itself(TypeDecorator):
    def load_dialect_impl(self, dialect):
        return self.impl


class ItsImpl(TypeDecorator):
    impl = String(7)

    def load_dialect_impl(self, dialect):
        if dialect.name == "mysql":
            return dialect.type_descriptor(Text())
        else:
            return self.impl


class OfItsImpl(ItsImpl):
    cache_ok = True


class WithImpl(ItsImpl):
    impl = String(8)


class WithImplAlone(Token):
    impl = Text


class Above(ItsImpl):
    def load_dialect_impl(self, dialect):
        if dialect.name == "mysql":
            return Text()
        return super().load_dialect_impl(dialect)


class AboveAll(TypeDecorator):
    impl = String(9)

    def load_dialect_impl(self, dialect):
        return super(AboveAll, self).load_dialect_impl(dialect)


class OfOther(TypeDecorator):
    impl = String(9)

    def load_dialect_impl(self, dialect):
        return self.other.load_dialect_impl(dialect)


class Told(TypeDecorator):
    impl = String(9)

    def load_dialect_impl(self, dialect):
        return Text()


class Another(TypeDecorator):
    def load_dialect_impl(self, dialect):
        return dialect.other(Text())


class Computing(TypeDecorator):
    def load_dialect_impl(self, dialect):
        x = 5
        return dialect.type_descriptor(Text())


class Endless(TypeDecorator):
    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            pass


class Unknown(TypeDecorator):
    impl = made()


class NoImpl(TypeDecorator):
    pass


class NoDecorator:
    impl = String

# shop/models.py
from sqlalchemy import Column, Integer, MetaData, Table

from shop import types
from shop.types import Again, Money, Plain, Twice

numbers = Table(
    "numbers",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("money", Money),
    Column("again", Again),
    Column("twice", Twice),
    Column("plain", Plain),
    Column("called", Plain()),
    Column("given", Plain(50)),
    Column("given_keyword", Plain(length=50)),
    Column("of_package", types.Plain),
    Column("sized", types.Sized(5)),
    Column("inherited", types.Inherited),
    Column("token", types.Token()),
    Column("several", types.Several),
    Column("by_other", types.ByOther),
    Column("by_name", types.ByName),
    Column("by_not", types.ByNot),
    Column("by_nothing", types.ByNothing),
    Column("itself", types.Itself),
    Column("its_impl", types.ItsImpl),
    Column("of_its_impl", types.OfItsImpl),
    Column("with_impl", types.WithImpl),
    Column("with_impl_alone", types.WithImplAlone),
    Column("above", types.Above),
    Column("above_all", types.AboveAll),
    Column("of_other", types.OfOther),
    Column("told", types.Told),
    Column("another", types.Another),
    Column("computing", types.Computing),
    Column("endless", types.Endless),
    Column("unknown", types.Unknown),
    Column("no_impl", types.NoImpl),
    Column("no_decorator", types.NoDecorator),
    Column("missing", types.Missing),
)
