# settings: dialect = "mssql"
# settings: enable = ["DBC301"]
import sqlalchemy as sa
from sqlalchemy.dialects import mssql
from sqlalchemy.dialects.mssql import DATETIME2, DATETIMEOFFSET, NTEXT, UNIQUEIDENTIFIER


class Ledger(Base):
    __tablename__ = "ledgers"
    id = sa.Column(sa.Integer, sa.Identity(start=1), primary_key=True, comment="主键")
    title = sa.Column(mssql.NVARCHAR(80), nullable=False, comment="标题")  # DBC301:13
    正文 = sa.Column("body_text", NTEXT, nullable=False, comment="正文")  # DBC301:10
    balance = sa.Column(mssql.MONEY, nullable=False, comment="余额")  # DBC301:15
    page_count = sa.Column(mssql.TINYINT, nullable=False, comment="页数")  # DBC301:18
    # The guide's list.
    opened_at = sa.Column(DATETIME2, nullable=False, comment="开户")
    closed_at = sa.Column(DATETIMEOFFSET(3), nullable=False, comment="销户")
    row_key = sa.Column(UNIQUEIDENTIFIER, nullable=False, comment="行键")
    anything = sa.Column(mssql.SQL_VARIANT, nullable=False, comment="其他")
    picture = sa.Column(mssql.IMAGE, nullable=False, comment="图")
    row_state = sa.Column(mssql.ROWVERSION, nullable=False, comment="行版本")
