"""Words: how names are taken apart, what the lists hold, and that a name which a message proposes is a good one."""

from __future__ import annotations

import ast
import datetime
import itertools
import keyword
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mccabe
import pytest
from case_files import CASES, Case

from dbconv.check import ALL, Selection, _Found, _strongest, check
from dbconv.context import Context
from dbconv.facts.functions import Function
from dbconv.finding import Finding
from dbconv.project.functions.definitions import read_functions
from dbconv.project.module import Module
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.options import BadValue
from dbconv.settings import OPTIONS, Settings
from dbconv.source import FIRST_LINE, Place, Source
from dbconv.violation import violation
from dbconv.words.abbreviations import abbreviations_in, expansions, is_short_form
from dbconv.words.allowed import is_allowed
from dbconv.words.keywords import keywords_of
from dbconv.words.lists import abbreviations as lists
from dbconv.words.names import words_of
from dbconv.words.pinyin import initials_in, pinyin_in
from dbconv.words.plurals import same_noun
from dbconv.words.spelling import corrections
from dbconv.words.types import type_words

ROOT = Path(__file__).resolve().parent.parent
NAMING = {rule.code for rule in rules() if rule.is_naming}


# --- The words of a name ---


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("user_id", "user id"),
        ("userID", "user id"),
        ("UserIDs", "user ids"),
        ("HTTPServerID", "http server id"),
        ("md5_hash", "md5 hash"),
        ("md5Hash", "md5 hash"),
        ("ipv4", "ipv4"),
        ("oauth2Token", "oauth2 token"),
        ("createtime", "createtime"),
        ("open-account", "open account"),
        ("__pin__", "pin"),
        ("X", "x"),
        ("", ""),
    ],
)
def test_words_of(name: str, words: str) -> None:
    assert words_of(name) == tuple(words.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("employee", "employees"), ("address", "addresses"), ("category", "categories"), ("key", "keys")),
        *(("child", "children"), ("person", "people"), ("person", "persons"), ("index", "indices"), ("box", "boxes")),
        *(("status", "statuses"), ("analysis", "analyses"), ("index", "indexes"), ("news", "news"), ("bus", "buses")),
        *(("class", "classes"), ("datum", "datum"), ("half", "halves"), ("hero", "heroes"), ("match", "matches")),
    ],
)
def test_one_noun(one: str, other: str) -> None:
    assert same_noun(one, other) and same_noun(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("new", "news"), ("statu", "status"), ("addres", "address"), ("analysi", "analysis"), ("curf", "curves")),
        *(("sm", "sms"), ("len", "lens"), ("user", "username"), ("clas", "class"), ("good", "goods"), ("", "s")),
        *(("customs", "customss"), ("proces", "process"), ("o", "os"), ("bu", "bus")),
    ],
)
def test_two_nouns(one: str, other: str) -> None:
    assert not same_noun(one, other) and not same_noun(other, one)


# --- Lists ---


def test_abbreviations() -> None:
    known = expansions(None, ())
    lines = lists.EXPANSIONS.strip().split("\n")
    assert lines == sorted(lines) and list(lists.SEVERAL) == sorted(lists.SEVERAL)
    assert len(known) == len(lines) + len(lists.SEVERAL) and len(known) >= 150
    assert all(len(meanings) > 1 for word, meanings in known.items() if word in lists.SEVERAL)
    for word, meanings in known.items():
        assert word.isalpha() and word.islower() and meanings and not is_short_form(word), word
        for meaning in meanings:
            words = meaning.split()
            assert not abbreviations_in(words, known) and not pinyin_in(words), word
            assert not corrections().keys() & set(words), word


@pytest.mark.parametrize(
    "word",
    "id url uuid ip api sku vat info auth app config admin docs name min max args kwargs repo org spec env".split(),
)
def test_no_abbreviations(word: str) -> None:
    assert not abbreviations_in(["user", word], expansions(None, ()))


@pytest.mark.parametrize("word", "qty addr desc amt pwd tel cnt dept cust msg src num no biz".split())
def test_abbreviations_of_the_guide(word: str) -> None:
    assert abbreviations_in(["user", word], expansions(None, ()))


def test_misspellings() -> None:
    known = corrections()
    lists = (expansions(None, ()).keys(), type_words().types, known.values())
    assert len(known) >= 400
    for words in lists:
        assert known.keys().isdisjoint(words)
    for dialect in ("mysql", "postgresql", "sqlite", "mssql", "oracle"):
        keywords = keywords_of(dialect)
        assert known.keys().isdisjoint({*keywords.reserved, *keywords.keywords, *keywords.types})
    assert not [word for word in known if pinyin_in([word])]


