"""Abbreviations that occur in schemas, and what they stand for. Written by hand; not from another list.

Left out is what is a word itself (``cat``, ``sum``), and what is said and written as one: ``SHORT_FORMS``.
"""

EXPANSIONS = """
accnt: account
acct: account
accts: accounts
ack: acknowledgement
addl: additional
addr: address
addrs: addresses
adj: adjustment
advt: advertisement
agg: aggregate
agmt: agreement
alloc: allocation
alm: alarm
alw: allowance
amnt: amount
amt: amount
amts: amounts
ans: answer
appl: application
appr: approval
approx: approximate
appt: appointment
asgn: assignment
asmt: assessment
assn: association
assoc: association
asst: assistant
attch: attachment
attn: attention
attr: attribute
attrs: attributes
aux: auxiliary
avail: available
avg: average
avlbl: available
bal: balance
bday: birthday
bg: background
bgn: begin
biz: business
bldg: building
blk: block
blnc: balance
bnk: bank
brnch: branch
btn: button
calc: calculated
calib: calibration
capt: captain
catg: category
cfg: configuration
chan: channel
chg: change
chk: check
chrg: charge
chrgs: charges
clnt: client
clr: color
clsf: classification
cmd: command
cmds: commands
cmnt: comment
cmpl: complete
cmpny: company
cnfg: configuration
cnt: count
cntct: contact
cntry: country
coef: coefficient
cols: columns
conc: concentration
cond: condition
conn: connection
contr: contract
coords: coordinates
corp: corporation
crncy: currency
crtd: created
crtr: creator
ctgr: category
ctgry: category
ctrl: control
ctry: country
ctx: context
ctz: citizen
cust: customer
custs: customers
cvr: cover
dbl: double
dbt: debit
deb: debit
decl: declaration
defn: definition
deg: degree
del: delete
deliv: delivery
delv: delivery
dept: department
depts: departments
desc: description
descr: description
descrip: description
desig: designation
dest: destination
dests: destinations
dflt: default
dgt: digit
diag: diagnosis
dict: dictionary
dicts: dictionaries
dim: dimension
dims: dimensions
dirs: directories
disc: discount
disct: discount
disp: display
distr: district
dlvr: delivery
dob: date of birth
docno: document number
dod: date of death
doj: date of joining
dpt: department
drv: driver
dscnt: discount
dscr: description
dst: destination
dstn: destination
dte: date
dtl: detail
dtls: details
dttm: date time
dupl: duplicate
dur: duration
edu: education
eff: effective
elem: element
elig: eligible
emp: employee
empl: employee
empno: employee number
emps: employees
encr: encrypted
enq: enquiry
enr: enrollment
eqp: equipment
equip: equipment
equiv: equivalent
err: error
errs: errors
est: estimated
estd: established
eval: evaluation
evnt: event
evt: event
evts: events
exc: exception
exch: exchange
excl: excluded
expr: expression
fac: facility
fav: favorite
favs: favorites
fld: field
flds: fields
flg: flag
flr: floor
fmt: format
fname: first name
freq: frequency
fst: first
func: function
funcs: functions
fwd: forward
gdr: gender
gend: gender
govt: government
grd: grade
grp: group
grps: groups
hdr: header
hgt: height
hist: history
hosp: hospital
hrs: hours
ht: height
idx: index
img: image
imgs: images
incl: included
indx: index
ingr: ingredient
instr: instruction
insur: insurance
intl: international
intro: introduction
intvl: interval
invc: invoice
invt: inventory
ipaddr: ip address
itm: item
itms: items
jrnl: journal
lang: language
langs: languages
len: length
lgn: login
lgth: length
lib: library
libs: libraries
lic: license
lim: limit
lmt: limit
lname: last name
loc: location
locn: location
locs: locations
logis: logistics
ltd: limited
lvl: level
lvls: levels
maint: maintenance
mbr: member
mdl: model
meas: measure
mfg: manufacturing
mfr: manufacturer
mgmt: management
mgnt: management
mgr: manager
mgrs: managers
mkt: market
mktg: marketing
mname: middle name
mngr: manager
mnth: month
mnu: menu
mob: mobile
modif: modified
msg: message
msgs: messages
mth: month
mths: months
mun: municipality
natl: national
nav: navigation
nbr: number
negot: negotiation
nm: name
nmbr: number
notif: notification
nr: number
nums: numbers
nxt: next
obj: object
objs: objects
occup: occupation
ofc: office
operlog: operation log
opr: operator
opts: options
ord: order
ordr: order
ords: orders
orig: original
oth: other
parm: parameter
passwd: password
paymt: payment
pcs: pieces
pct: percentage
perc: percentage
perf: performance
perm: permission
perms: permissions
pers: person
pgm: program
phn: phone
phno: phone number
pic: picture
pics: pictures
pkg: package
pkgs: packages
plc: place
plcy: policy
pmt: payment
pmts: payments
posn: position
prc: price
prdt: product
prefs: preferences
prem: premium
prev: previous
prio: priority
prods: products
proj: project
projs: projects
prop: property
props: properties
psw: password
pswd: password
pts: points
publ: publisher
purch: purchase
pw: password
pwd: password
pymt: payment
qlty: quality
qnty: quantity
qst: question
qtr: quarter
qty: quantity
quant: quantity
ques: question
rcpnt: recipient
rcpt: receipt
rct: receipt
rcv: receive
rcvd: received
rcvr: receiver
recd: received
recip: recipient
recs: records
recv: receive
ref: reference
refs: references
regn: registration
reqd: required
reserv: reservation
rgn: region
rmk: remark
rmks: remarks
rpt: report
rqst: request
rslt: result
rsn: reason
rsv: reserve
rtn: return
rtng: rating
rvw: review
sal: salary
schd: schedule
sched: schedule
schm: schema
secs: seconds
sect: section
sep: separator
seq: sequence
sess: session
sgl: single
shp: ship
shpmt: shipment
sig: signature
slry: salary
snd: send
sndr: sender
spd: speed
spplr: supplier
src: source
srcs: sources
srl: serial
srvc: service
stk: stock
stmt: statement
stmts: statements
strt: start
sts: status
stu: student
stud: student
subj: subject
subscr: subscription
succ: success
summ: summary
suppl: supplier
surn: surname
svc: service
svcs: services
svr: server
sys: system
sz: size
tbl: table
tbls: tables
tch: teacher
tckt: ticket
tel: telephone
tgt: target
tgts: targets
tkt: ticket
tm: time
tmp: temporary
tmpl: template
tmpr: temperature
tmst: timestamp
tmstmp: timestamp
tot: total
tpl: template
tran: transaction
trk: track
trn: transaction
trx: transaction
tstamp: timestamp
txn: transaction
txns: transactions
txt: text
typ: type
unk: unknown
upd: update
updt: update
usr: user
usrname: user name
usrs: users
vals: values
veh: vehicle
vers: version
vhcl: vehicle
vld: valid
vndr: vendor
vol: volume
vols: volumes
vrsn: version
vstr: visitor
warr: warranty
wgt: weight
whs: warehouse
whse: warehouse
wk: week
wks: weeks
wrk: work
wrn: warning
wt: weight
wthr: weather
xfer: transfer
yoe: years of experience
yr: year
yrs: years
zn: zone
"""

