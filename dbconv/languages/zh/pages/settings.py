"""What each setting is for, by its name, and what its page says around that."""

_WORDS = "名称等于其中之一或以其中之一结尾即符合；带星号的，形式相同即符合。"

HELP = {
    "dialect": "数据库：决定关键字，以及只对它有意义的规则。auto 表示看项目自己怎么说：alembic.ini 或 [tool.alembic] 中的 sqlalchemy.url，"
    "其次是 pyproject.toml、requirements*.txt、setup.cfg 或 Pipfile 中的驱动，再次是模型 import 的 SQLAlchemy 方言；有多个或一个也没有时是 mysql。",
    "language": "提示和 dbconv 命令的语言：英文（en）或中文（zh）。编号、名称和屏蔽注释在两种语言中相同。",
    "enable": "要运行的默认关闭的规则：编号、编号的开头（DBC2）、名称、组（names、columns、keys、revisions、env、api、files、functions），"
    "或 pylint 的字母（C、R、W、E）。",
    "disable": "不运行的规则，写法相同；enable 写得更具体时，以 enable 为准。关于 dbconv 自身的规则，只有逐条写明才关闭。",
    "exclude": "完全不报告的文件和文件夹：相对于设置所在的文件夹，没有设置文件时相对于工作目录；* 表示一个名称中的任意内容，** 表示任意多层文件夹；"
    "没有斜杠的名称在任何一层都符合。",
    "overrides": "只用于部分文件的设置；有多个符合时，以后面的为准。",
    "keyword-names": "字段不能叫哪些关键字：会让语句被误读的，例如 name、time 和类型名（common），或该数据库的全部关键字（all）。",
    "allowed-names": "命名规则不报告的字段名、表名和路径片段：一个名称、匹配整个名称的正则表达式，或带表名的字段，如 users.name。可能失控的正则表达式"
    "会被拒绝：判断的依据是重复的部分，本身含有重复或分支的部分不能再重复，除非以固定字符开头，如 (_[a-z]+)*；最多三个部分连续重复。"
    "超过 130 个字符的名称不与正则表达式比较。",
    "allowed-words": "任何规则都不当作缩写、拼写错误、拼音或类型名的单词。",
    "abbreviations": '缩写及其含义，例如 qty = "quantity"，代替 dbconv 自带的。',
    "extend-abbreviations": "在自带的之外增加缩写，或给出另一个含义。",
    "max-words": "字段名最多几个单词。",
    "table-prefixes": "表名前面不表示内容的单词。",
    "class-file-folders": "主类必须与文件同名的文件夹。",
    "controller-folders": "响应前端请求的函数所在的文件夹。",
    "service-folders": "被它们调用、在 Python 内部互相传值的函数所在的文件夹。",
    "response-booleans": '响应中的真假值：字符串 "true" 和 "false"（string），或 JSON 的真假值（native）。',
    "callback-functions": "银行回调的函数：带点名称的最后几段，* 表示任意内容。",
    "string-argument-calls": "参数必须是字符串的银行调用：带点名称的最后几段，* 表示任意内容。",
    "max-undocumented-complexity": "不需要文档字符串的函数的最高复杂度（McCabe）。",
    "datetime-default": "日期时间字段有什么：有默认值，或没有时间时为 NULL（either）；总有默认值（now）；总允许 NULL（null）。",
    "max-string-length": "不报告的 String 的最大长度。",
    "text-words": "字段名中表示长内容的单词（单数）：这样的字段可以是 TEXT。",
    "boolean-words": f"真假值的名称。{_WORDS}",
    "list-words": f"列表的名称。{_WORDS}",
    "time-words": f"时刻的名称。{_WORDS}",
    "money-words": f"金额的名称。{_WORDS}",
    "money-type": "金额的类型：任意精度，团队约定的精度，或 integer（以分等最小单位计）。",
    "status-words": f"状态的名称。{_WORDS}",
    "allow-enum-status": "状态可以是 Enum。",
    "ip-words": f"IP 地址的名称。{_WORDS}",
    "fixed-length-words": f"长度固定的文本的名称。{_WORDS}",
    "small-number-words": f"范围很小的整数的名称。{_WORDS}",
    "number-words": f"数字的名称。{_WORDS}",
    "cache-dir": "项目文件的内容为下一次运行保存在哪里，相对于设置所在的文件夹。空：不保存。不设置：用户的缓存文件夹，$XDG_CACHE_HOME/dbconv。",
    "merged-ref": "revision 合并到哪个分支，也可以是某个提交的其他名称；它与 HEAD 的共同部分算作已合并。空：CI 给出的目标分支，其次是 origin/HEAD、"
    "origin/main、origin/master、main 或 master。环境变量 DBCONV_MERGED_REF 优先。",
    "new-only": "合并基点（由 merged-ref 说明）上同一文件已有的问题不再报；在主分支上是上一个提交之前已有的。环境变量 DBCONV_NEW_ONLY（1 或 0）优先。",
    "script-directories": "alembic.ini 没有写明、其中不到两个 revision 的 revision 文件夹，或它们的 env.py 所在的文件夹；相对于设置所在的文件夹，"
    "* 表示一个名称中的任意内容。",
    "naming-convention": "读不出 MetaData 时，说明它对每一种约束都有 naming_convention。",
    "lint-merged-revisions": "关于 revision 内容的规则也检查已合并的 revision。",
    "online": "revision 运行时程序也在运行，例如滚动发布：破坏仍在运行的版本的操作、锁住程序所用的表的操作也会报告。",
    "big-tables": "锁会影响线上的表，* 表示任意内容：写明之后，关于锁的规则只检查这些表。",
    "small-tables": "锁不影响任何人的表，* 表示任意内容：关于锁的规则不检查它们。",
    "server-version": "线上最旧的数据库服务器版本：PostgreSQL、MySQL 或 MariaDB，用它们自己的版本号。它只会关闭该版本能立即完成的操作的提示。",
    "lock-timeout": "角色或服务器已经设置 lock_timeout，因此 revision 和 env.py 都不必再设置。",
    "accepted-edits": "对已合并 revision 的正确修改；dbconv lock --accept 打印这张表。",
}

INTRODUCTION = """\
`[tool.dbconv]` 写在被检查的文件之上最近的、含有这张表的 `pyproject.toml` 中，对 flake8 和 pylint 都有效。每个设置也是两个工具的选项，
加前缀 `dbconv-`（`--dbconv-dialect=sqlite`、`dbconv-dialect = sqlite`），列表用逗号分隔；选项优先于表。值是表的设置没有选项。
未知的键或错误的值由 [DBC001](rules/DBC001.md) 报告，此时用默认值。
"""

WORDS = {
    "title": "设置",
    "one-of": "可选：{choices}。",
    "understood": "也接受 {aliases}，以及大写。",
    "alias": '`"{word}"`（即 `"{choice}"`）',
    "default": "默认：`{default}`。",
    "extends": "`extend-{name}` 在列表中增加，而不是替换它。",
    "read-by": "读取它的规则：{rules}。",
    "comma": "、",
}
