# settings: keyword-names = "all"
"""What other tools take for the end of a line: form feed, NEL, U+2028."""

from sqlalchemy import Column, Integer, String



class Page(Base):
    __tablename__ = "pages"
    id = Column(Integer, primary_key=True, comment="主键 第一行")
    #    
    name = Column(String(80), default="", comment="页名")  # DBC205:5
    标题 = Column(String(80), default=" ", comment="é"); value = Column(Integer, default=0, comment="值")  # DBC201:5 DBC205:58
