# settings: enable = ["DBC206"]
from sqlalchemy import Column, DateTime, Integer, String


class Trip(Base):
    __tablename__ = "trip"
    id = Column(Integer, primary_key=True, comment="主键")
    together = Column(Integer, default=0, comment="同行")  # DBC206:5
    about = Column(String(80), default="", comment="简介")  # DBC206:5
    mine = Column(Integer, default=0, comment="自己的")  # DBC206:5
    stops_and = Column(Integer, default=0, comment="和")  # DBC206:5
    owner_of = Column(Integer, default=0, comment="主人")  # DBC206:5
    show_the = Column(Integer, default=0, comment="冠词")  # DBC206:5
    created_at = Column(DateTime, comment="时间")
    updated_by = Column(Integer, default=0, comment="谁")
    sent_to = Column(Integer, default=0, comment="给谁")
    valid_from = Column(DateTime, comment="从")
    valid_until = Column(DateTime, comment="到")
    expires_on = Column(DateTime, comment="过期")
    passenger_count = Column(Integer, default=0, comment="人数")
    send_invoice = Column(Integer, default=0, comment="verb and object")
    off_season = Column(Integer, default=0, comment="in front")
    编号 = Column(Integer, default=0, comment="no word at all")  # DBC201:5
    closed_after = Column(DateTime, comment="a participle, and no preposition that follows one")  # DBC206:5
    ready_for = Column(DateTime, comment="an adjective")
    owner_for = Column(DateTime, comment="a noun")  # DBC206:5
    seat_before = Column(DateTime, comment="a noun, and no preposition that follows a participle")  # DBC206:5
