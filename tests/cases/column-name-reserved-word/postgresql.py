# settings: dialect = "postgresql"
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg


class Account(Base):
    __tablename__ = "accounts"
    id = sa.Column(sa.Integer, primary_key=True, comment="主键")
    user = sa.Column(sa.String(32), default="", comment="登录名")  # DBC204:5
    end = sa.Column(pg.TIMESTAMP, comment="结束时间")  # DBC204:5
    analyse = sa.Column(pg.JSONB, comment="分析")  # DBC204:5
    # Reserved in MySQL, not here.
    key = sa.Column(sa.String(80), default="", comment="密钥")
    usage_ = sa.Column("schema_usage", sa.Integer, default=0, comment="使用次数")
    system_user = sa.Column(sa.String(80), default="", comment="reserved since 16")  # DBC204:5
