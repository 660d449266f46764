from sqlalchemy import Column, Integer, Numeric, String


class Customer(Base):
    __tablename__ = "t_kehu"
    id = Column(Integer, primary_key=True, comment="主键")
    xingming = Column(String(80), default="", comment="客户名")  # DBC212:5
    dizhi = Column(String(80), default="", comment="住址")  # DBC212:5
    shouji_hao = Column(String(20), default="", comment="手机")  # DBC212:5
    yonghu_id = Column(Integer, default=0, comment="用户")  # DBC212:5
    mima = Column(String(80), default="", comment="加密后")  # DBC212:5
    zhuangtai = Column(Integer, default=0, comment="客户状态")  # DBC212:5
    jine = Column(Numeric(21, 4), default=0, comment="应收")  # DBC212:5
    dingdan_bianhao = Column(String(20), default="", comment="最近订单")  # DBC212:5
    beizhu = Column(String(80), default="", comment="客服写的")  # DBC212:5
    yonghuzhanghao = Column(String(80), default="", comment="run together")  # DBC212:5
    shoujihao = Column(String(20), default="", comment="with a syllable")  # DBC212:5
    kaishi_shijian = Column(String(20), default="", comment="time or event?")  # DBC212:5
    shoujiHao = Column(String(20), default="", comment="both faults")  # DBC202:5 DBC212:5
    ren = Column(String(20), default="", comment="a syllable alone may be anything")


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_mima", Integer, default=0, comment="a name that is not known")
    mima_qty = Column(Integer, default=0, comment="and short")  # DBC210:5 DBC212:5
