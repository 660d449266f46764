"""``dbconv graph``: what it draws is what Alembic reads, and is legible."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest
from alembic.script import ScriptDirectory
from repositories import Repo, clone, isolate, new, on_branch, revision_text

from dbconv.cli.drawing import Node, as_svg, as_text, folded, in_order
from dbconv.cli.main import main

VERSIONS = "migrations/versions"


def revision(own: str, *after: str, title: str = "", depends_on: str = "", label: str = "") -> str:
    text = revision_text(own).replace(f"Set the {own}.", title or f"About {own}")
    links = repr(after) if len(after) > 1 else repr(after[0]) if after else "None"
    text = text.replace("down_revision = None", f"down_revision = {links}")
    more = [f"depends_on = {depends_on!r}"] * bool(depends_on) + [f"branch_labels = {label!r}"] * bool(label)
    return text.replace("\n\n\n", "\n".join(("", *more, "", "", "")), 1)


BRANCHED = {
    "a1": revision("a1"),
    "b2": revision("b2", "a1", label="shop"),
    "c3": revision("c3", "a1", title='The "second" <branch> of #1'),
    "d4": revision("d4", "c3", depends_on="shop"),
    "e5": revision("e5", "b2", "d4"),
}


def directory(folder: Path, revisions: Mapping[str, str]) -> Repo:
    files = {f"{VERSIONS}/{own}.py": text for own, text in revisions.items()}
    return new(folder, {"migrations/env.py": "from alembic import context\n", **files})


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A branch with a revision of its own, beside merged ones that branch and merge."""
    made = on_branch(clone(directory(tmp_path / "origin", BRANCHED)))
    made.write({f"{VERSIONS}/f6.py": revision("f6", "e5")})
    monkeypatch.chdir(made.folder)
    return made


