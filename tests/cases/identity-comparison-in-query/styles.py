import sqlalchemy as sa
from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, String, Table, delete, func, or_, select, update
from sqlalchemy.orm import DeclarativeBase, aliased, relationship

metadata = MetaData()
places = Table("places", metadata, Column("id", Integer, primary_key=True), Column("city", String(32)))
ROLES = ["a", "b"]


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    active = Column(Boolean)
    role = Column(String(8))
    age = Column(Integer)
    kind = Column(Missing)
    boss_id = Column(ForeignKey("users.id"))
    boss = relationship("User", remote_side=[id])
    most = 3

    @classmethod
    def without_role(cls, session):
        return session.scalars(select(cls).where(cls.role is None))  # DBC412:50

    def others(self, session, cls):
        return session.scalars(select(User).where(self.role is None, cls.most is None))


def outside(session, cls):
    return session.scalars(select(User).where(cls.role is None))


def identities(session):
    session.query(User).filter(User.role is None)  # DBC412:32
    session.query(User).filter(User.role is not None)  # DBC412:32
    session.query(User).filter(User.active is True, User.role == "a")  # DBC412:32
    select(User).where(User.role in ROLES)  # DBC412:24
    select(User).where(User.role is ROLES[0])  # DBC412:24
    select(User).where(User.role is not ROLES[0])  # DBC412:24
    select(User).where(User.role not in ["a", "b"])  # DBC412:24
    select(User.role).group_by(User.role).having(User.role is None)  # DBC412:50
    select(User).join(Base, User.id is None)  # DBC412:29
    select(User).join(Base, onclause=User.id is None)  # DBC412:38
    select(User).outerjoin(Base, User.id is None)  # DBC412:34
    select(places).where(places.c.city is None)  # DBC412:26
    delete(User).where(User.role is None)  # DBC412:24
    update(User).where(User.role is None).values(role="a")  # DBC412:24
    other = aliased(User)
    select(other).where(other.role is None)  # DBC412:25
    select(User).where(sa.and_(User.age > 3, sa.or_(User.role is None, User.age < 3)))  # DBC412:53
    select(User).where(or_(User.role is None, User.active))  # DBC412:28
    select(User).where(~(User.role is None))  # DBC412:26
    select(User).where((User.age > 3) & (User.role is None))  # DBC412:42
    select(User).where(*[User.role is None])  # DBC412:26
    select(User).where(User.role is None if session else User.active)  # DBC412:24
    select(User).where(True if session else User.role is None)  # DBC412:45
    select(User).where(session and User.role is None)  # DBC412:36
    select(User).where(
        User.role  # DBC412:9
        is None
    )
    select(User).where((User.role is None) is None)
    return select(User).where(select(User.id).where(User.role is None).exists())  # DBC412:53


def nots(session):
    select(User).where(not User.active)  # DBC412:24
    select(User).where(not User.role)  # DBC412:24
    select(User).where(not User.kind)  # DBC412:24
    select(User).where(not User.age > 3)  # DBC412:24
    select(User).where(not (User.age > 3))  # DBC412:24
    select(User).where(not 3 < User.age)  # DBC412:24
    select(User).where(not User.age.in_([1, 2]))  # DBC412:24
    select(User).where(not func.lower(User.role) == "a")  # DBC412:24
    select(User).where(not (User.age > 3) & User.active)  # DBC412:24
    select(User).where(not User.active is None)  # DBC412:24
    select(User).where(not -User.age)


def boths(session, flag):
    select(User).where(User.age == 3 and User.role == "a")  # DBC412:24
    select(User).where(User.age == 3 or User.role == "a")  # DBC412:24
    select(User).where(User.age == 3 and User.role == "a" and User.active)  # DBC412:24
    select(User).where(User.age == 3 and User.role == "a" or User.active)  # DBC412:24
    select(User).where(User.age == 3 and (User.role == "a" or User.active and User.age > 4))  # DBC412:24
    select(User).where(User.age == 3 and User.role is None)  # DBC412:24
    select(User).where(User.age == 3 and flag)  # DBC412:24
    select(User).where(flag and User.active and User.role == "a")  # DBC412:24
    select(User).where((User.active or User.role == "a") or flag)  # DBC412:24
    select(User).where(User.boss.any() and User.role == "a")
    select(User).where(
        User.age == 3  # DBC412:9
        and User.role == "a"
    )
    select(User).where(
        User.age.in_(  # DBC412:9
            [3, 4]
        )
        and User.role == "a"
    )
    select(User).where(User.age == 3 and User.role == "a_long_text_that_is_not_shown_in_full" and User.active)  # DBC412:24


    select(User).where(User.age == 3 and User.age > 44444444444444 or User.age == 555555555)  # DBC412:24
    select(User).where(not (User.age > 33333333333333333) & (User.role == "a_long_text_not_shown"))  # DBC412:24
    select(User).where(User.role in ["a_long_text_that_is_not_shown_in_full", "another_one_of_these"])  # DBC412:24


def python(session, user, flag):
    select(User).where(User.role.is_(None), User.role.in_(ROLES), ~User.active)
    select(User).where(flag and User.active)
    select(User).where(User.active if flag is None else User.age > 3)
    select(User).where(user.role is None, not user.role, user.age == 3 and user.active)
    select(User).where(User.most is None, not User.most, User.boss is None, User.most == 3 and User.active)
    select(User).where(ROLES is User.role)
    select(User).where(flag.role is None, 3 in ROLES, not flag, helper(User.role is None))
    select(User).where(-User.age == 3, 1 < User.age < 3)
    select(User).order_by(User.role)
    rows = [each for each in ROLES if User.role is None]
    return rows or User.role is None
