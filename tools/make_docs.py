"""Write what is derived from the rules and settings: ``docs/rules/``, ``docs/zh/rules/``, ``settings.md`` and parts of
the READMEs.

``--check`` writes nothing and exits with 1 where a file is not what it would be.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dbconv.cli.pages import page_of  # noqa: E402
from dbconv.languages import DEFAULT, setting_help_in  # noqa: E402
from dbconv.rule import rules  # noqa: E402
from dbconv.settings import OPTIONS  # noqa: E402

SHOP = ROOT / "examples" / "shop"
SAMPLE = "shop/models/payment.py"


def files() -> Iterator[tuple[Path, str]]:
    """Each derived file and its text."""
    for rule in rules():
        yield ROOT / "docs" / "rules" / f"{rule.code}.md", page_of(rule)
        english = f"\n[English](../../rules/{rule.code}.md)：何时不报告的全部细节。\n"
        yield ROOT / "docs" / "zh" / "rules" / f"{rule.code}.md", page_of(rule, "zh") + english
    yield ROOT / "docs" / "settings.md", settings_page()
    yield ROOT / "docs" / "zh" / "settings.md", settings_page("zh")
    samples = {"flake8": flake8_sample(), "pylint": pylint_sample(), "baseline": baseline_sample()}
    yield with_parts("README.md", {**samples, "rules": rule_table()})
    yield with_parts("README.zh-CN.md", {"flake8": flake8_sample("--dbconv-language=zh"), "guide": guide_table()})


def with_parts(name: str, parts: Mapping[str, str]) -> tuple[Path, str]:
    """A page with what stands between its marks."""
    path = ROOT / name
    text = path.read_text(encoding="utf-8")
    for mark, part in parts.items():
        begin, end = f"<!-- {mark}: made by tools/make_docs.py -->", f"<!-- end of {mark} -->"
        text = re.sub(f"(?<={re.escape(begin)}\n).*?(?={re.escape(end)})", lambda _: part, text, flags=re.DOTALL)
    return path, text


def guide_rows() -> list[tuple[str, str, list[tuple[str, str]]]]:
    """The sentences of the guide that have rules: its number, its own words, and the codes and symbols of these."""
    symbols = {rule.code: rule.symbol for rule in rules()}
    rows: list[tuple[str, str, list[tuple[str, str]]]] = []
    for part in re.split(r"^###+ ", (ROOT / "docs" / "guide.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        number = part.partition(" ")[0].partition("\n")[0]
        words = re.sub(r"^(（\d+）|\(\d+\) ?|\d+\.) ?", "", " ".join(re.findall(r"^> (.*)", part, re.MULTILINE)))
        sentence = words[:60].rstrip("\\") + "…" if len(words) > 60 else words
        found = [(code, symbols[code]) for code in dict.fromkeys(re.findall(r"\[(DBC\d+)\]", part))]
        if found and rows and rows[-1][:2] == (number, sentence):
            rows[-1][2].extend(found)
        elif found:
            rows.append((number, sentence, found))
    return rows


def guide_table() -> str:
    """The sentences of the guide, with links to the Chinese pages of their rules."""
    rows = (
        f"| {number} | {sentence} |"
        f" {'<br>'.join(f'[{code}](docs/zh/rules/{code}.md) {symbol}' for code, symbol in found)} |"
        for number, sentence, found in guide_rows()
    )
    return "\n".join(["| 条 | 规范原文 | 规则 |", "|---|---|---|", *rows, ""])


def rule_table() -> str:
    """The rules as a table for the README."""
    rows = [
        f"| [{rule.code}](docs/rules/{rule.code}.md) | {rule.symbol} | {rule.default} | {rule.fixable} |"
        f" {rule.summary} |"
        for rule in rules()
    ]
    return "\n".join(["| code | symbol | default | fix | what is reported |", "|---|---|---|---|---|", *rows, ""])


SETTINGS = """\
`[tool.dbconv]` in the nearest `pyproject.toml` above the linted file that has this table holds for flake8
and for pylint. Each setting is also an option of both, with the prefix `dbconv-` (`--dbconv-dialect=sqlite`,
`dbconv-dialect = sqlite`), where a list is separated by commas; an option wins over the table. A table
has no option. An unknown key or a bad value is [DBC001](rules/DBC001.md), and the default holds.
"""
SETTINGS_WORDS = {
    "title": "Settings",
    "one-of": "One of {choices}.",
    "understood": "Understood are {aliases}, and upper case.",
    "alias": '`"{word}"` for `"{choice}"`',
    "default": "Default: `{default}`.",
    "extends": "`extend-{name}` adds to the list instead of replacing it.",
    "read-by": "Read by {rules}.",
    "comma": ", ",
}


def settings_page(language: str = DEFAULT) -> str:
    """The settings page."""
    own = language == DEFAULT
    chinese = import_module(f"dbconv.languages.{language}.pages.settings") if not own else None
    words: Mapping[str, str] = chinese.WORDS if chinese else SETTINGS_WORDS
    readers: dict[str, list[str]] = {}
    for rule in rules():
        read = re.findall(r"`([a-z-]+)`", rule.documentation.partition("## Settings\n")[2])
        for name in [*(["online"] if rule.online else []), *read]:
            readers.setdefault(name, []).append(f"[{rule.code}](rules/{rule.code}.md)")
    lines = [f"# {words['title']}", "", chinese.INTRODUCTION if chinese else SETTINGS]
    for option in OPTIONS.values():
        if option.extends:
            continue
        lines += [f"## {option.name}", option.help if own else setting_help_in(language, option.name), ""]
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
            choices = words["comma"].join(f'`"{choice}"`' for choice in option.choices)
            lines += [words["one-of"].format(choices=choices), ""]
        if option.aliases:
            aliases = (words["alias"].format(word=word, choice=choice) for word, choice in option.aliases)
            lines += [words["understood"].format(aliases=words["comma"].join(aliases)), ""]
        if option.kind != "pairs":
            lines += [words["default"].format(default=json.dumps(default)), ""]
        if option.is_list:
            lines += [words["extends"].format(name=option.name), ""]
        if option.name in readers:
            lines += [words["read-by"].format(rules=words["comma"].join(readers[option.name])), ""]
    return "\n".join(lines)


def flake8_sample(*options: str) -> str:
    """What flake8 prints for one file of the example."""
    from flake8.main.cli import main

    output = _output(lambda: main(["--isolated", "--select=DBC", "-j1", *options, SAMPLE]))
    return f"```console\n$ flake8 {SAMPLE}\n{output}```\n"


def pylint_sample() -> str:
    """The first lines that pylint prints for the same file."""
    from pylint.lint import Run

    arguments = ["--rcfile=", "--load-plugins=pylint_dbconv", "--disable=all", "--enable=dbconv", "--score=n", SAMPLE]
    lines = _output(lambda: Run(arguments, exit=False)).splitlines()
    return "\n".join(["```console", f"$ pylint {SAMPLE}", *lines[:4], "...", "```", ""])


def baseline_sample() -> str:
    """What ``dbconv baseline`` prints of the example, in a copy: of one that is in no repository, nothing is merged."""
    from dbconv.cli.main import main

    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(SHOP, Path(folder) / "shop", ignore=shutil.ignore_patterns("__pycache__"))
        output = _output(lambda: main(["baseline"]), copy)
    return f"```console\n$ dbconv baseline\n{output.splitlines()[0]}\n```\n"


def _output(run: object, folder: Path = SHOP) -> str:
    assert callable(run)
    here = os.getcwd()
    os.chdir(folder)
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
    known = {*(ROOT / "docs" / "rules").glob("*.md"), *(ROOT / "docs" / "zh" / "rules").glob("*.md")}
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
