# settings: allowed-words = ["bzsm"]
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True, comment="主键")
    xm = Column(String(20), default="", comment="姓名")  # DBC212:5
    lxdh = Column(String(20), default="", comment="联系电话（手机或座机）")  # DBC212:5
    # 籍贯
    jg: Mapped[str] = mapped_column(String(20), default="")  # DBC212:5
    #: 性别: 男或女
    xb = Column(String(2), default="")  # DBC212:5
    xl = Column(String(20), default="", doc="学历 以最高为准")  # DBC212:5
    RWMC = Column(String(20), default="", comment="任务名称")  # DBC202:5 DBC212:5
    kh_mc = Column(String(20), default="", comment="客户名称,简称")  # DBC212:5
    sbid = Column(String(20), default="", comment="设备ID")  # DBC212:5
    hh = Column(String(20), default="", comment="行号")  # DBC212:5
    cdz = Column(String(20), default="", comment="车单纸")  # DBC212:5
    ht = Column(Integer, default=0, comment="合同")  # DBC212:5
    sfsc = Column(Integer, default=0, comment="是否删除")  # DBC212:5
    xmh = Column(String(20), default="", comment="姓名")
    x = Column(String(20), default="", comment="姓")
    lxfs = Column(String(20), default="", comment="联系电话")
    xm_code = Column(String(20), default="", comment="姓名")
    dh = Column(String(20), default="", comment="联系电话")
    api_id = Column(String(20), default="", comment="API ID")
    sku = Column(String(20), default="", comment="SKU")
    qq = Column(String(20), default="", comment="QQ号")
    mz = Column(String(20), default="", comment="民族RC035")
    bzsm = Column(String(20), default="", comment="备注说明")
    zz = Column(String(20), default="", comment="丒〇")


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    bh = Column(Integer, default=0, unique=True, comment="编号")  # DBC212:5


class Payment(Base):
    __tablename__ = "payments"
    id = Column(Integer, primary_key=True, comment="主键")
    bh = Column(Integer, ForeignKey("visits.bh"), comment="编号")
    dizhi = Column(Integer, ForeignKey("visits.dizhi"), comment="在别处起的名")
    jine = Column(Integer, ForeignKey("visits.bh"), comment="另一个名")  # DBC212:5
