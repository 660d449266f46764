import datetime

from shop.extensions import db


class BaseModel(db.Model):
    """所有业务表的公共字段。"""

    __abstract__ = True

    id = db.Column(db.Integer, primary_key=True, comment="主键")
    created_at = db.Column(
        db.DateTime, nullable=False, default=datetime.datetime.now, comment="创建时间"
    )
    updated_at = db.Column(
        db.DateTime,
        nullable=False,
        default=datetime.datetime.now,
        onupdate=datetime.datetime.now,
        comment="最后修改时间",
    )

    def save(self):
        db.session.add(self)
        db.session.commit()
        return self
