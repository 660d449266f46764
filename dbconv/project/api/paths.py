"""The text of a path, and what it is made of."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from dbconv.summary.scopes import dotted

# <int:id>, <regex("[a-z]{2}>"):code>; {id}, {name:[0-9]{2}}
_PARAMETER = re.compile(r"""<(?:"[^"]*"|'[^']*'|[^>"'])*>|\{(?:[^{}]|\{[^{}]*\})*\}""")
_PLAIN_IN_PATTERN = re.compile(r"(?:[\w~-]|\\[-_.])+")
# No router is asked for a longer one, and a pattern of brackets takes its time.
_LONGEST = 2000
_QUANTIFIERS = ("?", "*", "+")


def path_text(node: ast.expr | None) -> str | None:
    """The text of a string, with ``{name}`` for what is not literal in it; None where none of it is."""
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        node = node.left
    sides: list[ast.expr] = []
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides.append(node.right)
        node = node.left
    if node is None:
        return None
    texts = [(_text(each), each) for each in (node, *reversed(sides))]
    text = "".join(_unknown(each) if text is None else text for text, each in texts)
    return text if any(text is not None for text, _ in texts) and len(text) <= _LONGEST else None


def _text(node: ast.expr) -> str | None:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(each) or _unknown(each) for each in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _unknown(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return ""
    return "{%s}" % (dotted(node.value if isinstance(node, ast.FormattedValue) else node) or "...")


def parts_of(text: str, *, is_pattern: bool) -> tuple[tuple[str, bool], ...]:
    """The pieces of a path, which together are its text, and whether each is a literal segment.

    A segment that holds a parameter, or anything of a pattern, is not literal.
    """
    parts: list[tuple[str, bool]] = []
    segment, is_literal = "", True
    for token in _pattern_tokens(text) if is_pattern else _template_tokens(text):
        if token[0] == "/" or token in ("^", "$"):
            parts += [(segment, is_literal), (token, False)]
            segment, is_literal = "", True
        else:
            segment += token
            is_literal = is_literal and (
                bool(_PLAIN_IN_PATTERN.fullmatch(token)) if is_pattern else token[0] not in "<{"
            )
    parts.append((segment, is_literal))
    return tuple((text, is_literal) for text, is_literal in parts if text)


def _template_tokens(text: str) -> Iterator[str]:
    """Parameters, and single characters."""
    end = 0
    for match in _PARAMETER.finditer(text):
        yield from text[end : match.start()]
        yield match[0]
        end = match.end()
    yield from text[end:]


def _pattern_tokens(text: str) -> Iterator[str]:
    """Groups, classes, escapes, slashes with what repeats them, and single characters."""
    index = 0
    while index < len(text):
        end = _end(text, index)
        if text[index] == "/":
            end += text.startswith(_QUANTIFIERS, end)
        yield text[index:end]
        index = end


def _end(text: str, index: int) -> int:
    """Where the escape, the class, the group or the character ends that begins at ``index``."""
    if text[index] == "\\":
        return min(index + 2, len(text))
    if text[index] == "[":
        end = text.find("]", index + (3 if text.startswith("^", index + 1) else 2))
        return len(text) if end < 0 else end + 1
    if text[index] != "(":
        return index + 1
    depth, index = 1, index + 1
    while index < len(text) and depth:
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        # A parenthesis in a class or behind a backslash is none.
        index = _end(text, index) if text[index] in "[\\" else index + 1
    return index
