# settings: datetime-default = "now"
# settings: enable = ["DBC306"]
# settings: dialect = "postgresql"
"""Each moment has a default, stamps of a soft delete apart."""
import datetime as dt
from typing import Optional

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.orm import Mapped, mapped_column

db = SQLAlchemy()


class Visit(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    came_at = db.Column(db.DateTime, comment="到达")  # DBC306:15
    left_at = db.Column(db.DateTime, nullable=True, comment="离开")  # DBC306:15
    paid_at = db.Column(TIMESTAMP(timezone=True), nullable=False, comment="付款")  # DBC306:15
    seen_at: Mapped[Optional[dt.datetime]] = mapped_column(db.DateTime, comment="看到")  # DBC306:46
    heard_at = db.Column(db.DateTime, nullable=UNKNOWN, comment="听到")  # DBC306:16
    made_at = db.Column(db.DateTime, default=dt.datetime.utcnow, comment="创建")
    sent_at = db.Column(db.DateTime, server_default=db.func.now(), comment="发送")
    deleted_at = db.Column(db.DateTime, comment="删除")
    archived_at = db.Column(db.DateTime, nullable=True, comment="归档")
    born_on = db.Column(db.Date, comment="生日")
    asked_at = db.Column(db.DateTime, comment="询问", **OPTIONS)
    told_at = db.Column(db.DateTime, *COLUMNS, comment="告诉")
