"""The example shop after ``dbconv fix --unsafe``: it sells as before, and what is left is a person's to decide."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dbconv.check import check
from dbconv.cli.main import main
from dbconv.finding import Finding
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import source_of

SHOP = Path(__file__).resolve().parent.parent / "examples" / "shop"
SALE = """
from shop import create_app
from shop.extensions import db
from shop.models import Product, UserGroup

app = create_app({"SQLALCHEMY_DATABASE_URI": "sqlite://"})
with app.app_context():
    db.create_all()
    group = UserGroup(name="new", level=1)
    products = [Product(title=each, sell_price=2, stock_quantity=3) for each in ("tea", "cup")]
    db.session.add_all([group, *products])
    db.session.commit()
    client = app.test_client()
    account = {"username": "mei", "mobile": "13800000000", "password": "a", "old_password": "a"}
    for method, path, given in [
        ("POST", "/users/open-account", account),
        ("POST", "/users/reset-pwd", account),
        ("GET", "/products/search-products?keyword=t", None),
        ("GET", "/products/view-detail/1", None),
        ("GET", "/products/view-detail/9", None),
        ("POST", "/orders/placeOrder", {"user_id": 1, "lines": [[1, 2]]}),
        ("GET", "/orders/pending_list?mobile=13800000000", None),
    ]:
        try:
            answer = client.open(path, method=method, json=given)
            print(method, path, answer.status_code, answer.is_json and sorted(map(len, answer.get_json())))
        except Exception as error:
            print(method, path, type(error).__name__, error)
    for table in db.metadata.sorted_tables:
        print(table.name, len(db.session.execute(table.select()).all()))
"""


def sold(folder: Path) -> str:
    """What a customer gets."""
    pytest.importorskip("flask_sqlalchemy")
    run = subprocess.run([sys.executable, "-c", SALE], cwd=folder, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


def found(folder: Path) -> list[Finding]:
    session = Session(on_disk=True)
    paths = sorted(folder.rglob("*.py"))
    return [each for path in paths for each in check(source_of(str(path), path.read_bytes()), session)]


@pytest.fixture(scope="module")
def mended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mended").resolve() / "shop"
    shutil.copytree(SHOP, folder, ignore=shutil.ignore_patterns("__pycache__", "*.db"))
    assert main(["fix", "--unsafe", str(folder)]) == 0
    return folder


def test_what_is_left_is_a_persons_to_decide(mended: Path) -> None:
    before, after = found(SHOP), found(mended)
    by_code = {each.code: each for each in rules()}
    assert {each.code for each in after if each.edits} == set()
    assert [each.text for each in after if by_code[each.code].fixable != "no" and not by_code[each.code].decided] == []
    # It did something, and said nothing that was not said.
    gone = {(each.code, each.subject) for each in before} - {(each.code, each.subject) for each in after}
    assert {"DBC303", "DBC304", "DBC305", "DBC307"} - {code for code, _ in gone} == set(), gone
    assert {(each.code, each.subject) for each in after} - {(each.code, each.subject) for each in before} == set()


def test_a_second_time_changes_nothing(mended: Path) -> None:
    texts = {path: path.read_bytes() for path in mended.rglob("*.py")}
    assert main(["fix", "--unsafe", str(mended)]) == 0
    assert {path: path.read_bytes() for path in mended.rglob("*.py")} == texts


def test_it_sells_as_before(mended: Path) -> None:
    assert sold(mended) == sold(SHOP)
