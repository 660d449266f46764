from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table


class Parcel(Base):
    __tablename__ = "parcel"
    id = Column(Integer, primary_key=True, comment="主键")
    reciever_city = Column(String(80), default="", comment="收件城市")  # DBC211:5
    home_adress = Column(String(80), default="", comment="住址")  # DBC211:5
    lenght = Column(Integer, default=0, comment="厘米")  # DBC211:5
    totalAmmount = Column(Integer, default=0, comment="both faults")  # DBC202:5 DBC211:5
    seperator = Column(String(1), default="", comment="分隔")  # DBC211:5
    receiver_city = Column(String(80), default="", comment="spelled right, so that a rename to it would collide")
    colour = Column(String(8), default="", comment="British")
    licence_plate = Column(String(8), default="", comment="British")
    organisation = Column(String(80), default="", comment="British")
    frobnicator = Column(String(80), default="", comment="in no dictionary")
    createtime = Column(Integer, default=0, comment="run together, and one word")
    username = Column(String(80), default="", comment="登录名")


parcels = Table("parcels", MetaData(), Column("recieved_by", String(80), default="", comment="签收人"))  # DBC211:47


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_lenght", Integer, default=0, comment="a name that is not known")


class Letter(Base):
    __tablename__ = "letters"
    id = Column(Integer, primary_key=True, comment="主键")
    reciever_name_adress = Column(String(80), default="", comment="two of them")  # DBC211:5
    recieved_qty = Column(Integer, default=0, comment="and short")  # DBC211:5 DBC210:5


class Visitor(Base):
    __tablename__ = "visitors"
    id = Column(Integer, primary_key=True, comment="主键")
    has_logined = Column(Integer, default=0, comment="是否登录过")  # DBC211:5
    phonenumber = Column(String(11), unique=True, comment="手机号")  # DBC211:5
    recieved_at = Column(Integer, unique=True, default=0, comment="计数")  # DBC211:5


class Visits(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    phonenumber = Column(String(11), ForeignKey("visitors.phonenumber"), comment="起名之处在别表")
    recieved_at = Column(Integer, ForeignKey("visitors.other"), comment="另一个名")  # DBC211:5
