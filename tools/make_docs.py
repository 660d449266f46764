"""Write what is derived from the rules and settings: ``docs/rules/``, ``docs/settings.md`` and parts of the README.

``--check`` writes nothing and exits with 1 where a file is not what it would be.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dbconv.cli.main import page_of  # noqa: E402
from dbconv.rule import rules  # noqa: E402
from dbconv.settings import OPTIONS  # noqa: E402

SAMPLE = "shop/models/payment.py"


def files() -> Iterator[tuple[Path, str]]:
    """Each derived file and its text."""
    for rule in rules():
        yield ROOT / "docs" / "rules" / f"{rule.code}.md", page_of(rule)
    yield ROOT / "docs" / "settings.md", settings_page()
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    for name, part in {"flake8": flake8_sample(), "pylint": pylint_sample(), "rules": rule_table()}.items():
        begin, end = f"<!-- {name}: made by tools/make_docs.py -->", f"<!-- end of {name} -->"
        text = re.sub(f"(?<={re.escape(begin)}\n).*?(?={re.escape(end)})", lambda _: part, text, flags=re.DOTALL)
    yield readme, text


def rule_table() -> str:
    """The rules as a table for the README."""
    rows = [
        f"| [{rule.code}](docs/rules/{rule.code}.md) | {rule.symbol} | {rule.default} | {rule.fixable} |"
        f" {rule.summary} |"
        for rule in rules()
    ]
    return "\n".join(["| code | symbol | default | fix | what is reported |", "|---|---|---|---|---|", *rows, ""])


def settings_page() -> str:
    """The settings page."""
    readers: dict[str, list[str]] = {}
    for rule in rules():
        for name in re.findall(r"`([a-z-]+)`", rule.documentation.partition("## Settings\n")[2]):
            readers.setdefault(name, []).append(f"[{rule.code}](rules/{rule.code}.md)")
    lines = [
        "# Settings",
        "",
        "`[tool.dbconv]` in the nearest `pyproject.toml` above the linted file that has this table holds for flake8",
        "and for pylint. Each setting is also an option of both, with the prefix `dbconv-` (`--dbconv-dialect=sqlite`,",
        "`dbconv-dialect = sqlite`), where a list is separated by commas; an option wins over the table. A table",
        "has no option. An unknown key or a bad value is [DBC001](rules/DBC001.md), and the default holds.",
        "",
    ]
    for option in OPTIONS.values():
        if option.extends:
            continue
        lines += [f"## {option.name}", option.help, ""]
        if option.record:
            keys = getattr(option.record, "_fields")
            lines += ["```toml", f"[[tool.dbconv.{option.name}]]", *(f'{key} = "..."' for key in keys), "```", ""]
        if option.kind == "overrides":
            example = ["[[tool.dbconv.overrides]]", 'files = ["legacy/**", "reports/models.py"]', 'disable = ["C"]']
            lines += ["```toml", *example, "```", ""]
        if option.kind == "pairs":
            lines += ["```toml", f"[tool.dbconv.{option.name}]", 'qty = "quantity"', "```", ""]
        default = list(option.default) if isinstance(option.default, tuple) else option.default
        if option.choices:
            lines += ["One of " + ", ".join(f'`"{choice}"`' for choice in option.choices) + ".", ""]
        if option.aliases:
            words = (f'`"{word}"` for `"{choice}"`' for word, choice in option.aliases)
            lines += ["Understood are " + ", ".join(words) + ", and upper case.", ""]
        if option.kind != "pairs":
            lines += [f"Default: `{json.dumps(default)}`.", ""]
        if option.is_list:
            lines += [f"`extend-{option.name}` adds to the list instead of replacing it.", ""]
        if option.name in readers:
            lines += ["Read by " + ", ".join(readers[option.name]) + ".", ""]
    return "\n".join(lines)


def flake8_sample() -> str:
    """What flake8 prints for one file of the example."""
    from flake8.main.cli import main

    output = _output(lambda: main(["--isolated", "--select=DBC", "-j1", SAMPLE]))
    return f"```console\n$ flake8 {SAMPLE}\n{output}```\n"


def pylint_sample() -> str:
    """The first lines that pylint prints for the same file."""
    from pylint.lint import Run

    arguments = ["--rcfile=", "--load-plugins=pylint_dbconv", "--disable=all", "--enable=dbconv", "--score=n", SAMPLE]
    lines = _output(lambda: Run(arguments, exit=False)).splitlines()
    return "\n".join(["```console", f"$ pylint {SAMPLE}", *lines[:4], "...", "```", ""])


def _output(run: object) -> str:
    assert callable(run)
    here = os.getcwd()
    os.chdir(ROOT / "examples" / "shop")
    try:
        with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")) as stream:
            run()
            stream.flush()
            buffer = stream.buffer
            assert isinstance(buffer, io.BytesIO)
            return buffer.getvalue().decode("utf-8")
    finally:
        os.chdir(here)


def main() -> int:
    """Write, or check, all files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    made = dict(files())
    known = set((ROOT / "docs" / "rules").glob("*.md"))
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale += sorted(known - made.keys())
    if check:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is stale; run python tools/make_docs.py")
        return 1 if stale else 0
    for path in known - made.keys():
        path.unlink()
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
