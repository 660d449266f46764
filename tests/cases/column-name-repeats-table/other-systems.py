from sqlalchemy import Column, Integer, String
from sqlmodel import Field, SQLModel


class Agent(Base):
    __tablename__ = "agents"
    pk = Column(Integer, primary_key=True, comment="主键")
    agent_id = Column(String(40), default="", comment="第三方平台返回的编号")
    agent_uuid = Column(String(40), default="", comment="id of the external system")
    agent_key_color = Column(String(40), default="", comment="as the external system shows it: no key")  # DBC208:5
    agent_color = Column(String(40), default="", comment="as the external system shows it: no id")  # DBC208:5


class Run(Base):
    __tablename__ = "runs"
    pk = Column(Integer, primary_key=True, comment="主键")
    run_id = Column(Integer, default=0, comment="our own")  # DBC208:5


class UserProfile(SQLModel, table=True):
    id: int = Field(primary_key=True, description="key")
    user_profile_color: str = Field(default="", max_length=8, description="the table is called userprofile")  # DBC208:5
    userProfile_shape: str = Field(default="", max_length=8, description="round or square")  # DBC202:5 DBC208:5
    user_profiles: str = Field(default="", max_length=8, description="nothing follows")
    user_pro: str = Field(default="", max_length=8, description="not all of it")


class UserTag(Base):
    __tablename__ = "user_tags"
    id = Column(Integer, primary_key=True, comment="主键")
    usertag_color = Column(String(8), default="", comment="written as one word: another name")
