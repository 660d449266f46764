# shop/__init__.py
from shop.stars import *
# shop/stars/__init__.py
from .one import *
from .two import *
from sys import *
# shop/stars/one.py
from sqlalchemy import Column as Field, Integer as Whole
Both = Whole
class Shared: pass
# shop/stars/two.py
from shop import *
from sqlalchemy import String as Both, Text as Long
from shop.stars.three import *
# shop/stars/three.py
from sqlalchemy import Date as Day
from sqlalchemy.orm import declarative_base
# shop/circle.py
from shop.circle import x
from shop.circular import y as z
# shop/circular.py
from shop.circle import z as y
# shop/lazy/__init__.py
from shop.lazy.kinds import Kind
import shop.stars.one as named
# shop/lazy/kinds.py
from sqlalchemy import Numeric
Kind = Numeric(5, 2)
class Types:
    Money = Numeric(21, 4)
# src/apart/__init__.py
# src/apart/kinds.py
from sqlalchemy import Boolean as Truth
# json/__init__.py
# namespace/inner.py
from sqlalchemy import Time as Hour
# shop/models.py
import json
import shop.stars.one
import shop.lazy
import shop.lazy.kinds as kinds
import namespace.inner
import apart.kinds
import shop.absent
from shop import Both, Day, Field, Long, Shared, Whole, lazy, stars
from shop import missing
from shop.circle import x, z
from shop.lazy import Kind, named
from shop.stars import declarative_base
from shop.stars.two import Both as OfTwo
import sqlalchemy as sa

Base = declarative_base()
Own = sa.Unicode
Alias = Own


class Model(Base):
    __tablename__ = "models"
    id = Field(Whole, primary_key=True)
    both = Field(Both)
    of_two = Field(OfTwo)
    long = Field(Long)
    day = Field(Day)
    by_path = Field(shop.stars.one.Whole)
    by_package = Field(stars.one.Both)
    by_lazy = Field(lazy.Kind)
    by_name = Field(Kind)
    by_named = Field(named.Whole)
    by_module = Field(kinds.Kind)
    in_class = Field(kinds.Types.Money)
    by_namespace = Field(namespace.inner.Hour)
    in_src = Field(apart.kinds.Truth)
    own = Field(Own)
    alias = Field(Alias(5))
    absent = Field(shop.absent.Kind)
    unknown = Field(missing.Kind)
    circle = Field(x)
    circular = Field(z)
    of_library = Field(json.Kind)
    Local = sa.Date
    local = Field(Local)
    later = Field(Later)
    Later = sa.Date

    class Inner(Base):
        __tablename__ = "inner"
        id = Field(Whole, primary_key=True)
        own = Field(Own)
        of_outer = Field(Local)


class OfShared(Shared, Base):
    __tablename__ = "of_shared"
    id = Field(Whole, primary_key=True)
