# settings: dialect = "postgresql"
# settings: number-words = ["height"]
# The setting replaces the list.
from sqlalchemy import Column, Integer, String


class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True, comment="key")
    body_height = Column(String, comment="in metres")  # DBC319:26
    floor = Column(String, default="3", comment="in the house")  # DBC319:20
    age = Column(String, comment="no word of the settings")
    height_unit = Column(String, comment="no last word")
    view_count = Column(String, comment="no word of the settings")
