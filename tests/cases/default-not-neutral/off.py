# A rule that runs only where it is enabled by name.
from sqlalchemy import Column, Integer, String


class Product(Base):
    __tablename__ = "products"
    id = Column(Integer, primary_key=True, comment="主键")
    shelf_count = Column(Integer, nullable=False, default=10, comment="pieces on the shelf")
    language = Column(String(8), nullable=False, server_default="zh", comment="语言")
