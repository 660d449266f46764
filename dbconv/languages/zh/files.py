"""Rules on files, classes and functions."""

from __future__ import annotations

_SAY = "请写明函数的作用和各参数的含义"
DBC101 = {
    "better": '文件名 "{name}.py" 不是 snake_case；请改为 "{better}.py"',
    "no-better": '文件名 "{name}.py" 不是 snake_case；必须用小写英文单词命名',
}
DBC102 = {
    "loaded": '{file} 中没有类 "{expected}"，而 {loader} 按这个名称加载主类；第一个类是 "{first}"',
    "only": '类 "{first}" 是 {file} 中唯一的类，与文件名不符；请改为 "{expected}"，或把文件命名为 "{better}.py"',
    "only-no-better": '类 "{first}" 是 {file} 中唯一的类，与文件名不符；请改为 "{expected}"',
}
DBC103 = {
    "better": '变量 "{name}" 不是 snake_case；请改为 "{better}"',
    "no-better": '变量 "{name}" 不是 snake_case；请用小写单词并以下划线连接',
}
DBC104 = {"message": '参数 "{name}" 是 {type}，但名称没有体现；请改为 "{better}"'}
DBC105 = {
    "no-docstring": '函数 "{name}" 的复杂度为 {complexity}，却没有 docstring；' + _SAY,
    "no-parameters": '函数 "{name}" 的复杂度为 {complexity}，docstring 却没有提到任何参数；' + _SAY,
}
