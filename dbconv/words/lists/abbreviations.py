"""Abbreviations that occur in schemas, and what they stand for. Written by hand; not from another list.

Two expansions, or three, say that only the author knows which is meant. Left out is what is a word itself (``cat``,
``sum``), and what is said and written as one: ``SHORT_FORMS``.
"""

EXPANSIONS = """
acc: account, access
accnt: account
acct: account
accts: accounts
ack: acknowledgement
addl: additional
addr: address
addrs: addresses
adj: adjustment
adv: advertisement, advance
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
arr: arrival, array
asgn: assignment
asmt: assessment
assn: association
assoc: association
asst: assistant
att: attachment, attribute
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
cert: certificate
certs: certificates
cfg: configuration
chan: channel
chg: change
chk: check
chrg: charge
chrgs: charges
clnt: client
clr: color
cls: class
clsf: classification
cmd: command
cmds: commands
cmnt: comment
cmp: company, comparison
cmpl: complete
cmpny: company
cmt: comment
cnfg: configuration
cnt: count
cntct: contact
cntr: counter, center
cntry: country
coef: coefficient
col: column
cols: columns
comm: commission, communication
comp: company, component
conc: concentration
cond: condition
conf: configuration, confirmation
conn: connection
cont: content, container
contr: contract
coord: coordinate, coordinator
coords: coordinates
corp: corporation
corr: correction, correlation
crncy: currency
crtd: created
crtr: creator
ctgr: category
ctgry: category
ctrl: control
ctry: country
ctx: context
cty: city, county
ctz: citizen
cur: current, currency
curr: current, currency
cust: customer
custs: customers
cvr: cover
dbl: double
dbt: debit
deb: debit
decl: declaration
def: default, definition
defn: definition
deg: degree
del: delete
deliv: delivery
delv: delivery
dep: department, dependency
dept: department
depts: departments
des: description, destination
desc: description
descr: description
descrip: description
desig: designation
dest: destination
dests: destinations
dflt: default
dgt: digit
diag: diagnosis
dim: dimension
dims: dimensions
dir: directory, direction
dirs: directories
disc: discount
disct: discount
disp: display
dist: distance, distribution, district
distr: district
dlvr: delivery
dly: delay, daily
dob: date of birth
doc: document
docno: document number
dod: date of death
doj: date of joining
dpt: department
drv: driver
dscnt: discount
dscr: description
dst: destination
dstn: destination
dt: date, time
dte: date
dtl: detail
dtls: details
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
env: environment
envs: environments
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
exp: expiry, experience
expr: expression
ext: extension, external
fac: facility
fav: favorite
favs: favorites
fin: finance, finish
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
gen: general, generation
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
ind: indicator, index
indx: index
ingr: ingredient
init: initial, initialization
inst: instance, institution
instr: instruction
insur: insurance
intl: international
intro: introduction
intvl: interval
inv: invoice, inventory
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
lst: list, last
ltd: limited
lvl: level
lvls: levels
maint: maintenance
mbr: member
mdl: model
meas: measure
mem: memory, member
mfg: manufacturing
mfr: manufacturer
mgmt: management
mgnt: management
mgr: manager
mgrs: managers
misc: miscellaneous
mkt: market
mktg: marketing
mname: middle name
mngr: manager
mnth: month
mnu: menu
mob: mobile
mod: modification, module
modif: modified
msg: message
msgs: messages
mth: month
mths: months
mult: multiple, multiplier
mun: municipality
natl: national
nav: navigation
nbr: number
negot: negotiation
nm: name
nmbr: number
no: number
notif: notification
nr: number
num: number
nums: numbers
nxt: next
obj: object
objs: objects
occ: occurrence, occupation
occup: occupation
ofc: office
oper: operation, operator
opr: operator
opt: option
opts: options
ord: order
ordr: order
ords: orders
org: organization
orgs: organizations
orig: original
oth: other
param: parameter
params: parameters
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
pos: position, point of sale
posn: position
prc: price
prdt: product
pref: preference, prefix
prefs: preferences
prem: premium
prev: previous
pri: priority, primary
prio: priority
priv: private, privilege
prob: probability, problem
proc: process, procedure
prod: product, production
prods: products
prof: professor, profession
prog: program, progress
proj: project
projs: projects
prop: property
props: properties
prov: province, provider
prty: priority, party
psw: password
pswd: password
pt: point, patient
pts: points
publ: publisher
purch: purchase
pwd: password
pymt: payment
qlty: quality
qnty: quantity
qst: question
qtr: quarter
qty: quantity
qual: quality, qualification
quant: quantity
ques: question
rcpnt: recipient
rcpt: receipt
rct: receipt
rcv: receive
rcvd: received
rcvr: receiver
rec: record, received
recd: received
recip: recipient
recs: records
recv: receive
ref: reference
refs: references
reg: registration, region
regn: registration
rel: relation, release
repo: repository
repos: repositories
req: request, required
reqd: required
reqs: requests, requirements
res: resource, response, result
reserv: reservation
resp: response, responsible
rev: revision, revenue
rgn: region
rmk: remark
rmks: remarks
rnd: round, random
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
sec: seconds, security
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
spec: specification
specs: specifications
spplr: supplier
src: source
srcs: sources
srl: serial
srv: server, service
srvc: service
stat: status, statistic
stats: statistics
std: standard, standard deviation
stk: stock
stmt: statement
stmts: statements
strt: start
sts: status
stu: student
stud: student
subj: subject
subscr: subscription
summ: summary
supp: supplier, support
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
temp: temporary, temperature
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
trans: transaction, translation, transport
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
util: utilization, utility
val: value, validation
vals: values
veh: vehicle
ver: version
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

LAST_ONLY = "no"
"""Abbreviations at the end of a name alone: ``order_no`` is a number, ``no_proxy`` is a denial."""

FIRST = "nbr nr num"
"""Those that stand for "number of" in front of other words: ``num_seats``."""

SHORT_FORMS = """
24h 2d 2fa 3d 3g 4g 5g 7d a4 aad acl ad aes ai amd64 api apis app apps args arm64 arn ascii asn asr auth aws b2b b2c
base64 bcc bic bios blake2 bmi bmp bool c2c cc cdn ci cidr cli cms co2 cos cpc cpm cpu crc crc32 crm cron crs css csv
ctr cve cvv cwe d3 db dhcp dhl diff dna dns docs dpi dsn e164 ean ean13 ean8 ec2 ecu eid email eta etag eur exif faq
fax fk fps ftp g20 gcp gdpr geo gid gif git gmt gpa gps gpt gpu gpx gtin gui guid h1 h2 h264 h265 h3 h5 hash hex hmac
hr html http http2 http3 https i18n iam iban icd ico id ids imei imsi info ios iot ip ips ipv4 ipv6 isbn isbn10 isbn13
isin iso iso8601 issn it jpeg jpg js json jwt k8s kb kpi kwargs kyc l10n l2 l3 l4 l7 lan lat lb ldap llm lms lng log4j
lon ltv m3u8 mac max mb md4 md5 memo meta mfa mime min ml ml2 mp3 mp4 mtu nat neo4j nfc nft nlp npm ntp o2o oauth2 obs
ocr oem oid oidc ok orcid os oss otp p2p p50 p90 p95 p99 pan pdf pgp php pk pm10 pm25 png poi pop ppt promo ptr q1 q2
q3 q4 qos qq qr ram rbac regex rfc rgb roi rpc rss rtf s3 saml sdk seo sha1 sha224 sha256 sha384 sha512 sid sim sku
sla slug smb sms smtp sn soap spam spf sql ssh ssl ssn sso stderr stdin stdout stt svg sync t4 tcp tls totp ttl tts tv
tz u2f udp ui uid uids unix upc uri uris url urls usb usd utc utf16 utf8 uuid uuids uv ux v4 v6 vat vin vip vlan vm
vms vnc vni voip vpc vpn wan web3 wifi win32 wsgi wx x509 x64 x86 xls xlsx xml yaml zip
"""
"""What is said and written as a word, and what it would be longer than clearer to write out."""
