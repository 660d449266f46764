# The only table with the mixin makes a foreign key of its column: no default is wanted.
from sqlalchemy import Column, ForeignKeyConstraint, Integer


class OfTenant:
    tenant_id = Column(Integer, nullable=False, comment="租户")


class Invoice(OfTenant, Base):
    __tablename__ = "invoices"
    __table_args__ = (ForeignKeyConstraint(["tenant_id"], ["tenants.id"]),)
    id = Column(Integer, primary_key=True, comment="主键")
