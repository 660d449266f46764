"""Chinese words as schemas have them in pinyin, with characters and meaning. Written by hand; tones are not written.

A word is reported if it is made of these: `WORDS` of two and more syllables, and beside them `SYLLABLES`.
Two meanings say that only the author knows which is meant. What is an English word or a brand too is left out.
"""

WORDS = """
anjian 案件 case
anli 案例 case
anquan 安全 security
anzhuang 安装 installation
banben 版本 version
banfa 办法 measure
bangong 办公 office
banji 班级 school class
baocun 保存 saving
baogao 报告 report
baojia 报价 quotation
baojing 报警 alarm
baoxian 保险 insurance
baoxiao 报销 reimbursement
baoxiu 保修 warranty
baozhuang 包装 packaging
beian 备案 filing
beizhu 备注 remark
biangeng 变更 change
bianhao 编号 number
bianji 编辑 editing
bianma 编码 code
biaodan 表单 form
biaoqian 标签 tag
biaoti 标题 title
biaozhun 标准 standard
bili 比例 ratio
bingren 病人 patient
biye 毕业 graduation
bumen 部门 department
buzhou 步骤 step
caidan 菜单 menu
caigou 采购 purchase
caiwu 财务 finance
cangku 仓库 warehouse
canshu 参数 parameter
caozuo 操作 operation
changdu 长度 length
changjia 厂家 manufacturer
changshang 厂商 manufacturer
chanliang 产量 output
chanpin 产品 product
chaxun 查询 query
cheliang 车辆 vehicle
chengben 成本 cost
chenghao 称号 title
chengji 成绩 score
chengjiao 成交 deal
chengnuo 承诺 promise
chengshi 城市 city
chengyuan 成员 member
chepai 车牌 license plate
chewei 车位 parking space
chexiao 撤销 withdrawal
chexing 车型 vehicle model
chezhu 车主 vehicle owner
chicun 尺寸 size
chongzhi 充值 top-up
chuangjian 创建 creation
chubanshe 出版社 publishing house
chufa 触发 trigger
chufang 处方 prescription
chuku 出库 stock-out
chuli 处理 processing
chusheng 出生 birth
cishu 次数 times
cunchu 存储 storage
cuowu 错误 error
daiban 待办 pending
daikuan 贷款 loan
daima 代码 code
daishenhe 待审核 pending review
dangqian 当前 current
danhao 单号 document number
danjia 单价 unit price
danju 单据 document
danwei 单位 unit
daojishi 倒计时 countdown
daoqi 到期 expiry
daozhang 到账 arrival
dati 答题 answering
dengji 等级 level
denglu 登录 login
dengluming 登录名 login name
dianhua 电话 telephone
dianji 点击 click
dianliu 电流 current
dianpu 店铺 shop
dianya 电压 voltage
dianzan 点赞 like
didian 地点 place
dingdan 订单 order
dingjia 定价 price
dingjin 定金 deposit
dingshi 定时 timer
diqu 地区 region
disanfang 第三方 third party
dizhi 地址 address
duankou 端口 port
duanxin 短信 text message
duixiang 对象 object
duizhang 对账 reconciliation
duizhao 对照 comparison
fabu 发布 publication
faburen 发布人 publisher
fahuo 发货 delivery
fangan 方案 plan
fangjian 房间 room
fangke 访客 visitor
fangshi 方式 method
fangwen 访问 visit
fangxiang 方向 direction
fanhui 返回 return
fankui 反馈 feedback
fanwei 范围 scope
fapiao 发票 invoice
fasheng 发生 occurrence
fasong 发送 sending
feiyong 费用 cost
fengmian 封面 cover
fenlei 分类 category
fenshu 分数 score
fenxi 分析 analysis
fenxiang 分享 sharing
fenzu 分组 grouping
fujian 附件 attachment
fukuan 付款 payment
fuwu 服务 service
fuzeren 负责人 person in charge
gangwei 岗位 post
gaojing 告警 alarm
gengxin 更新 update
geren 个人 personal
geshi 格式 format
gongdan 工单 work order
gonggao 公告 announcement
gonghao 工号 employee number
gongneng 功能 function
gongsi 公司 company
gongxu 工序 process step
gongyi 工艺 process
gongying 供应 supply
gongyingshang 供应商 supplier
gongzi 工资 salary
gongzuo 工作 work
gouwu 购物 shopping
gouwuche 购物车 shopping cart
guanjianci 关键词 keyword
guanli 管理 management
guanlian 关联 association
guanliyuan 管理员 administrator
guanzhu 关注 follow
guige 规格 specification
guize 规则 rule
guojia 国家 country
guoqi 过期 expiry
guzhang 故障 fault
hangban 航班 flight
hangye 行业 industry
haoma 号码 number
heji 合计 total
hetong 合同 contract
huati 话题 topic
huifu 回复 reply
huikuan 汇款 remittance
huiyi 会议 meeting
huiyuan 会员 member
hunyin 婚姻 marriage
huodong 活动 activity
huoqu 获取 acquisition
huowu 货物 goods
jiage 价格 price
jiami 加密 encryption
jiance 检测 detection
jiancha 检查 inspection
jianjie 简介 introduction
jiankang 健康 health
jianli 简历 resume
jiaocai 教材 textbook
jiaojie 交接 handover
jiaose 角色 role
jiaoshi 教师 teacher
jiaoxue 教学 teaching
jiaoyi 交易 transaction
jiaru 加入 joining
jiazhi 价值 value
jibie 级别 level
jiedai 接待 reception
jiedao 街道 street
jieduan 阶段 stage
jieguo 结果 result
jiekuan 借款 loan
jieshao 介绍 introduction
jieshou 接收 receipt
jieshu 结束 end
jiesuan 结算 settlement
jiezhi 截止 deadline
jifen 积分 points
jiguan 籍贯 native place
jihua 计划 plan
jilu 记录 record
jindu 进度 progress
jine 金额 amount
jingdu 经度 longitude
jingli 经理 manager
jinhuo 进货 restocking
jinzhan 进展 progress
jishu 技术 technology
jisuan 计算 calculation
jiudian 酒店 hotel
juese 角色 role
jujue 拒绝 rejection
kahao 卡号 card number
kaihu 开户 account opening
kaihuhang 开户行 bank of deposit
kaipiao 开票 invoicing
kaishi 开始 start
kaoqin 考勤 attendance
kaoshi 考试 examination
kecheng 课程 course
kehu 客户 customer
kemu 科目 subject
keshi 科室 department
kongzhi 控制 control
kuaidi 快递 express
kuaijie 快捷 shortcut
kuandu 宽度 width
kucun 库存 stock
lanmu 栏目 column
laoshi 老师 teacher
leibie 类别 category
leiming 类名 class name
leixing 类型 type
lianjie 链接 link
lianxi 联系 contact
lianxiren 联系人 contact
liebiao 列表 list
lirun 利润 profit
liucheng 流程 process
liulan 浏览 view
liushui 流水 journal
liuyan 留言 message
liyou 理由 reason
lujing 路径 path
luqu 录取 admission
luru 录入 entry
maijia 买家 buyer
mianji 面积 area
miaoshu 描述 description
mima 密码 password
mingchen 名称 name
mingcheng 名称 name
mingwen 明文 plain text
mingxi 明细 detail
mingzi 名字 name
minzu 民族 ethnicity
moban 模板 template
mokuai 模块 module
mubiao 目标 target
mulu 目录 directory
neirong 内容 content
nianfen 年份 year
nianji 年级 grade
nianling 年龄 age
nicheng 昵称 nickname
paixu 排序 sort order
peisong 配送 delivery
peizhi 配置 configuration
piaohao 票号 ticket number
pici 批次 batch
pindao 频道 channel
pingfen 评分 rating
pingjia 评价 review
pinglun 评论 comment
pingtai 平台 platform
pingzheng 凭证 voucher
pinpai 品牌 brand
pizhun 批准 approval
qianming 签名 signature
qianyue 签约 signing
qianzhui 前缀 prefix
qingdan 清单 list
qingjia 请假 leave
qingqiu 请求 request
qiwang 期望 expectation
qiye 企业 enterprise
qiyong 启用 enabled
quanxian 权限 permission
queren 确认 confirmation
quxian 区县/曲线 district/curve
quxiao 取消 cancellation
quyu 区域 area
renshu 人数 number of people
renwu 任务 task
renyuan 人员 staff
riqi 日期 date
rizhi 日志 log
ruku 入库 stock-in
ruzhi 入职 hire
shanchu 删除 deletion
shangchuan 上传 upload
shanghu 商户 merchant
shangjia 商家/上架 merchant/listing
shangpin 商品 product
shangxian 上限 upper limit
shebei 设备 device
sheding 设定 setting
shenfen 身份 identity
shenfenzheng 身份证 identity card
shenfenzhenghao 身份证号 identity card number
shengao 身高 height
shengchan 生产 production
shengfen 省份 province
shengri 生日 birthday
shengxiao 生效 effective
shenhe 审核 review
shenhezhong 审核中 under review
shenpi 审批 approval
shenqing 申请 application
shenqingren 申请人 applicant
shezhi 设置 setting
shichang 时长 duration
shifou 是否 is/whether
shifujine 实付金额 paid amount
shiji 实际 actual
shijian 时间/事件 time/event
shijuan 试卷 exam paper
shipin 视频 video
shixiang 事项 item
shiyong 使用/适用 use/applicable
shiyou 事由 reason
shoucang 收藏 favorite
shoufei 收费 charge
shouhou 售后 after-sales
shouhuo 收货 delivery
shouhuoren 收货人 consignee
shouji 手机 mobile phone
shoujihao 手机号 mobile number
shoukuan 收款 receipt
shouquan 授权 authorization
shouru 收入 income
shouxufei 手续费 service charge
shuaxin 刷新 refresh
shuchu 输出 output
shuihao 税号 tax number
shuilv 税率 tax rate
shuji 书籍 book
shuju 数据 data
shujuku 数据库 database
shuliang 数量 quantity
shunxu 顺序 order
shuoming 说明 description
shuru 输入 input
shuxing 属性 attribute
suixing 随行 accompanying
suoshu 所属 owning
suoyin 索引 index
tianjia 添加 addition
tianshu 天数 number of days
tiaojian 条件 condition
tijiao 提交 submission
tiku 题库 question bank
timu 题目 question
tixing 题型 question type
tizhong 体重 weight
tongguo 通过 passed
tongji 统计 statistics
tongxing 通行 passage
tongzhi 通知 notification
touxiang 头像 avatar
tuijian 推荐 recommendation
tuikuan 退款 refund
tupian 图片 picture
tuwen 图文 picture and text
tuzhi 图纸 drawing
waibu 外部 external
wancheng 完成 completion
wangzhan 网站 website
wangzhi 网址 website address
weidu 纬度 latitude
weigui 违规 violation
weihu 维护 maintenance
weixiu 维修 repair
weizhi 位置 position
wenben 文本 text
wendu 温度 temperature
wenjian 文件 file
wenti 问题 question
wenzhang 文章 article
wuliao 物料 material
wuliu 物流 logistics
xiadan 下单 ordering
xiangmu 项目 project
xiangqing 详情 detail
xiangxi 详细 detailed
xianshi 显示 display
xiaofei 消费 consumption
xiaoliang 销量 sales volume
xiaoqu 小区 residential area
xiaoshou 销售 sales
xiaoxi 消息 message
xiaxian 下限 lower limit
xiazai 下载 download
xieyi 协议 agreement
xingbie 性别 gender
xinghao 型号 model number
xingming 姓名 full name
xingzheng 行政 administrative
xingzhi 性质 nature
xinjiu 新旧 condition
xinwen 新闻 news
xinxi 信息 information
xitong 系统 system
xiugai 修改 modification
xuanxiang 选项 option
xuefen 学分 credit
xuehao 学号 student number
xueke 学科 subject
xueli 学历 education
xueqi 学期 term
xuesheng 学生 student
xuexiao 学校 school
xueyuan 学院/学员 college/student
xuhao 序号 sequence number
xuqiu 需求 requirement
xuyao 需要 need
yangshi 样式 style
yanse 颜色 color
yanshou 验收 acceptance
yanzheng 验证 verification
yanzhengma 验证码 verification code
yaoqiu 要求 requirement
yewu 业务 business
yijian 意见 opinion
yingfu 应付 payable
yingshou 应收 receivable
yinhang 银行 bank
yinhangka 银行卡 bank card
yinpin 音频 audio
yisheng 医生 doctor
yiyuan 医院 hospital
yonghu 用户 user
yonghuming 用户名 user name
yongtu 用途 purpose
youbian 邮编 postcode
youfei 邮费 postage
youhui 优惠 discount
youhuiquan 优惠券 coupon
youxian 优先 priority
youxiang 邮箱 mailbox
youxiao 有效 valid
youxiaoqi 有效期 validity period
yuangong 员工 employee
yuanjia 原价 original price
yuanshi 原始 original
yuanyin 原因 reason
yuefen 月份 month
yuming 域名 domain name
yunfei 运费 freight
yunxing 运行 running
yusuan 预算 budget
yuyan 语言 language
yuyue 预约 appointment
zaixian 在线 online
zengjia 增加 increase
zerenren 责任人 person in charge
zhandian 站点 site
zhangdan 账单 bill
zhanghao 账号 account
zhanghu 账户 account
zhaopian 照片 photo
zhekou 折扣 discount
zhengjian 证件 document
zhengshu 证书 certificate
zhibiao 指标 indicator
zhicheng 职称 job title
zhiding 指定 designated
zhidu 制度 policy
zhifu 支付 payment
zhihang 支行 bank branch
zhiliang 质量 quality
zhiwei 职位 position
zhiwu 职务 position
zhixing 执行 execution
zhiye 职业 occupation
zhongduan 终端 terminal
zhongliang 重量 weight
zhongxin 中心 center
zhouqi 周期 period
zhuanfa 转发 forwarding
zhuangtai 状态 status
zhuanhuan 转换 conversion
zhuanti 专题 topic
zhuanye 专业 major
zhuanzhang 转账 transfer
zhuce 注册 registration
zhujian 主键 primary key
zhuti 主题 topic
zhuxiao 注销 cancellation
zhuyi 注意 attention
zhuyuan 住院 hospital stay
zhuzhi 住址 home address
zichan 资产 asset
zidian 字典 dictionary
zidingyi 自定义 custom
ziduan 字段 field
ziliao 资料 material
ziyuan 资源 resource
zonge 总额 total amount
zonggong 总共 total
zongji 总计 total
zongjia 总价 total price
zongshu 总数 total number
zujin 租金 rent
zuobiao 坐标 coordinate
zuoye 作业 homework
zuozhe 作者 author
zuzhi 组织 organization
"""

SYLLABLES = """
bi 比/笔 ratio/item
biao 表 table
dan 单 list
di 地 place
e 额 amount
fei 费 fee
hao 号 number
jia 价 price
jian 件 item
ka 卡 card
ku 库 database
lv 率 rate
lu 率/路 rate/road
ma 码 code
ming 名 name
nian 年 year
qi 期 period
qu 区 district
ren 人 person
ri 日 day
shang 商 merchant
sheng 省 province
shi 市/时/是 city/time/is
shu 数 number
tian 天 day
xian 县 county
yuan 员 member
yue 月 month
zhe 者 person
zhi 值 value
zhong 中 in progress
"""
