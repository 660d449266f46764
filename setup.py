"""What ``pyproject.toml`` cannot say: the description for an index, whose links are not those of the repository."""

import re
import sys
from pathlib import Path

from setuptools import setup

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parent


def description() -> str:
    """The README; its links lead into the repository or, while that has no address, are the words alone."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    repository = project.get("urls", {}).get("Repository", "")

    def link(found: "re.Match[str]") -> str:
        words, target = found.groups()
        return f"[{words}]({repository}/blob/main/{target})" if repository else words

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.sub(r"\[([^]]+)\]\(((?!\w+:|#)[^)]+)\)", link, text)


setup(long_description=description(), long_description_content_type="text/markdown")
