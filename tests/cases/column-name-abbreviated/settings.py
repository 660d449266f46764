# settings: abbreviations = {wh = "warehouse", mgr = "supervisor"}
# settings: allowed-words = ["mgr"]
from sqlalchemy import Column, Integer


class Shelf(Base):
    wh_floor = Column(Integer, default=0, comment="instead of dbconv's own")  # DBC210:5
    free_qty = Column(Integer, default=0, comment="no longer known")
    mgr_level = Column(Integer, default=0, comment="allowed")
