# settings: extend-allowed-words = ["referer"]
from sqlalchemy import Column, String


class Visit(Base):
    referer = Column(String(80), default="", comment="as HTTP spells it")
    refered_by = Column(String(80), default="", comment="来源")  # DBC211:5
