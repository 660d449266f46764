from sqlalchemy import Column, Integer, String


class User(Base):
    __tablename__ = "sys_user"
    user_id = Column(Integer, primary_key=True, comment="主键")
    user_avatar = Column(String(80), default="", comment="头像")  # DBC208:5
    sys_user_level = Column(Integer, default=0, comment="级别")  # DBC208:5
    sys_flag = Column(Integer, default=0, comment="the prefix alone")  # DBC210:5


class Tree(Base):
    __tablename__ = "t"
    id = Column(Integer, primary_key=True, comment="主键")
    t_height = Column(Integer, default=0, comment="all of the name is like a prefix")  # DBC208:5


class Account(Base):
    __tablename__ = "crm_account"
    id = Column(Integer, primary_key=True, comment="主键")
    account_level = Column(Integer, default=0, comment="no prefix that is known")


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_names", Integer, default=0, comment="a name that is not known")


class Tall(Base):
    __tablename__ = "sys"
    id = Column(Integer, primary_key=True, comment="主键")
    height = Column(Integer, default=0, comment="the table's name is nothing but a prefix")


class Door(Base):
    __tablename__ = "门"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="主键")
    height = Column(Integer, default=0, comment="the table's name has no word")


class Card(Base):
    __tablename__ = "card"
    card_code = Column(String(8), primary_key=True, comment="a key that is called otherwise")  # DBC208:5


class Keyed:
    """One of its tables has a key of two columns."""

    card_id = Column(Integer, primary_key=True, comment="the key, or a part of it")


class FirstCard(Keyed, Base):
    __tablename__ = "card"


class SecondCard(Keyed, Base):
    __tablename__ = "card"
    number = Column(Integer, primary_key=True, comment="the other part")
