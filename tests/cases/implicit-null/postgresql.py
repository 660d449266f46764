# settings: dialect = "postgresql"
# settings: enable = ["DBC307"]
"""TEXT and JSON take a default here, and need not be NULL."""
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.dialects.postgresql import ARRAY, BYTEA, CITEXT, INET, INTERVAL, JSONB

db = SQLAlchemy()

followers = db.Table(
    "followers",
    db.Column("follower_id", db.Integer, db.ForeignKey("user.id"), primary_key=True, comment="关注者"),
    db.Column("followed_id", db.Integer, db.ForeignKey("user.id"), comment="被关注者"),
    db.Column("remark", db.Text, server_default="", comment="备注"),  # DBC307:5
)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True, comment="主键")
    mail = db.Column(CITEXT, server_default="", comment="邮箱")  # DBC307:12
    body = db.Column(db.Text, server_default="", comment="正文")  # DBC307:12
    options = db.Column(JSONB, server_default="{}", comment="选项")  # DBC307:15
    labels = db.Column(ARRAY(db.String), server_default="{}", comment="标签")  # DBC307:14
    source_ip = db.Column(INET, comment="来源")  # DBC307:17
    title = db.Column(db.String(8).with_variant(CITEXT, "postgresql"), default="", comment="标题")  # DBC307:13
    photo = db.Column(BYTEA, comment="照片")
    waited = db.Column(INTERVAL, comment="等待")
    seen_at = db.Column(db.DateTime(timezone=True), comment="看到")
    nickname = db.Column(db.String(8), nullable=False, default="", comment="昵称")
    posts = db.relationship("Post", backref="author")
