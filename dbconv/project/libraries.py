"""What classes of other libraries bring to models: columns, names of tables, types. Facts alone, written down here.

Each text is read as a module of the project would be; nothing of the library itself is imported or asked. What a class
does besides is left out. Where the facts are from is said beside each; a project's own module of that name wins.
"""

from __future__ import annotations

# https://opendev.org/openstack/oslo.db, oslo_db/sqlalchemy/models.py and types.py, 17.1
_OSLO_TYPES = """
from sqlalchemy import Integer, Text, TypeDecorator
class JsonEncodedType(TypeDecorator):
    impl = Text
class JsonEncodedDict(JsonEncodedType): pass
class JsonEncodedList(JsonEncodedType): pass
class SoftDeleteInteger(TypeDecorator):
    impl = Integer
"""
_OSLO_MODELS = """
from sqlalchemy import Column, DateTime
from oslo_db.sqlalchemy.types import SoftDeleteInteger
class ModelBase: pass
class TimestampMixin:
    created_at = Column(DateTime, default=lambda: now())
    updated_at = Column(DateTime, onupdate=lambda: now())
class SoftDeleteMixin:
    deleted_at = Column(DateTime)
    deleted = Column(SoftDeleteInteger, default=0)
"""
# https://opendev.org/openstack/neutron-lib, neutron_lib/db/, 3.23
_NEUTRON_TYPES = """
from sqlalchemy import DateTime, String, TypeDecorator
class IPAddress(TypeDecorator):
    impl = String(64)
class CIDR(TypeDecorator):
    impl = String(64)
class MACAddress(TypeDecorator):
    impl = String(64)
class TruncatedDateTime(TypeDecorator):
    impl = DateTime
"""
_NEUTRON_CONSTANTS = """
NAME_FIELD_SIZE = 255
LONG_DESCRIPTION_FIELD_SIZE = 1024
DESCRIPTION_FIELD_SIZE = 255
PROJECT_ID_FIELD_SIZE = 255
UUID_FIELD_SIZE = 36
STATUS_FIELD_SIZE = 16
"""
_NEUTRON_MODELS = """
from sqlalchemy import Column, String
from sqlalchemy.orm import DeclarativeBase, declared_attr
from oslo_db.sqlalchemy.models import ModelBase
class HasProject:
    project_id = Column(String(255), index=True)
class HasProjectNoIndex(HasProject):
    project_id = Column(String(255))
class HasProjectPrimaryKey(HasProject):
    project_id = Column(String(255), nullable=False, primary_key=True)
class HasProjectPrimaryUniqueKey(HasProject):
    project_id = Column(String(255), nullable=False, primary_key=True, unique=True)
class HasId:
    id = Column(String(36), primary_key=True, default=lambda: made())
class HasStatusDescription:
    status = Column(String(16), nullable=False)
    status_description = Column(String(255))
class NeutronBaseV2(ModelBase):
    __table_args__ = {"mysql_engine": "InnoDB"}
    @declared_attr
    def __tablename__(cls):
        return cls.__name__.lower() + "s"
class BASEV2(DeclarativeBase, NeutronBaseV2): pass
"""
_NEUTRON_ATTRIBUTES = """
from sqlalchemy import BigInteger, Column, ForeignKey, Integer
from sqlalchemy.orm import declared_attr
class HasStandardAttributes:
    @declared_attr
    def standard_attr_id(cls):
        return Column(BigInteger(), ForeignKey("standardattributes.id"), unique=True, nullable=False)
"""
# https://github.com/kvesteri/sqlalchemy-utils, sqlalchemy_utils/models.py and types/, 0.42
_UTILS = """
from sqlalchemy import Column, DateTime, LargeBinary, String, Text, TypeDecorator, Unicode, UnicodeText, Uuid, JSON
class Timestamp:
    created = Column(DateTime, default=lambda: now(), nullable=False)
    updated = Column(DateTime, default=lambda: now(), nullable=False)
class UUIDType(TypeDecorator):
    impl = Uuid
class URLType(TypeDecorator):
    impl = UnicodeText
class EmailType(TypeDecorator):
    impl = Unicode(255)
class IPAddressType(TypeDecorator):
    impl = Unicode(50)
class ScalarListType(TypeDecorator):
    impl = UnicodeText
class JSONType(TypeDecorator):
    impl = JSON
class ArrowType(TypeDecorator):
    impl = DateTime
class TimezoneType(TypeDecorator):
    impl = Unicode(50)
class CountryType(TypeDecorator):
    impl = String(2)
class CurrencyType(TypeDecorator):
    impl = String(3)
class LocaleType(TypeDecorator):
    impl = Unicode(10)
class ColorType(TypeDecorator):
    impl = Unicode(20)
class PhoneNumberType(TypeDecorator):
    impl = Unicode(20)
class StringEncryptedType(TypeDecorator):
    impl = String
class EncryptedType(TypeDecorator):
    impl = LargeBinary
"""
# https://github.com/fedora-infra/sqlalchemy-helpers, sqlalchemy_helpers/manager.py and aio.py, 2.0
_HELPERS = """
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase
class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    })
"""
# https://github.com/fastapi-users/fastapi-users-db-sqlalchemy, its __init__.py, access_token.py and generics.py, 7.0
_USERS = """
from typing import Generic, Optional, TypeVar
import datetime
from sqlalchemy import Boolean, Column, DateTime, ForeignKey, Integer, String, TypeDecorator, Uuid
from sqlalchemy.orm import declared_attr
ID = TypeVar("ID")
class GUID(TypeDecorator):
    impl = Uuid
class TIMESTAMPAware(TypeDecorator):
    impl = DateTime
class SQLAlchemyBaseUserTable(Generic[ID]):
    __tablename__ = "user"
    email = Column(String(320), unique=True, index=True, nullable=False)
    hashed_password = Column(String(1024), nullable=False)
    is_active = Column(Boolean, default=True, nullable=False)
    is_superuser = Column(Boolean, default=False, nullable=False)
    is_verified = Column(Boolean, default=False, nullable=False)
class SQLAlchemyBaseUserTableUUID(SQLAlchemyBaseUserTable[ID]):
    id = Column(GUID, primary_key=True, default=lambda: made())
class SQLAlchemyBaseOAuthAccountTable(Generic[ID]):
    __tablename__ = "oauth_account"
    oauth_name = Column(String(100), index=True, nullable=False)
    access_token = Column(String(1024), nullable=False)
    expires_at = Column(Integer, nullable=True)
    refresh_token = Column(String(1024), nullable=True)
    account_id = Column(String(320), index=True, nullable=False)
    account_email = Column(String(320), nullable=False)
class SQLAlchemyBaseOAuthAccountTableUUID(SQLAlchemyBaseOAuthAccountTable[ID]):
    id = Column(GUID, primary_key=True, default=lambda: made())
    @declared_attr
    def user_id(cls):
        return Column(GUID, ForeignKey("user.id", ondelete="cascade"), nullable=False)
class SQLAlchemyBaseAccessTokenTable(Generic[ID]):
    __tablename__ = "accesstoken"
    token = Column(String(43), primary_key=True)
    created_at = Column(TIMESTAMPAware, index=True, nullable=False, default=lambda: now())
class SQLAlchemyBaseAccessTokenTableUUID(SQLAlchemyBaseAccessTokenTable[ID]):
    @declared_attr
    def user_id(cls):
        return Column(GUID, ForeignKey("user.id", ondelete="cascade"), nullable=False)
"""
# https://github.com/dpgaspar/Flask-AppBuilder, flask_appbuilder/models/sqla/__init__.py and models/mixins.py, 5.3
_APPBUILDER = """
from sqlalchemy import Column, DateTime, ForeignKey, Integer
from sqlalchemy.orm import declarative_base, declared_attr
Base = declarative_base()
class Model(Base):
    __abstract__ = True
class AuditMixin:
    created_on = Column(DateTime, default=lambda: now(), nullable=False)
    changed_on = Column(DateTime, default=lambda: now(), onupdate=lambda: now(), nullable=False)
    @declared_attr
    def created_by_fk(cls):
        return Column(Integer, ForeignKey("ab_user.id"), default=cls.get_user_id, nullable=False)
    @declared_attr
    def changed_by_fk(cls):
        return Column(Integer, ForeignKey("ab_user.id"), default=cls.me, onupdate=cls.me, nullable=False)
"""