def test_made_list_fits() -> None:
    """The source is not at hand in each place; where it is, DBCONV_TYPOS names it."""
    source = [os.environ["DBCONV_TYPOS"]] if "DBCONV_TYPOS" in os.environ else []
    command = [sys.executable, "tools/make_misspellings.py", "--check", *source]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    "word", "organisation colour centre licence behaviour favourite catalogue programme enrolment cancelled".split()
)
def test_british_spellings_are_none_that_is_wrong(word: str) -> None:
    assert word not in corrections()


PINYIN = "xingming dizhi shouji_hao yonghu_id mima zhuangtai jine chewei duankou dingdan_id beizhu shoujihao"
NO_PINYIN = """
    name date time change page data range manage machine line rule base case cache metadata runtime genai openapi numa
    mixin lane pipe tone cane banana single site datetime women china gender title image ren hao shi_id age bilibili
"""


@pytest.mark.parametrize("name", PINYIN.split())
def test_pinyin(name: str) -> None:
    assert pinyin_in(words_of(name))


@pytest.mark.parametrize("name", NO_PINYIN.split())
def test_no_pinyin(name: str) -> None:
    assert not pinyin_in(words_of(name))


def test_made_list_of_initials_fits() -> None:
    """The table of readings is pypinyin's; without it, no character that is wanted is missing."""
    command = [sys.executable, "tools/make_pinyin.py", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    assert len((ROOT / "dbconv" / "words" / "lists" / "pinyin_initials.py").read_bytes()) < 100_000


@pytest.mark.parametrize(
    ("name", "said", "meaning"),
    [
        ("xm", "姓名", ("full name",)),
        ("sjh", "手机号", ("mobile number",)),
        ("kjdd", "快捷单单", ()),
        ("hm", "号码", ("number",)),
        ("sj", "时间", ("time",)),
        ("sj", "商家", ("merchant",)),
        ("sf", "是否", ()),
        ("hr", "好人", ()),
        ("wxid", "微信ID", ()),
    ],
)
def test_initials(name: str, said: str, meaning: tuple[str, ...]) -> None:
    assert initials_in([name], [said]) == (said, meaning)


@pytest.mark.parametrize(
    ("name", "said"), [("xm", "姓"), ("xb", "姓名"), ("x", "姓"), ("id", "ID"), ("qq", "QQ"), ("", "")]
)
def test_no_initials(name: str, said: str) -> None:
    assert initials_in([name], [said]) is None


def test_what_pinyin_means() -> None:
    assert pinyin_in(["dizhi"])["dizhi"] == ("地址", ("address",))
    assert pinyin_in(["yonghuzhanghao"])["yonghuzhanghao"] == ("用户账号", ("user account",))
    assert pinyin_in(["shijian"])["shijian"].meanings == ("time", "event")


def test_no_word_of_another_list_is_pinyin() -> None:
    meanings = [meaning for several in expansions(None, ()).values() for meaning in several]
    words = [*corrections().values(), *type_words().types, *meanings]
    assert not [word for word in words if pinyin_in(word.split())]


@pytest.mark.parametrize(
    ("name", "table", "is_so"),
    [
        ("status", None, True),
        ("status", "users", True),
        ("name", "users", True),
        ("name", "orders", False),
        ("name", None, False),
        ("legacy_flag", None, True),
        ("legacy", None, False),
        ("xlegacy_a", None, False),
        ("f(x", None, True),
        ("code", "t_1", True),
        ("code", "t_one", False),
        (None, "users", False),
    ],
)
def test_allowed_names(name: str | None, table: str | None, is_so: bool) -> None:
    entries = ("status", "users.name", r"legacy_.*", "f(x", r"t_\d\.code")
    assert is_allowed(entries, name, table) is is_so


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("allowed-names", ["legacy_.*", "users.name", "备注"], ""),
        ("allowed-names", ["name("], 'hold "name(", which is no name and no regular expression (missing ), untermi'),
        ("extend-allowed-names", ["a[", "b"], 'hold "a[", which is no name and no regular expression (unterminated ch'),
        ("allowed-names", ["a", "(a*)*"], 'hold "(a*)*", which may take for ever to match; repeat nothing that has '),
        ("allowed-names", "a", 'be "a"; it must be a list of strings'),
        ("abbreviations", {"qty": "quantity"}, ""),
        ("abbreviations", {}, ""),
        ("abbreviations", {"qty": 1}, 'be {"qty": 1}; it must be a table of texts'),
        ("extend-abbreviations", ["qty"], 'be ["qty"]; it must be a table of texts'),
        ("extend-abbreviations", {"qty": " "}, 'be {"qty": " "}; it must be a table of texts'),
        ("max-words", 0, "be 0; it must be a whole number above 0"),
        ("max-words", [[0] * 90], f"be [[{'0, ' * 25}...; it must be a whole number above 0"),
        ("max-words", datetime.date(2026, 1, 2), 'be "2026-01-02"; it must be a whole number above 0'),
    ],
)
def test_settings(key: str, value: object, fault: str) -> None:
    if not fault:
        OPTIONS[key].read(value)
    else:
        with pytest.raises(BadValue) as raised:
            OPTIONS[key].read(value)
        (rule,) = (each for each in rules() if each.code == "DBC001")
        (found,) = rule.check(raised.value.problem(value, where="there", key=key), Context(Settings()))
        assert rule.text(found).startswith(f'there: "{key}" cannot {fault}')


