import datetime
from decimal import Decimal
from typing import Optional

from sqlalchemy import JSON, DateTime, ForeignKey, Integer, Numeric, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from shop.models.base_model import BaseModel


class Payment(BaseModel):
    __tablename__ = "Payment"

    order_no: Mapped[str] = mapped_column(
        String(64), ForeignKey("order.order_no"), comment="对应的订单号"
    )
    key: Mapped[str] = mapped_column(String(64), default="", comment="幂等 key, sent by the app")
    channel: Mapped[int] = mapped_column(
        SmallInteger, default=1, comment="1 支付宝 2 微信 3 银行卡"
    )
    transactionID: Mapped[Optional[str]] = mapped_column(String(64), comment="第三方流水号")
    payment_amount: Mapped[Decimal] = mapped_column(Numeric(10, 2), default=0)
    fee: Mapped[Decimal] = mapped_column(Numeric(10, 2), comment="手续费")
    int_retry: Mapped[int] = mapped_column(Integer, default="0", comment="通知重试次数")
    is_success: Mapped[int] = mapped_column(Integer, default=0, comment="")
    err_msg: Mapped[Optional[str]] = mapped_column(String, default="", comment="错误信息")
    history: Mapped[list] = mapped_column(JSON, default=[], comment="每次回调的原始报文")
    notify_at: Mapped[datetime.datetime] = mapped_column(
        DateTime, default=datetime.datetime.now(), comment="收到回调的时间"
    )
