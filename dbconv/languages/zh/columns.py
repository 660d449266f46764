"""Rules on columns' defaults, NULL and types."""

from __future__ import annotations

_UNFIT = "{column} 的 {keyword}={value} 与类型 {type} 不符"
_CALLED = "{column} 的 {keyword} 在导入模块时只调用一次 {call}()，所有行都得到同一个值"
_LONG = '字段 "{name}" 是 {type}，在 MySQL 中不能有字面默认值，也只能建前缀索引'
_NOT_LONG = '字段 "{name}" 是 {type}，但名称并未表明内容很长'
_IP = '字段 "{name}" 是 {type}，而名称表明是 IP 地址'
_MOMENT = '字段 "{name}" 是 {type}，而名称表明是时间点'
_STATE = '字段 "{name}" 是 {type}，而名称表明是少数几种状态之一'
_LETS_NULL_IN = "{column} 的 nullable=True 允许 NULL，而注解不允许 None"
_KEEPS_NONE_OUT = "{column} 的 nullable=False 不允许 NULL，而注解允许 None"
_DEFAULT = '字段 "{name}" 是 {type}，而默认值 {default} 是数字'

DBC301 = {"message": "{column} 没有默认值；请写 {default}"}
DBC302 = {"message": "{column} 的默认值 {value} 有业务含义；默认值应为中性值，请写 {better}"}
DBC303 = {
    "type": f"{_UNFIT}；请写 {{better}}",
    "number": f"{_UNFIT}；请写 {{better}}，或改用数字类型",
    "unknown": f"{_UNFIT}；请写该类型的值",
    "once": "{column} 的 {keyword}={value} 只在建表时求值一次，所有行都得到那个时间；请写 {better}",
    "quotes": "{column} 的 {keyword}={value} 会连同引号一起存入；请写 {better}",
}
DBC304 = {
    "time-of-server": f"{_CALLED}；请写 {{better}}",
    "server": f"{_CALLED}；请用 text(...) 让数据库生成",
    "whole": f"{_CALLED}；请写 {{better}}，不带括号",
    "part": f"{_CALLED}；请放进 lambda：{{better}}",
}
DBC305 = {
    "empty": "{column} 的 {keyword} 是所有行共用的一个 {container}；请写 {better}",
    "filled": "{column} 的 {keyword} 是所有行共用的一个 {container}；请写 {better}，每行生成一个",
}
DBC306 = {
    "no-null": "时间{column} 不允许 NULL；请写 {null}",
    "no-default": "时间{column} 没有默认值；请写 {now}",
    "no-default-of-end": "时间{column} 没有默认值，而当前时间不是它的结束或到期时间；请写真正的时间",
    "neither": "时间{column} 没有默认值，也不允许 NULL；请写 {now} 或 {null}",
    "neither-of-end": "时间{column} 没有默认值，也不允许 NULL；请写 {null}",
}
DBC307 = {"message": "{column} 没有写明是否允许 NULL，因此允许；请写 {better}"}
DBC308 = {"message": "{column} 允许 NULL；请写 {better}"}
DBC309 = {
    "mysql": f"{_LONG}；请写 String(n)",
    "mysql-long": f"{_LONG}；请把这样长的内容放到单独的表中",
    "message": f"{_NOT_LONG}；请写 String(n)",
    "long": f"{_NOT_LONG}；请把这样长的内容放到单独的表中，或者缩短",
}
DBC310 = {"message": "{column} 是 {type}，没有长度，而 {database} 要求有长度；请写 {better}"}
DBC311 = {
    "message": "{column} 是 {type}({length})，超过 {longest}；请写 {better} 或更短",
    "long": "{column} 是 {type}({length})，超过 {longest}；请按内容的实际长度填写",
}
DBC312 = {
    "message": f"{_IP}；请写 {{better}}",
    "mysql": f"{_IP}；请写 mysql.INTEGER(unsigned=True)，有 IPv6 时写 VARBINARY(16)",
}
DBC313 = {
    "message": '字段 "{name}" 是 {type}，而名称所指的内容长度固定；请写 {better}',
    "described": '字段 "{name}" 是 {type}，而注释所指的内容长度固定；请写 {better}',
}
DBC314 = {"message": '字段 "{name}" 是 {type}，而名称表明是小范围的数字；请写 {better}'}
DBC315 = {
    "message": '字段 "{name}" 是 {type}，而名称表明是“是/否”；请写 {better}',
    "described": "{column} 是 {type}，而注释问的是“是/否”；请写 {better}",
}
DBC316 = {
    "number": f"{_STATE}；请写 {{better}}",
    "number-or-enum": f"{_STATE}；请写 {{better}} 或 Enum",
}
DBC317 = {
    "message": f"{_MOMENT}；请写 {{better}}",
    "time": f"{_MOMENT}；请写 DateTime，一天中的钟点写 Time",
}
DBC318 = {
    "rounds": '字段 "{name}" 是 {type}，金额会有舍入误差；请写 {better}',
    "unwanted": '字段 "{name}" 是 {type}，而金额规定用 {wanted}（money-type）；请写 {better}',
}
DBC319 = {
    "name": '字段 "{name}" 是 {type}，而名称表明是数字；请写 {better}，有小数时写 Numeric',
    "truth": f"{_DEFAULT}；请写 {{better}}，“是/否”写 Boolean",
    "few": '字段 "{name}" 是 {type}，而默认值 {default} 和注释列出的取值都是数字；请写 {better}',
    "integer": f"{_DEFAULT}；请写 {{better}} 或其他整数类型",
    "decimal": f"{_DEFAULT}；请写 {{better}}",
}
DBC322 = {
    "null": f"{_LETS_NULL_IN}；请写 {{better}}",
    "null-quoted": f"{_LETS_NULL_IN}；请让注解允许 None",
    "not-null": f"{_KEEPS_NONE_OUT}；请写 {{better}}",
    "not-null-unwritten": f"{_KEEPS_NONE_OUT}；请删去 None",
    "primary-key": "{column} 是主键的一部分，不会存 NULL，却写了 {told}；请删去",
}
DBC324 = {"message": '{column} 的注释把 0 说成 "{zero}"、1 说成 "{one}"，但 0 应为否、1 应为是；必须用 1 表示“是”'}
DBC203 = {
    "none": '{column} 没有注释；必须写 comment="..."，说明它存放什么',
    "none-bare": '{column} 没有注释；必须写 mapped_column(comment="...")，说明它存放什么',
    "none-field": '{column} 没有注释；必须写 description="..."，说明它存放什么',
    "none-bare-field": '{column} 没有注释；必须写 Field(description="...")，说明它存放什么',
    "comment": "{column} 的说明写在 # 注释里；请改为 {better}",
    "comment-bare": "{column} 的说明写在 # 注释里；请改为 mapped_column({better})",
    "comment-bare-field": "{column} 的说明写在 # 注释里；请改为 Field({better})",
    "many": '{owner} 有 {count} 个字段没有注释；必须逐个写 comment="..."，说明存放什么',
    "many-field": '{owner} 有 {count} 个字段没有注释；必须逐个写 description="..."，说明存放什么',
    "empty": "{column} 的注释为空；请说明它存放什么",
    "repeated-name": "{column} 的注释只是重复字段名；请写出字段名没有说明的内容",
}
DBC223 = {
    "call": '表 "{name}" 没有注释；必须在 Table(...) 中写 comment="..."，说明一行代表什么',
    "class": '表 "{name}" 没有注释；必须在 __table_args__ 中写 comment="..."，说明一行代表什么',
}
DBC526 = {"message": "{column} 的默认值只在 Python 中：生成的 revision 不会把它带进数据库；请同时写 {better}"}
DBC320 = {
    "aware": "{column} 的 {keyword} 是 {clock}，没有时区，服务器会当成自己时区的时间；请写 {better}",
    "deprecated": "{column} 的 {keyword} 是 {clock}，从 Python 3.12 起已弃用；请写 {better}",
    "deprecated-several": (
        "{column} 的 {keyword} 是 {clock}，从 Python 3.12 起已弃用，本文件中还有{others}；请写 {better}"
    ),
}
DBC323 = {
    "message": (
        "{column} 是 {type}，却有字面量 server_default，MySQL 会拒绝建表（1101）；请写 Python 的 default=...，"
        'MySQL 8.0.13 起也可以在服务器端用带括号的 text("(...)")'
    )
}
DBC321 = {
    "none": "{column} 只在建行时取一次时间，之后不再更新；请写 {better}",
    "server": "{column} 的 server_onupdate= 不是 FetchedValue，不起任何作用；请写 {better}",
}
