# versions/1a_make.py
from alembic import op

revision = "1a"
down_revision = None


def upgrade():
    if op.get_bind().dialect.name == "mysql" and op.get_bind().dialect.name in ("mysql", "sqlite"):
        op.drop_table("both")
    elif not (bind.dialect.name != "oracle" or FLAG):
        op.drop_table("other arm")
    else:
        op.drop_table("neither")
    if op.get_bind().dialect.name == "mysql" or bind.engine.name in {"sqlite"}:
        op.drop_table("either")
    if "mysql" != bind.dialect.name and bind.dialect.name not in ["sqlite", "oracle"]:
        op.drop_table("kept out")
    if bind.dialect.name > "mysql" or bind.dialect.name == NAME or "a" == bind.dialect.name == "b":
        op.drop_table("nothing said")
    if bind.dialect.name in NAMES or bind.dialect.name in ("a", NAME) or "a" in bind.dialect.name:
        op.drop_table("nothing said here")
    if not FLAG:
        return
    op.drop_table("after return")
    for each in TABLES:
        if each:
            continue
        op.drop_table("in loop")
    while FLAG:
        op.drop_table("while")
    else:
        op.drop_table("while else")
    try:
        op.drop_table("try")
    except (A, B):
        op.drop_table("except")
    except:
        op.drop_table("bare except")
    else:
        op.drop_table("try else")
    finally:
        op.drop_table("finally")
    match FLAG:
        case [1, _]:
            op.drop_table("case")
    with op.get_context().autocommit_block():
        op.drop_table("autocommit")
        for each in TABLES:
            op.drop_table("loop in autocommit")
    op.drop_table("after autocommit")
    with bind.begin(), open("x") as file:
        op.drop_table("begun")
    op.drop_table("after begun")
    if FLAG:
        if OTHER:
            raise A
        else:
            return
    op.drop_table("after both left")
    if A:
        op.execute("COMMIT")
        if B:
            return
    op.drop_table("after a commit in one arm")
    op.execute("BEGIN")
    op.drop_table("after BEGIN")
    while A:
        op.execute("COMMIT; ROLLBACK")
        return
    op.drop_table("after a loop that left")


def downgrade():
    """A text."""
    import os
    global x
    print("x")
    logger.warning("x")
    return None
