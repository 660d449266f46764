"""Mutants of the cases, of the example and of generated texts: none ends a reader or a rule, none takes a second.

``python tests/fuzzing.py 30000`` looks at as many, ``python tests/fuzzing.py 1 4711`` at mutant 4711 alone and prints
it; each is the same in each run. ``test_fuzz.py`` looks at some in CI.
"""

from __future__ import annotations

import functools
import io
import re
import sys
import time
import tokenize
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from case_files import CASES

from dbconv.check import Selection, check
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import DIALECTS, OPTIONS
from dbconv.source import Source
from dbconv.suppress import without_disabled, without_noqa
from dbconv.tree import Files

SECONDS = 1.0
EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "shop"
EVERY = Selection(named=tuple(each.code for each in rules()))
PROJECT = "/fuzz"

# Texts, numbers, names, expressions and statements at which somebody may not have looked.
TEXTS = [
    '""', "'%1500000000d'", '"{:>1500000000}"', '"%s" % 1', '"{0.a[b]}".format(1)', '"\\ud800"', '"\\0"', "b'\\xff'",
    '"a" * 99', 'f"{a!r:>{b}}"', '"' + "x" * 5_000 + '"', "'" + "_" * 300 + "'", '"订单号"', '"a.b.c.d"',
    '"select 1; /* \' $a$ --"', '"ß\u202e\n"'.replace("\n", "\\n"), '"%(a)s %(b)d"', "'' '' ''", '"""\n\n"""', "rb''",
    '"*"', '"' + "'" * 999 + '"', '"a" + "b"', "__doc__", "__name__",
]  # fmt: skip
NUMBERS = [
    "0",
    "-1",
    "1e999",
    "0x" + "f" * 9_000,
    "1_0",
    "1j",
    "10**9",
    "True",
    "None",
    "...",
    "99999999999999999999",
    "~0",
    "+-+1",
]
NAMES = [
    "x",
    "Base",
    "op",
    "sa",
    "Column",
    "Mapped",
    "self",
    "type",
    "_",
    "é",
    "print",
    "revision",
    "upgrade",
    "metadata",
    "String",
]
EXPRESSIONS = [
    *TEXTS, *NUMBERS, *NAMES, "()", "[]", "{}", "{**a}", "[*a]", "*a", "lambda: 0",
    "lambda x, /, *y, z=1, **w: (yield)", "(a := 1)", "[x for x in y if x]", "{x: y for x in z}", "(yield)",
    "await a", "a if b else c", "a[b:c, ...]", "a @ b", "not a", "a < b < c", "f(*a, **b)", "f()()()", "a.b.c.d.e.f",
    "type('A', (B,), {})", "(" * 40 + "1" + ")" * 40, " + ".join("a" * 300), "a" + ".b" * 300, "f(" * 30 + ")" * 30,
    "text('1')", "ForeignKey('a.b')", "Column('a', Integer)", "mapped_column(String(9), default=f'{x}')",
    "Mapped[list['A | None']]", "Annotated[int, mapped_column(primary_key=True)]",
]  # fmt: skip
STATEMENTS = [
    "pass", "return", "raise", "del x", "global x", "import a.b as c, d", "from . import *", "from ..... import x",
    "x: int", "x = y = z = 1", "(a, *b), c = d", "a.b[c]: int = 1", "assert a, b", "async def f(): await g()",
    "try: pass\nfinally: pass", "with a as b, c as (d, e): pass",
    "match a:\n    case {'b': [c, *_]} if d: pass\n    case _: pass", "while 1: break\nelse: pass",
    "class A(B, metaclass=C, **d): x: int = 1", "@a\n@b()\ndef f(a, /, b, *, c): pass",
    "if TYPE_CHECKING:\n    from a import b", "revision = down_revision = None", "down_revision = ('a', 'b')",
    'revision = "a" + "b"', "x = x", "# noqa: DBC205,", "# pylint: disable=a, b #" + "#" * 500, "__tablename__ = 'a'",
    "__table_args__ = ({},)", "op.execute('x' % 1)", "op.batch_alter_table('a')", "context.configure(**a)", "\\\n",
    "\f", "for op in a: op.b()", "def upgrade(): upgrade()", "from sqlalchemy import *", "Base = Base",
    "class Base(Base): pass", "type X[T: int] = list[T]", "class A[T]: pass",
]  # fmt: skip
VALUES = [
    "1", "-1", "true", '""', '"a"', '"%"', '["a"]', "[1]", "[]", "{}", "{a = 1}", "1979-05-27", "nan", '"\\u0000"',
    '["(a+)+"]', '["("]', "[[]]", '"postgres"', '["*a*b*"]', "99999999999999999999", '["a.b"]', "''''''",
]  # fmt: skip


class Project(NamedTuple):
    """A file, and the others around it, by path from the top."""

    path: str
    text: str
    files: dict[str, str]


