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
    {"dbconv.answers", "dbconv.paths", "dbconv.record"},
    {"dbconv.tree"},
    {"dbconv.listing"},
    {"dbconv.source", "dbconv.toml", "dbconv.words"},
    {"dbconv.dialect"},
    {"dbconv.options"},
    {"dbconv.settings"},
    {"dbconv.settings_table"},
    {"dbconv.summary"},
    {"dbconv.index"},
    {"dbconv.session"},
    {"dbconv.facts"},
    {"dbconv.terms"},
    {"dbconv.languages", "dbconv.terminal"},
    {"dbconv.merged"},
    {"dbconv.project"},
    {"dbconv.edits"},
    {"dbconv.column_edits"},
    {"dbconv.violation"},
    {"dbconv.context"},
    {"dbconv.rule"},
    {"dbconv.finding", "dbconv.pragmas"},
    {"dbconv.rules"},
    {"dbconv.check", "dbconv.notice", "dbconv.suppress"},
    {"dbconv.known"},
    {"dbconv.fixing"},
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


def test_no_folders_of_rules_need_each_other() -> None:
    folder = ROOT / "dbconv" / "rules"
    arrows = {
        (path.parent.name, module.split(".")[2])
        for path in folder.glob("*/*.py")
        for module in imports(path)
        if module.startswith("dbconv.rules.")
    }
    assert {pair for pair in arrows if pair[0] != pair[1] and pair[::-1] in arrows} == set()


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_packages_stay_where_they_are_needed(path: Path) -> None:
    allowed = (
        FOREIGN.get(path.relative_to(ROOT).parts[0], set()) | {"dbconv", "tomli", "tomllib"} | sys.stdlib_module_names
    )
    if path == ROOT / "dbconv" / "rule.py":
        # For mypy alone, which has it: Python 3.10 has no Unpack.
        allowed |= {"typing_extensions"}
    assert {module.split(".")[0] for module in imports(path)} <= allowed


def test_rules_see_no_syntax_trees() -> None:
    for path in (ROOT / "dbconv" / "rules").rglob("*.py"):
        assert "ast" not in imports(path), path


# Alembic's own words in what it generates.
ALEMBICS = {"commands auto generated"}
READERS = [path for folder in ("facts", "project") for path in sorted((ROOT / "dbconv" / folder).rglob("*.py"))]


