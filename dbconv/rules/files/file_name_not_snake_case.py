"""DBC101."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.files import File
from dbconv.rule import rule
from dbconv.source import FIRST_LINE
from dbconv.violation import Violation, violation
from dbconv.words.names import snake_case


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
    is kept out of env.py), Alembic revisions, which Alembic names, and tests of private modules (`test__cache.py`).

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
    stem = file.stem.removeprefix("test_") if file.stem.startswith("test__") else file.stem
    if file.is_revision or (stem.startswith("__") and stem.endswith("__")):
        return
    kept = "__" if file.folder == "models" and stem.startswith("__") else "_" if stem.startswith("_") else ""
    better = snake_case(stem)
    if stem == f"{kept}{better}":
        return
    if better and not keyword.iskeyword(better):
        yield violation("better", FIRST_LINE, name=file.stem, better=f"{kept}{better}")
    else:
        yield violation("no-better", FIRST_LINE, name=file.stem)
