# settings: dialect = "oracle"
# One integer of all sizes.
from sqlalchemy import BigInteger, Column, Integer


class House(Base):
    __tablename__ = "houses"
    id = Column(Integer, primary_key=True, comment="key")
    age = Column(Integer, default=0, comment="in years")
    month = Column(BigInteger, default=0, comment="from 1 to 12")
    level = Column(Integer, default=0, comment="the higher the better")
