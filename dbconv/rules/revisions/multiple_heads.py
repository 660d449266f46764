"""DBC511."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.revisions import RevisionGraph
from dbconv.rule import rule
from dbconv.terms import Value, all_of, term
from dbconv.violation import Violation, violation

_SHOWN = 4


@rule(
    "DBC511",
    "multiple-heads",
    RevisionGraph,
    category="E",
    since="0.1",
    messages={
        "rivals": 'revision "{revision}" is a head, and so is {others}: alembic upgrade head refuses; write {command}'
        ", or let this one follow the other",
    },
)
def multiple_heads(graph: RevisionGraph, context: Context) -> Iterator[Violation]:
    """A script directory has more than one head: revisions that no other follows.

    Reported at `revision` of each head, with the others and the command that merges them. Heads of branches with
    different labels are meant so, and are not compared; `depends_on` makes nobody's head disappear, as in Alembic.
    Silent where two files bear one id (`duplicate-revision-id`), where a revision names one that is not there, with
    which no command of Alembic's runs (`unknown-down-revision`), and where an id is computed or cannot be read.

    A script directory is what an `alembic.ini`, `[tool.alembic]` or `script-directories` names, a folder `versions` or
    one beside env.py, and any folder in which two files bind `revision` and `down_revision`. Folders below count where
    `recursive_version_locations` says so, or a program beside env.py sets `version_locations`; where env.py itself
    does, each folder is a history of its own.

    ## Why
    Two people each wrote a revision after the same one, and git merged both without a conflict. `alembic upgrade head`
    stops with "Multiple head revisions are present", in the deployment first. `dbconv graph` draws where the two part.

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

    ## Settings
    `script-directories`
    """
    own = graph.file.revision
    if own is None or not graph.is_complete or graph.shared or not graph.links.knows_labels:
        return
    for heads in graph.links.heads_by_branch.values():
        others = [each for each in heads if each != own] if own in heads else []
        if not others:
            continue
        shown: list[Value] = [f'"{each}" ({graph.name_of(graph.paths[each])})' for each in others[:_SHOWN]]
        if len(others) > _SHOWN:
            shown.append(term("more", count=str(len(others) - _SHOWN)))
        # Where there are so many, nobody types them.
        command = f"alembic merge -m merge {'heads' if len(others) >= _SHOWN else ' '.join(heads)}"
        yield violation("rivals", graph.place, revision=own, others=all_of(shown), command=command)
