from datetime import datetime

from shop.extensions import db
from shop.models.base_model import BaseModel


class StockLog(BaseModel):
    __tablename__ = "stockLog"

    product = db.Column(db.Integer, db.ForeignKey("product.id"), nullable=False, comment="商品")
    change__quantity = db.Column(
        db.Integer, default=0, nullable=False, comment="变动数量, 出库为负"
    )
    before_qty = db.Column(db.Integer, default=0, comment="变动前")
    after_qty = db.Column(db.Integer, default=0, comment="变动后")
    time = db.Column(db.DateTime, default=datetime.now, comment="变动时间")
    reason = db.Column(db.Text, comment="reason")
    zhuangtai = db.Column(db.SmallInteger, default=0, comment="0 待审核 1 已审核")
    recieve_batch = db.Column(db.String(32), comment="入库批次")
    operator_id = db.Column(db.Integer, comment="操作员的用户 id")
    # 老系统的表就是这个列名, 报表还在用
    remark = db.Column("备注", db.String(255), default="", comment="仓库填写")