SEVERAL = {
    "acc": {
        "account": ("账号 账户 帐号", ""),
        "access": ("访问 接入", ""),
        "accuracy": ("准确", "precision recall"),
    },
    "adv": {
        "advertisement": ("广告", ""),
        "advance": ("预付 提前", ""),
    },
    "arch": {
        "architecture": ("架构 体系", "cpu"),
        "archive": ("归档 存档", ""),
    },
    "arr": {
        "arrival": ("到达", "dep departure flight"),
        "array": ("数组", ""),
    },
    "att": {
        "attachment": ("附件", ""),
        "attribute": ("属性", ""),
        "attendance": ("考勤 出勤", ""),
    },
    "cls": {
        "class": ("类名 分类 班级", ""),
        "classification": ("", ""),
    },
    "cmp": {
        "company": ("公司 企业", ""),
        "comparison": ("比较 对比", ""),
    },
    "cmt": {
        "comment": ("评论 注释 备注 说明", "post article reply"),
        "commit": ("提交", "git hash sha repo repository"),
    },
    "cntr": {
        "counter": ("计数", ""),
        "center": ("中心", ""),
    },
    "col": {
        "column": ("列 字段", "row rows table grid sheet csv width"),
        "collection": ("收藏 集合", ""),
        "color": ("颜色", "colour"),
    },
    "comm": {
        "commission": ("佣金 提成", ""),
        "communication": ("通讯 通信 沟通", ""),
    },
    "comp": {
        "company": ("公司 企业", ""),
        "component": ("组件 部件", ""),
        "competition": ("比赛 竞赛", ""),
    },
    "conf": {
        "configuration": ("配置", "config"),
        "confirmation": ("确认", ""),
        "confidence": ("置信", "score"),
    },
    "cont": {
        "content": ("内容", ""),
        "container": ("容器 集装箱", ""),
        "contact": ("联系", ""),
        "contract": ("合同", ""),
    },
    "conv": {
        "conversation": ("会话 对话", "chat message"),
        "conversion": ("转换 转化", "rate"),
        "convolution": ("卷积", ""),
    },
    "coord": {
        "coordinate": ("坐标", "x y z lat lon lng latitude longitude"),
        "coordinator": ("协调", ""),
    },
    "corr": {
        "correction": ("更正 修正", ""),
        "correlation": ("相关", ""),
    },
    "cty": {
        "city": ("城市 市", ""),
        "county": ("县", ""),
    },
    "cur": {
        "current": ("当前 现", ""),
        "currency": ("币种 货币", ""),
    },
    "curr": {
        "current": ("当前 现", ""),
        "currency": ("币种 货币", ""),
    },
    "def": {
        "default": ("默认 缺省", ""),
        "definition": ("定义", ""),
    },
    "dep": {
        "department": ("部门", ""),
        "dependency": ("依赖", ""),
        "departure": ("出发", "arr arrival flight"),
    },
    "des": {
        "description": ("描述 说明 备注", ""),
        "destination": ("目标 目的", "src source origin"),
    },
    "dir": {
        "directory": ("目录 文件夹 路径", "folder path paths root home work working base log logs upload file files"),
        "direction": ("方向", "sort wind"),
    },
    "dist": {
        "distance": ("距离", "km miles"),
        "distribution": ("分布 分发", ""),
        "district": ("区", ""),
    },
    "dly": {
        "delay": ("延迟", ""),
        "daily": ("每日 每天", ""),
    },
    "dt": {
        "date": ("日期", ""),
        "time": ("时间", ""),
    },
    "exec": {
        "execution": ("执行(?!人|员|者|器)", "time ip host status result log start end command"),
        "executor": ("执行(人|员|者|器)", ""),
        "executive": ("高管", ""),
    },
    "exp": {
        "expiry": ("过期 到期 失效", "expires? expired expiration"),
        "experience": ("经验 经历", "level"),
        "expected": ("预期 期望", "actual"),
        "experiment": ("实验", "run"),
    },
    "ext": {
        "extension": ("扩展 拓展 后缀 分机", "file filename suffix mime phone tel telephone"),
        "external": ("外部 三方", "third[-_]party"),
        "extra": ("附加 额外", ""),
    },
    "fin": {
        "finance": ("财务 金融", ""),
        "finish": ("完成 结束", ""),
    },
    "gen": {
        "generation": ("生成", "code generates? generated generator"),
        "general": ("通用 一般", ""),
    },
    "ind": {
        "indicator": ("指标", "flag"),
        "index": ("索引 下标", ""),
        "industry": ("行业", ""),
    },
    "init": {
        "initial": ("初始(?!化) 期初", ""),
        "initialization": ("初始化", ""),
    },
    "inst": {
        "instance": ("实例", ""),
        "institution": ("机构 院校", "university school"),
    },
    "inv": {
        "invoice": ("发票", ""),
        "inventory": ("库存", "stock"),
        "invitation": ("邀请", "invited"),
    },
    "lst": {
        "list": ("列表", ""),
        "last": ("最后 上次 最近", ""),
    },
    "mem": {
        "memory": ("内存", "cpu disk ram gpu usage"),
        "member": ("会员 成员", ""),
    },
    "mod": {
        "moderator": ("版主", r"forum moderators ban\w* super"),
        "modification": ("修改 变更", "modified changed"),
        "module": ("模块", "plugin"),
    },
    "mult": {
        "multiple": ("多个", ""),
        "multiplier": ("倍数 倍率", ""),
    },
    "no": {
        "number": ("号 编码 序", r"\w+"),
        "count": ("数量 个数 次数 数目 人数", ""),
    },
    "num": {
        "count": ("数量 个数 次数 数目 行数 条数 件数 人数 总数 数$", "total"),
        "number": (
            "编号 号码 序号 单号 版本号 号$",
            "fax flight mobile phone serial tel telephone tracking",
        ),
        "": ("顺序 排序 排列", "sort"),
    },
    "occ": {
        "occurrence": ("发生", ""),
        "occupation": ("职业", ""),
    },
    "oper": {
        "operator": ("操作(人|员|者) 经办人 运营商", ""),
        "operation": ("操作(?!人|员|者) 日志 记录", "log logs type"),
    },
    "opt": {
        "option": ("选项 可选", "choice choices question answer select"),
        "operation": ("操作", "log logs"),
        "optimization": ("优化", "optimizer"),
    },
    "pos": {
        "position": ("位置 职位 岗位 坐标", "x y start end"),
        "point of sale": ("收银", "terminal"),
    },
    "pref": {
        "preference": ("偏好", ""),
        "prefix": ("前缀", ""),
    },
    "pri": {
        "priority": ("优先", ""),
        "primary": ("主", ""),
    },
    "priv": {
        "private": ("私有 私钥", "key"),
        "privilege": ("权限", "grant"),
    },
    "prob": {
        "probability": ("概率", ""),
        "problem": ("问题 题目", ""),
    },
    "proc": {
        "process": ("进程 流程", "pid"),
        "procedure": ("存储过程", ""),
        "processing": ("处理", ""),
    },
    "prod": {
        "product": ("产品 商品", ""),
        "production": ("生产", "environment staging"),
    },
    "prof": {
        "professor": ("教授", ""),
        "profession": ("职业", ""),
        "profile": ("资料", ""),
    },
    "prog": {
        "program": ("程序", ""),
        "progress": ("进度", ""),
    },
    "prov": {
        "province": ("省", "city country"),
        "provider": ("提供商 供应商", ""),
    },
    "prty": {
        "priority": ("优先", ""),
        "party": ("政党", ""),
    },
    "pt": {
        "point": ("点 积分", ""),
        "patient": ("患者 病人", ""),
    },
    "qual": {
        "quality": ("质量", ""),
        "qualification": ("资格 学历", ""),
    },
    "rec": {
        "record": ("记录", ""),
        "received": ("收到 接收 收货", ""),
        "recommended": ("推荐", "recommendation"),
    },
    "reg": {
        "registration": ("注册 登记 挂号", ""),
        "region": ("区域 地区 大区", ""),
    },
    "rel": {
        "relation": ("关系 关联", ""),
        "release": ("发布 版本", "version"),
    },
    "req": {
        "request": ("请求 申请", "http resp response"),
        "required": ("必", ""),
        "requirement": ("需求 要求", ""),
    },
    "reqs": {
        "requests": ("请求", ""),
        "requirements": ("需求 要求", ""),
    },
    "res": {
        "resource": ("资源", ""),
        "response": ("响应 应答 返回", "req request http"),
        "result": ("结果", ""),
        "restriction": ("限制", ""),
        "resolution": ("分辨率", "screen image video dpi"),
        "reservation": ("预订 预约", "hotel room"),
    },
    "resp": {
        "response": ("响应 应答 返回", "req request http"),
        "responsible": ("负责", "person"),
    },
    "rev": {
        "revision": ("修订 版本", ""),
        "revenue": ("收入 营收", ""),
        "review": ("评论 评审", ""),
    },
    "rnd": {
        "round": ("轮", ""),
        "random": ("随机", "seed"),
    },
    "sec": {
        "seconds": ("秒", "timeout duration interval elapsed delay wait"),
        "security": ("安全", ""),
    },
    "srv": {
        "server": ("服务器", "host ip port"),
        "service": ("服务(?!器)", ""),
    },
    "stat": {
        "status": ("状态", ""),
        "statistic": ("统计", "statistics"),
    },
    "std": {
        "standard": ("标准(?!差)", ""),
        "standard deviation": ("标准差", "mean avg average deviation"),
    },
    "supp": {
        "supplier": ("供应商", ""),
        "support": ("支持", ""),
    },
    "temp": {
        "template": ("模板 模版", ""),
        "temporary": ("临时 暂时", ""),
        "temperature": ("温度 体温 气温 水温 室温", "celsius fahrenheit degrees sensor humidity weather °C"),
    },
    "trans": {
        "transaction": ("交易 事务 流水", "amount bank payment"),
        "translation": ("翻译 译文", "language locale lang"),
        "transport": ("运输 物流", "shipping"),
        "transfer": ("转账 转移 调拨", ""),
        "transmission": ("传输 变速", ""),
    },
    "val": {
        "value": ("值", "key"),
        "validation": ("校验 验证", "train test"),
    },
    "ver": {
        "version": ("版本", "version release software firmware app model protocol"),
        "verification": ("验证 核验 校验", "verification verify verified"),
    },
}
"""Those that stand for one of several words, each with what decides for it, as patterns: what a description says in
Chinese; other words of the name, or of the table. A description says the word itself, or what ``SAID`` has for it. With
an empty word it is none of these.
"""

