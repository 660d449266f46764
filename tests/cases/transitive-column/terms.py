"""Each exemption by itself: composite keys, names and types that are unknown, mixins, keys of either side."""
from elsewhere import COLUMN, IS_OPTIONAL, TABLE, Mail
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id = Column(Integer, primary_key=True, comment="key")
    number = Column(Integer, primary_key=True, comment="second of the key")
    phone = Column(String(20), nullable=False, default="", comment="to call")
    mail = Column(Mail, nullable=False, comment="a type of another package")
    fax = Column(String(20), nullable=False, default="", comment="to write")
    branch_id = Column(Integer, ForeignKey("branches.id"), nullable=False, index=True, comment="where")
    region_no = Column(Integer, nullable=False, default=0, comment="where")
    price_list = Column(String(20), nullable=False, default="", comment="which of them")
    unit_price = Column(Integer, nullable=False, default=0, comment="agreed on")


class Contact:
    """A mixin's column, which other tables need; and a foreign key that no table is known of."""

    customer_fax = Column(String(20), nullable=False, default="", comment="to write")


class Calling:
    customer_id = Column(Integer, ForeignKey("customers.id"), nullable=False, index=True, comment="who is called")
    customer_phone = Column(String(20), nullable=False, default="", comment="to call")


class Order(Contact, Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    customer_id = Column(Integer, ForeignKey("customers.id"), nullable=False, index=True, comment="who pays")
    customer_phone = Column(String(20), nullable=False, default="", comment="to call")  # DBC403:5
    customer_price_list = Column(String(20), nullable=False, default="", comment="which")  # DBC403:5
    customer_number = Column(Integer, nullable=False, default=0, comment="second of the key")
    customer_mail = Column(String(80), nullable=False, default="", comment="to write")
    customer_branch_id = Column(Integer, nullable=False, index=True, comment="where")
    customer_region_no = Column(Integer, ForeignKey("regions.no"), nullable=False, index=True, comment="where")
    customer_unit_price = Column(Integer, nullable=False, default=0, comment="paid")
    code = Column(COLUMN, String(20), nullable=False, default="", comment="unknown name")


class Ledger(Base):
    __tablename__ = "ledgers"
    customer_id = Column(Integer, ForeignKey("customers.id"), primary_key=True, index=True, comment="who pays")
    customer_phone = Column(String(20), primary_key=True, comment="one of several")
    customer_fax = Column(Mail, nullable=False, comment="a type of another package")


class Parcel(Base):
    __tablename__ = "parcels"
    __table_args__ = (
        ForeignKeyConstraint(["customer_id", "customer_number"], ["customers.id", "customers.number"], name="fk_payer"),
        {"comment": "sent"},
    )
    id = Column(Integer, primary_key=True, comment="key")
    customer_id = Column(Integer, nullable=False, index=True, comment="who pays")
    customer_number = Column(Integer, nullable=False, default=0, comment="who pays")
    customer_phone = Column(String(20), nullable=False, default="", comment="two columns refer")


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="key")
    customer_id = Column(Integer, ForeignKey("customers.id"), nullable=IS_OPTIONAL, index=True, comment="perhaps")
    customer_phone = Column(String(20), nullable=False, default="", comment="to call")


class Letter(Base):
    __tablename__ = "letters"
    id = Column(Integer, primary_key=True, comment="key")
    customer_no = Column(Integer, ForeignKey("customers.id"), nullable=False, index=True, comment="not called an id")
    customer_phone = Column(String(20), nullable=False, default="", comment="to call")


class Answer(Base):
    __tablename__ = "answers"
    id = Column(Integer, primary_key=True, comment="key")
    customer = Column(COLUMN, Integer, ForeignKey("customers.id"), nullable=False, index=True, comment="unknown name")
    customer_phone = Column(String(20), nullable=False, default="", comment="to call")


class Shop(Base):
    __tablename__ = TABLE
    id = Column(Integer, primary_key=True, comment="key")
    phone = Column(String(20), nullable=False, default="", comment="to call")


class Sale(Base):
    __tablename__ = "sales"
    id = Column(Integer, primary_key=True, comment="key")
    shop_id = Column(Integer, ForeignKey(Shop.id), nullable=False, index=True, comment="of a table without a known name")
    shop_phone = Column(String(20), nullable=False, default="", comment="to call")
