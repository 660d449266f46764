# settings: dialect = "postgresql"
# settings: extend-time-words = ["*_moment"]
from sqlalchemy import Column, DateTime, Integer, String
from sqlalchemy.dialects.postgresql import INTERVAL


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="key")
    seen_at = Column(String, comment="of the guest")  # DBC317:22
    begin_moment = Column(Integer, comment="a word of the settings")  # DBC317:27
    left_at = Column(DateTime(timezone=True), comment="right")
    stay_time = Column(INTERVAL, comment="right")
    moment = Column(Integer, comment="has no word before it")
