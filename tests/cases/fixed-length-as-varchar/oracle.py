# settings: dialect = "oracle"
from sqlalchemy import CHAR, Column, Integer
from sqlalchemy.dialects.oracle import VARCHAR2


class Car(Base):
    __tablename__ = "cars"
    id = Column(Integer, primary_key=True, comment="key")
    country_code = Column(VARCHAR2(2), comment="where it is driven")  # DBC313:27
    postcode = Column(CHAR(6), comment="of the street")
    title = Column(VARCHAR2(6), comment="of any length")
    color = Column(VARCHAR2(6), comment="of any length")
