"""Rules on operations on a live database."""

from __future__ import annotations

_STOPS = "部署就停在这里"
_RAISES = f"Alembic 会抛出异常，{_STOPS}"
_NO_KIND = f"在 mysql 上，drop_constraint 必须说明删除的是哪种约束，每种的语句不同：{_RAISES}"
_NO_TABLE = f"在 {{dialect}} 上，索引属于它的表：Alembic 发送的表名是 no_table，{_STOPS}"
_USED = f"PostgreSQL 拒绝使用未提交的新值，{_STOPS}"
_BLOCK = "请把 ALTER TYPE 写进 op.get_context().autocommit_block() 块"
_IN_BLOCK = "在 op.get_context().autocommit_block() 块中"
_LATER = '请写 postgresql_not_valid=True，并在下一个 revision 中写 op.execute("ALTER TABLE {table} VALIDATE CONSTRAINT {key}")'
_BUILDS = 'PostgreSQL 建约束的索引时，没有人能读写表 "{table}"'
_FIRST = "请单独写一个 revision，在 op.get_context().autocommit_block() 块中写"
_NEW = '"{key}", "{table}", [{columns}], unique=True, postgresql_concurrently=True'
_MAPS = "还映射着它：执行之后每个 SELECT 都会失败；"
_OF_COLUMN = "{path}:{line} 的 {model}.{attribute} " + _MAPS
_OF_TABLE = "{path}:{line} 的 {model} " + _MAPS
_HELD = '读所有行期间一直持有添加 NOT VALID 约束时的锁，没有人能写表 "{table}"；'
_NO_CAST = '表 "{table}" 的字段 "{column}" 是 {old}，PostgreSQL 不会自动转换为 {new}，会拒绝，' + _STOPS
_EXISTS = f'PostgreSQL 会说它已存在，{_STOPS}；请写 postgresql.ENUM(..., name="{{name}}", create_type=False)'
_BECOMES = '表 "{table}" 的字段 "{column}" 从 {old} 变为 {new}'
_FIT = '；请在之前写 op.execute("UPDATE {table} ...")，'

