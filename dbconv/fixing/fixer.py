"""The texts of a project after what its findings advise was done, as often as there is anything left to do."""

from __future__ import annotations

import codecs
import io
import tokenize
from collections.abc import Callable, Iterable, Iterator, Sequence

from dbconv.check import Selection
from dbconv.finding import Finding
from dbconv.fixing.patches import patched
from dbconv.known.shown import shown
from dbconv.record import NamedTuple
from dbconv.session import Session
from dbconv.source import Source, parse
from dbconv.suppress import without_silenced
from dbconv.tree import Buffers, Disk

MAX_ROUNDS = 10


class Choice(NamedTuple):
    """Which findings are mended: those of some rules (none: all), those that are safe, or all."""

    codes: frozenset[str] = frozenset()
    unsafe: bool = False

    def takes(self, finding: Finding) -> bool:
        """Whether this one is."""
        is_asked = not self.codes or finding.code in self.codes
        return is_asked and bool(finding.edits) and (self.unsafe or finding.is_safe)


class Fixed(NamedTuple):
    """What became of a file."""

    path: str
    before: str
    after: str
    data: bytes
    """The new content, in the file's own encoding."""
    mended: int
    """How many findings were mended."""
    problem: str = ""
    """Why it is left as it was: ``not-parsed``, or ``not-encoded``."""
    encoding: str = ""
    """That of the file."""


class _Content(NamedTuple):
    """A file as it is read, such that it can be written back."""

    text: str
    encoding: str
    mark: bytes

    def encoded(self, text: str) -> bytes | None:
        """A text in the file's encoding; None where that has no such letter."""
        try:
            return self.mark + text.encode(self.encoding)
        except UnicodeEncodeError:
            return None


def fixed(
    paths: Sequence[str], choice: Choice, progress: Callable[[Sequence[str], int], Iterable[str]]
) -> Iterator[Fixed]:
    """What becomes of the files in which something was mended, or could not be.

    What one mends may be another's finding, so all are looked at again until none changes.
    """
    done: dict[str, Fixed] = {}
    texts: dict[str, bytes] = {}
    for number in range(MAX_ROUNDS):
        session = Session(Buffers(texts, Disk())) if texts else Session(on_disk=True)
        changed = False
        for path in progress(paths, number):
            before = done.get(path)
            if before and before.problem:
                continue
            after = _fixed_file(session, path, choice)
            if after is None:
                continue
            first = before.before if before else after.before
            done[path] = after._replace(before=first, mended=after.mended + (before.mended if before else 0))
            if not after.problem:
                texts[path], changed = after.data, True
        if not changed:
            break
    yield from done.values()


def _fixed_file(session: Session, path: str, choice: Choice) -> Fixed | None:
    data = session.tree.read(path)
    content = _read(data) if data is not None else None
    if data is None or content is None:
        return None
    text, count = content.text, 0
    settings = session.settings_for(path)
    selection = Selection(named=tuple(choice.codes))
    for _ in range(MAX_ROUNDS):
        source = Source(text, path)
        findings = [each for each in shown(source, session, selection, settings) if choice.takes(each)]
        findings = without_silenced(findings, source)
        if not findings:
            break
        text, made = patched(source, (each.edits for each in findings))
        if not made or text == source.text:
            break
        count += made
        if parse(text) is None:
            return Fixed(path, content.text, content.text, data, 0, "not-parsed")
    if text == content.text:
        return None
    written = content.encoded(text)
    if written is None:
        return Fixed(path, content.text, content.text, data, 0, "not-encoded", content.encoding)
    return Fixed(path, content.text, text, written, count)


def _read(data: bytes) -> _Content | None:
    """A file's text; None where it cannot be told which letters its bytes are."""
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(data).readline)[0].removesuffix("-sig")
        text = data[len(mark) :].decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        return None
    return _Content(text, encoding, mark)
