"""What the commands print: in letters that the other end has, in lines that fit, and for as long as somebody reads."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeVar

from dbconv.paths import normal, parts_below
from dbconv.terms import one_line

T = TypeVar("T")
# What stays together: a word, or a Chinese letter, with the blanks before it and the punctuation behind it.
_PIECE = r" *(?:[\u2e80-\uffef]|[^ \u2e80-\uffef]+)[，。；：、！？）》」]*"
# How a pipe says that its reader is gone; the second one on Windows.
_GONE = (errno.EPIPE, errno.EINVAL)
_FENCE = "```"
# What begins a line of a page that is none of a paragraph.
_STANDING = ("#", "|", ">", "    ")


class CannotRun(Exception):
    """Why a command cannot do what it was asked, for a person."""


def path_from_here(path: str) -> str:
    """A path as short as it can be said."""
    parts = parts_below(path, normal(os.getcwd()))
    return os.path.join(*parts) if parts else path


def say(text: str = "", *, hanging: int = 0, error: bool = False) -> None:
    """Print a line; what a file may have put into it cannot begin another one, nor move the cursor.

    In a terminal it is folded, and goes on ``hanging`` columns further to the right.
    """
    stream = sys.stderr if error else sys.stdout
    for line in _folded(one_line(text), hanging, _width(stream)):
        _print(line, stream)


def say_code(line: str) -> None:
    """Print a line of a file: to a program as it is, to a person without what moves the cursor."""
    if sys.stdout.isatty():
        line = one_line(line.removesuffix("\r").expandtabs(4))
    _print(line, sys.stdout)


def say_page(text: str) -> None:
    """Print Markdown; in a terminal, its paragraphs and items fill the lines, and code stays as it is."""
    width = _width(sys.stdout)
    for line, folds in _paragraphs(text) if width else ((each, False) for each in text.splitlines()):
        indent = len(line) - len(line.lstrip()) + 2 * line.lstrip().startswith("- ")
        for piece in _folded(line, indent, width if folds else None):
            _print(piece, sys.stdout)


def _paragraphs(text: str) -> Iterator[tuple[str, bool]]:
    """The lines of a page, those of a paragraph or an item joined, and whether each may be folded."""
    paragraph = ""
    is_code = False
    for line in text.splitlines():
        is_fence = line.startswith(_FENCE)
        is_prose = bool(line.strip()) and not (is_code or is_fence or line.startswith(_STANDING))
        if paragraph and is_prose and not line.lstrip().startswith("- "):
            paragraph += f" {line.strip()}"
            continue
        if paragraph:
            yield paragraph, True
        paragraph = line if is_prose else ""
        if not is_prose:
            yield line, False
        is_code ^= is_fence
    if paragraph:
        yield paragraph, True


def with_progress(items: Iterable[T], what: Callable[[int], str]) -> Iterator[T]:
    """The items, with a line on standard error for each second that they take: what is said of so many."""
    said = time.monotonic()
    for number, item in enumerate(items):
        if time.monotonic() - said > 1:
            said = time.monotonic()
            say(what(number), error=True)
        yield item


def finish() -> None:
    """Hand on what was printed.

    :raises OSError: it cannot be written; nobody's reading it is none.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError as error:
            _leave(stream, error)


@contextmanager
def stopped_in_order() -> Iterator[None]:
    """Let a signal to end the process end it as an exception does: what was begun is cleared away."""

    def stop(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:
        # In a thread, which gets no signals.
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _print(text: str, stream: TextIO) -> None:
    encoding = getattr(stream, "encoding", None)
    if encoding:
        text = text.encode(encoding, "backslashreplace").decode(encoding)
    try:
        print(text, file=stream)
    except OSError as error:
        _leave(stream, error)


def _leave(stream: TextIO, error: OSError) -> None:
    """Print to nowhere from now on; the command does what it has to do all the same."""
    if error.errno not in _GONE:
        raise error
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _width(stream: TextIO) -> int | None:
    """How many columns a line may have; None where no person looks at it."""
    return shutil.get_terminal_size().columns if stream.isatty() else None


def _folded(text: str, hanging: int, width: int | None) -> Iterator[str]:
    """A line in pieces that fit, but for words that do not; text of the widths that terminals give to letters."""
    if width is None or _columns(text) <= width:
        yield text
        return
    indent = len(text) - len(text.lstrip())
    # So narrow a terminal has no room for it.
    margin = " " * (hanging if hanging <= width // 2 else 2)
    line = " " * indent
    for piece in re.findall(_PIECE, text[indent:]):
        if not line.strip() or _columns(line) + _columns(piece) <= width:
            line += piece
        else:
            yield line.rstrip()
            line = margin + piece.lstrip()
    yield line.rstrip()


def pieces(text: str, width: int) -> Iterator[str]:
    """A text in pieces of so many columns."""
    return _folded(text, 0, width)


def padded(text: str, width: int) -> str:
    """A text with blanks behind it, in the columns of a terminal."""
    return text + " " * (width - _columns(text))


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(1 + (unicodedata.east_asian_width(each) in "WF") for each in text)
