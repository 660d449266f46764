"""The site: each link of it leads somewhere, and a person who opens it in a browser finds a rule in both languages."""

from __future__ import annotations

import functools
import http.server
import json
import os
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from make_site import dead_links, make  # noqa: E402

from dbconv.rule import rules  # noqa: E402

WIDE, NARROW = (1440, 1000), (420, 1000)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    make(folder)
    return folder


def test_each_link_leads_somewhere(site: Path) -> None:
    assert list(dead_links(site)) == []


def test_dead_links_are_seen(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "index.html").write_text('<p id="here">', encoding="utf-8")
    links = ["there/", "there/#here", "there/#gone", "gone/", "#gone", "https://example.org/gone", "gone.css"]
    (tmp_path / "index.html").write_text("".join(f'<a href="{link}">' for link in links), encoding="utf-8")
    dead = [line.split()[1] for line in dead_links(tmp_path)]
    assert dead == ["there/#gone", "gone/", "#gone", "gone.css"]


@pytest.mark.parametrize("language", ["", "zh/"])
def test_each_rule_has_its_page_and_is_in_the_tables(site: Path, language: str) -> None:
    table = (site / language / "rules" / "index.html").read_text(encoding="utf-8")
    for rule in rules():
        page = (site / language / "rules" / rule.code / "index.html").read_text(encoding="utf-8")
        assert rule.symbol in page and f'href="{rule.code}/"' in table
        text = (ROOT / "docs" / language / "rules" / f"{rule.code}.md").read_text(encoding="utf-8")
        pairs = len(re.findall("^## (?:Bad|错误)$", text, re.MULTILINE))
        assert page.count('class="bad"') == page.count('class="good"') == pairs


def test_the_guide_has_its_examples_side_by_side(site: Path) -> None:
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    page = (site / "guide" / "index.html").read_text(encoding="utf-8")
    assert page.count('class="bad"') == page.count('class="good"') == guide.count("```\n```python\n") > 30

    bad = re.findall('<div class="bad">(.*?)<div class="good">', page, re.DOTALL)
    assert [each.count("<pre") for each in bad] == [1] * len(bad)


def test_the_lines_that_differ_are_marked(site: Path) -> None:
    page = (site / "rules" / "DBC405" / "index.html").read_text(encoding="utf-8")
    marked = [re.sub("<.*?>", "", each) for each in re.findall('<span class="hll">.*', page)]
    assert len(marked) == 2 and "index=True" not in marked[0] and "index=True" in marked[1]


@pytest.mark.parametrize("language", ["", "zh/"])
def test_the_search_leads_to_the_rules_and_not_to_tables_of_them(site: Path, language: str) -> None:
    index = json.loads((site / language / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = {each["location"].partition("#")[0] for each in index["docs"]}
    assert {f"rules/{rule.code}/" for rule in rules()} < places
    assert not places & {"rules/", "sentences/"}


def test_pages_are_read_as_they_are_written(site: Path) -> None:
    for path in site.rglob("index.html"):
        paragraphs = re.findall("<p>.*?</p>", path.read_text(encoding="utf-8"), re.DOTALL)
        # Code that is no code, a list or a table that is none, and a space between two lines of Chinese.
        wrong = [
            each
            for each in paragraphs
            if re.search("```|<p>(?:- |[0-9][.] |[|])|[\u3000-\u9fff]\n[\u3000-\u9fff]", each)
        ]
        assert wrong == [], path
    # The item of a list goes on behind its code.
    home = (site / "index.html").read_text(encoding="utf-8")
    item = re.findall("<li>\n<p><strong>Where only changed.*?</li>", home, re.DOTALL)[0]
    assert "dbconv-merged" in item and "sees a deleted revision, too" in item


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    chromium = next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))), None)
    driver = shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("no Chromium with its chromedriver on the path")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with webdriver.Chrome(options, webdriver.ChromeService(driver)) as chrome:
        yield chrome


def open_page(browser: webdriver.Chrome, address: str, size: tuple[int, int], name: str) -> None:
    """Open a page in a window of that size; ``DBCONV_SCREENSHOTS=FOLDER`` keeps what it looks like."""
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False},
    )
    browser.get(address)
    folder = os.environ.get("DBCONV_SCREENSHOTS")
    if folder:
        browser.save_screenshot(f"{folder}/{name}-{size[0]}.png")


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize(
    "place, title",
    [
        ("", "dbconv"),
        ("rules/DBC405/", "DBC405"),
        ("guide/", "The team guide"),
        ("zh/sentences/", "逐条对照"),
        ("zh/rules/DBC501/", "DBC501"),
    ],
)
def test_a_page_fits_its_window(
    browser: webdriver.Chrome, address: str, place: str, title: str, size: tuple[int, int]
) -> None:
    open_page(browser, address + place, size, place.strip("/").replace("/", "-") or "home")
    assert browser.find_element(By.TAG_NAME, "h1").text.startswith(title)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= size[0]
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
    for pair in browser.find_elements(By.CLASS_NAME, "sides"):
        bad, good = pair.find_element(By.CLASS_NAME, "bad"), pair.find_element(By.CLASS_NAME, "good")
        if size is WIDE:
            assert bad.rect["y"] == good.rect["y"] and bad.rect["x"] < good.rect["x"]
        else:
            assert bad.rect["y"] < good.rect["y"] and bad.rect["x"] == good.rect["x"]


@pytest.mark.parametrize(
    "language, words, found",
    [
        ("", "misspelled", "DBC211"),
        ("", "DBC412", "DBC412"),
        ("", "foreign-key-without-index", "DBC405"),
        ("zh/", "保留字", "DBC204"),
        ("zh/", "缩写", "DBC210"),
        ("zh/", "DBC412", "DBC412"),
        ("zh/", "nullable-column", "DBC308"),
    ],
)
def test_a_rule_is_found(browser: webdriver.Chrome, address: str, language: str, words: str, found: str) -> None:
    open_page(browser, f"{address}{language}rules/", WIDE, "rules")
    browser.find_element(By.CSS_SELECTOR, "[data-md-component=search-query]").send_keys(words)

    def results(browser: webdriver.Chrome) -> list[str]:
        links = browser.find_elements(By.CSS_SELECTOR, ".md-search-result__item > a")
        return [link.get_attribute("href") or "" for link in links]

    links = WebDriverWait(browser, 30).until(results)
    folder = os.environ.get("DBCONV_SCREENSHOTS")
    if folder:
        browser.save_screenshot(f"{folder}/search-{language.strip('/')}-{found}.png")
    places = [link.removeprefix(f"{address}{language}").partition("?")[0] for link in links]
    assert f"rules/{found}/" in places[:3]
