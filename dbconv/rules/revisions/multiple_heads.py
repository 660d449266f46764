"""DBC511."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.links.facts import RivalHead
from dbconv.rule import rule
from dbconv.violation import Fault, Violation

_SHOWN = 4


@rule(
    "DBC511",
    "multiple-heads",
    RivalHead,
    category="E",
    since="0.1",
    messages={
        "message": 'revision "{_0}" is a head, and so is {_1}: alembic upgrade head refuses; write {_2}, or let this one follow the other'
    },
)
def multiple_heads(head: RivalHead, context: Context) -> Iterator[Violation]:
    """A script directory has more than one head: revisions that no other follows.

    Reported at `revision` of each head, with the others and the command that merges them. Heads of branches with
    different labels are meant so, and are not compared; `depends_on` makes nobody's head disappear, as in Alembic.
    Silent where two files bear one id (`duplicate-revision-id`), and where an id is computed or cannot be read.

    ## Why
    Two people each wrote a revision after the same one, and git merged both without a conflict. `alembic upgrade head`
    stops with "Multiple head revisions are present", in the deployment first.

    ## Bad
    ```diff
     # migrations/versions/1a2b3c_users.py
     from alembic import op

     revision = "1a2b3c"
     down_revision = None
     # migrations/versions/2b3c4d_orders.py
     from alembic import op

     revision = "2b3c4d"  # noqa: DBC511
     down_revision = "1a2b3c"
    +# migrations/versions/3c4d5e_items.py
    +from alembic import op
    +
    +revision = "3c4d5e"
    +down_revision = "1a2b3c"
    ```

    ## Good
    ```diff
     # migrations/versions/1a2b3c_users.py
     from alembic import op

     revision = "1a2b3c"
     down_revision = None
     # migrations/versions/2b3c4d_orders.py
     from alembic import op

     revision = "2b3c4d"
     down_revision = "1a2b3c"
    +# migrations/versions/3c4d5e_items.py
    +from alembic import op
    +
    +revision = "3c4d5e"
    +down_revision = "2b3c4d"
    ```
    """
    shown = [f'"{own}" ({file})' for own, file in head.others[:_SHOWN]]
    if len(head.others) > _SHOWN:
        shown.append(f"{len(head.others) - _SHOWN} more")
    if len(head.others) >= _SHOWN:
        command = "alembic merge -m merge heads"
    else:
        command = f"alembic merge -m merge {' '.join(sorted((head.revision, *(own for own, _ in head.others))))}"
    yield Fault(head.place, (head.revision, " and ".join(shown), command))
