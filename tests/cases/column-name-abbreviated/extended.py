# settings: extend-abbreviations = {WH = "warehouse", qty = "pieces"}
from sqlalchemy import Column, Integer


class Shelf(Base):
    wh_floor = Column(Integer, default=0, comment="beside dbconv's own")  # DBC210:5
    free_qty = Column(Integer, default=0, comment="another meaning")  # DBC210:5
    unit_amt = Column(Integer, default=0, comment="still known")  # DBC210:5
