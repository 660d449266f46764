"""Which name a message offers instead of one that is a keyword."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dbconv.context import Context
from dbconv.facts.tables import Column, Table
from dbconv.facts.unknown import is_known
from dbconv.record import NamedTuple
from dbconv.words.alternatives import Alternative, alternatives_to, alternatives_to_table
from dbconv.words.names import words_of

_OFFERS = {
    "meant": '; write "{better}"',
    "such-as": '; say in two or three words what it holds, such as "{better}"',
    "no-better": "; say in two or three words what it holds",
}


class Offer(NamedTuple):
    """How a message ends, the name that it offers, and the one that another rule's advice may go on with."""

    ending: str
    better: str | None
    mended: str


def with_offers(messages: Mapping[str, str]) -> dict[str, str]:
    """Messages, each with the ends that `Offer.ending` names: ``keyword-such-as`` of ``keyword``."""
    return {f"{each}-{end}": text + offer for each, text in messages.items() for end, offer in _OFFERS.items()}


def offer_for(column: Column, context: Context) -> Offer:
    """What a column may be called whose name is a keyword."""
    family = column.type.family if is_known(column.type) else ""
    owner = words_of(column.table or column.owner)
    said = " ".join([column.description.text, *owner, "each", *owner[-1:], family])
    return _offer(column, context, alternatives_to((column.name or "").lower(), said))


def offer_for_table(table: Table, context: Context) -> Offer:
    """What a table may be called whose name is a keyword."""
    return _offer(table, context, alternatives_to_table((table.name or "").lower()))


def _offer(fact: Column | Table, context: Context, alternatives: Sequence[Alternative]) -> Offer:
    free = [each for each in alternatives if context.file_tables.is_free(fact, each.name)]
    for each in free:
        better = context.suggestion(fact, each.name)
        if better:
            return Offer("meant" if each.is_meant else "such-as", better, better)
    return Offer("no-better", None, free[0].name if free else "")
