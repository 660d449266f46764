"""Words by which a description tells what a column holds, in Chinese and in English.

Collected by hand from the descriptions and comments of some 1,900 columns in public projects; each was tried over these
before it came in: what it was found in, and what else. They are patterns: Chinese ones are found anywhere, English ones
as whole words, ``_`` for a space.
"""

TOPICS = {
    "address": ("路径 地址 链接 网址", "addresses urls? uris? paths? links?"),
    "count": ("数量 个数 次数 数目 行数 条数 件数 人数 积分 点数", "number_of quantity points tokens"),
    "duration": (
        "耗时 时长 用时 历时 秒 天数 小时 分钟 间隔 周期 时间差 (花费|消耗|持续|等待|超时|存活)时间",
        "duration elapsed interval took (milli)?seconds minutes hours days",
    ),
    "ends": (
        "过期 到期 截止 截至 结束 失效 完成 终止 期限 有效期 预约 计划 下次",
        "expires? expired expiry expiration deadline due until end(s|ed|ing)? finish(es|ed)? complet(ed|ion)"
        " stop(s|ped)? scheduled",
    ),
    "epoch": ("时间戳", "epoch unix timestamp since"),
    "ipv6": ("IPv6", "ipv6"),
    "long": (
        "内容 详情 参数 配置 正文 富文本 代码 脚本 备注 描述 说明 日志 模板 报文 证书 公钥 私钥 密钥 堆栈 输出 数组 列表 JSON",
        "json html xml yaml pem base64 markdown source script body text contents? description payload logs? certificate"
        " traceback",
    ),
    "minor-unit": ("[（(,，:：](单位[:：为]?)?分[)）]? 以分为单位", "cents? pence minor_units?"),
    "other-system": (
        "三方 外部 微信 钉钉 飞书 支付宝 平台方 对方",
        "third[-_]party external discord slack github gitlab stripe remote upstream source_system",
    ),
    "moment": ("时间 时刻", "time moment"),
    "money": ("金额 款 钱 费 元", "money paid currency dollars? euros? usd eur"),
    "schedule": ("(调度|执行|运行)周期 定时表达式", "cron crontab recurrence"),
    "several": ("多个 列表 逗号 分隔 数组", "lists? several commas? comma-separated multiple addresses networks"),
    "status": ("状态", "status"),
}
"""What descriptions are about, by topic: in Chinese, in English."""

YES = (
    "是 真 启用 开启 打开 显示 允许 有 可见 有效 公开 需要 支持",
    "yes true on enabled? active visible shown? allow(ed)?",
)
NO = (
    "否 假 停用 禁用 关闭 隐藏 禁止 无 失效 不.* 未.* 非.*",
    "no false off disabled? inactive hidden hide forbidden not_.*",
)
"""What means yes, and what no: all of a meaning."""

COUNTED = (
    "个 位 次 条 元 分 秒 天 日 月 年 号 时 小时 毫秒 周 岁 级 倍 页 行 层 人 字 种 类 点 到 至 以 千 万 百 十",
    "st nd rd th ms s min(ute)?s? hours? days? weeks? months? years? seconds? bytes? characters? chars? times to or",
)
"""With these begins what stands behind a number of things, rather than behind one of the values."""

WHOSE = "用户 会员 客户 本人 员工 学生 联系人? 收货人? 收件人 负责人 注册 绑定 登录"
FIXED = {"手机(号|号码)?": 11, "(移动|联系)手机号码?": 11, "(居民)?身份证(号|号码)?": 18}
"""What has one length in China, as all that a description says up to its first bracket, and whose it may be."""
