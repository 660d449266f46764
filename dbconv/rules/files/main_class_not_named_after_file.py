"""DBC102."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.files import ClassFile
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import snake_case, words_of
from dbconv.words.plurals import plurals_of

# What such a file holds is used by the classes beside it.
_WITHOUT_MAIN_CLASS = frozenset(
    "common const constants enums errors exception exceptions helpers mixins types util utils".split()
)


@rule(
    "DBC102",
    "main-class-not-named-after-file",
    ClassFile,
    category="C",
    since="0.1",
    messages={
        "loaded": '{file} has no class "{expected}", the name under which {loader} looks for its main class'
        '; the first one is "{first}"',
        "only": 'class "{first}" is the only one of {file}, and not named like it; write "{expected}"'
        ', or name the file "{better}.py"',
        "only-no-better": 'class "{first}" is the only one of {file}, and not named like it; write "{expected}"',
    },
)
def main_class_not_named_after_file(file: ClassFile, context: Context) -> Iterator[Violation]:
    """The class of a file of models, services or controllers is not named like the file.

    The class is the file's name in PascalCase; capitals within a word are free (`ApiV2` or `APIV2` in `api_v2.py`).
    Outside of models the folder's word may follow: `UserService` or `User` in `services/user.py`; in models `Mixin`
    may. What the file's name says of many the class may say of one (`BadgeService` in `badges.py`). The folder is the
    one that the file lies in directly. A file with schemas of Pydantic beside the class has no main class. A file with
    several public classes, or with public functions too, is reported where an env.py, or a package around it, loads
    classes by the names of files. Exempt are `__init__.py`, private files (`_base.py`), tests, files that are called
    like the folder or `utils`, `types` and the like, files whose only classes are private, exceptions, enums or schemas
    of Pydantic, and a file that binds the name in another way. Reported at the first public class.

    ## Why
    Who knows the class knows the file. Where an env.py or a registry loads classes by this rule, a class that is named
    otherwise is silently left out of `alembic revision --autogenerate`.

    ## Bad
    ```python
    # models/base_model.py
    class Base:
        pass
    ```

    ## Good
    ```python
    # models/base_model.py
    class BaseModel:
        pass
    ```

    ## Settings
    `class-file-folders`
    """
    main = [each for each in file.classes if each.kind == "class"]
    is_alone = len(main) == 1 and not any(each.kind == "schema" for each in file.classes)
    words = words_of(file.stem)
    if not main or file.has_star_import or file.stem.startswith("_"):
        return
    if not snake_case(file.stem) or words[0][0].isdigit():
        return
    if file.stem in (file.folder, _singular(file.folder)) or words[-1] in _WITHOUT_MAIN_CLASS:
        return
    roles = [[], ["mixin"]] if file.folder in ("models", "model") else [[], [_singular(file.folder)]]
    # The class of what a file has many of is called like one: `MappingBadgeService` in mapping_badges.py.
    called = [words, [_singular(each) for each in words]]
    if any(_is_pascal_case(name, [*each, *role]) for name in file.names for each in called for role in roles):
        return
    expected = "".join(word[0].upper() + word[1:] for word in words)
    path = f"{file.folder}/{file.stem}.py"
    if file.loader:
        yield violation("loaded", main[0].place, file=path, expected=expected, loader=file.loader, first=main[0].name)
    elif is_alone and not file.has_functions:
        file_name = snake_case(main[0].name)
        better = None if not file_name or file_name in sys.stdlib_module_names else file_name
        message = "only" if better else "only-no-better"
        yield violation(message, main[0].place, file=path, expected=expected, first=main[0].name, better=better)


def _singular(folder: str) -> str:
    """``service`` of ``services``; a folder in the singular is that already."""
    return folder[:-1] if folder[:-1] and folder in plurals_of(folder[:-1]) else folder


def _is_pascal_case(name: str, words: list[str]) -> bool:
    """Whether a name is made of these words, each with a capital in front; capitals within a word are free."""
    if name.lower() != "".join(words):
        return False
    starts = itertools.accumulate((len(word) for word in words[:-1]), initial=0)
    return not any(name[start].islower() for start in starts)
