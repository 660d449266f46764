"""Rules as a user names them: by code, symbol, pylint's id, or the beginning of codes."""

from __future__ import annotations

from dbconv.cli.texts import Texts
from dbconv.options import nearest
from dbconv.rule import Rule, rules

TEXTS = Texts(
    "named",
    {
        "meant": 'no rule is called "{name}"; did you mean "{meant}"?',
        "unknown": 'no rule is called "{name}"; dbconv rules lists them',
    },
)


def rules_named(name: str) -> list[Rule]:
    """The rule of this name, or the rules of a group: those whose codes begin so."""
    begin = name.upper()
    for rule in rules():
        if any(map(rule.is_named, (name, begin, name.lower()))):
            return [rule]
    return [rule for rule in rules() if rule.code.startswith(begin)] if begin.startswith("DBC") else []


def no_rule_of(name: str) -> str:
    """What is said of a name that is none of a rule."""
    meant = nearest(name, [each for rule in rules() for each in (rule.code, rule.symbol)])
    return TEXTS("meant", name=name, meant=meant) if meant else TEXTS("unknown", name=name)
