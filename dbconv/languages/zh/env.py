"""Rules on env.py."""

from __future__ import annotations

_NOT_IMPORTED = '没有任何 env.py 导入模块 "{module}"：autogenerate 不知道表 {tables}'
_DROPS = "，会把它不知道的表从数据库中删除；请在 {env} 或它导入的模块中导入该模块"
_NOTHING = "：alembic revision --autogenerate 没有可与数据库比较的内容；请导入模型并写 target_metadata = Base.metadata"
DBC551 = {
    "table": _NOT_IMPORTED + _DROPS,
    "tables": _NOT_IMPORTED + _DROPS,
    "many": _NOT_IMPORTED + " 等（另有 {more} 个）" + _DROPS,
}
DBC552 = {
    "none": "target_metadata 是 None" + _NOTHING,
    "empty": "target_metadata 是空字典" + _NOTHING,
    "never-set": "没有设置 target_metadata" + _NOTHING,
}
DBC553 = {"off": "compare_type=False：autogenerate 看不到字段类型的改变；请写 {better}，或写一个函数排除比较有误的类型"}
DBC554 = {"not-set": "没有设置 compare_server_default：autogenerate 看不到 server_default 的改变；请写 {better}"}
_RUN = '；请运行 alembic revision --autogenerate -m "..."'
DBC555 = {
    "table": '没有任何 revision 创建表 "{table}"' + _RUN,
    "column": '没有任何 revision 创建字段 "{column}"' + _RUN,
    "mixin": '没有任何 revision 在表 {tables} 中创建字段 "{column}"' + _RUN,
    "many": '没有任何 revision 在表 {tables} 等（另有 {more} 个）中创建字段 "{column}"' + _RUN,
    "unmapped": 'revision 留下了字段 "{column}"，而模型中没有；请在模型中定义，或在不再需要时写一个删除它的 revision',
    "all-unmapped": 'revision 在表 "{table}" 中留下了字段 {columns}，而模型中没有；'
    "请在模型中定义，或在不再需要时写一个删除它们的 revision",
}
_EACH_TIME = "，而 context.configure 只看默认 schema：autogenerate 每次都会重新创建；请写 {better}"
DBC556 = {
    "table": '表 "{table}" 在一个 schema 中' + _EACH_TIME,
    "metadata": 'MetaData 把表放在 schema "{schema}" 中' + _EACH_TIME,
}
_NO_LABELS = '字段 "{column}" 会存入 {labels}，而 revision 创建的类型 "{type}" 中没有：INSERT 会失败；'
DBC557 = {
    "missing": _NO_LABELS + "请写一个执行 {better} 的 revision",
    "names": _NO_LABELS + "SQLAlchemy 存的是成员名，而该类型中是成员的值；请写 {better}",
}
DBC731 = {
    "shared": "一次执行的所有 revision 共用一个事务：第一个锁住的，要到最后一个执行完才释放；请写 {better}",
}
