"""DBC101."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.facts.files import File
from dbconv.finding import Context, Fault, rule
from dbconv.source import FIRST_LINE
from dbconv.words.names import snake_case

_SNAKE_CASE = re.compile(r"_?[a-z0-9]+(_[a-z0-9]+)*")


@rule("DBC101", "file-name-not-snake-case", "C", File, 'file name "%s" is not snake_case; %s')
def file_name_not_snake_case(file: File, context: Context) -> Iterator[Fault]:
    """A file's name is not in snake_case.

    Exempt are `__init__`, `__main__`, one leading `_`, a leading `__` in a `models` folder (such a model is kept out
    of env.py), and Alembic revisions, which Alembic names.

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
    if file.is_revision or stem in ("__init__", "__main__"):
        return
    if file.folder == "models" and stem.startswith("__"):
        stem = stem[2:]
    if _SNAKE_CASE.fullmatch(stem):
        return
    better = snake_case(stem)
    yield Fault(FIRST_LINE, (f"{file.stem}.py", f'write "{better}.py"' if better else "write lower-case English words"))
