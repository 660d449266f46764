"""Rules in the folder files."""

from __future__ import annotations

DBC101 = (
    "文件名不是 snake_case。",
    "有的文件系统不区分大小写：`Order.py` 和 `order.py` 在 macOS 上是同一个文件，在 Linux 上是两个。",
)
DBC102 = (
    "models、services 或 controllers 中文件的主类没有按文件名命名。",
    "知道类名就知道文件。env.py 或注册代码按这一规则加载类时，名称不符的类会被悄悄漏掉，`alembic revision --autogenerate` 看不到它。",
)
DBC103 = (
    "变量名中有大写字母，而它不是常量。",
    "所有变量用同一种写法，其他写法才能留给类和常量。",
)
DBC104 = (
    "参数是集合，而名称没有以集合的种类结尾。",
    "其他语言的调用方和手工填写的表单只看得到名称：`user_ids` 可能是逗号分隔的文本，`user_id_list` 才是列表。",
)
DBC105 = (
    "复杂的函数没有 docstring，或者 docstring 没有提到任何参数。",
    "没有人能从十个分支里看出可以传什么；只能猜，而猜测要到线上才被检验。",
)
