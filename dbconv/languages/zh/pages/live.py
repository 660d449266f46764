"""Rules in the folder live."""

from __future__ import annotations

DBC701 = (
    "在 Alembic 的事务中执行了 PostgreSQL 不允许在事务中执行的语句。",
    "Alembic 把所有 revision 放在一个事务中。PostgreSQL 拒绝 `CREATE INDEX CONCURRENTLY`、`VACUUM` 等，一切回滚，部署停止。",
)
DBC702 = (
    "`ALTER TYPE … ADD VALUE` 加的值在同一事务中就被使用（postgresql）。",
    (
        '新值提交之前 PostgreSQL 不允许使用："unsafe use of new value"。'
        "只拆成两个 revision 没有用，因为 `alembic upgrade head` 会在一个事务中执行它们。"
    ),
)
DBC703 = (
    "添加或修改字段时用了没有任何地方创建的 Enum 类型。",
    "PostgreSQL 的 Enum 是一个单独的类型：`op.create_table()` 会创建它，`op.add_column()` 不会，于是类型不存在，部署停止。",
)
DBC704 = (
    "字段改为 PostgreSQL 不会自动转换的类型。",
    "PostgreSQL 会说不能自动转换，空表也一样。模型能导入，revision 看起来也对，部署却停止了。",
)
DBC705 = (
    "对 Alembic 的调用在所用的数据库上会抛出异常，或发送无意义的语句。",
    "revision 是为另一种数据库生成或试过的：在这一种上会抛出 `CommandError` 或 `NotImplementedError`。",
)
DBC706 = (
    "创建已经存在的 Enum 类型。",
    "`op.create_table()` 会创建其中 Enum 的类型，不检查是否已存在，于是 PostgreSQL 拒绝，部署停止。只有 `postgresql.ENUM` 有 `create_type`。",
)
DBC707 = (
    "添加的字段在所有行中值相同，又要求唯一。",
    "开发者的表最多只有一行，revision 能通过；线上第二行的值相同，建唯一索引失败，部署停止。",
)
DBC708 = (
    "删除了表的外键所需要的索引（mysql）。",
    "InnoDB 用索引查找外键的行，拒绝删除最后一个：错误 1553。MySQL 没有事务包住它，之前做的会留下，再次执行会在第一条语句失败。",
)
DBC709 = (
    "执行的 SQL 中有被 SQLAlchemy 当作绑定参数的冒号。",
    '"A value is required for bind parameter"：语句还没有发送，revision 就停止了。SQL 本身没有错，执行之前没有人看得出来。',
)
DBC711 = (
    "删除或改名了项目的模型还映射着的字段或表。",
    "SQLAlchemy 在每个 SELECT 中写出模型的所有字段。执行之后，显示这种行的每个页面都会失败，直到不认识这个字段的程序发布为止。",
)
DBC715 = (
    "revision 添加的字段在结束时是 NOT NULL，又没有服务器端默认值。",
    "部署期间旧程序还在插入行，回滚之后也是；它只写它认识的字段，数据库就拒绝。新程序全部上线之前，由服务器端默认值代它填写。",
)
DBC721 = (
    "在已有的表上建索引，建的过程中没有人能写这张表。",
    "PostgreSQL 读表期间一直持有 SHARE 锁，每个 INSERT 和 UPDATE 都要等。CONCURRENTLY 会读两遍，谁也不用等；失败后会留下无效的索引，所以再试时先删除它。",
)
DBC723 = (
    "在已有的表上添加约束，持锁读完所有行。",
    "外键对两张表持有 SHARE ROW EXCLUSIVE，CHECK 持有 ACCESS EXCLUSIVE，直到读完所有行。NOT VALID 对新行立刻生效，不读旧行；VALIDATE 读旧行时不妨碍任何人。",
)
DBC724 = (
    "在一个事务中添加 NOT VALID 的约束并验证它（postgresql）。",
    "VALIDATE 单独执行时，读行的锁不妨碍任何人。在添加约束的事务中，添加时的锁要持有到最后：外键是 SHARE ROW EXCLUSIVE，CHECK 是 ACCESS EXCLUSIVE。",
)
DBC725 = (
    "在已有的表上添加唯一约束或主键，持锁建索引（postgresql）。",
    "PostgreSQL 建索引期间持有 ACCESS EXCLUSIVE，每个 SELECT 也要等。先用 CONCURRENTLY 建好的唯一索引，一瞬间就能成为约束的索引。",
)
DBC726 = (
    "已有表的字段改为 NOT NULL，持锁读完所有行（postgresql）。",
    "`SET NOT NULL` 持有 ACCESS EXCLUSIVE 并读整张表，每个 SELECT 都要等。先加 NOT VALID 的 CHECK，再 VALIDATE（不妨碍别人），SET NOT NULL 就不再读表。",
)
DBC729 = (
    "revision 没有期限地等待表的锁（postgresql）。",
    "`ALTER TABLE` 只要一瞬间，但要等运行了一小时的报表，后来的每个 SELECT 都排在它后面。有了超时，失败的是部署，再试一次即可。",
)
DBC733 = (
    "用 CONCURRENTLY 建索引时，同名的无效索引也会被接受（postgresql）。",
    "建失败的索引会留下，状态为 INVALID。再次执行时名字已存在，就不再建：没有查询用它，每次写入却要维护它，唯一索引也不再拒绝重复。",
)
DBC741 = (
    "`alter_column` 没有写出的 NOT NULL、默认值或注释会从字段上消失。",
    "MySQL 的 MODIFY 和 CHANGE 会声明整个字段：没有写的就不再有。改长一个 `String`，从那天起就允许 NULL，要等程序遇到才有人发现。",
)
DBC742 = (
    "字段改为放不下所有旧值的类型。",
    "开发者的行都很短。线上 PostgreSQL 会拒绝过长的文本，部署停止；但 1.125 会不声不响地变成 1.13，日期会失去时刻。MySQL 严格模式会拒绝，否则截断。",
)
DBC743 = (
    "语句用 CASCADE 删除或清空了没有写出的东西。",
    "PostgreSQL 的 `TRUNCATE … CASCADE` 会清空引用它的表，`DROP TYPE … CASCADE` 会不声不响地删除该类型的字段。线上依赖它的东西比开发机上多。",
)