def test_lists_are_read_when_a_column_is_looked_at() -> None:
    script = """
import sys
import flake8_dbconv
from dbconv.check import check
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.source import Source
rules()
loaded = lambda: [name for name in sys.modules if name.startswith("dbconv.words.lists.")]
check(Source("def total(prices):\\n    return sum(prices)\\n", "shop/totals.py"), Session())
print(len(loaded()))
check(Source("from sqlalchemy import Column\\nclass A(B):\\n    total = Column()\\n", "a.py"), Session())
print(len(loaded()))
"""
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    before, after = map(int, said.stdout.split())
    assert before == 0 < after


# --- One conflict, one finding ---


STRONGEST_FIRST = [rule for rule in sorted(rules(), key=lambda rule: rule.precedence or 0) if rule.precedence]


def _found(rule: Rule, place: Place, word: str) -> _Found:
    return _Found(rule, violation("message", place, words=frozenset({word})), "", "")


@pytest.mark.parametrize(("stronger", "weaker"), [*itertools.combinations(STRONGEST_FIRST, 2)])
def test_of_two_rules_on_one_word_the_stronger_speaks(stronger: Rule, weaker: Rule) -> None:
    place = FIRST_LINE._replace(end_column=8)
    both = [_found(weaker, place, "no"), _found(stronger, place, "no")]
    assert [each.rule.code for each in _strongest(both)] == [stronger.code]
    others = [both[0], _found(stronger, place, "of")]
    assert [each.rule.code for each in _strongest(others)] == [weaker.code, stronger.code]


def test_precedences_are_unique() -> None:
    assert len({rule.precedence for rule in STRONGEST_FIRST}) == len(STRONGEST_FIRST) == 9


# --- A name that is proposed ---


def proposals(source: Source, settings: Settings) -> Iterator[tuple[Finding, str]]:
    """The findings that propose a name, of those rules whose fact's name stands where they point at."""
    for finding in check(source, Session(), ALL, settings):
        match = re.search(r'(?:write|such as) "(\w+)"$', finding.text)
        if finding.rule.is_naming and match:
            yield finding, match[1]


def faults_after(source: Source, settings: Settings, finding: Finding, name: str) -> list[str]:
    """What the rules on names find in a new name, in the text that has it."""
    line, column, end = finding.line, finding.column, finding.end_column
    lines = list(source.lines)
    old = lines[line - 1][column:end]
    new = f'"{name}"' if re.match("[rRbBuUfF]?[\"']", old) else name
    lines[line - 1] = lines[line - 1][:column] + new + lines[line - 1][end:]
    renamed = Source("\n".join(lines), source.path)
    found = [each for each in check(renamed, Session(), ALL, settings) if each.rule.code in NAMING]
    return [each.text for each in found if (each.line, each.column) == (line, column)]


def columns_of_same_table(source: Source, settings: Settings, finding: Finding) -> set[str]:
    """The names beside the one that a finding is about, in any table that has it."""
    from dbconv.facts.tables import Table
    from dbconv.project.tables.models import read_models

    module = Module(source, Session(), settings)
    names: set[str] = set()
    for fact in read_models(module, settings):
        if isinstance(fact, Table):
            places = {(each.name_place.line, source.column(*each.name_place[:2])): each.name for each in fact.columns}
            if (finding.line, finding.column) in places:
                names |= {name for place, name in places.items() if name and place != (finding.line, finding.column)}
    return names


def names_in_class_at(source: Source, line: int) -> set[str]:
    """What the class that a line stands in binds itself, and what its module does, by a look at the text alone."""
    tree = ast.parse(source.text)
    around = [each for each in ast.walk(tree) if isinstance(each, ast.ClassDef) and each.lineno <= line]
    body = max((each for each in around if line <= (each.end_lineno or 0)), key=lambda each: each.lineno).body
    found: set[str] = set()
    for each in (*body, *tree.body):
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(each.name)
        elif isinstance(each, (ast.Import, ast.ImportFrom)):
            found.update((alias.asname or alias.name).partition(".")[0] for alias in each.names)
        elif isinstance(each, (ast.Assign, ast.AnnAssign)):
            targets = each.targets if isinstance(each, ast.Assign) else [each.target]
            found.update(target.id for target in targets if isinstance(target, ast.Name))
    return found