TEXTS = {
    "oslo_db.sqlalchemy.types": _OSLO_TYPES,
    "oslo_db.sqlalchemy.models": _OSLO_MODELS,
    "neutron_lib.db.constants": _NEUTRON_CONSTANTS,
    "neutron_lib.db.sqlalchemytypes": _NEUTRON_TYPES,
    "neutron_lib.db.model_base": _NEUTRON_MODELS,
    "neutron_lib.db.standard_attr": _NEUTRON_ATTRIBUTES,
    "sqlalchemy_utils": _UTILS,
    "sqlalchemy_utils.models": _UTILS,
    "sqlalchemy_utils.types": _UTILS,
    "sqlalchemy_helpers": _HELPERS,
    "sqlalchemy_helpers.manager": _HELPERS,
    "sqlalchemy_helpers.aio": _HELPERS,
    "fastapi_users_db_sqlalchemy": _USERS,
    "fastapi_users_db_sqlalchemy.access_token": _USERS,
    "fastapi_users_db_sqlalchemy.generics": _USERS,
    "fastapi_users.db": _USERS,
    "flask_appbuilder": _APPBUILDER,
    "flask_appbuilder.models.sqla": _APPBUILDER,
    "flask_appbuilder.models.mixins": _APPBUILDER,
}
"""The texts by the names of the modules from which a project imports."""
_PACKAGES = frozenset(each.partition(".")[0] for each in TEXTS)


def library_module(origin: str) -> str | None:
    """The module here in which the origin of something of another library may lie."""
    if origin.partition(".")[0] not in _PACKAGES:
        return None
    module = origin
    while module and module not in TEXTS:
        module = module.rpartition(".")[0]
    return module or None
