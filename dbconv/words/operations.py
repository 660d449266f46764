"""Verbs that name what an operation does, and those that undo each other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_PAIRS = """
add remove delete
activate deactivate
archive unarchive
assign unassign
attach detach
ban unban
bind unbind
block unblock
close open reopen
connect disconnect
create delete remove destroy
disable enable
favorite unfavorite
follow unfollow
freeze unfreeze thaw
grant revoke
hide show unhide
install uninstall
join leave
like unlike
link unlink
lock unlock
login logout
mount unmount
mute unmute
pause resume
pin unpin
publish unpublish
subscribe unsubscribe
start stop
tag untag
"""
# Words that are said of doing only: "upload", "update", "login", "start" and "view" name a thing as well.
_VERBS = """
activate add append apply approve assign attach authenticate authorize bind calculate choose close compute confirm
connect create deactivate decrypt delete destroy detach disable disconnect edit enable encrypt execute fetch follow
generate get initialize insert invalidate join modify obtain open provide publish receive register reject remove
rename reopen restore retrieve revoke save send submit subscribe synchronize terminate unbind unblock unfollow
uninstall unlink unlock unmute unpublish unsubscribe validate verify withdraw write
"""
_ADVERBS = (
    "all async auto batch bulk dry fast force hard mass mini multi not one pre quick re safe self soft then to un"
)


@cache
def opposites() -> Mapping[str, frozenset[str]]:
    """The verbs that undo what a verb does."""
    found: dict[str, set[str]] = {}
    for line in _PAIRS.strip().split("\n"):
        first, *others = line.split()
        for other in others:
            found.setdefault(first, set()).add(other)
            found.setdefault(other, set()).add(first)
    return {verb: frozenset(others) for verb, others in found.items()}


@cache
def verbs() -> frozenset[str]:
    """Words that are verbs and no nouns in the name of an operation."""
    return frozenset(_VERBS.split())


@cache
def adverbs() -> frozenset[str]:
    """Words before a verb that are not its object: ``bulk-delete``."""
    return frozenset(_ADVERBS.split())
