from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class GoodsReview(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    goods_review_body = db.Column(db.String(80), default="", comment="评论")  # DBC208:5
    goods_id = db.Column(db.Integer, default=0, comment="商品")


class Unknown(Base):
    __tablename__ = make_name("order")
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    order_total = db.Column(db.Integer, default=0, comment="who knows")


class Partly(db.Model):
    __tablename__ = "orders"
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    order_batch = db.Column(db.Integer, owner_key(), default=0, comment="a helper may make a foreign key")
