"""Rules on names of columns and tables."""

from __future__ import annotations

_ENGLISH = "请用小写英文单词写明它存放什么"
_WORDS = "请用两三个单词写明它存放什么"
_NOUN = "请写成带修饰语的名词，或动词加宾语"
_CHARACTERS = {
    "quoted": "含有 {character}，使用时必须加引号",
    "first-digit": "以数字开头",
    "first-underscore": "以下划线开头",
    "last-underscore": "以下划线结尾",
    "doubled-underscore": "含有连续的下划线",
}


def _characters(subject: str) -> dict[str, str]:
    """What is said of characters, with a better name and without one."""
    return {
        "empty-no-better": f'{subject} "{{name}}" 为空；{_ENGLISH}',
        **{kind: f'{subject} "{{name}}" {fault}；请改为 "{{better}}"' for kind, fault in _CHARACTERS.items()},
        **{f"{kind}-no-better": f'{subject} "{{name}}" {fault}；{_ENGLISH}' for kind, fault in _CHARACTERS.items()},
    }


def _keyword(fault: str) -> dict[str, str]:
    """What is said of a keyword: what is meant, a name as an example, or neither."""
    return {
        "meant": f'{fault}；请改为 "{{better}}"',
        "such-as": f'{fault}；{_WORDS}，例如 "{{better}}"',
        "no-better": f"{fault}；{_WORDS}",
    }


def _keywords(**faults: str) -> dict[str, str]:
    return {
        f"{kind.replace('_', '-')}-{ending}": text
        for kind, fault in faults.items()
        for ending, text in _keyword(fault).items()
    }


DBC201 = _characters("字段名")
DBC202 = {
    "better": '字段名 "{name}" 含有大写字母；请改为 "{better}"',
    "no-better": '字段名 "{name}" 含有大写字母；请用小写单词写明它存放什么',
}
DBC204 = _keywords(reserved='字段名 "{name}" 是 {versions} 的保留字，每条语句中都必须加引号')
DBC205 = _keywords(
    type='字段名 "{name}" 是 {dialect} 的类型名',
    keyword='字段名 "{name}" 是 {dialect} 的关键字',
    of_others='字段名 "{name}" 是其他数据库的关键字',
)
DBC206 = {
    "adverb": f'字段名 "{{name}}" 只是一个副词；{_NOUN}',
    "preposition": f'字段名 "{{name}}" 只是一个介词；{_NOUN}',
    "pronoun": f'字段名 "{{name}}" 只是一个代词；{_NOUN}',
    "last-article": f'字段名 "{{name}}" 以冠词结尾；{_NOUN}',
    "last-conjunction": f'字段名 "{{name}}" 以连词结尾；{_NOUN}',
    "last-preposition": f'字段名 "{{name}}" 以介词结尾；{_NOUN}',
}
DBC207 = {
    "better": '字段名 "{name}" 有 {count} 个单词，超过 {most} 个；请改为 "{better}"',
    "no-better": '字段名 "{name}" 有 {count} 个单词，超过 {most} 个；请用更少的单词',
}
DBC208 = {"message": '字段名 "{name}" 重复了表名 "{table}"；请改为 "{better}"'}
DBC209 = {
    "better": '字段名 "{name}" 含有类型名 "{word}"；请改为 "{better}"',
    "no-better": '字段名 "{name}" 含有类型名 "{word}"；请写明它存放什么',
    "another-type": '字段名 "{name}" 含有类型名 "{word}"；请写明它存放什么，或改用这个类型',
}
_SPELLED_OUT = "（本文件中还有{others}，属性名已写全）"
DBC210 = {
    "better": '字段名 "{name}" 用了缩写：{abbreviations}；请改为 "{better}"',
    "no-better": '字段名 "{name}" 用了缩写：{abbreviations}；请写出完整的单词',
    "unclear": '字段名 "{name}" 用了缩写："{word}" 可能代表多个单词；请写出完整的单词',
    "better-several": f'字段名 "{{name}}" 用了缩写{_SPELLED_OUT}：{{abbreviations}}；请改为 "{{better}}"',
    "no-better-several": f'字段名 "{{name}}" 用了缩写{_SPELLED_OUT}：{{abbreviations}}；请写出完整的单词',
    "unclear-several": f'字段名 "{{name}}" 用了缩写{_SPELLED_OUT}："{{word}}" 可能代表多个单词；请写出完整的单词',
}
DBC211 = {
    "better": '字段名 "{name}" 拼写错误：{misspellings}；请改为 "{better}"',
    "no-better": '字段名 "{name}" 拼写错误：{misspellings}；请拼写正确，并更清楚地写明它存放什么',
}
DBC212 = {
    "better": '字段名 "{name}" 用了拼音：{pinyin}；请改为 "{better}"',
    "no-better": '字段名 "{name}" 用了拼音：{pinyin}；请用英文写明它存放什么',
    "initials": '字段名 "{name}" 是{characters}的拼音首字母；请改为 "{better}"',
    "initials-no-better": '字段名 "{name}" 是{characters}的拼音首字母；请用英文写明它存放什么',
}
DBC213 = {"message": '字段名 "{name}" 含有数字 "{number}"；请写明它与其他字段的区别'}
DBC214 = {
    f"{kind}-{unit}": f'{subject} "{{name}}" 有 {{length}} 个{measure}，而 {{database}} 最多 {{most}} 个；请缩短'
    for kind, subject in (("column", "字段名"), ("table", "表名"), ("index", "索引名"), ("constraint", "约束名"))
    for unit, measure in (("characters", "字符"), ("bytes", "字节"))
}
DBC221 = {
    # No better name is offered for one that begins with a digit.
    **{kind: text for kind, text in _characters("表名").items() if kind != "first-digit"},
    "upper-case": '表名 "{name}" 含有大写字母；请改为 "{better}"',
    "upper-case-no-better": f'表名 "{{name}}" 含有大写字母；{_ENGLISH}',
}
DBC222 = _keywords(reserved='表名 "{name}" 是 {versions} 的保留字，每条语句中都必须加引号')
