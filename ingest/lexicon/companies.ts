/** Firms, brokers, market researchers and consultancies. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const COMPANIES = `
英伟达|NVIDIA|Nvidia|英伟达公司
超威半导体|AMD|Advanced Micro Devices|超微半导体
英特尔|Intel|Intel Corporation
高通|Qualcomm
博通|Broadcom
美满电子|Marvell|Marvell Technology|迈威尔
德州仪器|Texas Instruments
亚德诺|Analog Devices|亚德诺半导体
恩智浦|NXP|NXP Semiconductors
英飞凌|Infineon
意法半导体|STMicroelectronics|STMicro
瑞萨|Renesas|Renesas Electronics|瑞萨电子
安森美|onsemi|ON Semiconductor
微芯科技|Microchip Technology
美光|Micron|Micron Technology|美光科技
西部数据|Western Digital
希捷|Seagate
铠侠|Kioxia
SK海力士|SK hynix|SK Hynix|Hynix|海力士
三星电子|Samsung Electronics|Samsung|三星
三星SDI|Samsung SDI
LG电子|LG Electronics
LG新能源|LG Energy Solution
LG化学|LG Chem
台积电|TSMC|Taiwan Semiconductor Manufacturing Company|台湾积体电路制造
联华电子|UMC|United Microelectronics|联电
联发科|MediaTek|联发科技
日月光|ASE|ASE Technology|日月光半导体
安靠|Amkor
格芯|GlobalFoundries|格罗方德
阿斯麦|ASML
应用材料|Applied Materials
泛林集团|Lam Research|泛林|拉姆研究
科磊|KLA|KLA Corporation
东京电子|Tokyo Electron
爱德万测试|Advantest
泰瑞达|Teradyne
尼康|Nikon
佳能|Canon
新思科技|Synopsys
楷登电子|Cadence Design Systems|铿腾电子
西门子|Siemens
西门子EDA|Siemens EDA|Mentor Graphics
安谋|Arm Holdings|ARM|Arm|安谋科技
想象技术|Imagination Technologies
SiFive
Cerebras|Cerebras Systems
Groq
SambaNova|SambaNova Systems
Graphcore
Habana Labs|Habana
Tenstorrent
d-Matrix
Etched
Lightmatter
Ayar Labs
Mellanox
赛灵思|Xilinx
阿尔特拉|Altera
莱迪思|Lattice Semiconductor
Rambus
Astera Labs
Credo|Credo Technology
Coherent Corp
Lumentum
华为|Huawei|华为技术|华为公司
海思|HiSilicon|华为海思|海思半导体
华为云|Huawei Cloud
中芯国际|SMIC|Semiconductor Manufacturing International
华虹半导体|Hua Hong Semiconductor|华虹|华虹集团
长江存储|YMTC|Yangtze Memory
长鑫存储|CXMT|ChangXin Memory|长鑫科技
寒武纪|Cambricon|寒武纪科技
海光信息|Hygon|海光
龙芯中科|Loongson|龙芯
飞腾信息|Phytium
兆芯|Zhaoxin
壁仞科技|Biren Technology|Biren|壁仞
摩尔线程|Moore Threads
沐曦|MetaX|沐曦集成电路|沐曦股份
燧原科技|Enflame|燧原
天数智芯|Iluvatar CoreX
昆仑芯|Kunlunxin
平头哥|T-Head|平头哥半导体
地平线机器人|Horizon Robotics|地平线公司
黑芝麻智能|Black Sesame Technologies|黑芝麻
紫光展锐|UNISOC|展讯|展锐|Spreadtrum
紫光集团|Tsinghua Unigroup
紫光国微
兆易创新|GigaDevice
韦尔股份|Will Semiconductor|豪威集团|OmniVision
景嘉微|Jingjia Micro
澜起科技|Montage Technology
瑞芯微|Rockchip
全志科技|Allwinner
晶晨股份|Amlogic
北方华创|NAURA
中微公司|AMEC|中微半导体
上海微电子|SMEE|上海微电子装备
盛美上海|ACM Research|盛美半导体
拓荆科技|Piotech
华大九天|Empyrean
概伦电子|Primarius
长电科技|JCET
通富微电|TFME
华天科技
中际旭创|InnoLight|Zhongji Innolight
新易盛|Eoptolink
天孚通信
光迅科技|Accelink
工业富联|Foxconn Industrial Internet
富士康|Foxconn|鸿海|Hon Hai|鸿海精密
广达|Quanta|Quanta Computer|广达电脑
纬创|Wistron
纬颖|Wiwynn
英业达|Inventec
和硕|Pegatron
仁宝|Compal
立讯精密|Luxshare
歌尔股份|Goertek|歌尔
蓝思科技|Lens Technology
浪潮信息|Inspur Electronic Information
浪潮集团|Inspur
新华三|H3C
中科曙光|Sugon
联想|Lenovo|联想集团
戴尔|Dell|Dell Technologies
惠普|HP|HP Inc
慧与|HPE|Hewlett Packard Enterprise|Hewlett-Packard
超微电脑|Supermicro|Super Micro Computer
思科|Cisco|Cisco Systems
Arista|Arista Networks
瞻博网络|Juniper Networks
锐捷网络|Ruijie Networks
IBM|International Business Machines|国际商业机器
甲骨文|Oracle|Oracle Corporation|甲骨文公司
微软|Microsoft|Microsoft Corporation|微软公司
谷歌|Google|谷歌公司|Google LLC
谷歌云|Google Cloud
Alphabet|Alphabet Inc|字母表公司
谷歌DeepMind|Google DeepMind|DeepMind|深度思维
Waymo
亚马逊|Amazon|亚马逊公司|Amazon.com
亚马逊云科技|AWS|Amazon Web Services|亚马逊AWS
苹果|Apple|苹果公司|Apple Inc
Meta|Meta Platforms|脸书|Facebook|Meta公司
OpenAI|开放人工智能研究中心
Anthropic
xAI
Mistral AI|Mistral
Cohere
AI21 Labs|AI21
Stability AI
Midjourney
Runway|Runway ML
Character AI|Character.AI|Character.ai
Perplexity AI|Perplexity
Inflection AI|Inflection
Adept AI
Aleph Alpha
Hugging Face|HuggingFace
Databricks|DataBricks
MosaicML
Snowflake
Palantir
Scale AI
Salesforce|赛富时
ServiceNow
Workday
Adobe|奥多比
Autodesk|欧特克
Intuit
SAP|思爱普
VMware|威睿
Red Hat|红帽
MongoDB公司|MongoDB Inc
Cloudflare
CrowdStrike
Palo Alto Networks
Okta
Zoom视频通信|Zoom Video Communications
Dropbox
Box Inc|Box公司
Atlassian
Notion Labs
Grammarly
Jasper AI
ElevenLabs
Synthesia
HeyGen
Luma AI|Luma
Lepton AI|Lepton
Pika Labs|Pika
Suno
Udio
Cursor公司|Anysphere
Cognition AI
Glean
Harvey AI
Safe Superintelligence|SSI
Thinking Machines Lab
World Labs
Figure AI
1X Technologies
Agility Robotics
波士顿动力|Boston Dynamics
Physical Intelligence
CoreWeave
Lambda Labs
Crusoe|Crusoe Energy
Nebius
Vultr
DigitalOcean
Equinix
Digital Realty
Vertiv|维谛技术|维谛
施耐德电气|Schneider Electric|施耐德
伊顿|Eaton
ABB
通用电气|General Electric|GE
GE Vernova|通用电气能源
霍尼韦尔|Honeywell
罗克韦尔自动化|Rockwell Automation|洛克威尔自动化
艾默生|Emerson Electric
发那科|FANUC
安川电机|Yaskawa
库卡|KUKA
三菱电机|Mitsubishi Electric
日立|Hitachi
东芝|Toshiba
松下|Panasonic
索尼|Sony
富士通|Fujitsu
NEC|日本电气
日本电信电话|NTT|日本电报电话
软银|SoftBank|软银集团|SoftBank Group
村田制作所|Murata
信越化学|Shin-Etsu Chemical
胜高|SUMCO
基恩士|Keyence
任天堂|Nintendo
博世|Bosch
大陆集团|Continental AG
采埃孚|ZF Friedrichshafen
诺基亚|Nokia
爱立信|Ericsson
中兴通讯|ZTE|中兴
中国移动|China Mobile|中移动|中国移动通信
中国电信|China Telecom|天翼云
中国联通|China Unicom
中国铁塔|China Tower
中国广电|China Broadnet
AT&T|电话电报公司
Verizon|威瑞森
T-Mobile|T-Mobile US
康卡斯特|Comcast
沃达丰|Vodafone
德国电信|Deutsche Telekom
西班牙电信|Telefónica|Telefonica
SK电讯|SK Telecom
Lumen|Lumen Technologies
Lucent|朗讯|Lucent Technologies
Nortel|北电网络|Nortel Networks
WorldCom|世通公司
阿里巴巴|Alibaba|Alibaba Group|阿里巴巴集团|阿里
阿里云|Alibaba Cloud|Aliyun
蚂蚁集团|Ant Group|蚂蚁金服
腾讯|Tencent|腾讯公司|腾讯控股
腾讯云|Tencent Cloud
百度|Baidu|百度公司
百度智能云|Baidu AI Cloud
字节跳动|ByteDance
火山引擎|Volcano Engine|Volcengine
京东|JD.com|京东集团
京东云|JD Cloud
美团|Meituan
拼多多|Pinduoduo|PDD|PDD Holdings
快手|Kuaishou|快手科技
网易|NetEase
网易有道|Youdao
小米|Xiaomi|小米集团|小米公司
滴滴|Didi|滴滴出行|DiDi Global
携程|Trip.com|Ctrip
哔哩哔哩|Bilibili|B站
新浪|Sina
微博公司|Weibo Corporation
搜狐|Sohu
搜狗|Sogou
360集团|Qihoo 360|三六零|奇虎360
知乎公司
唯品会|Vipshop
贝壳找房|KE Holdings
商汤|SenseTime|商汤科技
旷视|Megvii|旷视科技
云从科技|CloudWalk|云从
依图|Yitu|依图科技
科大讯飞|iFlytek|iFLYTEK|讯飞
第四范式|4Paradigm|Fourth Paradigm
智谱AI|Zhipu AI|Zhipu|智谱|智谱华章
月之暗面|Moonshot AI|Moonshot
百川智能|Baichuan Intelligence
零一万物|01.AI
阶跃星辰|StepFun
稀宇科技|MiniMax|Minimax
面壁智能|ModelBest
深度求索|DeepSeek
幻方量化|High-Flyer|幻方
出门问问|Mobvoi
思必驰|AISpeech
云知声|Unisound
明略科技|MiningLamp
拓尔思
昆仑万维|Kunlun Tech
金山办公|Kingsoft Office|WPS公司
金山软件|Kingsoft
金山云|Kingsoft Cloud
用友网络|Yonyou
金蝶|Kingdee|金蝶国际
中软国际|Chinasoft International
东软集团|Neusoft
太极股份
深信服|Sangfor
奇安信|Qi An Xin
优刻得|UCloud
青云科技|QingCloud
万国数据|GDS Holdings
世纪互联|VNET|21Vianet
数据港
光环新网|Sinnet
润泽科技
海康威视|Hikvision|海康
大华股份|Dahua|Dahua Technology|大华|大华技术
宇视科技|Uniview
大疆|DJI|大疆创新
宇树科技|Unitree|Unitree Robotics|宇树
优必选|UBTECH
智元机器人|AgiBot
傅利叶智能|Fourier Intelligence
达闼|CloudMinds
石头科技|Roborock
科沃斯|Ecovacs
追觅科技|Dreame
极智嘉|Geek+
海柔创新|Hai Robotics
埃斯顿|Estun
汇川技术|Inovance
新松机器人|Siasun
格力电器|Gree|格力
美的集团|Midea
海尔|Haier|海尔智家
海信|Hisense
TCL科技|TCL
京东方|BOE|京东方科技
维信诺|Visionox
vivo
OPPO
荣耀终端|Honor Device
传音控股|Transsion
一加|OnePlus
魅族|Meizu
比亚迪|BYD
宁德时代|CATL|Contemporary Amperex Technology|Contemporary Amperex
国轩高科|Gotion
亿纬锂能|EVE Energy
中创新航|CALB
蜂巢能源|SVOLT
蔚来|NIO|蔚来汽车
小鹏汽车|XPeng|小鹏|Xpeng
理想汽车|Li Auto
零跑汽车|Leapmotor|零跑
赛力斯|Seres
吉利汽车|Geely|吉利控股|吉利
长城汽车|Great Wall Motor
长安汽车|Changan Automobile|Changan
奇瑞汽车|Chery|奇瑞
上汽集团|SAIC|SAIC Motor|上汽
广汽集团|GAC|GAC Group|广汽
一汽集团|FAW|中国一汽
东风汽车|Dongfeng Motor|Dongfeng
北汽集团|BAIC|北汽
小马智行|Pony.ai
文远知行|WeRide
Momenta
元戎启行|DeepRoute
图森未来|TuSimple
百度Apollo|Apollo Go|萝卜快跑
禾赛科技|Hesai
速腾聚创|RoboSense
德赛西威|Desay SV
中科创达|Thundersoft
四维图新|NavInfo
特斯拉|Tesla|Tesla Inc
Rivian|里维安
Lucid Motors|路西德
通用汽车|General Motors|GM
福特汽车|Ford Motor|Ford|Ford Motor Company
斯特兰蒂斯|Stellantis
丰田|Toyota|丰田汽车|Toyota Motor
本田|Honda|本田汽车
日产汽车|Nissan|日产
现代汽车|Hyundai Motor|Hyundai
起亚|Kia Corporation|Kia
大众汽车|Volkswagen|大众集团|VW
宝马|BMW
奔驰|Mercedes-Benz|梅赛德斯-奔驰|Mercedes|戴姆勒|Daimler
奥迪|Audi
保时捷|Porsche
沃尔沃|Volvo
雷诺|Renault
法拉利|Ferrari
塔塔汽车|Tata Motors
Mobileye
Cruise公司|GM Cruise
Zoox
Aurora Innovation
Uber|优步
Lyft|来福车
Airbnb|爱彼迎
Booking Holdings|缤客|Booking.com
DoorDash
Grab
GoTo集团
冬海集团|Sea Limited
Shopee|虾皮
Lazada
Coupang
MercadoLibre|美客多
eBay|易贝
Shopify
沃尔玛|Walmart
好市多|Costco
家得宝|Home Depot|The Home Depot
星巴克|Starbucks
麦当劳|McDonald's
可口可乐|Coca-Cola
宝洁|Procter & Gamble|P&G
联合利华|Unilever
雀巢|Nestlé|Nestle
耐克|Nike
SHEIN|希音
Temu公司
Netflix|奈飞|网飞
迪士尼|Disney|Walt Disney|The Walt Disney Company
华纳兄弟探索|Warner Bros. Discovery|Warner Bros.
环球音乐|Universal Music Group
Spotify公司|Spotify AB
Reddit公司|Reddit Inc
Snap|Snap Inc
Pinterest
LinkedIn|领英
推特公司|Twitter Inc
Roblox
Unity Technologies
Epic Games
动视暴雪|Activision Blizzard
艺电|Electronic Arts
PayPal|贝宝
Stripe
Block Inc|Block, Inc.|Square
Visa公司|Visa Inc|维萨|Visa Inc.
万事达|Mastercard|万事达卡
Coinbase
币安|Binance
SpaceX|太空探索技术公司
蓝色起源|Blue Origin
波音|Boeing
空中客车|Airbus|空客
洛克希德·马丁|Lockheed Martin|洛克希德马丁
雷神|Raytheon|RTX|雷神技术|RTX Corporation
诺斯罗普·格鲁曼|Northrop Grumman
通用动力|General Dynamics
BAE系统|BAE Systems|英国宇航系统
泰雷兹|Thales
安杜里尔|Anduril
Helsing
中国商飞|COMAC
中国航天科技集团|CASC
中国航天科工集团|CASIC
中国电子科技集团|CETC|中国电科
中国电子信息产业集团|CEC|中国电子
国家电网|State Grid|国家电网公司|国网|State Grid Corporation of China
南方电网|China Southern Power Grid|南网|中国南方电网
中国华能|China Huaneng|Huaneng|华能集团|华能国际
国家能源集团|CHN Energy|China Energy|国家能源投资集团
三峡集团|China Three Gorges|中国长江三峡集团
中广核|CGN|中国广核集团
中核集团|CNNC|中国核工业集团
中石油|PetroChina|CNPC|中国石油|中国石油天然气集团
中石化|Sinopec|中国石化
中海油|CNOOC|中国海油
中国中车|CRRC
中国建筑|CSCEC
宝武钢铁|Baowu Steel|中国宝武|Baowu|宝钢股份
沙特阿美|Saudi Aramco|Aramco
埃克森美孚|ExxonMobil|Exxon Mobil|Exxon
雪佛龙|Chevron
壳牌|Royal Dutch Shell|Shell plc|Shell
英国石油|British Petroleum|BP
道达尔|TotalEnergies|道达尔能源|Total Energies
Constellation Energy|星座能源
Vistra
NextEra Energy|新纪元能源|NextEra
Duke Energy|杜克能源
Dominion Energy|道明尼能源|Dominion
Southern Company|南方公司
Talen Energy
NRG Energy
Entergy
Oklo
TerraPower|泰拉能源
X-energy
NuScale|NuScale Power|纽斯凯尔
Kairos Power|凯罗斯电力
Commonwealth Fusion Systems
Helion Energy|Helion
Bloom Energy
First Solar|第一太阳能
隆基绿能|LONGi|隆基|隆基股份
通威股份|Tongwei|通威
晶科能源|JinkoSolar|晶科
天合光能|Trina Solar
阳光电源|Sungrow
金风科技|Goldwind
维斯塔斯|Vestas
Ørsted|沃旭能源|奥斯特|Orsted
辉瑞|Pfizer
默沙东|Merck|MSD|Merck & Co.
强生|Johnson & Johnson|J&J
礼来|Eli Lilly|礼来公司
诺和诺德|Novo Nordisk
罗氏|Roche|罗氏制药
诺华|Novartis
阿斯利康|AstraZeneca
葛兰素史克|GSK|GlaxoSmithKline
赛诺菲|Sanofi
拜耳|Bayer
Moderna|莫德纳
安进|Amgen
吉利德|Gilead|Gilead Sciences|吉利德科学
药明康德|WuXi AppTec
百济神州|BeiGene|BeOne
恒瑞医药|Hengrui|恒瑞
迈瑞医疗|Mindray
联影医疗|United Imaging
英矽智能|Insilico Medicine
晶泰科技|XtalPi
Isomorphic Labs
Recursion|Recursion Pharmaceuticals
高盛|Goldman Sachs|高盛集团|Goldman
摩根大通|JPMorgan|JPMorgan Chase|J.P. Morgan|JP Morgan|小摩
摩根士丹利|Morgan Stanley|大摩
美国银行|Bank of America|BofA|美银
花旗|Citi|Citigroup|花旗集团|花旗银行|Citibank
富国银行|Wells Fargo
瑞银|UBS|瑞银集团
瑞信|Credit Suisse|瑞士信贷
德意志银行|Deutsche Bank|德银
巴克莱|Barclays
汇丰|HSBC|汇丰银行
渣打银行|Standard Chartered|渣打
法国巴黎银行|BNP Paribas
野村|Nomura|野村证券
大和证券|Daiwa Securities
三菱日联|MUFG
瑞穗|Mizuho
麦格理|Macquarie
杰富瑞|Jefferies
伯恩斯坦|Bernstein|Bernstein Research
Wedbush|Wedbush Securities
Evercore|Evercore ISI
TD Cowen
Piper Sandler
Raymond James|瑞杰金融
Oppenheimer公司|Oppenheimer & Co
贝莱德|BlackRock
黑石|Blackstone|黑石集团
KKR|科尔伯格-克拉维斯
凯雷|Carlyle|凯雷集团|Carlyle Group
阿波罗全球管理|Apollo Global Management|Apollo Global
Blue Owl|Blue Owl Capital
Brookfield|布鲁克菲尔德
先锋领航|Vanguard
富达|Fidelity|富达投资
道富|State Street|道富银行
ARK投资|ARK Invest|ARK|方舟投资
桥水|Bridgewater|桥水基金|Bridgewater Associates
文艺复兴科技|Renaissance Technologies
老虎环球|Tiger Global
红杉资本|Sequoia Capital|Sequoia|红杉
a16z|Andreessen Horowitz|安德森·霍洛维茨
Y Combinator|YC
Khosla Ventures
Founders Fund|创始人基金
Thrive Capital
Lightspeed Venture Partners|Lightspeed
Benchmark Capital|基准资本
Accel
Greylock
Kleiner Perkins|KPCB
Translink Capital
高瓴|Hillhouse|高瓴资本
启明创投|Qiming Venture Partners
经纬创投|Matrix Partners China
创新工场|Sinovation Ventures
源码资本|Source Code Capital
IDG资本|IDG Capital
淡马锡|Temasek
新加坡政府投资公司|GIC
MGX
穆巴达拉|Mubadala
伯克希尔·哈撒韦|Berkshire Hathaway|伯克希尔
中金公司|CICC|中国国际金融股份有限公司|中国国际金融|China International Capital Corporation
中信证券|CITIC Securities
中信建投|China Securities|中信建投证券
国泰君安|Guotai Junan|国泰君安证券
国泰海通
海通证券|Haitong Securities|Haitong
华泰证券|Huatai Securities
招商证券|China Merchants Securities
广发证券|GF Securities
申万宏源|Shenwan Hongyuan
国信证券|Guosen Securities
东方证券|Orient Securities
兴业证券|Industrial Securities
光大证券|Everbright Securities
平安证券|Ping An Securities
安信证券|Essence Securities
国金证券|Sinolink Securities
东吴证券|Soochow Securities
浙商证券|Zheshang Securities
天风证券|TF Securities
民生证券|Minsheng Securities
长江证券|Changjiang Securities
国盛证券
开源证券
西部证券
华创证券
信达证券
银河证券|China Galaxy Securities|中国银河证券
方正证券|Founder Securities
财通证券
东方财富|East Money
同花顺|Hithink RoyalFlush
恒生电子|Hundsun
工商银行|ICBC|中国工商银行|工行
建设银行|CCB|中国建设银行|建行
农业银行|Agricultural Bank of China|中国农业银行|农行
中国银行|Bank of China|中行
交通银行|Bank of Communications|交行
招商银行|China Merchants Bank|CMB|招行
邮储银行|Postal Savings Bank of China|中国邮政储蓄银行
平安银行|Ping An Bank
中国平安|Ping An|Ping An Insurance|平安集团|平安保险
中国人寿|China Life
中国人保|PICC
中投公司|China Investment Corporation|中国投资有限责任公司
汇金公司|Central Huijin|中央汇金
国家集成电路产业投资基金|Big Fund|国家大基金|集成电路大基金
微众银行|WeBank
IDC|International Data Corporation|国际数据公司
Gartner|高德纳
Omdia
Statista
QuestMobile|Quest Mobile|贵士移动
Counterpoint|Counterpoint Research
Canalys|科纳仕
TrendForce|集邦咨询|集邦
Strategy Analytics
IHS Markit|IHS
Forrester|Forrester Research|弗雷斯特
Frost & Sullivan|弗若斯特沙利文|沙利文|Frost and Sullivan
灼识咨询|CIC|China Insights Consultancy
艾瑞咨询|iResearch|艾瑞
易观|Analysys|易观分析
艾媒咨询|iiMedia Research|艾媒
赛迪顾问|CCID Consulting
头豹研究院|LeadLeo|头豹
亿欧智库|EqualOcean|亿欧
甲子光年
36氪|36Kr
爱分析
前瞻产业研究院|Qianzhan
中商产业研究院
智研咨询
观研天下
华经产业研究院
贝哲斯咨询
高工机器人|GGII|高工产研|高工咨询
高工锂电
IT桔子|ITjuzi
清科研究中心|Zero2IPO
鲸准
企查查|Qichacha
天眼查|Tianyancha
智联招聘|Zhaopin
猎聘|Liepin|猎聘网
BOSS直聘|BOSS Zhipin
前程无忧|51job
拉勾网|Lagou
Randstad|任仕达
万宝盛华|ManpowerGroup
德科集团|Adecco
YouGov
益普索|Ipsos|Ipsos Global Advisor
尼尔森|Nielsen
盖洛普|Gallup
凯度|Kantar
Comscore|康姆斯科
Similarweb|SimilarWeb
Sensor Tower|SensorTower
data.ai|App Annie
点点数据
七麦数据
CB Insights
PitchBook
Crunchbase
Dealroom
Preqin
万得|Wind资讯|Wind数据库|万得资讯
彭博社|Bloomberg|彭博
彭博新能源财经|BloombergNEF|BNEF
路孚特|Refinitiv
伦敦证券交易所集团|LSEG
FactSet
晨星|Morningstar
标普全球|S&P Global|标普|标准普尔|Standard & Poor's
穆迪|Moody's|Moody's Investors Service|穆迪投资者服务
惠誉|Fitch|惠誉评级|Fitch Ratings
MSCI|明晟
CreditSights
Precedence Research
Grand View Research
MarketsandMarkets
Markets and Markets
Fortune Business Insights
Mordor Intelligence
Allied Market Research
Yole|Yole Group|Yole Développement
TechInsights
SemiAnalysis
LightCounting
Dell'Oro|Dell'Oro Group
Synergy Research|Synergy Research Group
Futurum Group|Futurum
New Street Research
MoffettNathanson
Capital Economics|凯投宏观
牛津经济研究院|Oxford Economics
经济学人智库|EIU|Economist Intelligence Unit
荣鼎咨询|Rhodium Group
龙洲经讯|Gavekal Dragonomics|Gavekal
伍德麦肯兹|Wood Mackenzie
睿咨得能源|Rystad Energy|Rystad|雷斯塔能源|睿咨得
莱坊|Knight Frank
世邦魏理仕|CBRE
仲量联行|JLL
戴德梁行|Cushman & Wakefield
麦肯锡|McKinsey|McKinsey & Company|麦肯锡公司
波士顿咨询|BCG|Boston Consulting Group|波士顿咨询公司
贝恩|Bain & Company|贝恩公司
埃森哲|Accenture
德勤|Deloitte
普华永道|PwC|PricewaterhouseCoopers
毕马威|KPMG
安永|EY|Ernst & Young
凯捷|Capgemini
高知特|Cognizant
印孚瑟斯|Infosys|印度Infosys
塔塔咨询|TCS|Tata Consultancy Services|塔塔咨询服务
威普罗|Wipro
罗兰贝格|Roland Berger
科尔尼|Kearney
奥纬咨询|Oliver Wyman
兰德瑞|L.E.K. Consulting
益博睿|Experian
美国国际集团|AIG
安联|Allianz
安盛|AXA
慕尼黑再保险|Munich Re
瑞士再保险|Swiss Re
信实工业|Reliance Industries|信实
Reliance Jio|Jio|信实Jio
阿达尼集团|Adani Group
塔塔集团|Tata Group
G42
Humain
阿联酋电信|e&
联邦快递|FedEx
UPS快递|United Parcel Service
马士基|Maersk
顺丰|SF Express|顺丰控股
菜鸟网络|Cainiao
卡特彼勒|Caterpillar
约翰迪尔|John Deere|Deere & Company
三一重工|Sany
徐工集团|XCMG
巴斯夫|BASF
陶氏|Dow Chemical|Dow Inc
杜邦|DuPont
3M公司|3M
康宁|Corning
嘉能可|Glencore
力拓|Rio Tinto
必和必拓|BHP
淡水河谷|Vale S.A.|Vale
赣锋锂业|Ganfeng Lithium|Ganfeng
天齐锂业|Tianqi Lithium
雅保|Albemarle
飞利浦|Philips
赛默飞|Thermo Fisher|Thermo Fisher Scientific
因美纳|Illumina
华大基因|BGI
新东方|New Oriental
好未来|TAL Education
作业帮|Zuoyebang
猿辅导|Yuanfudao
可汗学院|Khan Academy
多邻国|Duolingo
Coursera
Chegg
Pearson|培生
汤森路透|Thomson Reuters
爱思唯尔|Elsevier
施普林格自然|Springer Nature
威利|Wiley
新闻集团|News Corp
腾讯音乐|Tencent Music
阅文集团|China Literature
米哈游|miHoYo
完美世界|Perfect World
三七互娱
蓝色光标|BlueFocus
万兴科技|Wondershare
美图|Meitu|美图公司
虹软科技|ArcSoft
格灵深瞳|DeepGlint
奥比中光|Orbbec
瑞莱智慧|RealAI
衔远科技
澜舟科技|Langboat
深言科技
潞晨科技|HPC-AI Tech
硅基流动|SiliconFlow
无问芯穹|Infinigence AI|Infinigence
清微智能
曦智科技|Lightelligence
本源量子|Origin Quantum
国盾量子|QuantumCTek
IonQ
Rigetti
D-Wave
PsiQuantum
Quantinuum
Xanadu
脉策科技
星际之门|Stargate|Stargate Project|星际之门项目
默克集团|Merck KGaA
百时美施贵宝|Bristol Myers Squibb|Bristol-Myers Squibb|BMS公司
艾伯维|AbbVie
再生元|Regeneron
渤健|Biogen
福泰制药|Vertex Pharmaceuticals
雅培|Abbott|Abbott Laboratories
美敦力|Medtronic
波士顿科学|Boston Scientific
史赛克|Stryker
丹纳赫|Danaher
安捷伦|Agilent
直觉外科|Intuitive Surgical
勃林格殷格翰|Boehringer Ingelheim
武田制药|Takeda
安斯泰来|Astellas
第一三共|Daiichi Sankyo
卫材|Eisai
梯瓦制药|Teva
生物新技术公司|BioNTech
信达生物|Innovent
君实生物|Junshi
复星医药|Fosun Pharma
药明生物|WuXi Biologics
石药集团|CSPC
中国生物制药|Sino Biopharm
国药集团|Sinopharm
科兴生物|Sinovac|科兴
康希诺|CanSino
爱尔眼科
片仔癀
同仁堂
云南白药
联合健康|UnitedHealth|UnitedHealth Group
CVS健康|CVS Health|CVS
中国大唐|大唐集团|大唐发电
中国华电|华电集团|华电国际
国家电力投资集团|国家电投|SPIC|国电投
长江电力|China Yangtze Power
中国神华|Shenhua|神华集团
中煤能源|中煤集团
陕西煤业
国投电力
浙能电力
内蒙华电
晶澳科技|JA Solar
远景能源|Envision Energy|远景科技
明阳智能
东方电气
上海电气|Shanghai Electric
特变电工
康菲石油|ConocoPhillips
俄罗斯天然气工业股份公司|Gazprom
俄罗斯石油公司|Rosneft
挪威国家石油公司|Equinor
埃尼|Eni
斯伦贝谢|Schlumberger|SLB
哈里伯顿|Halliburton
爱克斯龙|Exelon
法国电力|EDF|Électricité de France
意大利国家电力|Enel
伊维尔德罗拉|Iberdrola
意昂集团|E.ON
莱茵集团|RWE
西屋电气|Westinghouse
恩菲斯|Enphase
三菱重工|Mitsubishi Heavy Industries
三菱商事|Mitsubishi Corporation
三井物产|Mitsui
住友商事|Sumitomo
马自达|Mazda
斯巴鲁|Subaru
铃木|Suzuki
标致|Peugeot
菲亚特|Fiat
捷豹路虎|Jaguar Land Rover
克莱斯勒|Chrysler
极星|Polestar
电装|Denso
麦格纳|Magna
极氪|Zeekr
罗尔斯·罗伊斯|Rolls-Royce
中国航空工业集团|AVIC
中国船舶集团|CSSC
维珍银河|Virgin Galactic
美国合众银行|U.S. Bancorp
纽约梅隆银行|BNY Mellon
嘉信理财|Charles Schwab
雷曼兄弟|Lehman Brothers|雷曼
贝尔斯登|Bear Stearns
硅谷银行|Silicon Valley Bank|SVB
法国兴业银行|Société Générale
劳埃德银行集团|Lloyds|Lloyds Banking Group
三井住友|SMBC
桑坦德银行|Santander
荷兰国际集团|ING Group
加拿大皇家银行|Royal Bank of Canada|RBC
星展银行|DBS
贝恩资本|Bain Capital
德太投资|TPG
城堡投资|Citadel
德劭|D. E. Shaw
两西格玛|Two Sigma
简街资本|Jane Street
软银愿景基金|SoftBank Vision Fund|Vision Fund
阿布扎比投资局|ADIA
公共投资基金|Public Investment Fund|PIF
挪威主权财富基金|Norges Bank Investment Management|NBIM
美国运通|American Express|Amex
Robinhood
邓白氏|Dun & Bradstreet
达信|Marsh McLennan
怡安|Aon
劳合社|Lloyd's of London
大都会人寿|MetLife
保德信|Prudential
友邦保险|AIA
中国太保|CPIC
兴业银行|Industrial Bank
浦发银行|SPDB
中信银行|CITIC Bank
民生银行
国家开发银行|China Development Bank|国开行
中国进出口银行
塔吉特|Target Corporation
克罗格|Kroger
全食超市|Whole Foods|Whole Foods Market
乐购|Tesco
家乐福|Carrefour
宜家|IKEA
阿迪达斯|Adidas
路易威登集团|LVMH
爱马仕|Hermès
欧莱雅|L'Oréal
达能|Danone
百事|PepsiCo|Pepsi
百胜餐饮|Yum! Brands
百威英博|AB InBev
喜力|Heineken
贵州茅台|Kweichow Moutai|茅台
五粮液
伊利股份|伊利
蒙牛|Mengniu
海底捞
泡泡玛特|Pop Mart
安踏|Anta
李宁公司
申洲国际
联合包裹|UPS
敦豪|DHL
中远海运|COSCO
亿客行|Expedia
户户送|Deliveroo
Instacart
Wayfair
Zalando
派拉蒙|Paramount
福克斯公司|Fox Corporation
Valve
育碧|Ubisoft
英国电信|BT Group
KDDI
林德|Linde
液化空气|Air Liquide
安赛乐米塔尔|ArcelorMittal
浦项制铁|POSCO
美国钢铁|U.S. Steel
日本制铁|Nippon Steel
拜耳作物科学|Bayer CropScience
先正达|Syngenta
嘉吉|Cargill
中粮集团|COFCO
中国交建|CCCC
中国中铁
中国铁建
万科|Vanke
恒大|Evergrande|恒大集团|中国恒大
碧桂园|Country Garden
融创中国|Sunac
保利发展
华润置地
博思艾伦|Booz Allen Hamilton
惠誉解决方案|Fitch Solutions
Lazard|拉扎德
OpenRouter
Adept
Together AI
Fireworks AI
Nscale
QTS
Fortinet
Zscaler
Fastly
Akamai
Vercel
Netlify
Twilio
Datadog
Splunk
Elastic公司|Elastic N.V.
Confluent
HashiCorp
GitLab公司|GitLab Inc
DocuSign
HubSpot
Airtable
Canonical
SUSE
Citrix
NetApp
Pure Storage
Nutanix
施乐|Xerox
柯达|Kodak
摩托罗拉|Motorola
黑莓|BlackBerry
`;
