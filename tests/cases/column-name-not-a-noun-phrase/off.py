from sqlalchemy import Column, Integer


class Trip(Base):
    together = Column(Integer, default=0, comment="off unless it is named")
    owner_of = Column(Integer, default=0, comment="主人")
    stops_and = Column(Integer, default=0, comment="和")
    about_us = Column(Integer, default=0, comment="关于")
