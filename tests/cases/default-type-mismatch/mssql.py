# settings: dialect = "mssql"
from sqlalchemy import Boolean, Column, Integer, text
from sqlalchemy.dialects import mssql
from sqlalchemy.dialects.mssql import BIT, DATETIME2, DATETIMEOFFSET, MONEY, NVARCHAR, UNIQUEIDENTIFIER


class Ledger(Base):
    __tablename__ = "ledgers"
    id = Column(Integer, primary_key=True, comment="主键")
    is_open = Column(BIT, default="0", comment="打开")  # DBC303:35
    is_closed = Column(mssql.BIT(), server_default="no", comment="关闭")  # DBC303:52
    balance = Column(MONEY, default="", comment="余额")  # DBC303:37
    title = Column(NVARCHAR(80), default=0, comment="标题")  # DBC303:42
    made_at = Column(DATETIME2(3), server_default="getdate()", comment="创建")  # DBC303:51
    seen_at = Column(DATETIMEOFFSET, server_default="SYSDATETIMEOFFSET()", comment="看到")  # DBC303:53
    is_paid = Column(Boolean, server_default="true", comment="已付")
    is_read = Column(BIT, default=False, server_default=text("((0))"), comment="已读")
    subtitle = Column(NVARCHAR(80), server_default=text("(N'')"), comment="副标题")
    paid_at = Column(DATETIME2, server_default=text("(getdate())"), comment="付款")
    sent_at = Column(DATETIME2, server_default="20200101", comment="发送")
    row_key = Column(UNIQUEIDENTIFIER, server_default="newid()", comment="行键")
    stamp = Column(mssql.TIMESTAMP, server_default="", comment="a row version, which is binary")
