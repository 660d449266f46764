"""What MkDocs is told of the site, in each of its languages: pages that are made of the repository's own, and the menu.

``site/en.yml`` and ``site/zh.yml`` name this file as their hook. Nothing of what is shown stands here but titles.
"""

from __future__ import annotations

import difflib
import functools
import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pymdownx.slugs import slugify

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import dbconv  # noqa: E402
from dbconv.cli.pages import summary_of  # noqa: E402
from dbconv.rule import Rule, rules  # noqa: E402
from dbconv.settings import OPTIONS  # noqa: E402
from make_docs import guide_rows  # noqa: E402

TITLES = {
    "en": {
        "index": "Home",
        "start": "Recipes",
        "rules": "Rules",
        "guide": "The guide",
        "sentences": "By sentence",
        "settings": "Settings",
        "project": "Project",
        "table": "| code | symbol | default | fix | what is reported |",
        "sentence": "| sentence | in its words | rules |",
        "examples": "With examples",
    },
    "zh": {
        "index": "首页",
        "start": "用法",
        "rules": "规则",
        "guide": "规范",
        "sentences": "逐条对照",
        "settings": "设置",
        "project": "项目（英文）",
        "table": "| 编号 | 名称 | 默认 | 自动修改 | 报告什么 |",
        "sentence": "| 条 | 规范原文 | 规则 |",
        "examples": "规范全文与例子",
    },
}
GROUPS = {
    "en": {
        "names": "Names",
        "columns": "Columns",
        "keys": "Keys, indexes, queries",
        "revisions": "Revisions",
        "live": "Live databases",
        "env": "env.py",
        "api": "API",
        "files": "Files and functions",
        "meta": "dbconv itself",
    },
    "zh": {
        "names": "命名",
        "columns": "字段",
        "keys": "键、索引与查询",
        "revisions": "revision",
        "live": "线上数据库",
        "env": "env.py",
        "api": "接口",
        "files": "文件与函数",
        "meta": "dbconv 自身",
    },
}
# Where a page of the repository is on the site.
PLACES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}
# Of these there is no Chinese: the Chinese site shows them as they are, so that they are found there.
ENGLISH = ["docs/guide.md", "CHANGELOG.md", "SECURITY.md"]
TABLE = "|---|---|---|---|---|"


def made_pages(language: str) -> dict[str, str]:
    """The pages of a site that are no file in its folder, by their place."""
    pages = {"rules/index.md": _rules_page(language), "sentences.md": _sentences_page(language)}
    if language == "en":
        return {**{place: _text(name) for name, place in PLACES.items()}, **pages}
    pages["index.md"] = _text("README.zh-CN.md")
    for name in ENGLISH:
        pages[PLACES.get(name, name.removeprefix("docs/"))] = _text(name)
    return pages


