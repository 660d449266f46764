"""Build the site of both languages into ``build/site``, strictly, and look whether each link in it leads somewhere.

``--output FOLDER`` builds it elsewhere. ``mkdocs serve -f site/en.yml`` shows one language while its pages are written.
"""

from __future__ import annotations

import argparse
import html.parser
import logging
import os
import sys
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

# Says on each start what comes after MkDocs.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build  # noqa: E402
from mkdocs.config import load_config  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent


def make(folder: Path) -> None:
    """Build the site: English, and Chinese in a folder of it."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stdout)
    logging.getLogger("jieba").disabled = True
    for language, place in (("en", folder), ("zh", folder / "zh")):
        build(load_config(str(ROOT / "site" / f"{language}.yml"), strict=True, site_dir=str(place)))


class _Anchors(html.parser.HTMLParser):
    """The links of a page, and what can be linked to on it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag's link and id."""
        values = {name: value or "" for name, value in attrs}
        self.ids.add(values.get("id", ""))
        self.links += [values[name] for name in ("href", "src") if name in values]


def dead_links(folder: Path) -> Iterator[str]:
    """The links of a site to a file or an anchor of it that is not there; MkDocs sees no other site, and no HTML."""
    pages = {path.resolve(): _Anchors(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}
    for path, page in pages.items():
        # A server shows it for any address.
        if path.name == "404.html":
            continue
        for link in page.links:
            address = urllib.parse.urlsplit(link)
            if address.scheme or address.netloc:
                continue
            target = (path.parent / urllib.parse.unquote(address.path)).resolve() if address.path else path
            target = target / "index.html" if target.is_dir() else target
            anchor = urllib.parse.unquote(address.fragment)
            # "__" begins what the theme's own scripts and switches are called.
            if not target.is_file() or target in pages and anchor not in pages[target].ids and anchor[:2] != "__":
                yield f"{path.relative_to(folder.resolve()).as_posix()}: {link} leads nowhere"


def main() -> int:
    """Build, and say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "site")
    folder = parser.parse_args().output
    make(folder)
    dead = list(dead_links(folder))
    print("\n".join(dead) or f"{folder}: {len(list(folder.rglob('*.html')))} pages")
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
