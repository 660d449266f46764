# file: app/__init__.py =
# file: app/models.py = from flask_sqlalchemy import SQLAlchemy\nfrom sqlalchemy import Boolean, Column, DateTime, Enum, ForeignKey, Index, Integer, String, Table\ndb = SQLAlchemy()\nclass Audited:\n    created_at = Column(DateTime)\nclass Shop(db.Model, Audited):\n    id = Column(Integer, primary_key=True)\n    title = Column(String(80))\n    city = Column(String(80))\n    region = Column(String(80))\n    code = Column(String(8), unique=True)\n    address = Column("street", String(80))\n    is_open = Column(Boolean)\n    kind = Column(Enum("open", "closed"))\n    deleted_at = Column(DateTime)\n    owner_id = Column(ForeignKey("owner.id"))\n    __table_args__ = (Index("ix_shop_region", "region", "city"),)\nclass Owner(db.Model):\n    id = Column(Integer, primary_key=True)\n    email = Column(String(80))\nIndex("ix_owner_email", Owner.email)\nvisits = Table("visits", db.metadata, Column("shop_id", Integer, index=True), Column("visited_on", DateTime))\n
# path: tests/test_shops.py
"""A test asks a small database."""
from app.models import Shop


def test_shop():
    assert Shop.query.filter_by(title="a").first()
