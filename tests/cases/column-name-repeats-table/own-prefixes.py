# settings: extend-table-prefixes = ["CRM_"]
from sqlalchemy import Column, Integer


class Account(Base):
    __tablename__ = "crm_account"
    id = Column(Integer, primary_key=True, comment="主键")
    account_level = Column(Integer, default=0, comment="级别")  # DBC208:5