@pytest.mark.parametrize("path", READERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_facts_say_nothing_in_english(path: Path) -> None:
    """What is said of them is a rule's message: two words in a row are a phrase, unless in a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documentation = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in documentation]
    if path.name == "libraries.py":
        # Its texts are Python.
        texts = [each for each in texts if not (isinstance(each, str) and each.startswith("\n") and ast.parse(each))]
    phrases = {each for each in texts if isinstance(each, str) and re.search(r"\b[a-z]{2,} [a-z]{2,}", each)}
    assert not {each for each in phrases if not any(own in each for own in ALEMBICS)}


# --- Who touches the file system ---

# What asks for files, opens or lists them: of ``os`` and ``os.path``, of paths, and of other modules.
ASKING = {
    *("os.open", "os.stat", "os.lstat", "os.fstat", "os.scandir", "os.listdir", "os.walk", "os.access", "os.readlink"),
    *(f"os.path.{name}" for name in ("exists", "lexists", "isfile", "isdir", "islink", "getsize", "getmtime")),
    *(
        "os.path.realpath",
        "os.path.samefile",
        "os.replace",
        "os.unlink",
        "open",
        "io.open",
        "tokenize.open",
        "glob.glob",
        "shutil.which",
    ),
}
METHODS = {"read_text", "read_bytes", "is_file", "is_dir", "iterdir", "rglob", "glob", "scandir", "listdir", "walk"}
# Git's own processes. A session has methods of the same names, which is how all others ask.
MAY_ASK = {
    "dbconv.merged.git": {"os.path.realpath", "shutil.which"},
    # Nothing but the null device.
    "dbconv.terminal": {"os.open"},
    "dbconv.settings_table": {"OPTIONS[key].read_text"},
}


def asked_of_files(tree: ast.AST) -> set[str]:
    """What a module calls, or hands on, that asks the file system."""
    names = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, (ast.Name, ast.Attribute))}
    methods = {
        f"{ast.unparse(node.func.value)}.{node.func.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS
    }
    imported = {
        f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    return (names | imported) & ASKING | {each for each in methods if not each.startswith(("ast.", *SESSIONS))}


SESSIONS = ("session.", "self.session.", "self._session.", "module.session.", "self._module.session.")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_nobody_but_the_tree_asks_for_files(path: Path) -> None:
    asked = asked_of_files(ast.parse(path.read_text(encoding="utf-8")))
    assert name_of(path) == "dbconv.tree" or asked <= MAY_ASK.get(name_of(path), set())


@pytest.mark.parametrize(
    "text",
    [
        "with open(path) as file: pass",
        "import os\nfound = os.stat(path)",
        "from os.path import isfile\nisfile(path)",
        "from os import scandir",
        "from pathlib import Path\nPath(path).read_text()",
        "any(map(os.path.isdir, paths))",
        "tree.walk(folder)",
    ],
)
def test_asking_for_files_is_noticed(text: str) -> None:
    assert asked_of_files(ast.parse(text))


# --- What grows ---

# Filled when their modules are loaded, and never again.
REGISTRIES = {"_REGISTRY", "_SPECS", "_READERS"}
GROWING = {"append", "extend", "add", "update", "setdefault", "insert", "__setitem__"}


def growing(tree: ast.Module) -> set[str]:
    """The names at module level whose values a function changes, and functions of arguments that keep all answers."""
    top = {
        target.id
        for each in tree.body
        if isinstance(each, (ast.Assign, ast.AnnAssign))
        for target in (each.targets if isinstance(each, ast.Assign) else [each.target])
        if isinstance(target, ast.Name)
    }
    found: set[str] = set()
    for function in ast.walk(tree):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Global):
                found.update(node.names)
            elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
                found.add(ast.unparse(node.value))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in GROWING:
                found.add(ast.unparse(node.func.value))
    return (found & top) - REGISTRIES | {function.name for function in tree.body if keeps_all(function)}


def keeps_all(function: ast.stmt) -> bool:
    """Whether a function that is given anything keeps all its answers, or is given files and keeps any at all."""
    if not isinstance(function, ast.FunctionDef) or not (function.args.args or function.args.vararg):
        return False
    kept = [each for each in map(ast.unparse, function.decorator_list) if "cache" in each.split("(")[0]]
    given = {each.arg for each in function.args.args}
    is_unbounded = any(each.endswith("cache") and "lru" not in each or "maxsize=None" in each for each in kept)
    return bool(kept) and (is_unbounded or bool(given & {"path", "folder", "file", "session", "mtime", "state"}))


# Of what a program is made of there is no more while it runs.
BOUNDED = {
    "dbconv.rule": {"rules_on", "_modules_in"},
    "dbconv.check": {"_rules_for_names"},
    "dbconv.notice": {"_SAID"},
    "dbconv.words.keywords": {"keywords_of"},
}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_grows_with_the_files_that_are_linted(path: Path) -> None:
    found = growing(ast.parse(path.read_text(encoding="utf-8")))
    assert found <= BOUNDED.get(name_of(path), set())


@pytest.mark.parametrize(
    "text",
    [
        "FOUND = {}\ndef find(key):\n    FOUND[key] = 1",
        "FOUND: list[str] = []\ndef find(key):\n    FOUND.append(key)",
        "FOUND = None\ndef find(key):\n    global FOUND\n    FOUND = key",
        "@functools.cache\ndef find(key): pass",
        "@lru_cache(maxsize=None)\ndef find(key): pass",
        "@functools.lru_cache(maxsize=10)\ndef find(path): pass",
    ],
)
def test_growing_is_noticed(text: str) -> None:
    assert growing(ast.parse(text))
