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
中际旭创|InnoLight|Zhongji Innolight|Innolight
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
超微电脑|Supermicro|Super Micro Computer|美超微
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
Hugging Face|HuggingFace|Huggingface
Databricks|DataBricks
MosaicML
Snowflake
Palantir|Palantir Technologies
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
Cognition AI|Cognition Labs
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
村田制作所|Murata|村田
信越化学|Shin-Etsu Chemical|Shin-Etsu
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
贝壳找房|KE Holdings|贝壳集团
商汤|SenseTime|商汤科技
旷视|Megvii|旷视科技
云从科技|CloudWalk|云从
依图|Yitu|依图科技|YITU
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
明略科技|MiningLamp|Mininglamp
拓尔思
昆仑万维|Kunlun Tech
金山办公|Kingsoft Office|WPS公司
金山软件|Kingsoft
金山云|Kingsoft Cloud
用友网络|Yonyou|用友
金蝶|Kingdee|金蝶国际
中软国际|Chinasoft International|Chinasoft
东软集团|Neusoft
太极股份
深信服|Sangfor
奇安信|Qi An Xin|QiAnXin
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
吉利汽车|Geely|吉利控股|吉利|Geely Holding
长城汽车|Great Wall Motor
长安汽车|Changan Automobile|Changan
奇瑞汽车|Chery|奇瑞
上汽集团|SAIC|SAIC Motor|上汽
广汽集团|GAC|GAC Group|广汽
一汽集团|FAW|中国一汽
东风汽车|Dongfeng Motor|Dongfeng|东风集团
北汽集团|BAIC|北汽
小马智行|Pony.ai
文远知行|WeRide
Momenta
元戎启行|DeepRoute
图森未来|TuSimple
百度Apollo|Apollo Go|萝卜快跑
禾赛科技|Hesai|禾赛
速腾聚创|RoboSense
德赛西威|Desay SV
中科创达|Thundersoft|ThunderSoft
四维图新|NavInfo
特斯拉|Tesla|Tesla Inc
Rivian|里维安
Lucid Motors|路西德
通用汽车|General Motors|GM
福特汽车|Ford Motor|Ford|Ford Motor Company|福特
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
好市多|Costco|开市客
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
环球音乐|Universal Music Group|Universal Music
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
雷神|Raytheon|RTX|雷神技术|RTX Corporation|雷神公司
诺斯罗普·格鲁曼|Northrop Grumman
通用动力|General Dynamics
BAE系统|BAE Systems|英国宇航系统
泰雷兹|Thales
安杜里尔|Anduril|Anduril Industries
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
三峡集团|China Three Gorges|中国长江三峡集团|中国三峡集团
中广核|CGN|中国广核集团
中核集团|CNNC|中国核工业集团
中石油|PetroChina|CNPC|中国石油|中国石油天然气集团
中石化|Sinopec|中国石化
中海油|CNOOC|中国海油
中国中车|CRRC|中车集团
中国建筑|CSCEC
宝武钢铁|Baowu Steel|中国宝武|Baowu|宝钢股份|宝武集团
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
先锋领航|Vanguard|Vanguard Group
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
高瓴|Hillhouse|高瓴资本|高瓴创投
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
安信证券|Essence Securities|国投证券
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
建设银行|CCB|中国建设银行|建行|China Construction Bank
农业银行|Agricultural Bank of China|中国农业银行|农行
中国银行|Bank of China|中行
交通银行|Bank of Communications|交行
招商银行|China Merchants Bank|CMB|招行
邮储银行|Postal Savings Bank of China|中国邮政储蓄银行
平安银行|Ping An Bank
中国平安|Ping An|Ping An Insurance|平安集团|平安保险
中国人寿|China Life
中国人保|PICC|人保财险
中投公司|China Investment Corporation|中国投资有限责任公司
汇金公司|Central Huijin|中央汇金|中央汇金公司
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
艾媒咨询|iiMedia Research|艾媒|iiMedia
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
猎聘|Liepin|猎聘网|同道猎聘
BOSS直聘|BOSS Zhipin|Kanzhun
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
顺丰|SF Express|顺丰控股|顺丰速运
菜鸟网络|Cainiao
卡特彼勒|Caterpillar
约翰迪尔|John Deere|Deere & Company
三一重工|Sany|三一集团
徐工集团|XCMG|徐工机械
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
CVS健康|CVS Health|CVS|西维斯健康
中国大唐|大唐集团|大唐发电
中国华电|华电集团|华电国际
国家电力投资集团|国家电投|SPIC|国电投
长江电力|China Yangtze Power
中国神华|Shenhua|神华集团|China Shenhua
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
俄罗斯天然气工业股份公司|Gazprom|俄罗斯天然气工业
俄罗斯石油公司|Rosneft
挪威国家石油公司|Equinor|挪威国家石油
埃尼|Eni|埃尼集团
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
铃木|Suzuki|铃木汽车
标致|Peugeot
菲亚特|Fiat
捷豹路虎|Jaguar Land Rover
克莱斯勒|Chrysler
极星|Polestar
电装|Denso
麦格纳|Magna|Magna International
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
法国兴业银行|Société Générale|Societe Generale|法兴银行
劳埃德银行集团|Lloyds|Lloyds Banking Group|劳埃德银行
三井住友|SMBC
桑坦德银行|Santander
荷兰国际集团|ING Group|ING
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
公共投资基金|Public Investment Fund|PIF|沙特公共投资基金
挪威主权财富基金|Norges Bank Investment Management|NBIM|挪威主权基金
美国运通|American Express|Amex
Robinhood
邓白氏|Dun & Bradstreet
达信|Marsh McLennan
怡安|Aon
劳合社|Lloyd's of London
大都会人寿|MetLife
保德信|Prudential
友邦保险|AIA
中国太保|CPIC|中国太平洋保险
兴业银行|Industrial Bank
浦发银行|SPDB|上海浦东发展银行
中信银行|CITIC Bank|China CITIC Bank
民生银行|中国民生银行
国家开发银行|China Development Bank|国开行
中国进出口银行|China Eximbank|进出口银行
塔吉特|Target Corporation
克罗格|Kroger
全食超市|Whole Foods|Whole Foods Market
乐购|Tesco
家乐福|Carrefour
宜家|IKEA
阿迪达斯|Adidas
路易威登集团|LVMH|路易威登
爱马仕|Hermès
欧莱雅|L'Oréal
达能|Danone
百事|PepsiCo|Pepsi
百胜餐饮|Yum! Brands
百威英博|AB InBev
喜力|Heineken
贵州茅台|Kweichow Moutai|茅台
五粮液|Wuliangye
伊利股份|伊利|Yili|伊利集团
蒙牛|Mengniu|蒙牛乳业
海底捞|Haidilao
泡泡玛特|Pop Mart
安踏|Anta|安踏体育
李宁公司
申洲国际
联合包裹|UPS
敦豪|DHL
中远海运|COSCO|中国远洋海运|中远海控
亿客行|Expedia
户户送|Deliveroo
Instacart
Wayfair
Zalando
派拉蒙|Paramount|Paramount Global
福克斯公司|Fox Corporation
Valve
育碧|Ubisoft
英国电信|BT Group
KDDI
林德|Linde
液化空气|Air Liquide
安赛乐米塔尔|ArcelorMittal
浦项制铁|POSCO
美国钢铁|U.S. Steel|US Steel
日本制铁|Nippon Steel|新日铁
拜耳作物科学|Bayer CropScience
先正达|Syngenta
嘉吉|Cargill
中粮集团|COFCO
中国交建|CCCC
中国中铁|China Railway Group
中国铁建|China Railway Construction
万科|Vanke
恒大|Evergrande|恒大集团|中国恒大
碧桂园|Country Garden
融创中国|Sunac
保利发展
华润置地|China Resources Land
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
银河通用|Galbot
逐际动力|LimX Dynamics
众擎机器人|EngineAI
越疆科技|Dobot|越疆机器人
乐聚机器人|Leju Robotics
星动纪元|Robotera
星海图
千寻智能
自变量机器人
云鲸智能
普渡科技|Pudu Robotics
擎朗智能|Keenon
快仓智能
节卡机器人|JAKA
珞石机器人
绿的谐波
双环传动
拓普集团
三花智控
鸣志电器
图达通|Seyond
轻舟智航|QCraft
毫末智行
智加科技|Plus.ai
主线科技
驭势科技
新石器无人车
九识智能
曹操出行
T3出行
如祺出行
货拉拉|Lalamove
满帮集团|Full Truck Alliance
链家
58同城
流利说
学大教育
中公教育
同程旅行
去哪儿|Qunar
飞猪
马蜂窝
途牛
华住集团|H World
锦江酒店
首旅酒店
瑞幸咖啡|Luckin Coffee|瑞幸
蜜雪冰城|Mixue
喜茶|HeyTea
奈雪的茶|Nayuki
霸王茶姬|Chagee
库迪咖啡
百胜中国|Yum China
名创优品|Miniso
完美日记|Perfect Diary
花西子
珀莱雅
贝泰妮
华熙生物
爱美客
李宁
特步
波司登
海澜之家
农夫山泉|Nongfu Spring
东鹏饮料
元气森林
康师傅
泸州老窖
洋河股份
山西汾酒
青岛啤酒|Tsingtao
华润啤酒
双汇发展
海天味业
金龙鱼|益海嘉里
牧原股份|Muyuan
温氏股份
新希望集团
正邦科技
永辉超市
大润发|高鑫零售
盒马鲜生
胖东来
山姆会员店|Sam's Club
百思买|Best Buy
龙湖集团|Longfor
绿城中国|Greentown
招商蛇口
金地集团
旭辉集团
世茂集团
新城控股
华侨城
中海地产|中国海外发展
越秀地产
绿地集团|绿地控股
华夏幸福
雅居乐
富力地产
中国电建|PowerChina
中国能建
中国中冶
招商轮船
上港集团
中国国航|Air China
东方航空|China Eastern|中国东航
南方航空|China Southern
海航集团|HNA
春秋航空|Spring Airlines
中航沈飞
中航西飞
航发动力
中国航发
中国兵器工业集团
鞍钢集团|鞍钢股份
河钢集团|河钢股份
沙钢集团
首钢集团|首钢股份
华菱钢铁
包钢股份
紫金矿业|Zijin Mining
洛阳钼业|CMOC
江西铜业
盐湖股份
华友钴业
格林美
兖矿能源|兖州煤业
国电电力
三峡能源
中国电气装备
许继电气
平高电气
国电南瑞
正泰电器|正泰集团|Chint
哈尔滨电气
中联重科|Zoomlion
柳工
恒立液压
潍柴动力|Weichai
阿特斯|Canadian Solar
协鑫科技|GCL Technology|协鑫集团|保利协鑫
大全能源|Daqo
TCL中环|中环股份
爱旭股份
锦浪科技
固德威
德业股份
福斯特
福莱特
迈为股份
捷佳伟创
欣旺达|Sunwoda
孚能科技|Farasis
瑞浦兰钧
鹏辉能源
派能科技
恩捷股份
璞泰来
天赐材料
新宙邦
容百科技
当升科技
德方纳米
杉杉股份
贝特瑞
先导智能
赢合科技
卧龙电驱
星宇股份
福耀玻璃|Fuyao
华域汽车
均胜电子|Joyson
经纬恒润
伯特利
宁波华翔
江淮汽车|JAC Motors
江铃汽车
上汽通用五菱
广汽埃安|埃安|Aion
领克|Lynk & Co
岚图汽车
阿维塔|Avatr
深蓝汽车
哪吒汽车|合众新能源
威马汽车|WM Motor
高合汽车
极越汽车
智己汽车|IM Motors
沃尔沃汽车|Volvo Cars
路特斯
中国重汽|Sinotruk
宇通客车|Yutong
和黄医药|Hutchmed
再鼎医药|Zai Lab
康方生物|Akeso
荣昌生物
翰森制药|Hansoh
康龙化成
凯莱英
泰格医药
微创医疗
乐普医疗
通策医疗
智飞生物
沃森生物
长春高新
白云山
华润医药
九州通
剂泰医药
平安好医生
京东健康|JD Health
阿里健康|Alibaba Health
微医
叮当快药
推想医疗
鹰瞳科技
深睿医疗
数坤科技
医渡科技
华海清科
芯源微
中科飞测
精测电子
华峰测控
长川科技
沪硅产业
立昂微
中环领先
安集科技
鼎龙股份
雅克科技
江丰电子
南大光电
彤程新材
广立微
芯原股份|VeriSilicon
甬矽电子
晶合集成|Nexchip
华润微|华润微电子
士兰微|Silan
斯达半导
扬杰科技
新洁能
圣邦股份|SG Micro
思瑞浦|3Peak
纳芯微
卓胜微|Maxscend
唯捷创芯
恒玄科技
乐鑫科技|Espressif
国芯科技
安路科技
复旦微电
紫光同创
龙迅股份
裕太微
思特威
格科微|GalaxyCore
汇顶科技|Goodix
韦尔半导体
富瀚微
国科微
北京君正|Ingenic
聚辰股份
东芯股份
普冉股份
佰维存储
江波龙|Longsys
朗科科技
华工科技
源杰科技
剑桥科技
太辰光
紫光股份
烽火通信
中天科技
亨通光电
长飞光纤
沪电股份
深南电路
生益科技
胜宏科技
鹏鼎控股
东山精密
领益智造
欧菲光
舜宇光学|Sunny Optical
瑞声科技|AAC Technologies
丘钛科技
闻泰科技|Wingtech
华勤技术
龙旗科技
光弘科技
环旭电子
视源股份
华星光电|CSOT
深天马|天马微电子
和辉光电
惠科股份|HKC
彩虹股份
三安光电|Sanan
利亚德
洲明科技
千方科技
佳都科技
云天励飞
启明星辰
绿盟科技
天融信
安恒信息
东方国信
宝信软件
中控技术|Supcon
和利时|Hollysys
能科科技
广联达|Glodon
宇信科技
长亮科技
神州信息
卫宁健康
创业慧康
石基信息
明源云
微盟|Weimob
有赞|Youzan
光云科技
泛微网络
致远互联
汉得信息
润和软件
软通动力|iSoftStone
诚迈科技
拓维信息
神州数码
软控股份
福昕软件|Foxit
光线传媒
华谊兄弟
芒果超媒
万达电影
分众传媒|Focus Media
世纪华通
吉比特
恺英网络
巨人网络
莉莉丝游戏
鹰角网络
叠纸游戏
游族网络
心动公司
爱奇艺|iQIYI
优酷|Youku
虎牙|Huya
斗鱼|Douyu
映客
陌陌|挚文集团
中文在线
掌阅科技
网易云音乐|NetEase Cloud Music
奥飞数据
秦淮数据|Chindata
七牛云
网宿科技
首都在线
并行科技
PPIO
趋境科技
爱芯元智|AXERA
后摩智能
知存科技
墨芯人工智能
瀚博半导体
登临科技
珠海极海
此芯科技
奕斯伟|ESWIN
砺算科技
聆心智能
爱诗科技
生数科技|Shengshu
智象未来
光魔科技
数美万物
深势科技|DP Technology
百图生科|BioMap
竹间智能
追一科技
来也科技|Laiye
达观数据
容联云
声网
涂鸦智能|Tuya
云迹科技
特斯联
影石创新|Insta360
安克创新|Anker
绿联科技
拓竹科技|Bambu Lab
正浩创新|EcoFlow
华宝新能
创想三维
极飞科技
亿航智能|EHang
小鹏汇天
峰飞航空
蓝箭航天|LandSpace
星河动力
星际荣耀
天兵科技
中科宇航
银河航天|GalaxySpace
长光卫星
时空道宇
中国卫通
中国星网
申通快递|STO Express
圆通速递|YTO Express
韵达股份|韵达快递
极兔速递|J&T Express
德邦股份|德邦快递
京东物流|JD Logistics
达达集团
闪送
中国外运
嘉友国际
东北证券
中泰证券
国海证券
首创证券
红塔证券
中金财富
易方达基金|易方达
华夏基金
南方基金
嘉实基金
博时基金
富国基金
汇添富基金|汇添富
广发基金
招商基金
工银瑞信
兴证全球基金
景顺长城
中欧基金
天弘基金
新华保险
泰康保险|泰康人寿|Taikang
众安保险|ZhongAn|众安在线
阳光保险
水滴公司
光大银行|中国光大银行
华夏银行
广发银行
浙商银行
渤海银行
恒丰银行
北京银行
上海银行
江苏银行
南京银行
宁波银行
杭州银行
成都银行
长沙银行
网商银行|MYbank
新网银行
中国农业发展银行|农发行
中国信达
中国华融|中信金融资产
中国东方资产
中国长城资产
中信集团|CITIC Group
光大集团|中国光大集团
招商局集团|China Merchants Group
华润集团|China Resources
中国诚通
中国国新
保利集团
中国五矿|Minmetals
海螺水泥|Anhui Conch
东方雨虹
万华化学|Wanhua
恒力石化|恒力集团
荣盛石化
桐昆股份
华鲁恒升
宝丰能源
合盛硅业
红杉中国|HongShan|红杉资本中国
五源资本|5Y Capital
蓝驰创投|BlueRun Ventures
真格基金|ZhenFund
金沙江创投|GSR Ventures
北极光创投
纪源资本|GGV Capital|GGV纪源资本
今日资本|Capital Today
君联资本|Legend Capital
深创投|深圳市创新投资集团
达晨财智|达晨创投
同创伟业
松禾资本
毅达资本
国投创新
国投创业
中金资本
中信金石
中科创星
联想创投
小米产投|小米战投
顺为资本|Shunwei Capital
云锋基金
鼎晖投资|CDH Investments
弘毅投资|Hony Capital
博裕资本|Boyu Capital
春华资本
厚朴投资
华兴资本|China Renaissance
光速光合
峰瑞资本
线性资本|Linear Capital
明势资本
耀途资本
深投控|深圳市投资控股
哈勃投资|哈勃科技投资
元禾控股
临芯投资
招商局创投
招银国际|CMB International
绿洲资本
锦秋基金
三菱汽车|Mitsubishi Motors
标致雪铁龙|PSA Group
法雷奥|Valeo
安波福|Aptiv
Canoo
Fisker
Faraday Future|法拉第未来
VinFast
Joby Aviation
Archer Aviation
Lilium
Rocket Lab
Relativity Space
OneWeb
Viasat
江森自控|Johnson Controls
川崎重工|Kawasaki Heavy Industries
那智不二越|Nachi
欧姆龙|Omron
哈默纳科|Harmonic Drive
Apptronik
Sanctuary AI
Skild AI
iRobot
巴西国家石油|Petrobras
贝克休斯|Baker Hughes
美国铝业|Alcoa
SQM|智利矿业化工
纽柯|Nucor
住友化学|Sumitomo Chemical
旭化成|Asahi Kasei
Fervo Energy
Form Energy
Northvolt
QuantumScape
Sila Nanotechnologies
SunPower
Sunrun
西门子能源|Siemens Energy
西门子歌美飒|Siemens Gamesa
Applied Digital
Core Scientific
Cipher Mining
TeraWulf
Fluidstack
Baseten
Modal Labs
Anyscale
Surge AI
Labelbox
Weights & Biases
Pinecone
Weaviate
Reka AI
Magic AI
Sourcegraph
Sierra AI
Writer AI
Sakana AI
Liquid AI
Contextual AI
Essential AI
Harmonic AI
Generate Biomedicines
Shield AI
Skydio
Zendesk
SentinelOne
Rackspace
Monday.com
UiPath
Automation Anywhere
C3.ai
SoundHound
BigBear.ai
Klarna
Adyen
Revolut
Nubank
BitGo
Galaxy Digital
Capital One
Discover Financial
SoFi
Gojek
Flipkart
HCL Technologies
DXC Technology
NTT DATA
夏普
世嘉|Sega
乐天|Rakuten
LINE公司
伊藤忠|Itochu
Rapidus
Preferred Networks
Kakao
Naver
韩国电力|KEPCO
现代重工|Hyundai Heavy Industries
韩华集团|Hanwha
斗山集团|Doosan
台达电子|Delta Electronics
友达|AUO
世芯|Alchip
联咏|Novatek
瑞昱|Realtek
信骅|ASPEED
力积电|PSMC
环球晶圆|GlobalWafers
稳懋|WIN Semiconductors
南亚科技|Nanya
华邦电子|Winbond
旺宏|Macronix
宏碁|Acer
华硕|ASUS
宏达电|HTC
技嘉
安费诺|Amphenol
泰科电子|TE Connectivity
莫仕|Molex
TDK
京瓷|Kyocera
太阳诱电|Taiyo Yuden
揖斐电|Ibiden
味之素|Ajinomoto
Lasertec
Screen Holdings
ASM International
BE Semiconductor|Besi
Onto Innovation
Entegris
MKS Instruments
Wolfspeed
Navitas
Monolithic Power Systems
Skyworks
Qorvo
Cirrus Logic
Silicon Labs
SanDisk|闪迪
VAST Data
城堡证券|Citadel Securities
华平投资|Warburg Pincus
银湖资本|Silver Lake
泛大西洋投资|General Atlantic
Index Ventures
Bessemer Venture Partners
General Catalyst
Insight Partners
Coatue
Spark Capital
Union Square Ventures
First Round Capital
Techstars
500 Startups
SV Angel
Menlo Ventures
New Enterprise Associates
Google Ventures
NVentures
In-Q-Tel
卡塔尔投资局|Qatar Investment Authority
德国商业银行|Commerzbank
裕信银行|UniCredit
IC Insights
VLSI Research
Techcet
Benchmark Mineral Intelligence
SNE Research
EV-Volumes
极光大数据
36氪研究院
Glassdoor
Udemy
Take-Two
拳头游戏|Riot Games
Orange S.A.
Bharti Airtel
地中海航运
达飞|CMA CGM
长荣海运|Evergreen Marine
德铁|Deutsche Bahn
庞巴迪|Bombardier
巴西航空工业|Embraer
汉莎航空|Lufthansa
瑞安航空|Ryanair
阿联酋航空
国泰航空|Cathay Pacific
新加坡航空|Singapore Airlines
联合航空|United Airlines
达美航空|Delta Air Lines
卡夫亨氏|Kraft Heinz
亿滋|Mondelez
玛氏|Mars Inc
肯德基|KFC
汉堡王|Burger King
阿彻丹尼尔斯米德兰
邦吉|Bunge
科迪华|Corteva
开云集团|Kering
香奈儿|Chanel
雅诗兰黛|Estée Lauder
彪马|Puma SE
优衣库|Uniqlo|迅销
Inditex
H&M
乐高|LEGO
宏利|Manulife
保诚
微星科技|Micro-Star International
加拿大航空|Air Canada
法国航空|Air France
印度航空|Air India
新西兰航空|Air New Zealand
英国航空|British Airways
日本航空|Japan Airlines
全日空|All Nippon Airways
大韩航空|Korean Air
卡塔尔航空|Qatar Airways
土耳其航空|Turkish Airlines
易捷航空|easyJet
西南航空|Southwest Airlines
美泰|Mattel
孩之宝|Hasbro
万代南梦宫|Bandai Namco
览沃科技|Livox
三丽鸥|Sanrio
`;
