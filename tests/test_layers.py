"""The arrows between the parts run one way."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# A part may import those before it, and modules of its own.
LAYERS = [
    {"dbconv"},
    {"dbconv.moment"},
    {"dbconv.source", "dbconv.words"},
    {"dbconv.settings"},
    {"dbconv.script"},
    {"dbconv.merged"},
    {"dbconv.modules"},
    {"dbconv.facts"},
    {"dbconv.terms"},
    {"dbconv.violation"},
    {"dbconv.context"},
    {"dbconv.rule"},
    {"dbconv.finding"},
    {"dbconv.rules"},
    {"dbconv.check", "dbconv.suppress"},
    {"dbconv.lock_command"},
    {"dbconv.cli"},
    {"dbconv.__main__", "flake8_dbconv", "pylint_dbconv"},
]
FOREIGN = {"flake8_dbconv": {"flake8"}, "pylint_dbconv": {"pylint", "astroid"}}


def modules() -> list[Path]:
    return [path for package in ("dbconv", *FOREIGN) for path in sorted((ROOT / package).rglob("*.py"))]


def part_of(module: str) -> str:
    parts = module.split(".")
    return parts[0] if parts[0] in FOREIGN else ".".join(parts[:2])


def imports(path: Path) -> set[str]:
    return {
        name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        )
    }


def imported(path: Path) -> set[str]:
    """The modules that a module imports, or may: ``from a import b`` may mean the module ``a.b``."""
    return imports(path) | {
        f"{node.module}.{alias.name}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    part = part_of(name_of(path))
    level = next(index for index, layer in enumerate(LAYERS) if part in layer)
    below = set().union(*LAYERS[:level]) | {part}
    for module in imports(path):
        if module.split(".")[0] in ("dbconv", *FOREIGN):
            assert part_of(module) in below, module


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_no_modules_import_each_other() -> None:
    """Not by a third one, and not inside a function either. What only a type checker reads counts, too."""
    names = {name_of(path) for path in modules()}
    left = {name_of(path): {each for each in imported(path) if each in names} for path in modules()}
    while left:
        free = {name for name, needed in left.items() if not needed & left.keys() - {name}}
        assert free, left
        left = {name: needed for name, needed in left.items() if name not in free}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_packages_stay_where_they_are_needed(path: Path) -> None:
    allowed = (
        FOREIGN.get(path.relative_to(ROOT).parts[0], set()) | {"dbconv", "tomli", "tomllib"} | sys.stdlib_module_names
    )
    assert {module.split(".")[0] for module in imports(path)} <= allowed


def test_rules_see_no_syntax_trees() -> None:
    for path in (ROOT / "dbconv" / "rules").rglob("*.py"):
        assert "ast" not in imports(path), path


# Not yet; nothing is added here.
_ENGLISH = {"edits", "operations", "constraints"}


@pytest.mark.parametrize(
    "path",
    [each for each in sorted((ROOT / "dbconv" / "facts").rglob("*.py")) if each.parent.name not in _ENGLISH],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_facts_say_nothing_in_english(path: Path) -> None:
    """What is said of them is a rule's message: two words in a row are a phrase, unless in a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in documentation]
    assert [each for each in texts if isinstance(each, str) and re.search(r"\b[a-z]{2,} [a-z]{2,}", each)] == []
