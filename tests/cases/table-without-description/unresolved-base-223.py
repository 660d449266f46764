# settings: enable = ["DBC223"]
# The base is of a module that is neither in the project nor SQLAlchemy's: it may bring __table_args__.
from company.orm import Audited

from sqlalchemy import Column, Integer


class Parcel(Audited):
    __tablename__ = "parcels"
    id = Column(Integer, primary_key=True, comment="主键")
