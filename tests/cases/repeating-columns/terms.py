"""From which number on, how many, how they are listed, and what is none of them."""
from elsewhere import COLUMN, Phone
from sqlalchemy import Column, Integer, MetaData, String, Table

metadata = MetaData()
guests = Table(
    "guests",
    metadata,
    Column("hotel_1", Integer, primary_key=True, comment="of the key"),
    Column("hotel_2", Integer, primary_key=True, comment="of the key"),
    Column(COLUMN, String(20), nullable=False, default="", comment="unknown name"),
    Column("wish_1", String(20), nullable=False, default="", comment="one"),  # DBC402:12
    Column("wish_2", String(20), nullable=False, default="", comment="two"),
    Column("wish_3", String(20), nullable=False, default="", comment="three"),
    Column("wish_4", String(20), nullable=False, default="", comment="four"),
    Column("child_2", String(20), nullable=False, default="", comment="two"),
    Column("child_3", String(20), nullable=False, default="", comment="three"),
    Column("pet_3", String(20), nullable=False, default="", comment="three"),
    Column("pet_4", String(20), nullable=False, default="", comment="four"),
    Column("visit_0", String(20), nullable=False, default="", comment="none"),  # DBC402:12
    Column("visit_1", String(20), nullable=False, default="", comment="one"),
    Column("visit_2", String(20), nullable=False, default="", comment="two"),
    Column("c_str1", String(20), nullable=False, default="", comment="the street"),
    Column("c_str2", String(20), nullable=False, default="", comment="the street"),
    Column("car", Integer, nullable=False, default=0, comment="a number, where the others are texts"),
    Column("car_2", String(20), nullable=False, default="", comment="two"),
    Column("car_3", String(20), nullable=False, default="", comment="three"),
    Column("bag", Phone, nullable=False, comment="of an unknown type"),
    Column("bag_2", String(20), nullable=False, default="", comment="two"),
    Column("bag_3", String(20), nullable=False, default="", comment="three"),
    Column("__1", String(20), nullable=False, default="", comment="no word at all"),
    Column("__2", String(20), nullable=False, default="", comment="no word at all"),
)
