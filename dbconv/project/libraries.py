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

# https://github.com/authlib/authlib, authlib/integrations/sqla_oauth2/tokens_mixins.py and client_mixin.py, 1.8
_AUTHLIB = """
from sqlalchemy import Column, Integer, String, Text
class OAuth2ClientMixin:
    client_id = Column(String(48), index=True)
    client_secret = Column(String(120))
    client_id_issued_at = Column(Integer, nullable=False, default=0)
    client_secret_expires_at = Column(Integer, nullable=False, default=0)
    _client_metadata = Column("client_metadata", Text)
class OAuth2AuthorizationCodeMixin:
    code = Column(String(120), unique=True, nullable=False)
    client_id = Column(String(48))
    redirect_uri = Column(Text, default="")
    response_type = Column(Text, default="")
    scope = Column(Text, default="")
    nonce = Column(Text)
    auth_time = Column(Integer, nullable=False, default=lambda: now())
    acr = Column(Text, nullable=True)
    amr = Column(Text, nullable=True)
    code_challenge = Column(Text)
    code_challenge_method = Column(String(48))
class OAuth2TokenMixin:
    client_id = Column(String(48))
    token_type = Column(String(40))
    access_token = Column(String(255), unique=True, nullable=False)
    refresh_token = Column(String(255), index=True)
    scope = Column(Text, default="")
    issued_at = Column(Integer, nullable=False, default=lambda: now())
    access_token_revoked_at = Column(Integer, nullable=False, default=0)
    refresh_token_revoked_at = Column(Integer, nullable=False, default=0)
    expires_in = Column(Integer, nullable=False, default=0)
"""
# https://github.com/maxcountryman/flask-login, flask_login/mixins.py, 0.6, and
# https://github.com/pallets-eco/flask-security, flask_security/core.py, 5.6: they bring methods alone
_LOGIN = """
class UserMixin: pass
class AnonymousUserMixin: pass
class RoleMixin: pass
class WebAuthnMixin: pass
"""
# https://github.com/litestar-org/advanced-alchemy, advanced_alchemy/base.py, mixins/ and types/, 1.12
_ADVANCED_TYPES = """
from sqlalchemy import BINARY, JSON, BigInteger, Boolean, DateTime, Integer, String, Text, TypeDecorator
from sqlalchemy.dialects.mssql import UNIQUEIDENTIFIER
from sqlalchemy.dialects.postgresql import JSONB, UUID
BigIntIdentity = BigInteger().with_variant(Integer, "sqlite")
JsonB = JSON().with_variant(JSONB, "postgresql")
class GUID(TypeDecorator):
    impl = BINARY(16)
    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            return dialect.type_descriptor(UUID())
        if dialect.name == "mssql":
            return dialect.type_descriptor(UNIQUEIDENTIFIER())
        return dialect.type_descriptor(BINARY(16))
class DateTimeUTC(TypeDecorator):
    impl = DateTime(timezone=True)
class StoredObject(TypeDecorator):
    impl = JsonB
class FileObject: pass
class FileObjectList: pass
"""
_ADVANCED_MIXINS = """
import datetime
from uuid import UUID
from sqlalchemy import Identity, Integer, Sequence, String, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column
from advanced_alchemy.types import BigIntIdentity, DateTimeUTC
class SentinelMixin:
    @declared_attr
    def _sentinel(cls) -> Mapped[int]:
        return mapped_column("sa_orm_sentinel", Integer, nullable=True, insert_default=lambda: made())
class UUIDPrimaryKey(SentinelMixin):
    id: Mapped[UUID] = mapped_column(default=lambda: made(), primary_key=True)
class UUIDv6PrimaryKey(SentinelMixin):
    id: Mapped[UUID] = mapped_column(default=lambda: made(), primary_key=True)
class UUIDv7PrimaryKey(SentinelMixin):
    id: Mapped[UUID] = mapped_column(default=lambda: made(), primary_key=True)
class NanoIDPrimaryKey(SentinelMixin):
    id: Mapped[str] = mapped_column(default=lambda: made(), primary_key=True)
class BigIntPrimaryKey:
    @declared_attr
    def id(cls):
        return mapped_column(BigIntIdentity, Sequence("id_seq"), primary_key=True)
class IdentityPrimaryKey:
    @declared_attr
    def id(cls):
        return mapped_column(BigIntIdentity, Identity(), primary_key=True)
class AuditColumns:
    created_at: Mapped[datetime.datetime] = mapped_column(DateTimeUTC(timezone=True), default=lambda: now())
    updated_at: Mapped[datetime.datetime] = mapped_column(
        DateTimeUTC(timezone=True), default=lambda: now(), onupdate=lambda: now()
    )
class SlugKey:
    __table_args__ = (UniqueConstraint("slug"),)
    @declared_attr
    def slug(cls):
        return mapped_column(String(length=100), nullable=False)
class UniqueMixin: pass
"""
_ADVANCED_BASES = """
import datetime
from typing import Any
from uuid import UUID
from pydantic import AnyHttpUrl, AnyUrl, EmailStr, IPvAnyAddress, IPvAnyInterface, IPvAnyNetwork, Json
from sqlalchemy import Date, MetaData, String
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.orm import DeclarativeBase, declared_attr, registry
from advanced_alchemy.mixins import (
    AuditColumns, BigIntPrimaryKey, IdentityPrimaryKey, NanoIDPrimaryKey, UUIDPrimaryKey, UUIDv6PrimaryKey,
    UUIDv7PrimaryKey,
)
from advanced_alchemy.types import GUID, DateTimeUTC, FileObject, FileObjectList, JsonB, StoredObject
convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
orm_registry = registry(metadata=MetaData(naming_convention=convention), type_annotation_map={
    UUID: GUID, datetime.datetime: DateTimeUTC, datetime.date: Date,
    dict: JsonB, dict[str, Any]: JsonB, dict[str, str]: JsonB,
    FileObject: StoredObject, FileObjectList: StoredObject,
    EmailStr: String, AnyUrl: String, AnyHttpUrl: String, Json: JsonB,
    IPvAnyAddress: String, IPvAnyInterface: String, IPvAnyNetwork: String,
})
class AdvancedDeclarativeBase(DeclarativeBase):
    __abstract__ = True
    registry = orm_registry
class BasicAttributes: pass
class CommonTableAttributes(BasicAttributes):
    @declared_attr.directive
    def __tablename__(cls):
        return snake_case(cls.__name__)
class DefaultBase(CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs):
    __abstract__ = True
class SQLQuery(BasicAttributes, AdvancedDeclarativeBase, AsyncAttrs):
    __abstract__ = True
class UUIDBase(UUIDPrimaryKey, DefaultBase):
    __abstract__ = True
class UUIDAuditBase(UUIDPrimaryKey, AuditColumns, DefaultBase):
    __abstract__ = True
class UUIDv6Base(UUIDv6PrimaryKey, DefaultBase):
    __abstract__ = True
class UUIDv6AuditBase(UUIDv6PrimaryKey, AuditColumns, DefaultBase):
    __abstract__ = True
class UUIDv7Base(UUIDv7PrimaryKey, DefaultBase):
    __abstract__ = True
class UUIDv7AuditBase(UUIDv7PrimaryKey, AuditColumns, DefaultBase):
    __abstract__ = True
class NanoIDBase(NanoIDPrimaryKey, DefaultBase):
    __abstract__ = True
class NanoIDAuditBase(NanoIDPrimaryKey, AuditColumns, DefaultBase):
    __abstract__ = True
class BigIntBase(BigIntPrimaryKey, DefaultBase):
    __abstract__ = True
class BigIntAuditBase(BigIntPrimaryKey, AuditColumns, DefaultBase):
    __abstract__ = True
class IdentityBase(IdentityPrimaryKey, DefaultBase):
    __abstract__ = True
class IdentityAuditBase(IdentityPrimaryKey, AuditColumns, DefaultBase):
    __abstract__ = True
"""
# Where advanced_alchemy offers its modules, beside itself.
_ADVANCED = (
    "advanced_alchemy",
    *(f"advanced_alchemy.extensions.{each}" for each in ("fastapi", "flask", "litestar", "sanic", "starlette")),
    "litestar.plugins.sqlalchemy",
)

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
    "authlib.integrations.sqla_oauth2": _AUTHLIB,
    "flask_login": _LOGIN,
    "flask_login.mixins": _LOGIN,
    "flask_security": _LOGIN,
    "flask_security.core": _LOGIN,
    **{f"{each}.base": _ADVANCED_BASES for each in _ADVANCED},
    **{f"{each}.mixins": _ADVANCED_MIXINS for each in _ADVANCED},
    **{f"{each}.types": _ADVANCED_TYPES for each in _ADVANCED},
    "litestar.plugins.sqlalchemy": _ADVANCED_BASES,
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
