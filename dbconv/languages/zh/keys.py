"""Rules on keys, indexes and relationships."""

from __future__ import annotations

_REPEATED = "请单独建一张表，每个一行"
_LIST = '字段 "{name}" 是 {type}，而名称表明是列表'
_NULL = '字段 "{name}" 在{index} 中允许 NULL'
_DOUBLES = '字段 "{name}" 在{index} 中允许 NULL，含 NULL 的行可以重复'
_PARTIAL = "请写 {better}，或用部分索引排除 NULL 的行"
_BY_INNODB = "在模型中没有索引，只是 InnoDB 自己会建一个"
_UNNAMED = "{constraint}（{written}）没有名称，每个数据库会各自起名"
_FORM = "{constraint}（{written}）没有名称，而命名约定的格式需要它"
_CONVENTION = "给 MetaData 设置 naming_convention"

DBC401 = {
    "link": "{table} 没有主键；请在 {columns} 中都写 {better}",
    "message": '{table} 没有主键；请在能区分各行的字段（如 "id"）中写 primary_key=True',
}
DBC402 = {
    "two": f'字段 "{{first}}" 和 "{{last}}" 把同一种内容存了 2 份；{_REPEATED}',
    "three": f'字段 "{{first}}"、"{{second}}" 和 "{{last}}" 把同一种内容存了 3 份；{_REPEATED}',
    "many": f'字段 "{{first}}" 至 "{{last}}" 把同一种内容存了 {{count}} 份；{_REPEATED}',
}
DBC403 = {
    "message": '字段 "{name}" 重复存放了表 "{table}" 的 "{column}"，而 "{key}" 已引用该表；请删除，改用 join 读取'
}
DBC404 = {
    "table": f"{_LIST}；请单独建一张表，每项一行",
    "table-or-array": f"{_LIST}；请单独建一张表，每项一行，或者用 ARRAY",
}
DBC405 = {
    "one": "{column} 是外键，却没有索引；请写 {better}",
    "one-in-mysql": f"{{column}} 是外键，{_BY_INNODB}；请写 {{better}}",
    "several": "字段 ({columns}) 是外键，却没有索引；请写 {better}",
    "several-in-mysql": f"字段 ({{columns}}) 是外键，{_BY_INNODB}；请写 {{better}}",
}
DBC406 = {
    "named": '字段 "{name}" 从名称和类型（{type}）看引用表 "{table}" 的行，却没有索引；请写 {better}',
    "joined": '关系 "{relationship}" 按字段 "{name}" 关联，而它没有索引；请写 {better}',
    "joined-kinds": (
        '关系 "{relationship}" 按字段 "{kind}" 和 "{name}" 关联，而它们没有索引；请写 Index("...", "{kind}", "{name}")'
    ),
    "kinds": '字段 "{kind}" 和 "{name}" 引用表 {tables} 的行，却没有索引；请写 Index("...", "{kind}", "{name}")',
}
DBC407 = {
    "one": '表 "{table}" 的{column} 用于 {clauses}，却没有以它开头的索引（{file}）；请建索引，或改用有索引的字段查询',
    "several": (
        '表 "{table}" 的字段 {columns} 用于 {clauses}，却没有以其中任何一个开头的索引（{file}）；'
        "请一起建索引，或给过滤后行数最少的那个建索引"
    ),
    "several-tables": "{columns} 用于 {clauses}，却没有以它们开头的索引；请在每张表中给过滤后行数最少的那个建索引",
}
DBC408 = {"message": "{index} 是聚集索引，各行不再按主键顺序存放；请删去 {told}"}
DBC409 = {"message": "{index} 已被 {other} 覆盖；请删除"}
DBC410 = {
    "plain": f"{_NULL}；请写 {{better}}",
    "partial": f"{_NULL}；{_PARTIAL}",
    "doubles": f"{_DOUBLES}；请写 {{better}}",
    "doubles-partial": f"{_DOUBLES}；{_PARTIAL}",
}
DBC411 = {
    "whole": '{column} 是 {type}，而它引用的 "{target}" 是 {other}；请写 {better}',
    "part": '{column} 是 {type}，而它引用的 "{target}" 是 {other}；请写相同的类型',
    "whole-elsewhere": '{column} 是 {type}，而它引用的 {file} 中的 "{target}" 是 {other}；请写 {better}',
    "part-elsewhere": '{column} 是 {type}，而它引用的 {file} 中的 "{target}" 是 {other}；请写相同的类型',
}
DBC521 = {
    "dropped": "drop_constraint 没有名称，无法执行；请写约束的名称",
    "no-convention": f"{_UNNAMED}；请写 {{better}}，或{_CONVENTION}",
    "no-convention-none": f"{_UNNAMED}；请把 None 改为 {{better}}，或{_CONVENTION}",
    "no-convention-several": (
        f"{{constraint}}（{{written}}）和本文件的{{others}}都没有名称，每个数据库会各自起名；请{_CONVENTION}"
    ),
    "form-needs-name": f"{_FORM}；请写 {{better}}",
    "form-needs-name-none": f"{_FORM}；请把 None 改为 {{better}}",
    "form-needs-name-several": (
        "{constraint}（{written}）和本文件的{others}都没有名称，而命名约定的格式需要它；请写 {better}，其余同样"
    ),
}
DBC528 = {"twice": '约束 "{name}" 会变成 "{made}"：命名约定会在它前面加上 "{prefix}"；请写 {better}'}
DBC413 = {
    "one": '{keyword}="SET NULL" 要把{column}置为 NULL，而它是 NOT NULL；请允许 NULL，或改用 "CASCADE"、"RESTRICT" 等 {keyword}'
}
_TEXT = '{index}包含字段 "{name}"，它是 {type}，MySQL 不接受没有长度的 TEXT 或 BLOB 键（1170）'
DBC414 = {
    "text": f"{_TEXT}；请把类型改为 {{better}}",
    "text-in-index": f"{_TEXT}；请在 Index 中写 mysql_length={{length}}，或把类型改为 {{better}}",
    "key": "{index}有 {count} 字节（{parts}），而 MySQL 的一个键最多 {limit} 字节（1071）；请缩短字段，或改用较短的字段作键",
    "column": (
        '{index}中字段 "{name}" 有 {count} 字节（{size}），而 ROW_FORMAT={format} 时 MySQL 的每个字段最多 {limit} 字节'
        "（1071，MariaDB 为 1709）；请缩短字段，或去掉 ROW_FORMAT"
    ),
}
DBC415 = {"message": "这个 {written} 写在类体里，只用文本指明字段，SQLAlchemy 看不到它；请写进 {better}"}
DBC416 = {"message": "{column} 的外键没有说明所引用的行被删除时怎么办；请写 ondelete=..."}
_DECIDED = 'Python 在生成查询之前就对 "{written}" 求了值'
DBC412 = {
    "never": f"{_DECIDED}，结果永远为假，查不到任何行；请写 {{better}}",
    "always": f"{_DECIDED}，结果永远为真，什么也没有过滤；请写 {{better}}",
    "not": f"{_DECIDED}，数据库不会逐行判断；请写 {{better}}",
    "not-what": f"{_DECIDED}，数据库不会逐行判断；请写出比较，布尔字段则用 ~ 代替 not",
    "side": f"{_DECIDED}，只留下其中一边；请写 {{better}}",
    "side-what": f"{_DECIDED}，只留下其中一边；请写 {{name}}(...)，与字段无关的判断请先做",
}
