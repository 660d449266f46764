"""The page of a rule, in Markdown, in each language: what the terminal shows and ``docs/`` holds."""

from __future__ import annotations

import re

from dbconv.languages import DEFAULT, page_in
from dbconv.rule import Rule

_FIXES = {
    "safe": "`dbconv fix` does what the message says where nothing that runs or is stored means another thing then;"
    " the rest with `--unsafe`.",
    "unsafe": "`dbconv fix --unsafe` does what the message says: the database, or who calls, has to follow.",
    "no": "None.",
}
# Why nobody but a person mends what the rules of a group find.
_DECISIONS = {
    "names": "what is meant by the name; code, data and whoever reads them have to follow the new one.",
    "files": "what the name or the docstring is to say; whatever imports it has to follow.",
    "api": "who calls, and what is to be answered.",
    "env": "what autogenerate is to see.",
    "revisions": "what the database has, and what is to become of its rows.",
    "live": "what the program that runs needs, and in which steps it gets there.",
    "keys": "what the rows are, and how they are asked for.",
    "columns": "what the column holds, and what becomes of the rows that are there.",
    "meta": "what was meant: it is said of settings, or of dbconv itself.",
}


def _decided(rule: Rule) -> str:
    """What is left to a person: of all findings, or of those without an edit."""
    own = rule.decided
    return f" A person decides: {own or _DECISIONS[rule.group]}" if own or rule.fixable == "no" else ""


def page_of(rule: Rule, language: str = DEFAULT) -> str:
    """The page of a rule; in another language what is reported, why, and the examples."""
    return _page(rule) if language == DEFAULT else _page_in_chinese(rule, language)


def summary_of(rule: Rule, language: str) -> str:
    """What a rule reports, in one sentence."""
    return rule.summary if language == DEFAULT else page_in(language, rule.group, rule.code)[0]


def _page(rule: Rule) -> str:
    default = rule.default
    if default == "off":
        default = "off by default: name it in `enable`, or select it in flake8 or pylint"
    elif rule.dialects:
        default = (
            f"on for {' and '.join(rule.dialects)}; for another dialect name it in `enable`, or select it in flake8"
        )
    return (
        f"# {rule.code} {rule.symbol}\n\n"
        f"{rule.documentation.rstrip()}\n\n"
        f"## Fix\n"
        f"{_FIXES[rule.fixable]}{_decided(rule)}\n\n"
        f"## Default\n"
        f"{default[0].upper()}{default[1:]}. In pylint `{rule.pylint_id}`.\n\n"
        f"## Silence one line\n"
        f"`# noqa: {rule.code}` or `# pylint: disable={rule.symbol}`: either one silences both tools.\n"
    )


_CHINESE_FIXES = {
    "safe": "`dbconv fix` 按提示修改，仅限运行和存储的内容都不变的情况；其余用 `--unsafe`。",
    "unsafe": "`dbconv fix --unsafe` 按提示修改：数据库或调用方需要配合。",
    "no": "由人决定。",
}


def _page_in_chinese(rule: Rule, language: str) -> str:
    summary, reason = page_in(language, rule.group, rule.code)
    default = {"on": "开启", "off": "关闭：写在 `enable` 中，或在 flake8、pylint 中选择它"}.get(
        rule.default, f"对 {'、'.join(rule.dialects)} 开启；其他数据库写在 `enable` 中，或在 flake8 中选择它"
    )
    parts = [f"# {rule.code} {rule.symbol}", summary, f"## 为什么\n{reason}"]
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", rule.documentation, re.MULTILINE | re.DOTALL))
    for name, title in (("Bad", "错误"), ("Good", "正确")):
        examples = re.findall(r"^```.*?^```$", sections.get(name, ""), re.MULTILINE | re.DOTALL)
        parts += [f"## {title}", *examples] if examples else []
    settings = re.findall(r"`([a-z-]+)`", sections.get("Settings", ""))
    parts += [f"## 设置\n{'、'.join(f'`{each}`' for each in settings)}"] if settings else []
    parts += [
        f"## 修改\n{_CHINESE_FIXES[rule.fixable]}",
        f"## 默认\n{default}。在 pylint 中是 `{rule.pylint_id}`。",
        f"## 屏蔽一行\n`# noqa: {rule.code}` 或 `# pylint: disable={rule.symbol}`：任何一种都让两个工具安静。",
    ]
    return "\n\n".join(parts) + "\n"
