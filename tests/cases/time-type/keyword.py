# Where a rule on names has the same word, it stands alone.
from sqlalchemy import Column, Integer, String


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="key")
    date = Column(String(10), comment="of the visit")  # DBC205:5
    timestamp = Column(Integer, comment="of the visit")  # DBC205:5
    time = Column(Integer, comment="minutes of the visit")  # DBC205:5
    visit_date = Column(String(10), comment="of the visit")  # DBC317:25
    end_timestamp = Column(Integer, comment="of the visit")  # DBC317:28
