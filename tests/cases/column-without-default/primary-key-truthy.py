from sqlalchemy import Column, Integer


class Row(Base):
    __tablename__ = "table_rows"
    id = Column(Integer, primary_key=1, comment="主键")
