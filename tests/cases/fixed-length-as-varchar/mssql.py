# settings: dialect = "mssql"
# settings: extend-fixed-length-words = ["plate"]
from sqlalchemy import Column, Integer, NCHAR, String
from sqlalchemy.dialects.mssql import NVARCHAR


class Car(Base):
    __tablename__ = "cars"
    id = Column(Integer, primary_key=True, comment="key")
    number_plate = Column(String(7), comment="a word of the settings")  # DBC313:27
    postcode = Column(NVARCHAR(6), comment="of the street")  # DBC313:23
    zip_code = Column(NCHAR(6), comment="right")
    plate_country = Column(String(7), comment="no last word")
