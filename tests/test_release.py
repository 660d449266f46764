"""What is released: a description that an index can show, one version, and workflows that take what they name."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

import dbconv
from dbconv.cli.main import main
from dbconv.rule import rules

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def description(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What ``setup.py`` in a folder hands to setuptools."""
    given: dict[str, Any] = {}
    monkeypatch.setitem(sys.modules, "setuptools", SimpleNamespace(setup=given.update))
    runpy.run_path(str(folder / "setup.py"))
    assert given["long_description_content_type"] == "text/markdown"
    return str(given["long_description"])


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", text)


def test_an_index_shows_no_link_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    text = description(ROOT, monkeypatch)
    assert re.search(r"\| \[?DBC205\b.* \| column-name-keyword \|", text)
    relative = [link for link in links(text) if not link.startswith(("https://", "#"))]
    assert relative == []
    headings = re.findall("^#+ (.*)", text, re.MULTILINE)
    anchors = {heading.lower().replace(" ", "-").replace(",", "").replace(".", "") for heading in headings}
    inner = {link[1:] for link in links(text) if link.startswith("#")}
    assert inner and inner <= anchors


def test_an_index_links_to_the_repository_once_it_has_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("setup.py", "README.md"):
        shutil.copy(ROOT / name, tmp_path)
    address = "https://example.org/dbconv"
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[project.urls]")[0]
    text = f'{project}\n[project.urls]\nRepository = "{address}"\n'
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    targets = [link for link in links(description(tmp_path, monkeypatch)) if link.startswith(address)]
    assert len(targets) > 100
    assert all((ROOT / target.removeprefix(f"{address}/blob/main/").partition("#")[0]).is_file() for target in targets)


def test_pages_have_the_address_of_the_site(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rule = next(each for each in rules() if each.code == "DBC205")
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"].get("urls", {})
    assert dbconv.SITE == urls.get("Documentation", "")
    assert ("https://" in rule.help) == bool(dbconv.SITE)
    monkeypatch.setattr(dbconv, "SITE", "https://example.org/dbconv/")
    assert rule.help.endswith("dbconv explain DBC205, https://example.org/dbconv/rules/DBC205/")
    monkeypatch.chdir(tmp_path)
    assert main(["explain", "DBC205"]) == 0
    assert capsys.readouterr().out.endswith("\nhttps://example.org/dbconv/rules/DBC205/\n")
    (tmp_path / "pyproject.toml").write_text('[tool.dbconv]\nlanguage = "zh"\n', encoding="utf-8")
    assert main(["explain", "DBC205"]) == 0
    assert capsys.readouterr().out.endswith("\nhttps://example.org/dbconv/zh/rules/DBC205/\n")


def test_one_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = re.findall(r"^## ([\d.]+) \((unreleased|\d{4}-\d\d-\d\d)\)$", changelog, re.MULTILINE)[0]
    assert heading[0] == dbconv.__version__
    for name in ("README.md", "docs/on-an-old-code-base.md", "docs/zh/on-an-old-code-base.md"):
        assert re.findall("rev: v0.*", (ROOT / name).read_text(encoding="utf-8")) == [f"rev: v{dbconv.__version__}"]


def test_actions_are_those_that_were_looked_at() -> None:
    used = [use for path in WORKFLOWS for use in re.findall("uses: (.*)", path.read_text(encoding="utf-8"))]
    assert len(used) > 8
    assert [use for use in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", use)] == []


@pytest.mark.skipif(os.name == "nt", reason="its steps are the shell's")
@pytest.mark.parametrize(
    "tag, heading, released",
    [
        (f"v{dbconv.__version__}", f"## {dbconv.__version__} (2026-12-01)", True),
        (f"v{dbconv.__version__}", f"## {dbconv.__version__} (unreleased)", False),
        ("v99.0.0", "## 99.0.0 (2026-12-01)", False),
    ],
)
def test_what_is_released_has_a_date(tmp_path: Path, tag: str, heading: str, released: bool) -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    steps = [step["run"] for step in workflow["jobs"]["build"]["steps"] if "changelog" in step.get("name", "")]
    (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n{heading}\n", encoding="utf-8")
    environment = {**os.environ, "GITHUB_REF_NAME": tag, "PYTHONPATH": str(ROOT)}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    code = subprocess.run(["bash", "-e", "-c", steps[0]], cwd=tmp_path, env=environment, capture_output=True).returncode
    assert (code == 0) is released


@pytest.mark.parametrize("page", ["docs/ci.md", "docs/zh/ci.md"])
def test_the_example_for_gitlab(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    block = re.findall(r"^```yaml\n# \.gitlab-ci\.yml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)[0]
    job = yaml.safe_load(block)["conventions"]
    # Another depth than 0, or a number where GitLab wants text, and there is no history.
    assert job["variables"] == {"GIT_DEPTH": "0"}
    assert all(list(rule) == ["if"] for rule in job["rules"])
    steps = [step.split() for step in job["script"]]
    assert [step[:2] for step in steps] == [["pip", "install"], ["flake8", "--select=DBC"], ["dbconv", "lock"]]
    assert all(f"`{' '.join(step)}`" in text for step in steps[1:])
    (report,) = job["after_script"]
    assert report.split()[:4] == ["dbconv", "report", "--format", "gitlab"] and job["artifacts"]["when"] == "always"
    assert job["artifacts"]["reports"]["codequality"] == report.partition(" > ")[2].split()[0]


def test_both_languages_say_the_same_settings_for_editors() -> None:
    pages = [(ROOT / folder / "editors.md").read_text(encoding="utf-8") for folder in ("docs", "docs/zh")]
    blocks = [re.findall(r"^```(?:json|lua|vim|elisp)\n.*?^```$", page, re.MULTILINE | re.DOTALL) for page in pages]
    assert len(blocks[0]) == 6 and blocks[0] == blocks[1]