@functools.cache
def projects() -> list[Project]:
    """What is changed: each case, each file of the example, and texts that are made."""
    found = []
    for case in CASES:
        files = {path.lstrip("/"): text for path, text in (*case.merged, *case.files)}
        settings = "[tool.dbconv]\n" + "\n".join(case.settings) + "\n"
        found.append(Project(case.path.lstrip("/"), case.text, {**files, "pyproject.toml": settings}))
    example = {
        str(path.relative_to(EXAMPLE)): path.read_text(encoding="utf-8") for path in sorted(EXAMPLE.rglob("*.py"))
    }
    found += [Project(path, text, example) for path, text in example.items()]
    return found + [Project(f"models/made_{number}.py", made(Random(number)), {}) for number in range(60)]


def made(random: Random) -> str:
    """A text of statements and expressions at hazard, some of them where the core looks for such."""
    lines = [
        "import sqlalchemy as sa",
        "from sqlalchemy import *",
        "from sqlalchemy.orm import *",
        "from alembic import op",
    ]
    for number in range(random.randint(1, 9)):
        lines.append(
            random.choice(
                [f"class A{number}(Base):", "def upgrade():", f"async def f{number}(a={expression(random)}):"]
            )
        )
        for inner in range(random.randint(1, 8)):
            one, other = expression(random), expression(random)
            forms = (
                f"c{inner} = Column({one}, {other}, default={one})",
                f"c{inner}: {one} = mapped_column({other})",
                f"t{inner} = Table({one}, {other}, Column({one}, {other}))",
                f"op.add_column({one}, sa.Column({other}, {one}))",
                f"op.execute({one} % {other})",
                f"op.{random.choice(['create_table', 'drop_index', 'alter_column'])}({one}, {other})",
                f"return {one}",
                f"__table_args__ = ({one}, {other})",
                *random.choices(STATEMENTS, k=3),
            )
            lines += [f"    {line}" for line in random.choice(forms).split("\n")]
    return "\n".join([*lines, ""])


def expression(random: Random, depth: int = 2) -> str:
    """An odd expression."""
    one = random.choice(EXPRESSIONS)
    if depth and random.random() < 0.4:
        other = expression(random, depth - 1)
        forms = (
            f"[{one}, {other}]",
            f"({one}, {other})",
            f"f({one}, x={other})",
            f"{other}.format({one})",
            f"({one}) + ({other})",
        )
        return random.choice(forms)
    return one


def tokens_of(text: str) -> list[tuple[int, int, int]]:
    """Kind, begin and end of each token in a text, as far as it has any."""
    lines = [0]
    for line in text.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    found = []
    try:
        for each in tokenize.generate_tokens(io.StringIO(text, newline="").readline):
            if each.string.strip() and each.end[0] < len(lines):
                found.append(
                    (each.type, lines[each.start[0] - 1] + each.start[1], lines[each.end[0] - 1] + each.end[1])
                )
    except (tokenize.TokenError, SyntaxError, IndexError):
        pass
    return found


def another_token(random: Random, text: str) -> str:
    """A token becomes another one of its kind, or any expression."""
    tokens = tokens_of(text)
    if not tokens:
        return text
    kind, begin, end = random.choice(tokens)
    put = {tokenize.STRING: TEXTS, tokenize.NUMBER: NUMBERS, tokenize.NAME: NAMES}.get(kind, EXPRESSIONS)
    return text[:begin] + random.choice(put if random.random() < 0.7 else EXPRESSIONS) + text[end:]


def swapped_tokens(random: Random, text: str) -> str:
    """Two tokens of one kind change places."""
    tokens = tokens_of(text)
    if len(tokens) < 2:
        return text
    one = random.choice(tokens)
    other = random.choice([each for each in tokens if each[0] == one[0]])
    (_, a, b), (_, c, d) = sorted([one, other])
    return text if b > c else text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]


def another_line(random: Random, text: str) -> str:
    """A line goes, is doubled, is repeated, moves, or another one comes before it."""
    lines = text.split("\n")
    index = random.randrange(len(lines))
    indent = re.match(r"[ \t]*", lines[index])
    put = [f"{indent[0] if indent else ''}{line}" for line in random.choice(STATEMENTS).split("\n")]
    moved = random.randrange(len(lines))
    ways: tuple[Callable[[], list[str]], ...] = (
        lambda: lines[:index] + lines[index + 1 :],
        lambda: lines[:index] + [lines[index]] * random.choice((2, 3, 40)) + lines[index + 1 :],
        lambda: lines[:index] + put + lines[index:],
        lambda: lines[:index] + [lines[moved]] + lines[index + 1 :],
        lambda: lines[: index + 1],
        lambda: lines[:index] + [line.strip() for line in lines[index : index + 3]] + lines[index + 3 :],
    )
    return "\n".join(random.choice(ways)())


