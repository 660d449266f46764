# settings: dialect = "sqlite"
# SQLite takes any text in any column: only the moments that people mean to be computed are reported there.
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite


class Note(Base):
    __tablename__ = "notes"
    id = sa.Column(sa.Integer, primary_key=True, comment="主键")
    page = sa.Column(sa.Integer, default="0", comment="页")  # DBC303:42
    made_at = sa.Column(sa.DateTime, server_default="CURRENT_TIMESTAMP", comment="创建")  # DBC303:53
    seen_at = sa.Column(sqlite.DATETIME(), server_default="now()", comment="看到")  # DBC303:59
    read_at = sa.Column(sa.DateTime, default="2020-01-01", comment="阅读")  # DBC303:46
    line = sa.Column(sa.Integer, server_default="0", comment="行")
    kept_at = sa.Column(sa.DateTime, server_default="1970-01-01 00:00:00", comment="保留")
    sent_at = sa.Column(sa.DateTime, server_default=sa.text("CURRENT_TIMESTAMP"), comment="发送")
    is_open = sa.Column(sa.Boolean, default=False, server_default="0", comment="公开")
