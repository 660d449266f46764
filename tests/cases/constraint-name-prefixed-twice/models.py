from elsewhere import NAMES, Base as Unknown
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table
from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.sql.naming import conv


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "uq": "uq_%(constraint_name)s_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ex": "%(constraint_name)s",
        }
    )


class Stay(Base):
    __tablename__ = "stays"
    id = Column(Integer, primary_key=True)
    nights = Column(Integer, CheckConstraint("nights > 0", name="ck_stays_nights"))  # DBC528:65
    guests = Column(Integer, CheckConstraint("guests > 0", "ck_stays_guests"))  # DBC528:60
    room_id = Column(ForeignKey("rooms.id", name="fk_stays_room_id"))
    __table_args__ = (
        CheckConstraint("nights > 1", name="ck_stays_long"),  # DBC528:44
        CheckConstraint("nights > 2", name="longer"),
        CheckConstraint("nights > 3", name="ck_longest"),
        CheckConstraint("nights > 4", name="stays_ck"),
        CheckConstraint("nights > 5", name="ck_stays_"),
        CheckConstraint("nights > 6", name=conv("ck_stays_six")),
        CheckConstraint("nights > 7", name="ck_stay_seven"),
        CheckConstraint("nights > 8", name=NAMES[0]),
        CheckConstraint("nights > 9"),
        UniqueConstraint("nights", name="uq_nights"),  # DBC528:41
        UniqueConstraint("guests", name="nights_stays"),
        ForeignKeyConstraint(["id"], ["rooms.id"], "fk_stays_id"),
    )


rooms = Table(
    "rooms",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    CheckConstraint("id > 0", name="ck_rooms_positive"),  # DBC528:36
    CheckConstraint("id > 1", name="ck_stays_positive"),
)


class Draft(Unknown):
    __tablename__ = "drafts"
    id = Column(Integer, CheckConstraint("id > 0", name="ck_drafts_positive"), primary_key=True)


class Mixin(Base):
    __abstract__ = True
    size = Column(Integer, CheckConstraint("size > 0", name="ck_sizes_positive"))


class Named(Base):
    __tablename__ = NAMES[1]
    id = Column(Integer, CheckConstraint("id > 0", name="ck_named_positive"), primary_key=True)