def assert_proposals_hold(source: Source, settings: Settings) -> int:
    count = 0
    for finding, name in proposals(source, settings):
        if source.lines[finding.line - 1].lstrip().startswith("class "):
            continue  # the table's name is derived from the class's
        count += 1
        line = source.lines[finding.line - 1]
        assert not keyword.iskeyword(name), (source.path, finding.line, finding.text)
        if finding.rule.symbol.startswith("column") and line[finding.column : finding.end_column].isidentifier():
            taken = {"metadata", "registry", "query", *names_in_class_at(source, finding.line)}
            assert name not in taken, (source.path, finding.line, finding.text)
        assert faults_after(source, settings, finding, name) == [], (source.path, finding.line, finding.text)
        assert name not in columns_of_same_table(source, settings, finding), (source.path, finding.line, finding.text)
    return count


@pytest.mark.parametrize("case", [case for case in CASES if "-name-" in case.name], ids=lambda case: case.name)
def test_proposals_hold_in_each_case(case: Case, tmp_path: Path) -> None:
    path = case.write(tmp_path)
    assert_proposals_hold(Source(case.text, str(path)), Session().settings_for(str(path)))


def test_proposals_hold_in_real_code() -> None:
    """The example, and the code bases in the folders that DBCONV_CODE names."""
    folders = [str(ROOT / "examples"), *filter(None, os.environ.get("DBCONV_CODE", "").split(os.pathsep))]
    count = 0
    for path in [path for folder in folders for path in Path(folder).rglob("*.py")]:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        count += assert_proposals_hold(Source(text, str(path)), Settings())
    assert count > 3


def test_no_proposal_where_two_columns_would_be_called_the_same() -> None:
    text = (
        "from sqlalchemy import Column, Integer\n"
        "class Parcel(Base):\n"
        "    lenght = Column(Integer, default=0, comment='a')\n"
        "    length = Column(Integer, default=0, comment='b')\n"
    )
    (finding,) = [each for each in check(Source(text), Session()) if each.rule.code == "DBC211"]
    assert finding.text.endswith("; spell it right and say more of what it holds")


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("custAddr", "customer_address"),
        ("userQty", "user_quantity"),
        ("recieved_qty", "received_quantity"),
        ("parcel_desc", "description"),
        ("parcelWt", ""),  # weight is another column's
        ("parcel_shouji_hao", "mobile_phone_number"),  # four words, but the first is the table's
        ("kuaidi_danhao", "express_document_number"),
    ],
)
def test_one_proposal_mends_all_faults_of_a_name(name: str, better: str) -> None:
    text = (
        "from sqlalchemy import Column, Integer\n"
        "class Parcel(Base):\n"
        "    __tablename__ = 'parcel'\n"
        f"    {name} = Column(Integer, default=0, comment='a')\n"
        "    weight = Column(Integer, default=0, comment='b')\n"
    )
    proposed = {name for _, name in proposals(Source(text), Settings())}
    assert proposed == ({better} if better else set())


# --- Functions ---


STATEMENTS = """\
async def wait(boxes, *, limit=lambda: 1 if boxes else 2):
    async for box in boxes:
        async with box, box.lid as lid:
            await lid
    else:
        return [each for each in boxes if each and each.size or each.open]
    while limit:
        if limit == 1:
            continue
        elif limit == 2:
            break
        else:
            raise ValueError
    else:
        pass


def mend(box):
    try:
        with box:
            def close():
                return box if box else None
            class Inner:
                def open(self):
                    for each in self:
                        assert each
                    while self:
                        pass
    except ValueError:
        if box:
            pass
    except (KeyError, TypeError):
        pass
    else:
        for each in box:
            try:
                pass
            finally:
                pass
    finally:
        del box


def match(box):
    match box:
        case [1, *rest] if rest:
            pass
        case {"size": size}:
            if size:
                return size
        case _:
            pass
    if box: pass
    if box: return 1
    elif not box: return 2
"""


def test_complexity_is_that_of_mccabe() -> None:
    own = [path.read_text(encoding="utf-8") for folder in ("dbconv", "tools") for path in (ROOT / folder).rglob("*.py")]
    count = 0
    for text in [STATEMENTS, *own]:
        visitor = mccabe.PathGraphingAstVisitor()
        visitor.preorder(ast.parse(text), visitor)
        theirs = {graph.lineno: graph.complexity() for graph in visitor.graphs.values()}
        for function in read_functions(Module(Source(text, "shop/boxes.py"), Session(), Settings()), Settings()):
            assert isinstance(function, Function)
            line = function.place.line
            if line in theirs:
                count += 1
                assert function.complexity == theirs[line], function.name
    assert count > 500


def test_off_by_default_is_not_read() -> None:
    source = Source("pageSize = 20\n", "shop/pages.py")
    assert check(source, Session()) == []
    assert len(check(source, Session(), Selection(named=("DBC103",)))) == 1
