"""Segments of a path: which are left as they are, and how the others are written with hyphens."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dbconv.words.names import words_of

_VERSION = re.compile(r"v\d+(?:[._]\d+)*(?:(?:alpha|beta|rc)\d*)?", re.IGNORECASE)
# What a file is called is often somebody else's choice: apple-touch-icon.png, MP_verify_x.txt.
_FILE = re.compile(
    r".*\.(?:aspx?|cgi|css|csv|do|docx?|git|gz|html?|ico|ics|jpe?g|jsp?|jsonl?|map|md|mjs|mp[34]|pdf|php|pl|png|py"
    r"|rss|svg|tar|tgz|txt|wasm|webmanifest|webp|woff2?|xlsx?|xml|ya?ml|zip)",
    re.IGNORECASE,
)
_STANDARDS = frozenset({".well-known", "scim"})
# SCIM's (RFC 7644), wherever they stand: clients ask for them in this form.
_OF_PROTOCOLS = frozenset({"Users", "Groups", "Schemas", "ResourceTypes", "ServiceProviderConfig"})


def own_segments(parts: Iterable[tuple[str, bool]]) -> list[bool]:
    """Of each piece of a path, whether it is a literal segment that its author named, and no standard did."""
    found: list[bool] = []
    is_standard = False
    for text, is_literal in parts:
        is_standard = is_standard or text.lower() in _STANDARDS
        found.append(is_literal and not is_standard and not is_given(text))
    return found


def is_given(segment: str) -> bool:
    """Whether a form is not the author's to choose, or marks what is internal: a version, a file, ``.well-known``,
    ``~user``, SCIM's ``Users``, ``_debug``.
    """
    if segment[0] in ".~_" or "%" in segment or segment in _OF_PROTOCOLS or not any(map(str.isalpha, segment)):
        return True
    return bool(_VERSION.fullmatch(segment) or _FILE.fullmatch(segment))


def kebab_case(segment: str) -> str:
    """``open-account`` for ``open_account`` and ``openAccount``; underscores at the end stay."""
    core = segment.rstrip("_")
    hyphenated = re.sub(r"[A-Za-z0-9]+", lambda match: "-".join(words_of(match[0])), core)
    hyphenated = re.sub(r"[-_]*_[-_]*", "-", hyphenated)
    return f"{hyphenated}{segment[len(core):]}"
