"""DBC101."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.files import File
from dbconv.rule import rule
from dbconv.source import FIRST_LINE
from dbconv.violation import Violation, violation
from dbconv.words.names import snake_case, with_words, words_of
from dbconv.words.spelling import misspelled

# Gunicorn looks for its configuration by that name; the compilers of protocol buffers and gRPC add these.
_LOOKED_FOR = frozenset({"gunicorn.conf"})
_GIVEN = ("_pb2", "_pb2_grpc")


@rule(
    "DBC101",
    "file-name-not-snake-case",
    File,
    category="C",
    since="0.1",
    messages={
        "better": 'file name "{name}.py" is not snake_case; write "{better}.py"',
        "no-better": 'file name "{name}.py" is not snake_case; write lower-case English words',
    },
)
def file_name_not_snake_case(file: File, context: Context) -> Iterator[Violation]:
    """A file's name is not in snake_case.

    Exempt are `__init__`, `__main__` and the like, one leading `_`, a leading `__` in a `models` folder (such a model
    is kept out of env.py), and names that somebody else gives or looks for: Alembic revisions, `gunicorn.conf.py`,
    `*_pb2.py` and other files whose head says that they are generated, scripts with a `#!` line outside of a package
    (anywhere, or with a `__main__` guard alone, where no `import` can name them: `send-mail.py`), tests. No name of a
    module of the standard library is proposed.

    ## Why
    Some file systems fold case and some do not: `Order.py` and `order.py` are one file on macOS and two on Linux.

    ## Bad
    ```python
    # models/orderItem.py
    ```

    ## Good
    ```python
    # models/order_item.py
    ```
    """
    stem = file.stem
    if file.is_revision or file.is_generated or file.is_script or file.is_test:
        return
    if stem in _LOOKED_FOR or stem.endswith(_GIVEN) or (stem.startswith("__") and stem.endswith("__")):
        return
    kept = "__" if file.folder == "models" and stem.startswith("__") else "_" if stem.startswith("_") else ""
    better = snake_case(stem)
    if stem == f"{kept}{better}":
        return
    better = with_words(better, misspelled(words_of(better)))
    if better and not keyword.iskeyword(better) and f"{kept}{better}" not in sys.stdlib_module_names:
        yield violation("better", FIRST_LINE, name=file.stem, better=f"{kept}{better}")
    else:
        yield violation("no-better", FIRST_LINE, name=file.stem)
