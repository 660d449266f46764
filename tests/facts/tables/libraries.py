# shop/base.py
from fastapi_users.db import SQLAlchemyBaseUserTableUUID
from fastapi_users.elsewhere import SQLAlchemyBaseUserTable
from authlib.integrations.sqla_oauth2 import OAuth2ClientMixin, OAuth2GrantMixin
from flask_appbuilder import Model
from flask_appbuilder.models.mixins import AuditMixin, FileColumn
from neutron_lib.db.model_base import BASEV2, HasId
from neutron_lib.db.other import HasOther
from oslo_db.sqlalchemy.models import SoftDeleteMixin, UnknownMixin
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy_utils import ChoiceType, EmailType, Timestamp
from sqlalchemy_utils.elsewhere import OtherType


class Base(DeclarativeBase):
    pass

# shop/models.py
from sqlalchemy import Column, Integer, String

from .base import (
    BASEV2,
    AuditMixin,
    Base,
    ChoiceType,
    EmailType,
    FileColumn,
    HasId,
    HasOther,
    Model,
    OAuth2ClientMixin,
    OAuth2GrantMixin,
    OtherType,
    SoftDeleteMixin,
    SQLAlchemyBaseUserTable,
    SQLAlchemyBaseUserTableUUID,
    Timestamp,
    UnknownMixin,
)


class User(SQLAlchemyBaseUserTableUUID, Base):
    __tablename__ = "users"


class OtherUser(SQLAlchemyBaseUserTable[int], Base):
    __tablename__ = "other_users"
    id = Column(Integer, primary_key=True)


class Client(OAuth2ClientMixin, Base):
    __tablename__ = "clients"
    id = Column(Integer, primary_key=True)


class Grant(OAuth2GrantMixin, Base):
    __tablename__ = "grants"
    id = Column(Integer, primary_key=True)


class Page(AuditMixin, Model):
    __tablename__ = "pages"
    id = Column(Integer, primary_key=True)
    file = Column(FileColumn)


class Port(BASEV2, HasId):
    __tablename__ = "ports"


class OtherPort(BASEV2, HasOther):
    __tablename__ = "other_ports"
    id = Column(Integer, primary_key=True)


class Server(SoftDeleteMixin, Base):
    __tablename__ = "servers"
    id = Column(Integer, primary_key=True)


class OtherServer(UnknownMixin, Base):
    __tablename__ = "other_servers"
    id = Column(Integer, primary_key=True)


class Letter(Timestamp, Base):
    __tablename__ = "letters"
    id = Column(Integer, primary_key=True)
    sender = Column(EmailType)
    kind = Column(ChoiceType([("a", "A")]))
    size = Column(OtherType)