SAID = {
    "count": "counts? number_of how_many",
    "number": "number(?!_of) identifier",
    "execution": "execut(ion|e|es|ed|ing)",
    "directory": "director(y|ies) folders?",
    "expiry": "expir(y|es|ed|ation)",
    "generation": "generat(ion|e|es|ed|or)",
    "recommended": "recommend(ed|ation|ations)",
    "modification": "modif(ication|ied)",
    "seconds": "seconds?",
    "temperature": "temperatures? celsius fahrenheit",
}

NOT_SHORT = "opt_in opt_out trans_fat yes_no"
"""Two words, neither of which is short for something."""

LAST_ONLY = "no"
"""Abbreviations at the end of a name alone: ``order_no`` is a number, ``no_proxy`` is a denial."""

FIRST = "nbr nr num"
"""Those that stand for "number of" in front of other words: ``num_seats``."""

NOT_LAST = "dict"
"""Abbreviations anywhere but at the end of a name: ``dict_type`` has a dictionary, ``tag_dict`` a type."""

SHORT_FORMS = """
24h 2d 2fa 3d 3g 4g 5g 7d a4 aad acl ad admin aes ai amd64 api apis app apps arg args arm64 arn ascii asn asr auth aws
b2b b2c base64 bcc bic bios blake2 bmi bmp bool c2c cc cdn cert certs ci cidr cli cms co2 config cos cpc cpm cpu crc
crc32 crm cron crs css csv ctr cve cvv cwe d3 db dhcp dhl diff dna dns doc docs dpi dsn e164 ean ean13 ean8 ec2 ecu eid
email env envs eta etag eur exif faq fax fk fps ftp g20 gcp gdpr geo gid gif git gmt gpa gps gpt gpu gpx gtin gui guid
h1 h2 h264 h265 h3 h5 hash hex hmac hr html http http2 http3 https i18n iam iban icd ico id ids imei imsi info ios iot
ip ips ipv4 ipv6 isbn isbn10 isbn13 isin iso iso8601 issn it jpeg jpg js json jwt k8s kb kpi kwargs kyc l10n l2 l3 l4
l7 lan lat lb ldap llm lms lng log4j lon ltv m3u8 mac max mb md4 md5 memo meta mfa mime min misc ml ml2 mp3 mp4 mtu nat
neo4j nfc nft nlp npm ntp o2o oauth2 obs ocr oem oid oidc ok orcid org orgs os oss otp p2p p50 p90 p95 p99 pan param
params pdf pgp php pk pm10 pm25 png poi pop ppt promo ptr q1 q2 q3 q4 qos qq qr ram rbac regex repo repos rfc rgb roi
rpc rss rtf s3 saml sdk seo sha1 sha224 sha256 sha384 sha512 sid sim sku sla slug smb sms smtp sn soap spam spec specs
spf sql ssh ssl ssn sso stats stderr stdin stdout stt svg sync t4 tcp tls totp ttl tts tv tz u2f udp ui uid uids unix
upc uri uris url urls usb usd utc utf16 utf8 util utils uuid uuids uv ux v4 v6 vat vin vip vlan vm vms vnc vni voip vpc
vpn wan web3 wifi win32 wsgi wx x509 x64 x86 xls xlsx xml yaml zip
"""
"""What is said and written as a word, and what it would be longer than clearer to write out."""
