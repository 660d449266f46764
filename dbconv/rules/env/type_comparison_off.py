"""DBC553."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, replaced
from dbconv.facts.env import EnvScript
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC553",
    "type-comparison-off",
    EnvScript,
    category="W",
    since="0.1",
    messages={
        "off": "compare_type=False: autogenerate does not see that a column has got another type"
        "; write {better}, or a function that leaves out the types that are compared wrongly"
    },
    fixable="unsafe",
)
def type_comparison_off(env: EnvScript, context: Context) -> Iterator[Violation]:
    """`context.configure` is given `compare_type=False`.

    Reported at each such value. Without the argument, Alembic 1.12 and later compares types.

    ## Why
    A model's `String(80)` becomes `String(200)`, and `--autogenerate` writes an empty revision: production keeps 80,
    and the first long value fails there. Where one type is compared wrongly, as MySQL's TINYINT(1) for Boolean was,
    `compare_type` takes a function that answers False for that one and None for all others.

    ## Bad
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata, compare_type=False)
    ```

    ## Good
    ```python
    # migrations/env.py
    from alembic import context
    from app.models import Base

    target_metadata = Base.metadata
    context.configure(target_metadata=target_metadata, compare_type=True)
    ```
    """
    for each in env.configures:
        for name, place in each.off:
            if name == "compare_type":
                better = Advice("compare_type=True", replaced(place, "True").edits)
                yield violation("off", place, better=better)
