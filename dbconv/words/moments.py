"""Names of columns that end like a moment: which of them are one, and which a duration, an hour or a place.

The words were collected from columns of public code. Samples of ``…_time`` there: ten of ten BigInteger columns were
moments, two of ten Integer ones, and none of ten Float ones.
"""

from __future__ import annotations

from collections.abc import Sequence

# Words before "time" and "date" that make a duration, hours of the day, or something else of it …
_NO_MOMENT = frozenset(
    "active audio average avg best boot break build business call charging cleaning compile compute cook"
    " cooking cost cpu cron crontab cycle delay display down driving elapsed exam exec execution flight full game"
    " gpu half idle lap late latency lead life live load loading max mean min moving of office on one online opening"
    " part perform play played prep preparation process processing query queue read reading real remainder"
    " remaining render resolution response rest ride run running screen service session setup sleep spent"
    " spill stay study taken to total training travel turnaround up use used video wait waiting walking wall"
    " watch work working".split()
)
# … unless one of these makes a moment of it again: next_run_time.
_MOMENT = frozenset({"begin", "end", "finish", "first", "last", "latest", "next", "previous", "start"})
# What was at a place.
_PLACE = frozenset("based hosted located looked stored".split())
# What happens on a day, rather than on a thing: created_on, not based_on or played_on.
_ON_A_DAY = frozenset(
    "activated added approved archived begins canceled cancelled changed closed closes completed confirmed created"
    " deactivated deleted delivered due ended ends established expired expires finished issued joined made modified"
    " opened opens ordered paid posted published received recorded registered rejected renewed renews reported"
    " scheduled seen sent shipped started starts submitted updated uploaded verified".split()
)
# Of what happens now and then, a fraction of a second is kept; else a Float is a duration: disk_time.
_IN_FLOAT = _MOMENT | _ON_A_DAY | {"create", "update", "modify", "expire", "login", "pay"}


# What comes when something is over, or is to come: no row begins with it.
_ENDS = frozenset(
    "closed closes completed completes completion deadline due end ended ending ends expiration expire expired expires"
    " expiry finish finished finishes next planned schedule scheduled stop stopped stops until".split()
)


def names_an_end(words: Sequence[str]) -> bool:
    """Whether a name says when something ends or is due: ``expires_at``, ``due_date``, ``valid_to``."""
    return not _ENDS.isdisjoint(words) or words[-1:] == ("to",)


def names_a_moment(words: Sequence[str], *, is_float: bool) -> bool:
    """Whether a name that ends in "time", "date", "at" or the like means a moment; ``is_float`` is of its type."""
    before, last = words[:-1], words[-1]
    if last == "at":
        return _PLACE.isdisjoint(before[-1:])
    if last == "on":
        return not _ON_A_DAY.isdisjoint(before[-1:])
    if is_float and last == "time":
        return not _IN_FLOAT.isdisjoint(before)
    return _NO_MOMENT.isdisjoint(before) or not _MOMENT.isdisjoint(before)