@functools.cache
def places(language: str) -> set[str]:
    """The places of all pages of a site."""
    folder = ROOT / "docs" / ("" if language == "en" else language)
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
    return {each for each in files if not each.startswith("zh/")} | set(made_pages(language))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The menu."""
    language = config.theme["language"]
    config.site_url = dbconv.SITE + ("" if language == "en" or not dbconv.SITE else f"{language}/")
    titles, groups = TITLES[language], GROUPS[language]
    by_group: dict[str, list[Any]] = {group: [] for group in groups}
    for rule in rules():
        by_group[rule.group].append(f"rules/{rule.code}.md")
    named = {"index.md", "guide.md", "sentences.md", "settings.md", *PLACES.values()}
    recipes = sorted(each for each in places(language) if "/" not in each and each not in named)
    # Who comes to the site begins there.
    recipes.sort(key="on-an-old-code-base.md".__ne__)
    project = [each for each in sorted(PLACES.values()) if each in places(language) and each != "index.md"]
    config.nav = [
        {titles["index"]: "index.md"},
        {titles["start"]: recipes},
        {titles["rules"]: ["rules/index.md", *({groups[group]: by_group[group]} for group in groups)]},
        {titles["guide"]: [{titles["sentences"]: "sentences.md"}, {titles["examples"]: "guide.md"}]},
        {titles["settings"]: "settings.md"},
        {titles["project"]: project},
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The pages that are made."""
    for place, text in made_pages(config.theme["language"]).items():
        files.append(File.generated(config, place, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """A page of the repository as Python-Markdown and this site read it."""
    language = config.theme["language"]
    place = page.file.src_uri
    if place.startswith("rules/DBC"):
        page.meta["hide"] = ["toc"]
    # What they say is found at the rules themselves.
    if place in ("sentences.md", "rules/index.md"):
        page.meta["search"] = {"exclude": True}
    if place == "index.md":
        page.meta["hide"] = ["navigation"]
    if place.startswith("rules/DBC"):
        markdown = _with_settings(markdown + _sentences_of(place, language))
    text = re.sub(r"\A(# .*\n\n)English \| .*\n|\A(# .*\n\n)\[English\]\(README.*\n", r"\1\2", markdown)
    text = _in_lists(_moved(text, place, language))
    if language == "zh":
        text = _joined(text)
    bad, good, after = ("Bad", "Good", "## ") if language == "en" else ("错误", "正确", "## ")
    text = re.sub(
        rf"^## {bad}\n(.*?)^## {good}\n(.*?)(?=^{after}|\Z)",
        lambda found: _sides(f"## {bad}\n{found[1]}", f"## {good}\n{found[2]}"),
        text,
        flags=re.MULTILINE | re.DOTALL,
    )
    if place == "guide.md":
        block = r"(^```python\n(?:(?!```).*\n)*```\n)"
        text = re.sub(block + block, lambda found: _sides(found[1], found[2]), text, flags=re.MULTILINE)
    return text


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """The same page in the other language, or its first page."""
    place, url, up = page.file.src_uri, page.url.removeprefix("./"), context["base_url"]
    if config.theme["language"] == "en":
        other = {"name": "简体中文", "lang": "zh", "link": f"{up}/zh/{url if place in places('zh') else ''}"}
    else:
        other = {"name": "English", "lang": "en", "link": f"{up}/../{url if place in places('en') else ''}"}
    return {**context, "other": other}


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _sides(bad: str, good: str) -> str:
    """What is reported beside what is not, below each other where there is no room; what differs is marked."""
    bad, good = _marked(bad, good)
    return (
        '<div class="sides" markdown>\n<div class="bad" markdown>\n\n'
        f'{bad.strip()}\n\n</div>\n<div class="good" markdown>\n\n{good.strip()}\n\n</div>\n</div>\n\n'
    )


def _marked(bad: str, good: str) -> tuple[str, str]:
    """Both with marks at the lines that the other has not, block by block, where both have as many blocks."""
    block = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    texts = [[found[1].splitlines() for found in block.finditer(side)] for side in (bad, good)]
    if len(texts[0]) != len(texts[1]):
        return bad, good
    marks: list[list[str]] = [[], []]
    for one, other in zip(*texts):
        steps = [step for step in difflib.SequenceMatcher(None, one, other, False).get_opcodes() if step[0] != "equal"]
        marks[0].append(" ".join(str(line + 1) for _, start, end, _, _ in steps for line in range(start, end)))
        marks[1].append(" ".join(str(line + 1) for _, _, _, start, end in steps for line in range(start, end)))
    bad_marks, good_marks = (iter(each) for each in marks)
    return (
        block.sub(lambda found: f'```{{.python hl_lines="{next(bad_marks)}"}}\n{found[1]}```', bad),
        block.sub(lambda found: f'```{{.python hl_lines="{next(good_marks)}"}}\n{found[1]}```', good),
    )


def _rules_page(language: str) -> str:
    groups = GROUPS[language]
    text = f"# {TITLES[language]['rules']}\n\n"
    for group, title in groups.items():
        rows = [_row(rule, language) for rule in rules() if rule.group == group]
        text += "\n".join([f"## {title}\n", TITLES[language]["table"], TABLE, *rows, "", ""])
    return text


def _row(rule: Rule, language: str) -> str:
    summary = summary_of(rule, language).replace("|", "\\|")
    return f"| [{rule.code}]({rule.code}.md) | {rule.symbol} | {rule.default} | {rule.fixable} | {summary} |"


def _sentences_page(language: str) -> str:
    titles = TITLES[language]
    rows = (
        f"| {number} | {sentence} | {'<br>'.join(f'[{code}](rules/{code}.md) {symbol}' for code, symbol in found)} |"
        for number, sentence, found in guide_rows()
    )
    return "\n".join(
        [
            f"# {titles['sentences']}",
            "",
            f"[{titles['examples']}](guide.md)",
            "",
            titles["sentence"],
            "|---|---|---|",
            *rows,
            "",
        ]
    )


def _with_settings(text: str) -> str:
    """A rule's page, with links to the settings that it reads."""

    def link(found: re.Match[str]) -> str:
        return f"[`{found[1]}`](../settings.md#{found[1]})" if found[1] in OPTIONS else found[0]

    head, title, rest = re.split(r"(^## (?:Settings|设置)$|\Z)", text, maxsplit=1, flags=re.MULTILINE)
    section, mark, after = rest.partition("\n## ")
    return head + title + re.sub("`([a-z-]+)`", link, section) + mark + after


def _sentences_of(place: str, language: str) -> str:
    """The sentences of the guide that have this rule, with links to them."""
    code = place.removeprefix("rules/").removesuffix(".md")
    numbers = dict.fromkeys(number for number, _, found in guide_rows() if code in dict(found))
    headings = re.findall(r"^###+ (.*)", _text("docs/guide.md"), re.MULTILINE)
    links = (
        f"[{number}](../{'' if language == 'en' else '../'}guide.md#"
        f"{slugify(case='lower')(next(each for each in headings if each.startswith(number)), '-')})"
        for number in numbers
    )
    title = TITLES[language]["guide"]
    return f"\n## {title}\n{', '.join(links)}\n" if numbers else ""


def _moved(text: str, place: str, language: str) -> str:
    """The links of a page, from where it is on the site."""
    source = _source(place, language)

    def link(found: re.Match[str]) -> str:
        words, target, anchor = found[1], posixpath.join(posixpath.dirname(source), found[2]), found[3] or ""
        meant, there = _on_site(posixpath.normpath(target))
        as_it_is = f"docs/{there}" in ENGLISH or source in ENGLISH and there != "index.md"
        if meant == language or as_it_is and there in places(language):
            return f"[{words}]({posixpath.relpath(there, posixpath.dirname(place) or '.')}{anchor})"
        # A page of the other site, which MkDocs does not know; tools/make_site.py looks whether it is there.
        up = "../" * (place.count("/") + (not place.endswith("index.md")) + (language != "en"))
        there = re.sub(r"(^|/)index\.md$", r"\1", there).replace(".md", "/")
        return f'<a href="{up}{"zh/" if meant == "zh" else ""}{there}{anchor}">{words}</a>'

    return re.sub(r"\[([^]]+)\]\(([^()#:]+\.md)(#[^)]*)?\)", link, text) if source else text


def _source(place: str, language: str) -> str:
    """The file of the repository that a page is; empty where it is none."""
    if language == "zh" and place == "index.md":
        return "README.zh-CN.md"
    if place in ("sentences.md", "rules/index.md"):
        return ""
    sources = {there: name for name, there in PLACES.items()}
    folder = "docs/" if language == "en" or f"docs/{place}" in ENGLISH else "docs/zh/"
    return sources.get(place, f"{folder}{place}")


def _on_site(name: str) -> tuple[str, str]:
    """The language of the site that a file of the repository is on, and its place there."""
    if name == "README.zh-CN.md":
        return "zh", "index.md"
    if name.startswith("docs/zh/"):
        return "zh", name.removeprefix("docs/zh/")
    return "en", PLACES.get(name, name.removeprefix("docs/"))


def _in_lists(text: str) -> str:
    """What belongs to an item of a list, four characters in: Python-Markdown takes two for the end of the list."""
    lines: list[str] = []
    for line, fenced, width in _lines(text):
        lines.append(line if fenced or not width or not line.startswith(" " * width) else "    " + line[width:])
    return "\n".join(lines)


def _joined(text: str) -> str:
    """Chinese without the space that a browser shows for the end of a line."""
    joined, paragraph = "", False
    for line, fenced, _ in _lines(text):
        goes_on = paragraph and not fenced and joined[-1:] > _BEFORE_CHINESE and line[:1] > _BEFORE_CHINESE
        paragraph = not fenced and not line.startswith(("#", "|"))
        joined += line if goes_on else f"\n{line}"
    return joined[1:]


def _lines(text: str) -> Iterator[tuple[str, bool, int]]:
    """Each line, whether it is of a block of code, and how far in the text of the list stands that it is in."""
    fenced, width = False, 0
    for line in text.split("\n"):
        marker = re.match(r"(-|\d+\.) +", line)
        if line.startswith("```"):
            fenced = not fenced
        elif not fenced and marker:
            width = len(marker[0])
        elif not fenced and line and not line.startswith(" "):
            width = 0
        yield line, fenced or line.startswith("```"), 0 if marker else width


_BEFORE_CHINESE = "\u2fff"
