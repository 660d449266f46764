"""DBC602."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import Path
from dbconv.rule import rule
from dbconv.terms import Term, any_of, listed, term
from dbconv.violation import Violation, violation
from dbconv.words.abbreviations import expansions
from dbconv.words.path_words import WrongWord, with_right_words, wrong_words
from dbconv.words.url_segments import own_segments


@rule(
    "DBC602",
    "path-word",
    Path,
    category="C",
    since="0.1",
    messages={
        "better": 'path "{path}" has {found}; write "{better}"',
        "no-better": 'path "{path}" has {found}; write the words in full, in English',
    },
)
def path_word(path: Path, context: Context) -> Iterator[Violation]:
    """A word in a path is misspelled, abbreviated, or Chinese in pinyin.

    The words are those of the rules on columns (DBC210 to DBC212); which paths and segments are looked at, and which
    are left alone, is as for DBC601. Where an abbreviation may stand for several words, the docstring and the name of
    the function that answers decide. A word of the product goes into `allowed-words`.

    ## Why
    A path is typed by people who did not write it: who spells `receive` right never finds `/recieve-goods`, and nobody
    outside of the team knows what `cnt` or `dingdan` is.

    ## Bad
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/reset-pwd")
    def reset_password():
        return {"status": "true"}
    ```

    ## Good
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/reset-password")
    def reset_password():
        return {"status": "true"}
    ```

    ## Settings
    `abbreviations`, `allowed-words`, `extend-abbreviations`
    """
    settings = context.settings
    known = expansions(settings.abbreviations, settings.extend_abbreviations)
    better = []
    found: dict[str, Term] = {}
    is_clear = True
    for (text, _), is_own in zip(path.parts, own_segments(path.parts)):
        wrong = wrong_words(text, known, settings.allowed_words, path.evidence) if is_own else {}
        found.update((word, _said(word, each)) for word, each in wrong.items())
        is_clear = is_clear and all(each.right for each in wrong.values())
        better.append(with_right_words(text, wrong))
    if found:
        message, written = ("better", "".join(better)) if is_clear else ("no-better", None)
        yield violation(message, path.place, path=path.text, found=listed(found.values()), better=written)


def _said(word: str, wrong: WrongWord) -> Term:
    if not wrong.meanings:
        return term(wrong.kind, word=word)
    return term(wrong.kind, word=word, meanings=any_of(wrong.meanings))
