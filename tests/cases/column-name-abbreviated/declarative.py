from sqlalchemy import Column, DateTime, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Stock(Base):
    __tablename__ = "stock"
    id = Column(Integer, primary_key=True, comment="主键")
    reserved_qty = Column(Integer, default=0, comment="预留")  # DBC210:5
    cust_addr: Mapped[str] = mapped_column(String(80), default="", comment="two words")  # DBC210:5
    order_no = Column(String(20), default="", comment="单号")  # DBC210:5
    no_return = Column(Integer, default=0, comment="denies, and is no number")
    no1 = Column(Integer, default=0, comment="neither")
    addr2 = Column(String(80), default="", comment="with a number")  # DBC210:5
    num_seats = Column(Integer, default=0, comment="number of seats")  # DBC210:5
    recipient = Column("dest_city", String(80), default="", comment="收货城市")  # DBC210:24
    Amt_paid = Column(Integer, default=0, comment="both faults")  # DBC202:5 DBC210:5
    temp = Column(Integer, default=0, comment="temperature or temporary?")  # DBC210:5
    customer_id = Column(Integer, default=0, comment="short and yet a word")
    image_url = Column(String(80), default="", comment="图")
    peer_ip = Column(Integer, default=0, comment="对端")
    user_uuid = Column(String(36), default="", comment="用户")
    api_docs = Column(String(80), default="", comment="文档地址")
    login_info = Column(String(80), default="", comment="登录")
    auth_config = Column(String(80), default="", comment="认证")
    app_admin = Column(Integer, default=0, comment="管理员")
    sku_vat = Column(Integer, default=0, comment="税")
    min_weight = Column(Integer, default=0, comment="最小")
    file_md5 = Column(String(32), default="", comment="校验")
    qtyx = Column(Integer, default=0, comment="in no list, and no abbreviation for that")
    descend = Column(Integer, default=0, comment="a word that begins like one")
    create_dt = Column(DateTime, comment="date or time: the author knows")  # DBC210:5
