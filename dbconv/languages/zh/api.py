"""Rules on paths and what an API answers."""

from __future__ import annotations

DBC601 = {
    f"{sign}{form}": f'路径 "{{path}}" 的 {{segments}} 中有{what}{others}；请改为 "{{better}}"'
    for form, others in {"": "", "-several": "，本文件中还有{others}"}.items()
    for sign, what in {"capital": "大写字母", "underscore": "下划线", "both": "大写字母和下划线"}.items()
}
DBC602 = {
    "better": '路径 "{path}" 中 {found}；请改为 "{better}"',
    "no-better": '路径 "{path}" 中 {found}；请写完整的英文单词',
}
DBC603 = {"message": '路径 "{path}" 的 "{segment}" 把宾语放在动词之前；请改为 "{better}"'}
DBC604 = {
    "key": '"{key}" 以 {sent} 返回，而 response-booleans 是 "{setting}"；请写 {better}',
    "item": '有一项以 {sent} 返回，而 response-booleans 是 "{setting}"；请写 {better}',
}
DBC605 = {"message": '函数 "{name}" 返回字符串 "{text}"；请写 return {value}'}
DBC606 = {
    "function": '函数 "{name}" 在本文件中没有与之相对的函数；请补上 {wanted}',
    "path": '路径 "{name}" 在本文件中没有与之相对的路径；请补上 {wanted}',
}
DBC607 = {
    "value": '回调 "{name}" 返回 {value}；银行只接受 "success" 或 "fail"',
    "nothing": '回调 "{name}" 没有返回值；银行只接受 "success" 或 "fail"',
    "container": '回调 "{name}" 返回 {type}；银行只接受 "success" 或 "fail"',
}
DBC608 = {
    "key": '"{call}" 的 "{key}" 是数字 {number}；请写 "{number}"',
    "key-str": '"{call}" 的 "{key}" 是数字 {number}；请按银行要求的格式用 str() 转成字符串',
    "argument": '"{call}" 的参数是数字 {number}；请写 "{number}"',
    "argument-str": '"{call}" 的参数是数字 {number}；请按银行要求的格式用 str() 转成字符串',
}
