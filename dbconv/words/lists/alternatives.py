"""Names to write instead of names that are keywords. Written by hand; each is tried against all rules on names.

Of a word, a line for each name: what the column's description, its table or its type says where that name is meant, in
Chinese and then, after ``|``, in English. The first that fits is offered; where none does, the first of those lines
that ask for nothing. Chinese words are found anywhere, English ones as whole words, ``_`` for a space; a type is one of
integer, number, boolean, string, text, date-time, date, time, json, uuid, and a table counts as its words, ``user`` for
``sys_users``. What a row of the table is has ``each_`` before it: not each of ``user_templates`` is a user.
"""

COLUMNS = """
action
    audit_action 审计 日志 | audit log
    operation
active
    is_active | boolean
binary
    payload
blob
    payload
case
    case_number 案 | case string
change
    difference 差 增减 变动 | integer number
    changes
character
    character_name 角色 人物 | string
check
    is_checked | boolean
    check_result
cidr
    ip_range
code
    verification_code 验证码 校验码 | verification captcha otp
    country_code 国家 | country
    error_code 错误 | error
    source_code 代码 源码 | source script program
    reference_code
column
    column_name 列 字段 | string
comment
    remark
component
    component_path 路径 | path
    component_name
condition
    criteria
constraint
    restriction
context
    background
current
    is_current | boolean
    current_value
cursor
    page_cursor
data
    payload
database
    database_name 数据库 | string
date
    birth_date 出生 生日 | birth birthday born
    created_on 创建 添加 | created creation
    updated_on 更新 修改 | updated modified
    traded_on 交易 成交 | trade trading
    ordered_on 下单 订单 | ordered order
    report_date 统计 报表 报告 | report statistics
    happened_at | date-time
    calendar_date
datetime
    created_at 创建 添加 新增 生成 | created creation
    updated_at 更新 修改 | updated modified changed
    started_at 开始 启动 起始 | started start begin
    ended_at 结束 完成 | ended finished end
    happened_at
default
    is_default | boolean
    default_value
delete
    is_deleted | boolean
desc
    details 详情 详细 明细 | detail details
    remark 备注 | remark note
    summary
describe
    summary
description
    details 详情 详细 明细 | detail details
    remark 备注 | remark note
    summary
domain
    domain_name
enable
    is_enabled | boolean
    is_enabled 是否 启用
enabled
    is_enabled | boolean
end
    ended_at 结束时间 | date-time
    end_date | date
    end_position | integer
error
    error_message
event
    event_name 事件 | string
explain
    explanation
extension
    file_extension 文件 | file
    phone_extension 分机 | phone telephone
format
    file_format 文件 | file
    output_format 输出 | output
    date_format 日期 | date
from
    sender 发件 发送 寄 | mail email message sms sender sent
    valid_from | date-time date
    origin
function
    function_name 函数 | string
    purpose 功能 用途
generated
    is_generated | boolean
    generated_at | date-time
group
    group_number | integer
    group_name
groups
    group_names
host
    server_address 服务器 | server
    host_name
index
    sort_order 排序 顺序 次序 | sort order
    sequence_number 序号 | integer
    index_name | string
inet
    ip_address
interval
    interval_seconds 秒 | seconds secs
    interval_minutes 分钟 | minutes
    repeat_interval
json
    payload
key
    api_key | api
    secret_key 密钥 秘钥 私钥 | secret
    cache_key 缓存 | cache cached
    setting_key 配置 参数 设置 | setting settings config configuration parameter preference
    object_key 对象 文件 | object file bucket storage
    identifier 标识
    lookup_key
keys
    lookup_keys
lead
    lead_name 线索 | string
level
    log_level 日志 | log logging
    difficulty 难度 | difficulty
    grade
like
    like_count 点赞 赞 | integer
limit
    upper_limit
line
    production_line 产线 生产线
    line_number 行号 | integer
    line_text | text string
local
    is_local | boolean
locked
    is_locked | boolean
log
    log_output 输出 | output
    log_entry
match
    is_match | boolean
    match_result
method
    http_method 请求 | http request
    payment_method 支付 付款 | payment
mode
    operating_mode
money
    amount
name
    login_name 登录名 登陆名 登录账号 用户名 用户账号 | login username user_name
    display_name 昵称 显示名 展示名 | nickname nick displayed shown
    full_name 姓名 真名 人名 | each_(user|person|employee|student|teacher|author|patient|doctor|contact|customer|profile)
    file_name 文件名 | filename file_name
    host_name 主机名 | hostname
    title
    display_name
number
    serial_number 编号 号码 序号 | serial
    quantity 数量 个数 | quantity
    serial_number
offset
    utc_offset 时区 | utc timezone time_zone
    start_offset
option
    choice
options
    settings 配置 设置 | settings configuration
    choices
order
    order_number 订单号 单号
    sort_order
out
    is_out | boolean
outer
    is_outer | boolean
owner
    owner_name 负责人 所有者 拥有者 | string
password
    password_hash 加密 哈希 散列 摘要 密文 | hash hashed digest bcrypt encrypted
    login_password 登录 登陆 用户 账号 账户 管理员 | user account admin member login log_in
    access_password
path
    file_path 文件 目录 图片 附件 | file image directory folder disk attachment document
    route_path 路由 菜单 | route router menu
    request_path 请求 接口 | request endpoint http api
    location
percent
    percentage
point
    score 积分 分数 得分 点数 | integer number
    coordinates 坐标 经纬度 位置 | coordinates location latitude
polygon
    outline
port
    port_number
position
    job_title 职位 岗位 职务 | job employee staff career
    sort_order 排序 顺序 次序 序号 | integer
    coordinates 坐标 | coordinates
    location | string text
precision
    decimal_places | integer
primary
    is_primary | boolean
procedure
    steps
public
    is_public | boolean
query
    search_terms 搜索 查询词 | search
range
    value_range
rank
    ranking
read
    is_read | boolean
    read_count | integer
real
    is_real | boolean
recursive
    is_recursive | boolean
references
    citations
release
    release_version 版本 | version string
repeat
    repeat_count 次数 | integer
require
    is_required | boolean
required
    is_required | boolean
resource
    resource_name | string
role
    role_name 角色 | string
row
    row_number 行号 | integer
rows
    row_count 行数 | integer
schedule
    schedule_rule
schema
    schema_name 模式 库 | string
    structure
separator
    delimiter
serial
    serial_number
session
    session_token
set
    collection
signal
    signal_name
size
    total_size
source
    origin
sql
    statement
start
    started_at 开始时间 | date-time
    start_date | date
    start_position | integer
state
    current_state
status
    order_status 订单 | order
    payment_status 支付 付款 | payment
    review_status 审核 审批 | review approval
    current_status
subject
    course 学科 科目 课程
    headline
system
    system_name 系统 | string
table
    table_name 表 | string
text
    content 内容 正文 | content
    body
time
    created_at 创建 添加 新增 生成 | created creation
    updated_at 更新 修改 | updated modified changed
    started_at 开始 启动 起始 | started start begin
    ended_at 结束 完成 | ended finished end
    sent_at 发送 推送 | sent send
    paid_at 支付 付款 | paid payment
    duration 耗时 时长 用时 花费 | duration elapsed took minutes seconds
    happened_at
    time_of_day
timestamp
    created_at 创建 添加 新增 生成 | created creation
    updated_at 更新 修改 | updated modified changed
    started_at 开始 启动 起始 | started start begin
    ended_at 结束 完成 | ended finished end
    sent_at 发送 | sent send
    recorded_at
to
    recipient 收件 接收 | mail email message sms recipient
    valid_until | date-time date
    destination
trigger
    trigger_event
type
    kind
url
    image_url 图片 头像 封面 | image avatar picture
    website_url 官网 网站 | website homepage
    link
usage
    purpose 用途
    instructions 用法 使用说明
    usage_count | integer
    usage_details
use
    purpose 用途
    is_used | boolean
user
    login_name 登录名 登陆名 账号 | login
    user_id | integer uuid
    user_name
uuid
    public_id
    global_id
value
    setting_value 配置 参数 设置 | setting settings config configuration parameter preference
    stored_value
values
    entries
variables
    parameters
vector
    embedding
version
    version_number
visible
    is_visible | boolean
window
    time_window
xml
    payload
year
    release_year 发行 上映 发布 | release released
    birth_year 出生 | birth born
    model_year 车 | car vehicle
    graduation_year 毕业 | graduation graduated
    fiscal_year 财年 会计 | fiscal
    calendar_year
"""

TABLES = """
group
    user_groups
groups
    user_groups
index
    index_entries
key
    access_keys
keys
    access_keys
rank
    rankings
row
    row_entries
rows
    row_entries
schema
    schema_definitions
schemas
    schema_definitions
usage
    usage_records
values
    value_entries
"""
"""For tables whose plural is reserved as well; any other is called by its plural."""
