"""The page of a rule, in Markdown, in each language: what the terminal shows and ``docs/`` holds."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dbconv.languages import DEFAULT, page_in, page_words_in
from dbconv.rule import Rule

WORDS = {
    "why": "Why",
    "bad": "Bad",
    "good": "Good",
    "settings": "Settings",
    "comma": ", ",
    "and": " and ",
    "fix": "Fix",
    "fix-safe": "`dbconv fix` does what the message says where nothing that runs or is stored means another thing then;"
    " the rest with `--unsafe`.",
    "fix-unsafe": "`dbconv fix --unsafe` does what the message says: the database, or who calls, has to follow.",
    "fix-no": "None.",
    "decided": " A person decides: {what}",
    # Why nobody but a person mends what the rules of a group find.
    "decided-names": "what is meant by the name; code, data and whoever reads them have to follow the new one.",
    "decided-files": "what the name or the docstring is to say; whatever imports it has to follow.",
    "decided-api": "who calls, and what is to be answered.",
    "decided-env": "what autogenerate is to see.",
    "decided-revisions": "what the database has, and what is to become of its rows.",
    "decided-live": "what the program that runs needs, and in which steps it gets there.",
    "decided-keys": "what the rows are, and how they are asked for.",
    "decided-columns": "what the column holds, and what becomes of the rows that are there.",
    "decided-meta": "what was meant: it is said of settings, or of dbconv itself.",
    "default": "Default",
    "default-is": "{default}. In pylint `{pylint}`.",
    "on": "On",
    "off": "Off by default: name it in `enable`, or select it in flake8 or pylint",
    "online": "On where `online = true`; else name it in `enable`, or select it in flake8 or pylint",
    "online-for": "On for {dialects} where `online = true`; else name it in `enable`, or select it in flake8 or pylint",
    "on-for": "On for {dialects}; for another dialect name it in `enable`, or select it in flake8",
    "silence": "Silence one line",
    "silence-by": "`# noqa: {code}` or `# pylint: disable={symbol}`: either one silences both tools.",
}


def page_of(rule: Rule, language: str = DEFAULT) -> str:
    """The page of a rule; in another language what is reported, why, and the examples."""
    words = WORDS if language == DEFAULT else page_words_in(language)
    kind, _, dialects = rule.default.partition(" ")
    default = words[f"{kind}-for" if dialects else kind].format(dialects=words["and"].join(rule.dialects))
    parts = [
        f"# {rule.code} {rule.symbol}",
        rule.documentation.rstrip() if language == DEFAULT else _translated(rule, language, words),
        f"## {words['fix']}\n{words[f'fix-{rule.fixable}']}{_decided(rule, language, words)}",
        f"## {words['default']}\n{words['default-is'].format(default=default, pylint=rule.pylint_id)}",
        f"## {words['silence']}\n{words['silence-by'].format(code=rule.code, symbol=rule.symbol)}",
    ]
    return "\n\n".join(parts) + "\n"


def summary_of(rule: Rule, language: str) -> str:
    """What a rule reports, in one sentence."""
    return rule.summary if language == DEFAULT else page_in(language, rule.group, rule.code)[0]


def _translated(rule: Rule, language: str, words: Mapping[str, str]) -> str:
    """What a page says itself: the examples and the names of settings are those of the rule's own."""
    summary, reason = page_in(language, rule.group, rule.code)
    parts = [summary, f"## {words['why']}\n{reason}"]
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", rule.documentation, re.MULTILINE | re.DOTALL))
    for name in ("Bad", "Good"):
        examples = re.findall(r"^```.*?^```$", sections.get(name, ""), re.MULTILINE | re.DOTALL)
        parts += [f"## {words[name.lower()]}", *examples] if examples else []
    settings = [f"`{each}`" for each in re.findall(r"`([a-z-]+)`", sections.get("Settings", ""))]
    parts += [f"## {words['settings']}\n{words['comma'].join(settings)}"] if settings else []
    return "\n\n".join(parts)


def _decided(rule: Rule, language: str, words: Mapping[str, str]) -> str:
    """What is left to a person: of all findings, or of those without an edit, which the rule says in its own words."""
    if rule.decided and language == DEFAULT:
        return words["decided"].format(what=rule.decided)
    return words["decided"].format(what=words[f"decided-{rule.group}"]) if rule.fixable == "no" else ""
