import datetime
import uuid

from werkzeug.security import check_password_hash, generate_password_hash

from shop.extensions import db
from shop.models.base_model import BaseModel


class UserGroup(BaseModel):
    __tablename__ = "groups"

    name = db.Column(db.String(32), unique=True, nullable=False, comment="会员组名称")
    level = db.Column(db.Integer, default=0, nullable=False, comment="等级, 数字越大越高")
    discount = db.Column(db.Float, default=1.0, nullable=False)


class User(BaseModel):
    __tablename__ = "user"

    userName = db.Column(db.String(32), unique=True, nullable=False, comment="登录名")
    nickName = db.Column(db.String(32), default="", nullable=False)
    password = db.Column(db.String(255), default="", nullable=False, comment="密码 (hash)")
    mobile = db.Column(db.String(11), comment="手机号")
    email = db.Column(db.String(64), comment="email")
    age = db.Column(db.Integer)
    isVip = db.Column("is_vip", db.Integer, default=0, comment="是否会员")
    avatar = db.Column(db.String(500), default="", comment="头像")
    address1 = db.Column(db.String(255), default="", comment="收货地址一")
    address2 = db.Column(db.String(255), default="", comment="收货地址二")
    register_ip = db.Column(db.String(15), default="", comment="注册 IP")
    invite_code = db.Column(db.String(8), default=uuid.uuid4().hex[:8], comment="邀请码")
    last_login_time = db.Column(db.DateTime, default=datetime.datetime.now(), comment="上次登录")
    groupId = db.Column(db.Integer, db.ForeignKey("groups.id"), nullable=False, comment="会员组")
    _token_ = db.Column(db.String(64), default="", comment="app 登录 token")

    group = db.relationship("UserGroup")

    def set_password(self, raw):
        self.password = generate_password_hash(raw)

    def check_password(self, raw):
        return check_password_hash(self.password, raw)
