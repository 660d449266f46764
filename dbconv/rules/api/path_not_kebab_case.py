"""DBC601."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.api import Path
from dbconv.facts.file_tables import FileTables
from dbconv.rule import rule
from dbconv.terms import listed, quoted, term
from dbconv.violation import Violation, violation
from dbconv.words.abbreviations import expansions
from dbconv.words.allowed import is_allowed
from dbconv.words.path_words import with_right_words, wrong_words
from dbconv.words.url_segments import kebab_case, own_segments

_SIGNS = {
    "capital": "an upper-case letter",
    "underscore": "an underscore",
    "both": "an upper-case letter and an underscore",
}


@rule(
    "DBC601",
    "path-not-kebab-case",
    Path,
    category="C",
    since="0.1",
    messages={
        f"{sign}{form}": f'path "{{path}}" has {what} in {{segments}}{others}; write "{{better}}"'
        for form, others in {"": "", "-several": ", and {others} in this file"}.items()
        for sign, what in _SIGNS.items()
    },
)
def path_not_kebab_case(path: Path, context: Context) -> Iterator[Violation]:
    """A segment of a path has an underscore or an upper-case letter.

    Paths are those of routes and the prefixes of blueprints and routers, in Flask, Flask-RESTful, Flask-RESTX, FastAPI,
    Starlette, Sanic, aiohttp, Tornado, Litestar and Django; each is reported where it is written. A segment that holds
    a parameter (`{id}`, `<int:id>`) or part of a pattern is left alone, and so are versions (`v1_2`), names of files
    (`robots.txt`), what follows `.well-known` and `scim`, SCIM's `Users`, `Groups`, `Schemas`, `ResourceTypes` and
    `ServiceProviderConfig`, `~user`, what begins with an underscore (`_health_check`), and the segments in
    `allowed-names`, whole ones. Paths of tests are not looked at. What a segment is called is one decision: it is said
    once a file, at the first path that has it, with the number of the others.

    ## Why
    An underscore vanishes under the line of a link, a capital is typed wrong in the address bar, and most servers take
    `/openAccount` and `/openaccount` for two pages. Search engines read a hyphen as a space and an underscore as a
    letter.

    ## Bad
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/openAccount")
    def open_account():
        return {"status": "true"}
    ```

    ## Good
    ```python
    # controllers/user_controller.py
    from flask import Blueprint

    bp = Blueprint("user", __name__, url_prefix="/users")

    @bp.post("/open-account")
    def open_account():
        return {"status": "true"}
    ```

    ## Settings
    `abbreviations`, `allowed-names`, `allowed-words`, `extend-abbreviations`
    """
    settings = context.settings
    own = [text for (text, _), is_own in zip(path.parts, own_segments(path.parts)) if is_own]
    bad = [text for text in own if kebab_case(text) != text and not is_allowed(settings.allowed_names, text)]
    told = context.file_tables.once(_by_segment, context.file_tables.every(Path))
    new = {id(each) for text in bad if told[text][0] is path for each in told[text]}
    if new:
        # What DBC602 would say of the path that is proposed is mended too.
        known = expansions(settings.abbreviations, settings.extend_abbreviations)
        wrong = {text: wrong_words(text, known, settings.allowed_words, path.evidence) for text in own}
        forms = {text: with_right_words(kebab_case(text) if text in bad else text, wrong[text]) for text in own}
        signs = "".join(bad)
        has_capital, has_underscore = signs.lower() != signs, any("_" in each.strip("_") for each in bad)
        message = "both" if has_capital and has_underscore else "capital" if has_capital else "underscore"
        better = "".join(forms[text] if is_literal and text in forms else text for text, is_literal in path.parts)
        others = len(new) - 1
        yield violation(
            f"{message}-several" if others else message,
            path.place,
            path=path.text,
            segments=listed(quoted(bad)),
            others=term("more", count=str(others)) if others else None,
            better=better,
        )


def _by_segment(paths: tuple[Path, ...], _: FileTables) -> dict[str, list[Path]]:
    """The paths that have each segment that is in another form."""
    found: dict[str, list[Path]] = {}
    for path in paths:
        for (text, _is_literal), is_own in zip(path.parts, own_segments(path.parts)):
            if is_own and kebab_case(text) != text:
                found.setdefault(text, []).append(path)
    return found