DBC701 = {
    "refused": f"PostgreSQL 拒绝在事务中执行 {{statement}}，而 Alembic 会开启事务：{_STOPS}；"
    "请写进 op.get_context().autocommit_block() 块"
}
DBC702 = {
    "above": f'值 "{{value}}" 在上面加到类型 "{{type}}" 中，还没有提交就使用了：{_USED}；{_BLOCK}',
    "earlier": f'值 "{{value}}" 由同一事务中的另一个 revision 加到类型 "{{type}}" 中，因为 env.py 没有设置'
    f" transaction_per_migration=True：{_USED}；在那里{_BLOCK}",
}
DBC703 = {
    "missing": '类型 "{name}" 没有任何地方创建：{call} 不会创建它，PostgreSQL 会说它不存在；请在之前写 {create}',
}
DBC704 = {
    "refused": f"{_NO_CAST}；请写 postgresql_using={{using}}",
    "unclear": f"{_NO_CAST}；请写 postgresql_using= 和转换用的表达式",
}
DBC705 = {
    "no-type": f"在 {{dialect}} 上，{{call}} 必须说明字段的类型：{_RAISES}；请写 existing_type=...",
    "no-kind": f'{_NO_KIND}；请写 type_="foreignkey"、"unique"、"check" 或 "primary"',
    "known-kind": f"{_NO_KIND}；请写 {{better}}",
    "no-table": f"{_NO_TABLE}；请写 table_name=...",
    "known-table": f"{_NO_TABLE}；请写 {{better}}",
    "no-batch": "SQLite 不能对已有的表这样做，{call} 会失败；请写进 op.batch_alter_table(...) 块",
}
DBC706 = {
    "here": f'类型 "{{name}}" 在上面已创建，create_table 不检查就再创建一次：{_EXISTS}',
    "earlier": f'类型 "{{name}}" 由更早的 revision 创建，{{call}} 不检查就再创建一次：{_EXISTS}',
}
DBC707 = {
    "doubled": '表 "{table}" 的字段 "{column}" 因 server_default 在所有行中值相同，又要求唯一：有两行时数据库就会拒绝；'
    "请先不带默认值、允许 NULL 地添加，用 UPDATE 填充，再设为唯一"
}
DBC708 = {
    "needed": '外键 "{key}" 需要索引 "{index}"，而外键还在时就删除索引：MySQL 会拒绝（错误 1553），'
    '之前执行过的不会撤销；请在之前写 op.drop_constraint("{key}", "{table}", type_="foreignkey")'
}
DBC709 = {
    "bound": 'SQLAlchemy 把这段 SQL 中的 ":{name}" 当作绑定参数，而它没有值：语句会失败；请在冒号前写反斜杠 "{better}"，'
    "或用 op.get_bind().exec_driver_sql(...)",
    "no-value": 'SQLAlchemy 把这段 SQL 中的 ":{name}" 当作绑定参数，而它没有值：语句会失败；请写 sa.text(...).bindparams({name}=...)；'
    "若冒号是数据库自己的语法，请在它前面写反斜杠",
}
DBC711 = {
    "column": f'删除了表 "{{table}}" 的字段 "{{column}}"，但 {_OF_COLUMN}请先在那里去掉它并发布',
    "column-renamed": f'表 "{{table}}" 的字段 "{{column}}" 改名为 "{{new}}"，但 {_OF_COLUMN}请在那里写新名字',
    "table": f'删除了表 "{{table}}"，但 {_OF_TABLE}请先在那里去掉它并发布',
    "table-renamed": f'表 "{{table}}" 改名为 "{{new}}"，但 {_OF_TABLE}请在那里写新名字',
}
DBC715 = {
    "dropped": '表 "{table}" 的新字段 "{column}" 是 NOT NULL，又失去服务器端默认值：正在运行的版本不认识这个字段，它对这张表的'
    "每条 INSERT 都会失败；这个调用请留到下一个版本的 revision",
    "tightened": '表 "{table}" 的新字段 "{column}" 改为 NOT NULL，又没有服务器端默认值：正在运行的版本不认识这个字段，它对这张表的'
    "每条 INSERT 都会失败；这个调用请留到下一个版本的 revision，或在此之前给字段写 server_default",
}
DBC721 = {
    "built": f'PostgreSQL 建索引 "{{index}}" 时，没有人能写表 "{{table}}"；请单独写一个 revision，{_IN_BLOCK}先写 '
    'op.drop_index("{index}", table_name="{table}", postgresql_concurrently=True, if_exists=True)，'
    "再写这个调用并加上 postgresql_concurrently=True",
    "unnamed": f'PostgreSQL 建索引时，没有人能写表 "{{table}}"；请给索引起名，并单独写一个 revision，{_IN_BLOCK}加上 '
    "postgresql_concurrently=True 建它",
    "with-column": f'index=True 建索引时没有人能写表 "{{table}}"；请去掉它，单独写一个 revision，{_IN_BLOCK}写 '
    'op.create_index("{index}", "{table}", ["{column}"], postgresql_concurrently=True)',
    "sql": f'PostgreSQL 建索引时，没有人能写表 "{{table}}"；请单独写一个 revision，{_IN_BLOCK}先写 '
    "DROP INDEX CONCURRENTLY IF EXISTS，再写 CREATE INDEX CONCURRENTLY",
    "mysql": 'MySQL 建 {kind} 索引时，没有人能写表 "{table}"；请在没有写入的时候单独执行这个 revision',
}
DBC723 = {
    "foreign-key": f'PostgreSQL 为约束 "{{key}}" 读表 "{{table}}" 的所有行，这时没有人能写这张表和它引用的表；{_LATER}',
    "check": f'PostgreSQL 为约束 "{{key}}" 读表 "{{table}}" 的所有行，这时没有人能读写这张表；{_LATER}',
    "exclusion": 'PostgreSQL 建排他约束的索引时，没有人能读写表 "{table}"；请在没有人等待的时候单独执行这个 revision',
    "new-column": 'PostgreSQL 为字段 "{column}" 的外键读表 "{table}" 的所有行，虽然每行都是 NULL，这时没有人能写这张表；'
    "请写 inline_references=True（Alembic 1.18.2 起）",
    "with-column": 'PostgreSQL 为字段 "{column}" 的约束读表 "{table}" 的所有行，这时没有人能写这张表；请先添加不带约束的字段，'
    "再用 postgresql_not_valid=True 添加约束，在下一个 revision 中写 VALIDATE CONSTRAINT",
    "sql": 'PostgreSQL 为约束读表 "{table}" 的所有行，这时没有人能写这张表；请写 NOT VALID，'
    '并在下一个 revision 中写 "ALTER TABLE {table} VALIDATE CONSTRAINT ..."',
    "mysql": 'MySQL 为约束复制表 "{table}"，这时没有人能写这张表；请在没有写入的时候单独执行这个 revision',
    "mysql-foreign-key": 'MySQL 为外键复制表 "{table}"，这时没有人能写这张表；如果已确认所有行的引用都存在，'
    '请在之前写 op.execute("SET FOREIGN_KEY_CHECKS = 0")，之后写 = 1',
}
DBC724 = {
    "here": '约束 "{key}" 在添加它的事务中验证：' + _HELD + "请写进下一个 revision",
    "earlier": '约束 "{key}" 在添加它的 revision 的事务中验证，因为 env.py 没有设置 transaction_per_migration=True：'
    + _HELD
    + "请设置它",
}
DBC725 = {
    "constraint": f"{_BUILDS}；{_FIRST} op.create_index({_NEW})，在下一个中写"
    ' op.execute("ALTER TABLE {table} ADD CONSTRAINT {key} {kind} USING INDEX {key}")',
    "column": f"{_BUILDS}；请去掉 unique=True，{_FIRST} op.create_index({_NEW})，在下一个中写"
    ' op.execute("ALTER TABLE {table} ADD CONSTRAINT {key} {kind} USING INDEX {key}")',
    "sql": _BUILDS
    + "；"
    + _FIRST
    + " CREATE UNIQUE INDEX CONCURRENTLY，在下一个中写 ADD CONSTRAINT ... {kind} USING INDEX",
}
DBC726 = {
    "read": 'PostgreSQL 读表 "{table}" 的所有行以确认 "{column}" 没有 NULL，这时没有人能读写这张表；请写'
    ' op.create_check_constraint("{key}", "{table}", "{column} IS NOT NULL", postgresql_not_valid=True)，'
    '在下一个 revision 中写 op.execute("ALTER TABLE {table} VALIDATE CONSTRAINT {key}")、这个调用和'
    ' op.drop_constraint("{key}", "{table}", type_="check")',
}
DBC729 = {
    "waits": '这里要等表 "{table}" 上的长查询结束才能拿到锁，后来的人（包括只读的）都排在它后面；请在之前写'
    """ op.execute("SET LOCK_TIMEOUT = '4s'")，或在 env.py 中为所有 revision 设置""",
}
DBC733 = {
    "accepted": '索引 "{index}" 如果曾经建失败，会一直无效：IF NOT EXISTS 会接受它；请在之前写'
    ' op.drop_index("{index}", table_name="{table}", if_exists=True, postgresql_concurrently=True)，并去掉 if_not_exists',
}
DBC741 = {
    "lost": '{dialect} 会重新声明表 "{table}" 的字段 "{column}"，它会失去 {lost}；请同时写 {better}',
}
DBC742 = {
    "refused": f"{_BECOMES}，有一行放不下数据库就会拒绝{_FIT}让所有行都放得下",
    "refused-mysql": f"{_BECOMES}：有一行放不下时，MySQL 严格模式会拒绝，否则会截断{_FIT}让所有行都放得下",
    "rounded": f"{_BECOMES}：小数点后放不下的会不声不响地四舍五入{_FIT}说明应该怎样处理",
    "no-time": f"{_BECOMES}：每一行的时刻会不声不响地丢失；请先存到另一个字段",
    "no-date": f"{_BECOMES}：每一行的日期会不声不响地丢失；请先存到另一个字段",
    "no-zone": '表 "{table}" 的字段 "{column}" 失去时区：每一行会变成会话所在时区的当地时间；请写 postgresql_using= 和'
    " AT TIME ZONE，并写明时区",
}
DBC743 = {
    "truncated": '对 "{name}" 执行 {statement} CASCADE 会清空所有引用它的表，而没有写出它们；请不用 CASCADE，逐个写出要清空的表',
    "dropped": '对 "{name}" 执行 {statement} CASCADE 会删除依赖它的一切，包括别的表的字段和外键，而没有写出它们；'
    "请不用 CASCADE，逐个写出要删除的",
}