def another_character(random: Random, text: str) -> str:
    """Some characters go, are doubled many times, or others come between."""
    begin = random.randrange(len(text) + 1)
    end = min(len(text), begin + random.choice((0, 0, 1, 1, 2, 9, 60)))
    put = random.choice(
        [
            "",
            text[begin:end] * random.choice((2, 50)),
            "\r",
            "\t",
            "\ufeff",
            "#" * 2_000,
            " " * 2_000,
            "(" * 50,
            "\\",
            "'",
            "é",
        ]
    )
    return text[:begin] + put + text[end:]


def doubled(random: Random, text: str) -> str:
    """A whole file twice, or with another one behind it."""
    return text + "\n" + random.choice(projects()).text


WAYS = (
    another_token,
    another_token,
    another_token,
    swapped_tokens,
    another_line,
    another_line,
    another_character,
    doubled,
)


def mutant(number: int) -> Project:
    """The project of a number, of which the file is changed in some places, and at times what lies around it."""
    random = Random(number)
    path, text, files = random.choice(projects())
    for _ in range(random.choice((1, 1, 2, 3, 6))):
        text = random.choice(WAYS)(random, text)
    others = dict(files)
    if random.random() < 0.2 and others:
        other = random.choice(sorted(others))
        others[other] = random.choice(WAYS)(random, others[other])
    if random.random() < 0.2:
        keys = (*OPTIONS, "select", "x", '"a.b"')
        others["pyproject.toml"] = "\n".join(
            [
                random.choice(["[tool.dbconv]", "[tool.dbconf]", "[dbconv]", "[tool]"]),
                *(f"{random.choice(keys)} = {random.choice(VALUES)}" for _ in range(random.randint(0, 4))),
                random.choice(["", "[tool.alembic]\nscript_location = " + random.choice(VALUES)]),
                random.choice(["", "version_locations = " + random.choice(VALUES)]),
                random.choice(["", "path_separator = " + random.choice(VALUES)]),
            ]
        )
    if random.random() < 0.1:
        ini = random.choice(["a", "%(here)s/a", "%(x)s", "%", "a:b", "\0", "/", "..", "a b,c"])
        others["alembic.ini"] = f"[alembic]\nx = {ini}\nscript_location = {ini}\nversion_locations = {ini}\n"
    if random.random() < 0.1:
        others[random.choice(["revisions.lock", "migrations/revisions.lock"])] = random.choice(
            ["", "\0", "v2 a b c d\n" * 9, text]
        )
    return Project(path, text, others)


def faults_of(number: int) -> Iterator[str]:
    """What is wrong with dbconv by a mutant."""
    path, text, files = mutant(number)
    files = {f"{PROJECT}/{name}": each for name, each in files.items()} | {f"{PROJECT}/{path}": text}
    dialect = Random(number).choice(DIALECTS)
    try:
        tree = Files({name: each.encode("utf-8", "surrogatepass") for name, each in files.items()})
        seconds = taken(tree, f"{PROJECT}/{path}", text, dialect, faults := [])
        # Once more, as other things run here.
        if seconds > SECONDS and (again := taken(tree, f"{PROJECT}/{path}", text, dialect, [])) > SECONDS:
            yield f"{min(seconds, again):.1f} s"
        yield from faults
    except Exception as error:  # pylint: disable=broad-exception-caught
        yield f"{type(error).__name__}: {error}"


def taken(tree: Files, path: str, text: str, dialect: str, faults: list[str]) -> float:
    """The CPU seconds that it takes to look at a file; what is wrong with what is found there goes into a list."""
    session, source = Session(tree), Source(text, path)
    begin = time.process_time()
    settings = session.settings_for(path, (("dialect", dialect),))
    findings = check(source, session, EVERY, settings)
    without_noqa(findings, source)
    without_disabled(findings, source)
    seconds = time.process_time() - begin
    lines = re.split("\r\n|\r|\n", text)
    for each in findings:
        inside = 1 <= each.line <= each.end_line <= len(lines) and 0 <= each.column <= len(lines[each.line - 1])
        if each.code == "DBC002" or not inside or not each.text.isprintable():
            faults.append(f"{each.line}:{each.column}: {each.code} {each.text[:200]}")
    return seconds


def run(numbers: Iterable[int]) -> list[str]:
    """The faults by all mutants of these numbers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [f"mutant {number}: {fault}" for number in numbers for fault in faults_of(number)]


def main(count: int, first: int = 0) -> int:
    """Look at many, and print what is wrong."""
    if count == 1:
        print(mutant(first).text)
    failed, begin = 0, time.process_time()
    for start in range(first, first + count, 1000):
        faults = run(range(start, min(start + 1000, first + count)))
        failed += len(faults)
        print(*faults, f"{start}: {time.process_time() - begin:.0f} s", sep="\n", flush=True)
    print(f"{count} mutants, {failed} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:] or ["3000"])))
