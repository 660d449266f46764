"""What a description says of its column: what it is about, which values there are, which of them means yes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

from dbconv.record import NamedTuple

Topic: TypeAlias = Literal[
    "address",
    "count",
    "duration",
    "ends",
    "epoch",
    "ipv6",
    "long",
    "minor-unit",
    "moment",
    "money",
    "other-system",
    "schedule",
    "several",
    "status",
]
# The head of a description ends there: 状态（0正常 1停用）, 手机号，可为空.
_HEAD = re.compile(r"[^\s(（\[【,，;；:：。、]*")
# One of the listed values: 0-未支付, 1：停用, 0 = off, 2代表删除; its meaning ends where the next begins.
_VALUE = re.compile(
    r"(?<![A-Za-z0-9_.%$-])(?P<value>-?\d{1,2})(?![\d.%A-Za-z_])\s*"
    r"(?P<sign>[:：=＝~-]+>?|—+|代表|表示|意为|为|\bmeans\b|\bis\b|\bfor\b)?\s*"
    r"(?P<meaning>[^\W\d_][^\d,，;；、。/|)）\]】\n]*)"
)


class Value(NamedTuple):
    """One of the values that a description lists, and what it means."""

    value: str
    meaning: str


class Description(NamedTuple):
    """What its author says of a column; read when it is asked, and once for each text."""

    texts: tuple[str, ...]

    def says(self, topic: Topic) -> bool:
        """Whether it is about something."""
        for text in self.texts:
            if _says(text, topic):
                return True
        return False

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.texts)

    @property
    def heads(self) -> tuple[str, ...]:
        """What each of its texts says first, up to a bracket, a comma, a colon or a space."""
        return tuple([_head(each) for each in self.texts])

    @property
    def values(self) -> tuple[Value, ...]:
        """The values that it lists with their meanings."""
        for text in self.texts:
            found = _values(text)
            if found:
                return found
        return ()

    @property
    def asks_yes_or_no(self) -> bool:
        """Whether it begins as a question for yes or no does: 是否."""
        for text in self.texts:
            if text.startswith("是否"):
                return True
        return False

    @property
    def says_no_moment(self) -> bool:
        """Whether it is about how long something takes, or how often it happens, rather than when."""
        return self.says("schedule") or (self.says("duration") and not self.says("epoch"))

    @property
    def is_reversed(self) -> bool:
        """Whether it says 0 for yes and 1 for no: 0是 1否."""
        meanings = dict(self.values)
        zero, one = meanings.get("0"), meanings.get("1")
        if zero is None or one is None:
            return False
        # 删除标志（0删除 1存在）, 是否缓存（0缓存 1不缓存）
        is_asked = len(zero) > 1 and any(zero in head and one not in head for head in self.heads)
        return is_asked or _is_yes(zero) or _is_no(one)

    @property
    def may_be_boolean(self) -> bool:
        """Whether what it lists, if anything, are 1 for yes and 0 for no."""
        values = {each.value for each in self.values}
        return values <= {"0", "1"} and not self.is_reversed

    @property
    def fixed_length(self) -> int | None:
        """The length that all values have of what it names: 手机号, 身份证号."""
        for text in self.texts:
            found = _fixed_length(text)
            if found:
                return found
        return None


def says_other_system(word: str) -> bool:
    """Whether a word of a name is that of another system: ``discord``."""
    return _says(word, "other-system")


@lru_cache(maxsize=8192)
def _says(text: str, topic: Topic) -> bool:
    from dbconv.words.lists import descriptions as lists

    return has_one_of(text, lists.TOPICS[topic])


def has_one_of(text: str, words: tuple[str, str]) -> bool:
    """Whether a text has one of the words in Chinese, or of those in English: patterns, with ``_`` for a space."""
    return _pattern(words).search(text) is not None


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, str]) -> re.Pattern[str]:
    """What finds one of the words: Chinese ones anywhere, English ones as whole words."""
    chinese, english = ("|".join(each.split()) for each in words)
    either = (chinese, rf"\b(?:{english.replace('_', ' ')})\b" if english else "")
    return re.compile("|".join(filter(None, either)), re.IGNORECASE)


def _means(meaning: str, words: tuple[str, str]) -> bool:
    """Whether a meaning is one of the words."""
    return _pattern(words).fullmatch(meaning) is not None


@lru_cache(maxsize=8192)
def _values(text: str) -> tuple[Value, ...]:
    """The values that a text lists.

    Behind ASCII letters alone, a number may be one of anything: an English list says what its values are by a sign, or
    begins with 0 or 1 and goes on.
    """
    from dbconv.words.lists import descriptions as lists

    found: list[Value] = []
    is_said = False
    for match in _VALUE.finditer(text):
        meaning = match["meaning"].strip()
        counted = _pattern(lists.COUNTED).match(meaning)
        if match["sign"] or not counted:
            found.append(Value(match["value"], meaning))
            is_said = is_said or bool(match["sign"]) or not meaning.isascii()
    numbers = [each.value for each in found]
    is_list = len({*numbers}) == len(numbers) and (is_said or numbers[:2] in (["0", "1"], ["1", "2"]))
    return tuple(found) if is_list else ()


def _is_yes(meaning: str) -> bool:
    from dbconv.words.lists import descriptions as lists

    return _means(meaning, lists.YES)


def _is_no(meaning: str) -> bool:
    from dbconv.words.lists import descriptions as lists

    return _means(meaning, lists.NO)


def _head(text: str) -> str:
    match = _HEAD.match(text)
    return match[0] if match else ""


@lru_cache(maxsize=8192)
def _fixed_length(text: str) -> int | None:
    from dbconv.words.lists import descriptions as lists

    whose = "|".join(lists.WHOSE.split())
    for what, length in lists.FIXED.items():
        if re.fullmatch(rf"((?:{whose})的?)?(?:{what})", _head(text)):
            return length
    return None
