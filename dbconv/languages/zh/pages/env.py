"""Rules in the folder env."""

from __future__ import annotations

DBC551 = (
    "定义了表的模块没有被项目的任何 env.py 导入，直接或间接都没有。",
    "模块被导入之后，表才在 `MetaData` 中。`alembic revision --autogenerate` 拿它与数据库比较：它不知道的表会用 `op.drop_table` 删除，连同所有的行。",
)
DBC552 = (
    "env.py 的 `target_metadata` 是 None，或者没有设置。",
    "`alembic init` 写的是 `target_metadata = None`。替换它之前，`--autogenerate` 和 `alembic check` 都会报错结束。",
)
DBC553 = (
    "`context.configure` 设置了 `compare_type=False`。",
    (
        "模型的 `String(80)` 改成 `String(200)`，`--autogenerate` 却写出空的 revision：线上仍是 80，第一个长内容就在那里失败。某一种类型比较有误时，"
        "`compare_type` 可以是一个函数。"
    ),
)
DBC554 = (
    "`context.configure` 没有写明是否比较 `server_default`。",
    "不写明时 Alembic 不比较。模型中修改或新增的 `server_default` 永远到不了数据库，不经过 SQLAlchemy 的插入会得到旧值，或者失败。",
)
DBC555 = (
    "模型的表或字段没有任何 revision 创建；或者 revision 创建的字段没有任何模型使用。",
    "测试按模型建表，所以通过。部署时运行的是 revision，第一条查询就会报没有这个字段。`alembic check` 也能发现，但需要一个处于 head 的数据库。",
)
DBC556 = (
    "env.py 比较的表在某个 schema 中，而 `context.configure` 没有 `include_schemas=True`。",
    "没有它时 Alembic 只读默认 schema 的表。每次 `--autogenerate` 都找不到其他表，又创建一遍；部署时因为表已存在而失败。",
)
DBC557 = (
    "模型的 `Enum` 会存入的值，revision 创建的类型中没有。",
    "PostgreSQL 拒绝类型中没有列出的值：`invalid input value for enum`。`--autogenerate` 不比较这些值，所以在类中增加的成员不会自己到达数据库。",
)
DBC731 = (
    "env.py 让所有 revision 在一个事务中执行（postgresql）。",
    "没有说明时，Alembic 只在最后一个 revision 之后提交一次。一次部署有五个 revision 时，第一个的锁要等第五个填完数据才释放；把 VALIDATE 写进下一个 revision 也没有用。",
)
