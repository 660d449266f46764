# settings: abbreviations = {wh = "warehouse", mgr = "supervisor"}
# settings: allowed-words = ["mgr"]
from sqlalchemy import Column, Integer


class Shelf(Base):
    wh_floor = Column(Integer, default=0, comment="instead of dbconv's own")  # DBC210:5
    free_qty = Column(Integer, default=0, comment="no longer known")
    mgr_level = Column(Integer, default=0, comment="allowed")


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_qty", Integer, default=0, comment="a name that is not known")
