from sqlalchemy import Column, Integer, String


class User(Base):
    __tablename__ = "sys_user"
    user_id = Column(Integer, primary_key=True, comment="主键")
    user_avatar = Column(String(80), default="", comment="头像")  # DBC208:5
    sys_user_level = Column(Integer, default=0, comment="级别")  # DBC208:5 DBC210:5
    sys_flag = Column(Integer, default=0, comment="the prefix alone")  # DBC210:5


class Tree(Base):
    __tablename__ = "t"
    id = Column(Integer, primary_key=True, comment="主键")
    t_height = Column(Integer, default=0, comment="all of the name is like a prefix")  # DBC208:5


class Account(Base):
    __tablename__ = "crm_account"
    id = Column(Integer, primary_key=True, comment="主键")
    account_level = Column(Integer, default=0, comment="no prefix that is known")
