"""Rules in the folder api."""

from __future__ import annotations

DBC601 = (
    "路径中有下划线或大写字母。",
    "链接的下划线会遮住它，地址栏里大写容易输错，多数服务器把 `/openAccount` 和 `/openaccount` 当作两个页面。搜索引擎把减号当空格，把下划线当字母。",
)
DBC602 = (
    "路径中有拼写错误、缩写或拼音。",
    "输入路径的人不是写它的人：`receive` 拼写正确的人永远找不到 `/recieve-goods`，团队以外没有人知道 `cnt` 或 `dingdan` 是什么。",
)
DBC603 = (
    "路径最后一段把宾语放在动词之前。",
    "一半的接口在 `open-…` 下，另一半在 `account-…` 下。规范要求动宾顺序：做什么，对什么做。",
)
DBC604 = (
    '接口返回 JSON 的 `true` 或 `false`，而前端要的是字符串 `"true"` 或 `"false"`。',
    '与字符串 `"true"` 比较的客户端会把 JSON 的 `true` 当作否，判断真假的客户端会把 `"false"` 当作是：网页、iOS 和 Android 各自都要猜。',
)
DBC605 = (
    'services 或 models 中的函数自己返回 `"true"` 或 `"false"`。',
    '`if service.is_paid(order)` 对 `"false"` 也成立，因为非空字符串都为真。字符串是给前端的，由 controller 转换。',
)
DBC606 = (
    "操作在本文件中没有与之相对的操作：有 `open-account` 却没有 `close-account`。",
    "只能开不能关的，最后要到数据库里手工关闭，直到有人凭记忆补写另一半。",
)
DBC607 = (
    '银行回调的函数返回了 `"success"` 和 `"fail"` 以外的内容。',
    "支付渠道没有读到 `success` 就会连续几小时重复通知：订单被支付两次，或者渠道放弃这个商户。",
)
DBC608 = (
    "传给银行接口的参数是数字。",
    "银行对参数的文本签名：100 和 100.0 金额相同而签名不同，0.1 + 0.2 会传成 0.30000000000000004。",
)
