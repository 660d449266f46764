"""DBC312."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import TEXTS
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation

# What is kept is not the address, or more than one.
_NO_ADDRESS = frozenset({"ipv6", "v6", "hashed", "hash", "encrypted", "masked", "anonymized", "allowed", "denied"})
# The length of an IPv6 address.
_IPV6 = 39


@rule(
    "DBC312",
    "ip-address-as-string",
    Column,
    category="R",
    since="0.1",
    messages={
        "message": 'column "{name}" is {type}, though its name says an IP address; write {better}',
        "mysql": 'column "{name}" is {type}, though its name says an IP address'
        "; write mysql.INTEGER(unsigned=True), or VARBINARY(16) where IPv6 comes",
    },
)
def ip_address_as_string(column: Column, context: Context) -> Iterator[Violation]:
    """A column that is named for an IP address is a string.

    The name ends in one of `ip-words`. Silent where it says that the address is of IPv6, hashed, encrypted, or one of a
    list of allowed ones, which may be networks; or where the description speaks of IPv6 or of several. A string of 39
    characters or more, or without a length, may hold IPv6 or several addresses, too. Foreign keys and types of a
    TypeDecorator are not asked.

    ## Why
    An IPv4 address is a number of 4 bytes. As text it takes up to 16, "10.0.0.9" sorts behind "10.0.0.10", a range of
    addresses cannot be asked for, and nothing refuses "unknown". `INET_ATON` makes the number.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Visit(Base):
        client_ip = Column(String(15), nullable=False, default="", comment="of the browser")
    ```

    ## Good
    ```python
    from sqlalchemy import Column
    from sqlalchemy.dialects import mysql

    class Visit(Base):
        client_ip = Column(mysql.INTEGER(unsigned=True), nullable=False, default=0, comment="of the browser")
    ```

    ## Settings
    `dialect`, `ip-words`
    """
    kind, dialect = column.chosen_type, context.settings.dialect
    if kind is None or kind.family not in TEXTS or not context.says(column, context.settings.ip_words):
        return
    if not _NO_ADDRESS.isdisjoint(column.words) or not kind.length or kind.length >= _IPV6:
        return
    if not column.description.says("ipv6") and not column.description.says("several"):
        if dialect == "mysql":
            yield violation("mysql", kind.place, name=column.name, type=kind.label)
        else:
            better = "postgresql.INET" if dialect == "postgresql" else "BigInteger"
            yield violation("message", kind.place, name=column.name, type=kind.label, better=better)