def drawn(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    capsys.readouterr()
    assert main(["graph", *arguments]) == 0
    return capsys.readouterr().out.splitlines()


def test_text(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert drawn(capsys) == [
        "migrations: 6 revisions, 1 head, 1 merge; 5 merged (origin/main), 1 new",
        "*  f6 (head, new) About f6",
        "o  e5 (merge of 2) About e5",
        "+-.",
        "| o  d4 (depends on shop) About d4",
        '| o  c3 The "second" <branch> of #1',
        "o |  b2 (label shop) About b2",
        "+-'",
        "o  a1 (base, branches into 2) About a1",
    ]


def test_a_part(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert drawn(capsys, "--only-new")[1:] == [
        "*  f6 (head, new) About f6",
        "o  e5 (merge of 2) About e5",
    ]
    assert [line.split()[1] for line in drawn(capsys, "--since", "d")[1:]] == ["f6", "e5", "d4"]
    for name in ("zz", ""):
        repo.write({f"{VERSIONS}/dd.py": revision("dd", "a1")})
        assert main(["graph", "--since", name or "d"]) == 2
        assert "or several begin so" in capsys.readouterr().err


def test_mermaid(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    lines = drawn(capsys, "--format", "mermaid")
    assert lines[0] == "flowchart BT"
    key = {text: each for each, text in re.findall(r'^  (r\d+)\["(\w+)', "\n".join(lines), re.MULTILINE)}
    assert f'  {key["c3"]}["c3 The #quot;second#quot; #lt;branch#gt; of #35;1"]:::merged' in lines
    assert {f"  {key['b2']} -.-> {key['d4']}", f"  {key['c3']} --> {key['d4']}"} < {*lines}


def test_svg(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    picture = ElementTree.fromstring("\n".join(drawn(capsys, "--format", "svg")))
    of = {kind: picture.findall(f"{{http://www.w3.org/2000/svg}}{kind}") for kind in ("circle", "text", "path")}
    # A line for each parent, and one for what another depends on.
    assert (len(of["circle"]), len(of["text"]), len(of["path"])) == (6, 6, 7)
    assert of["text"][3].text == 'c3 The "second" <branch> of #1'
    assert len({each.get("cx") for each in of["circle"]}) == 2


def test_findings(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert not any("finding" in line for line in drawn(capsys))
    repo.edit(f"{VERSIONS}/d4.py")
    (found,) = (line for line in drawn(capsys, "--findings") if "finding" in line)
    assert found == "| o  d4 (depends on shop, 1 finding) About d4"


def test_what_is_wrong_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing, what is computed, a cycle: no picture fails."""
    revisions = {
        "a1": revision("a1", "gone"),
        "b2": revision("b2", "c3"),
        "c3": revision("c3", "b2"),
        "d4": revision("d4", "a1").replace("down_revision = 'a1'", "down_revision = made()"),
    }
    repo = directory(tmp_path / "shop", revisions)
    monkeypatch.chdir(repo.folder)
    for form in ("text", "mermaid", "dot", "svg"):
        assert main(["graph", "--format", form]) == 0


def test_what_is_wrong_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = directory(tmp_path / "shop", {"a1": revision("a1", "gone"), "b2": revision("b2", "c3")})
    repo.write({f"{VERSIONS}/c3.py": revision("c3", "b2").replace('"""', "# A licence.\n'''", 1).replace('"""', "'''")})
    repo.write({f"{VERSIONS}/d4.py": revision("d4").replace("down_revision = None", "down_revision = made()")})
    monkeypatch.chdir(repo.folder)
    text = "\n".join(drawn(capsys))
    for each in (
        "?  gone (missing)",
        "b2 (in a cycle)",
        "c3 (new, in a cycle) About c3",
        "d4 (head, new, down_revision is computed) About d4",
    ):
        assert each in text, text


def test_which_are_new_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = Repo(tmp_path / "plain")
    repo.write({f"{VERSIONS}/{own}.py": text for own, text in BRANCHED.items()})
    monkeypatch.chdir(repo.folder)
    assert "which are merged is unknown: git says: not a git repository" in drawn(capsys)[0]
    assert main(["graph", "--only-new"]) == 2
    assert "which are new cannot be told" in capsys.readouterr().err


def test_several_directories(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write({"other/env.py": "from alembic import context\n", "other/versions/z9.py": revision("z9")})
    assert [line for line in drawn(capsys) if ": " in line and "revision" in line] == [
        "migrations: 6 revisions, 1 head, 1 merge; 5 merged (origin/main), 1 new",
        "other: 1 revision, 1 head; 0 merged (origin/main), 1 new",
    ]
    assert main(["graph", "--format", "svg"]) == 2
    assert "name one of 2 script directories" in capsys.readouterr().err
    assert drawn(capsys, "other")[1:] == ["*  z9 (head, base, new) About z9"]


def test_a_thousand_are_legible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = [f"r{number:04}" for number in range(1000)]
    repo = directory(tmp_path / "shop", {own: revision(own, *ids[:number][-1:]) for number, own in enumerate(ids)})
    monkeypatch.chdir(repo.folder)
    assert drawn(capsys)[1:] == [
        "o  r0999 (head) About r0999",
        ":  998 revisions, r0001 to r0998",
        "o  r0000 (base) About r0000",
    ]
    assert len(drawn(capsys, "--all")) == 1001


def a_history(seed: int, count: int = 40) -> dict[str, tuple[str, ...]]:
    """Revisions that branch and merge at hazard, by id with their parents."""
    chance = random.Random(seed)
    found: dict[str, tuple[str, ...]] = {}
    for number in range(count):
        heads = sorted(found.keys() - {each for parents in found.values() for each in parents})
        pick = chance.random()
        if pick < 0.15 and len(heads) > 1:
            parents = tuple(chance.sample(heads, 2))
        elif pick < 0.3 and found:
            parents = (chance.choice(sorted(found)),)
        else:
            parents = (chance.choice(heads),) if heads else ()
        found[f"{number:03}x"] = parents
    return found


@pytest.mark.parametrize("seed", range(3))
def test_it_is_what_alembic_reads(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    history = a_history(seed)
    repo = directory(tmp_path / "shop", {own: revision(own, *parents) for own, parents in history.items()})
    monkeypatch.chdir(repo.folder)
    known = ScriptDirectory(str(repo.folder / "migrations"))
    dot = "\n".join(drawn(capsys, "--all", "--format", "dot"))
    edges = re.findall(r'^  "(\w+)" -> "(\w+)";$', dot, re.MULTILINE)
    assert sorted(edges) == sorted(
        (each, own.revision) for own in known.walk_revisions() for each in own._versioned_down_revisions
    )
    text = drawn(capsys, "--all")[1:]
    heads = {match[1] for match in (re.search(r"  (\w+) \([^)]*\bhead\b", line) for line in text) if match}
    assert heads == {*known.get_heads()}


@pytest.mark.parametrize("seed", range(20))
def test_lines_lead_from_children_to_parents(seed: int) -> None:
    nodes = {own: Node(own, own, parents, kind="merged") for own, parents in a_history(seed, 60).items()}
    order = [each.name for each in in_order(nodes)]
    assert sorted(order) == sorted(nodes)
    assert all(order.index(own) < order.index(each) for own, node in nodes.items() for each in node.parents)
    # Each lane that goes on at a line has something below it.
    lines = list(as_text(nodes))
    for number, line in enumerate(lines[:-1]):
        below = lines[number + 1]
        graph, _, _ = line.partition("  ")
        for column, sign in enumerate(graph):
            if sign in "|.":
                assert below[column : column + 1] in ("|", "o", "+", "'", "-"), "\n".join(lines[: number + 2])
    assert lines[-1].startswith("o")
    shorter = folded(nodes, lambda chain: f"{len(chain)}")
    count = sum(int(each.text) if each.kind == "folded" else 1 for each in shorter.values())
    assert count == len(nodes)
    assert len(ElementTree.fromstring("\n".join(as_svg(shorter))).findall(".//{*}circle")) == len(shorter)


@pytest.mark.parametrize("form", ["text", "mermaid", "dot", "svg"])
def test_nothing_that_a_revision_says_begins_a_line(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = "x\\n::error::y\\x1b[31m"
    revisions = [
        revision("a1", title=odd),
        revision("b2").replace('"b2"', f'"{odd}"', 1),
        revision("c3", "d4").replace("d4", odd),
    ]
    repo = directory(tmp_path / "shop", {f"r{number}": text for number, text in enumerate(revisions)})
    monkeypatch.chdir(repo.folder)
    lines = drawn(capsys, "--format", form)
    assert all(line.isprintable() and not line.lstrip().startswith("::") for line in lines) and len(lines) > 3
