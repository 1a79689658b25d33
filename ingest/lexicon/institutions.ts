/** Universities, research centres, agencies, ministries, central banks, international bodies, associations and media. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const INSTITUTIONS = `
联合国|United Nations|UN
联合国教科文组织|UNESCO|Unesco
联合国贸发会议|UNCTAD|联合国贸易和发展会议
联合国开发计划署|UNDP
联合国环境规划署|UNEP
联合国工业发展组织|UNIDO
联合国气候变化框架公约秘书处|UNFCCC
世界银行|World Bank|世界银行集团|World Bank Group|世行
国际货币基金组织|IMF|International Monetary Fund|国际货币基金
经济合作与发展组织|OECD|经合组织|Organisation for Economic Co-operation and Development
世界贸易组织|WTO|World Trade Organization|世贸组织
国际能源署|IEA|International Energy Agency
国际可再生能源署|IRENA|International Renewable Energy Agency|国际可再生能源机构
国际原子能机构|IAEA
国际劳工组织|ILO|International Labour Organization|International Labor Organization
国际电信联盟|ITU|国际电联
国际标准化组织|ISO
世界卫生组织|WHO|World Health Organization|世卫组织
世界知识产权组织|WIPO|World Intellectual Property Organization
世界经济论坛|WEF|World Economic Forum|达沃斯论坛
国际清算银行|Bank for International Settlements|BIS
金融稳定理事会|FSB|Financial Stability Board
国际机器人联合会|IFR|International Federation of Robotics
二十国集团|G20
七国集团|G7
金砖国家|BRICS
东盟|ASEAN|东南亚国家联盟|Association of Southeast Asian Nations
亚太经合组织|APEC
石油输出国组织|OPEC|欧佩克|Opec
北约|NATO|北大西洋公约组织|Nato
上海合作组织|SCO|上合组织
亚洲开发银行|ADB|Asian Development Bank|亚开行
亚洲基础设施投资银行|AIIB|亚投行
新开发银行|New Development Bank
欧洲投资银行|European Investment Bank
欧盟委员会|European Commission|欧委会
欧洲议会|European Parliament
欧盟理事会|Council of the European Union
欧洲央行|ECB|European Central Bank|欧洲中央银行
欧盟统计局|Eurostat
欧洲专利局|European Patent Office|EPO
欧洲核子研究中心|CERN
欧洲空间局|ESA|European Space Agency|欧空局
美联储|Federal Reserve|Fed|Federal Reserve Board|联邦储备委员会
纽约联储|New York Fed|Federal Reserve Bank of New York
旧金山联储|San Francisco Fed|Federal Reserve Bank of San Francisco
英格兰银行|Bank of England|英国央行
日本银行|Bank of Japan|日本央行|BOJ
中国人民银行|PBOC|People's Bank of China|人民银行|中国央行|PBoC
瑞士国家银行|Swiss National Bank|瑞士央行
印度储备银行|Reserve Bank of India|RBI
韩国银行|Bank of Korea|韩国央行
白宫|White House|The White House
五角大楼|Pentagon
美国商务部|U.S. Department of Commerce|US Department of Commerce|Department of Commerce|Commerce Department
美国商务部工业与安全局|Bureau of Industry and Security|美国工业与安全局|工业与安全局
美国国防部|U.S. Department of Defense|US Department of Defense|Department of Defense|DoD|Defense Department
国防高级研究计划局|DARPA|美国国防高级研究计划局|Defense Advanced Research Projects Agency
美国能源部|DOE|U.S. Department of Energy|US Department of Energy|US DOE|Department of Energy
美国财政部|U.S. Department of the Treasury|U.S. Treasury|US Treasury|Treasury Department|Department of the Treasury
美国司法部|U.S. Department of Justice|Department of Justice|DOJ|US Department of Justice|Justice Department
美国国务院|U.S. Department of State|State Department|Department of State
美国劳工部|U.S. Department of Labor|Department of Labor|Labor Department
美国劳工统计局|BLS|Bureau of Labor Statistics|U.S. Bureau of Labor Statistics
美国经济分析局|BEA|Bureau of Economic Analysis
美国人口普查局|Census Bureau|U.S. Census Bureau
美国国会|U.S. Congress|US Congress
美国参议院|U.S. Senate|US Senate
美国众议院|House of Representatives|U.S. House of Representatives
美国国会预算办公室|CBO|Congressional Budget Office|国会预算办公室
美国政府问责局|GAO|Government Accountability Office|政府问责局
美国国会研究服务处|Congressional Research Service|国会研究服务处
美国联邦贸易委员会|FTC|Federal Trade Commission
美国联邦通信委员会|FCC|Federal Communications Commission
美国证券交易委员会|SEC|Securities and Exchange Commission|U.S. Securities and Exchange Commission|美国证监会
美国食品药品监督管理局|FDA|Food and Drug Administration|美国药监局
美国国家标准与技术研究院|NIST|National Institute of Standards and Technology
美国国家标准协会|ANSI|American National Standards Institute
美国国家科学基金会|NSF|National Science Foundation
美国国立卫生研究院|NIH|National Institutes of Health
美国国家航空航天局|NASA|Nasa
美国环境保护署|EPA|Environmental Protection Agency|美国环保署
美国能源信息署|EIA|Energy Information Administration|U.S. Energy Information Administration
美国联邦能源监管委员会|FERC|Federal Energy Regulatory Commission
美国核管理委员会|NRC|Nuclear Regulatory Commission
美国国家劳工关系委员会|NLRB|National Labor Relations Board
美国国际贸易委员会|USITC|International Trade Commission
美国贸易代表办公室|USTR|U.S. Trade Representative
美国海外投资委员会|CFIUS|美国外国投资委员会
美国国家安全局|NSA|National Security Agency
美国中央情报局|CIA|Central Intelligence Agency
美国国土安全部|Department of Homeland Security|DHS
美国人工智能安全研究所|US AI Safety Institute
英国人工智能安全研究所|UK AI Safety Institute|AI Security Institute|AI Safety Institute
美国国家人工智能安全委员会|NSCAI|National Security Commission on Artificial Intelligence
美国半导体行业协会|SIA|Semiconductor Industry Association|美国半导体工业协会|半导体行业协会
国际半导体产业协会|SEMI
世界半导体贸易统计组织|WSTS|World Semiconductor Trade Statistics
美国电力研究院|EPRI|Electric Power Research Institute
美国劳联-产联|AFL-CIO|美国劳工联合会
全国经济研究所|NBER|National Bureau of Economic Research|美国国家经济研究局|国家经济研究局
布鲁金斯学会|Brookings Institution|Brookings
兰德公司|RAND|RAND Corporation
战略与国际研究中心|CSIS|Center for Strategic and International Studies
外交关系协会|Council on Foreign Relations|CFR|外交关系委员会
彼得森国际经济研究所|PIIE|Peterson Institute for International Economics|彼得森研究所|Peterson Institute
卡内基国际和平研究院|Carnegie Endowment for International Peace|Carnegie Endowment|卡内基国际和平基金会
信息技术与创新基金会|ITIF|Information Technology and Innovation Foundation
新美国安全中心|CNAS|Center for a New American Security
安全与新兴技术中心|CSET|Center for Security and Emerging Technology
澳大利亚战略政策研究所|ASPI|Australian Strategic Policy Institute
皮尤研究中心|Pew Research Center|Pew Research|皮尤
城市研究所|Urban Institute
传统基金会|Heritage Foundation
大西洋理事会|Atlantic Council
胡佛研究所|Hoover Institution
米尔肯研究所|Milken Institute
布鲁盖尔研究所|Bruegel
查塔姆研究所|Chatham House
艾达·洛夫莱斯研究所|Ada Lovelace Institute
艾伦·图灵研究所|Alan Turing Institute
保尔森基金会|Paulson Institute
MacroPolo|Macro Polo
Epoch AI
METR
AI Now Institute|AI Now
Center for AI Safety|CAIS|人工智能安全中心
Future of Life Institute|未来生命研究所
人类未来研究所|Future of Humanity Institute
Machine Intelligence Research Institute|MIRI
Allen Institute for AI|艾伦人工智能研究所|AI2|Ai2
EleutherAI
LAION
MLCommons
Partnership on AI
Linux基金会|Linux Foundation
Apache软件基金会|Apache Software Foundation
Mozilla基金会|Mozilla Foundation|Mozilla
维基媒体基金会|Wikimedia Foundation
万维网联盟|W3C|World Wide Web Consortium
互联网工程任务组|IETF|Internet Engineering Task Force
互联网名称与数字地址分配机构|ICANN
电气电子工程师学会|IEEE|电气与电子工程师协会|Institute of Electrical and Electronics Engineers
国际计算机学会|ACM|Association for Computing Machinery|美国计算机协会
美国人工智能协会|AAAI
第三代合作伙伴计划|3GPP
全球移动通信系统协会|GSMA|GSM协会
蓝牙技术联盟|Bluetooth SIG
开放计算项目|Open Compute Project|OCP
贝尔实验室|Bell Labs|Bell Laboratories
林肯实验室|Lincoln Laboratory
橡树岭国家实验室|Oak Ridge National Laboratory|ORNL
劳伦斯利弗莫尔国家实验室|Lawrence Livermore National Laboratory
劳伦斯伯克利国家实验室|Lawrence Berkeley National Laboratory|LBNL
阿贡国家实验室|Argonne National Laboratory
洛斯阿拉莫斯国家实验室|Los Alamos National Laboratory
微软研究院|Microsoft Research
微软亚洲研究院|Microsoft Research Asia|MSRA
谷歌研究院|Google Research
谷歌大脑|Google Brain
Meta AI研究院|FAIR|Facebook AI Research
IBM研究院|IBM Research
比利时微电子研究中心|IMEC|imec
弗劳恩霍夫协会|Fraunhofer|Fraunhofer Society
马克斯·普朗克学会|Max Planck Society|马普学会
法国国家信息与自动化研究所|INRIA|Inria
法国国家科学研究中心|CNRS
日本理化学研究所|RIKEN|理化学研究所
韩国科学技术院|KAIST
韩国电子通信研究院|ETRI
工业技术研究院|ITRI|工研院
魁北克人工智能研究所|Mila
向量研究所|Vector Institute
斯坦福大学|Stanford University|Stanford|斯坦福
斯坦福以人为本人工智能研究院|Stanford HAI|斯坦福HAI研究所|斯坦福HAI|斯坦福大学HAI|斯坦福大学以人为本人工智能研究所
麻省理工学院|MIT|Massachusetts Institute of Technology|麻省理工
哈佛大学|Harvard University|Harvard|哈佛
哈佛商学院|Harvard Business School
加州大学伯克利分校|UC Berkeley|University of California, Berkeley|伯克利
加州大学|University of California
加州大学洛杉矶分校|UCLA
加州大学圣迭戈分校|UC San Diego|UCSD|加州大学圣地亚哥分校
卡内基梅隆大学|CMU|Carnegie Mellon University|Carnegie Mellon
普林斯顿大学|Princeton University|Princeton
耶鲁大学|Yale University|Yale
哥伦比亚大学|Columbia University
康奈尔大学|Cornell University|Cornell
宾夕法尼亚大学|University of Pennsylvania
沃顿商学院|Wharton School|Wharton
芝加哥大学|University of Chicago
纽约大学|New York University|NYU
华盛顿大学|University of Washington
密歇根大学|University of Michigan
伊利诺伊大学|University of Illinois|伊利诺伊大学厄巴纳-香槟分校|UIUC|University of Illinois Urbana-Champaign
佐治亚理工学院|Georgia Tech|Georgia Institute of Technology
得克萨斯大学奥斯汀分校|UT Austin|University of Texas at Austin|德克萨斯大学奥斯汀分校
加州理工学院|Caltech|California Institute of Technology
约翰斯·霍普金斯大学|Johns Hopkins University
杜克大学|Duke University
波士顿大学|Boston University
美国西北大学|Northwestern University
南加州大学|University of Southern California|USC
乔治城大学|Georgetown University
乔治梅森大学|George Mason University
马里兰大学|University of Maryland
威斯康星大学|University of Wisconsin|威斯康星大学麦迪逊分校|University of Wisconsin-Madison
普渡大学|Purdue University|Purdue
牛津大学|University of Oxford|Oxford University|牛津|Oxford
剑桥大学|University of Cambridge|Cambridge University|剑桥|Cambridge
帝国理工学院|Imperial College London|Imperial College
伦敦大学学院|UCL|University College London
伦敦政治经济学院|LSE|London School of Economics
爱丁堡大学|University of Edinburgh
曼彻斯特大学|University of Manchester
苏黎世联邦理工学院|ETH Zurich|ETH Zürich|ETH
洛桑联邦理工学院|EPFL
慕尼黑工业大学|Technical University of Munich|TU Munich
巴黎综合理工学院|École Polytechnique
欧洲工商管理学院|INSEAD
代尔夫特理工大学|TU Delft
阿姆斯特丹大学|University of Amsterdam
鲁汶大学|KU Leuven
多伦多大学|University of Toronto
蒙特利尔大学|University of Montreal|Université de Montréal
麦吉尔大学|McGill University|McGill
滑铁卢大学|University of Waterloo
不列颠哥伦比亚大学|University of British Columbia|UBC
阿尔伯塔大学|University of Alberta
墨尔本大学|University of Melbourne
悉尼大学|University of Sydney
澳大利亚国立大学|Australian National University
东京大学|University of Tokyo
京都大学|Kyoto University
东京工业大学|Tokyo Institute of Technology
首尔大学|Seoul National University|首尔国立大学
新加坡国立大学|NUS|National University of Singapore
南洋理工大学|NTU|Nanyang Technological University
香港大学|HKU|University of Hong Kong
香港中文大学|CUHK|Chinese University of Hong Kong
香港科技大学|HKUST|Hong Kong University of Science and Technology|港科大
香港理工大学|Hong Kong Polytechnic University
香港城市大学|City University of Hong Kong
台湾大学|National Taiwan University
以色列理工学院|Technion
特拉维夫大学|Tel Aviv University
希伯来大学|Hebrew University
印度理工学院|IIT|Indian Institute of Technology|Indian Institutes of Technology
清华大学|Tsinghua University|Tsinghua|清华
清华大学智能产业研究院
北京大学|Peking University|北大
复旦大学|Fudan University|复旦
上海交通大学|Shanghai Jiao Tong University|上海交大
浙江大学|Zhejiang University|浙大
南京大学|Nanjing University
中国科学技术大学|USTC|University of Science and Technology of China|中科大|中国科大
哈尔滨工业大学|Harbin Institute of Technology|哈工大
西安交通大学|Xi'an Jiaotong University|西安交大
中国人民大学|Renmin University of China|人民大学
北京航空航天大学|Beihang University|北航
北京理工大学|Beijing Institute of Technology|北理工
北京邮电大学|Beijing University of Posts and Telecommunications|北邮|BUPT
同济大学|Tongji University
武汉大学|Wuhan University
华中科技大学|Huazhong University of Science and Technology|HUST
中山大学|Sun Yat-sen University
华南理工大学|South China University of Technology
电子科技大学|UESTC
四川大学|Sichuan University
南开大学|Nankai University
天津大学|Tianjin University
厦门大学|Xiamen University
山东大学|Shandong University
东南大学|Southeast University
西安电子科技大学|Xidian University
国防科技大学|National University of Defense Technology|NUDT|国防科大
中国科学院大学|UCAS|国科大
中央财经大学|Central University of Finance and Economics|CUFE
对外经济贸易大学|UIBE
上海财经大学|Shanghai University of Finance and Economics|SUFE
西湖大学|Westlake University
南方科技大学|SUSTech
中欧国际工商学院|CEIBS|中欧商学院
长江商学院|CKGSB
中国科学院|Chinese Academy of Sciences|中科院
中科院计算所|ICT CAS|中国科学院计算技术研究所|中科院计算技术研究所
中科院自动化所|CASIA|中国科学院自动化研究所
中国工程院|Chinese Academy of Engineering
中国社会科学院|CASS|Chinese Academy of Social Sciences|中国社科院|社科院
中国信通院|CAICT|中国信息通信研究院|信通院|China Academy of Information and Communications Technology
中国电子信息产业发展研究院|CCID|赛迪研究院|赛迪
国家工业信息安全发展研究中心
中国电子技术标准化研究院|CESI|电子标准院
中国互联网络信息中心|CNNIC
国务院发展研究中心|国研中心|DRC of the State Council
中国宏观经济研究院
中国科学技术信息研究所|ISTIC
北京智源研究院|BAAI|智源研究院|Beijing Academy of Artificial Intelligence|北京智源人工智能研究院|智源
上海人工智能实验室|Shanghai AI Laboratory|Shanghai AI Lab|上海AI实验室
鹏城实验室|Peng Cheng Laboratory|Pengcheng Laboratory
之江实验室|Zhejiang Lab
紫金山实验室|Purple Mountain Laboratories
粤港澳大湾区数字经济研究院|IDEA研究院
阿里研究院|AliResearch
阿里巴巴达摩院|DAMO Academy|达摩院
腾讯研究院|Tencent Research Institute
百度研究院|Baidu Research
京东科技研究院
华为诺亚方舟实验室|Huawei Noah's Ark Lab|Noah's Ark Lab|诺亚方舟实验室
商汤研究院
中金研究院|CICC Global Institute
中金公司研究部|CICC Research|中金研究部|中金研究
中国国务院|State Council|国务院|State Council of China
国家发展改革委|NDRC|国家发展和改革委员会|国家发改委|发改委|National Development and Reform Commission|发展改革委
工业和信息化部|MIIT|工信部|Ministry of Industry and Information Technology
科学技术部|科技部|Ministry of Science and Technology|中国科技部
中国商务部|MOFCOM|商务部|Ministry of Commerce
中国财政部|财政部|Ministry of Finance
中国教育部|教育部|Ministry of Education
中国外交部|外交部
中国公安部|公安部
人力资源和社会保障部|MOHRSS|人社部|人力资源社会保障部
中国交通运输部|交通运输部|Ministry of Transport
自然资源部|Ministry of Natural Resources
生态环境部|Ministry of Ecology and Environment
住房和城乡建设部|住建部
农业农村部|Ministry of Agriculture and Rural Affairs
国家卫生健康委员会|National Health Commission|国家卫健委|卫健委
国家统计局|NBS|National Bureau of Statistics|National Bureau of Statistics of China
国家互联网信息办公室|Cyberspace Administration of China|国家网信办|网信办|中央网信办|CAC
国家数据局|National Data Administration
国家能源局|National Energy Administration
国家知识产权局|CNIPA
国家市场监督管理总局|SAMR|市场监管总局
国家税务总局|State Taxation Administration|税务总局
国家外汇管理局|外汇局|SAFE
国家金融监督管理总局|NFRA|金融监管总局
中国证监会|CSRC|证监会|China Securities Regulatory Commission|中国证券监督管理委员会
中国银保监会|CBIRC|银保监会|中国银行保险监督管理委员会
国务院国资委|SASAC|国资委|国务院国有资产监督管理委员会
海关总署|General Administration of Customs|中国海关总署|China Customs
全国人大|National People's Congress|全国人民代表大会
全国人大常委会|全国人民代表大会常务委员会
中央财经委员会
中共中央|CPC Central Committee|党中央|Central Committee of the Communist Party of China|中共中央政治局
中央政治局
国家自然科学基金委员会|NSFC|国家自然科学基金
国家标准化管理委员会|国家标准委
中国半导体行业协会|CSIA
中国汽车工业协会|CAAM|中汽协
乘用车市场信息联席会|CPCA|乘联会|中国乘用车市场信息联席会
中国互联网协会|Internet Society of China
中国人工智能学会|CAAI
中国计算机学会|CCF
中国软件行业协会
中国通信标准化协会|CCSA
中国电子学会
中国物流与采购联合会|CFLP
全国信息安全标准化技术委员会|TC260|信安标委
上海证券交易所|Shanghai Stock Exchange|上交所|SSE
深圳证券交易所|Shenzhen Stock Exchange|深交所|SZSE
香港交易所|HKEX|港交所|香港联交所|Hong Kong Stock Exchange|香港联合交易所|联交所
纽约证券交易所|NYSE|New York Stock Exchange|纽交所
纳斯达克|Nasdaq|NASDAQ
伦敦证券交易所|London Stock Exchange
日本经济产业省|METI|经济产业省|Ministry of Economy, Trade and Industry|经产省
日本总务省
日本内阁府
韩国产业通商资源部|MOTIE
韩国科学技术信息通信部
印度电子信息技术部|MeitY
英国国家统计局|ONS|Office for National Statistics
英国竞争与市场管理局|Competition and Markets Authority
英国科学、创新与技术部|DSIT|英国科学创新技术部|Department for Science, Innovation and Technology
德国联邦统计局|Destatis
德国联邦网络局|Bundesnetzagentur
加拿大统计局|Statistics Canada
澳大利亚统计局|Australian Bureau of Statistics
印尼投资部
新加坡金融管理局|MAS|Monetary Authority of Singapore
新加坡资讯通信媒体发展局|IMDA
新华社|Xinhua News Agency|Xinhua
新华网|Xinhuanet
人民日报|People's Daily
人民网|People's Daily Online
经济日报|Economic Daily
光明日报|Guangming Daily
科技日报|Science and Technology Daily
中国日报|China Daily
环球时报|Global Times
中央电视台|CCTV|央视|中央广播电视总台|央视新闻
央广网
第一财经|Yicai
财新|Caixin|财新网
财经杂志|Caijing
21世纪经济报道|21st Century Business Herald
每日经济新闻|每经
证券时报|Securities Times
上海证券报|Shanghai Securities News|上证报
中国证券报|China Securities Journal
证券日报
澎湃新闻|The Paper
界面新闻|Jiemian
虎嗅|Huxiu
钛媒体|TMTPost
雷峰网|Leiphone
机器之心|Synced
量子位|QbitAI
极客公园|GeekPark
晚点LatePost|LatePost
华尔街见闻|Wallstreetcn
中金点睛
观察者网|Guancha
南华早报|SCMP|South China Morning Post
中研网|ChinaIRN|中研普华
199IT|中文互联网数据资讯网
中国新闻网|China News Service|中新网|中国新闻社|中新社
新京报|Beijing News
南方周末|Southern Weekly
联合早报|Lianhe Zaobao
电子时报|DigiTimes|DIGITIMES|台湾电子时报
路透社|Reuters|路透
法新社|AFP|Agence France-Presse
美联社|Associated Press
彭博新闻|Bloomberg News
华尔街日报|Wall Street Journal|The Wall Street Journal|WSJ
纽约时报|New York Times|The New York Times|NYT
华盛顿邮报|Washington Post|The Washington Post
金融时报|Financial Times|FT
经济学人|The Economist
卫报|The Guardian
英国广播公司|BBC
美国有线电视新闻网|Cable News Network
消费者新闻与商业频道|CNBC
福布斯|Forbes
财富杂志|Fortune Magazine
时代周刊|Time Magazine|Time magazine
商业内幕|Business Insider
麻省理工科技评论|MIT Technology Review
哈佛商业评论|Harvard Business Review|HBR
连线杂志|WIRED
The Information
The Verge
TechCrunch
Ars Technica
VentureBeat
Axios
Politico
Semafor
ProPublica
The Atlantic|大西洋月刊
The New Yorker|纽约客|New Yorker
Foreign Affairs|外交事务
日经新闻|Nikkei|日本经济新闻|Nikkei Asia|日经亚洲|日经
朝日新闻|Asahi Shimbun
读卖新闻|Yomiuri Shimbun
韩联社|Yonhap
塔斯社|TASS
法国世界报|Le Monde|世界报
明镜周刊|Der Spiegel
德国商报|Handelsblatt|商报
自然杂志|Nature|《自然》
科学杂志|Science Magazine|Science杂志|《科学》
柳叶刀|The Lancet|Lancet
新英格兰医学杂志|NEJM|New England Journal of Medicine|The New England Journal of Medicine
美国国家科学院院刊|PNAS
经济学季刊|Quarterly Journal of Economics
美国经济评论|American Economic Review
政治经济学期刊|Journal of Political Economy|政治经济学杂志
计量经济学|Econometrica
经济展望杂志|Journal of Economic Perspectives
诺贝尔委员会|Nobel Committee
诺贝尔基金会|Nobel Foundation
比尔及梅琳达·盖茨基金会|Bill & Melinda Gates Foundation|盖茨基金会|Gates Foundation
福特基金会|Ford Foundation
洛克菲勒基金会|Rockefeller Foundation
开放慈善|Open Philanthropy|Coefficient Giving
国际特赦组织|Amnesty International
绿色和平|Greenpeace
世界资源研究所|World Resources Institute|WRI
落基山研究所|RMI|Rocky Mountain Institute
全球碳计划|Global Carbon Project|全球碳项目
气候债券倡议组织|Climate Bonds Initiative
政府间气候变化专门委员会|IPCC|Intergovernmental Panel on Climate Change
美国商会|U.S. Chamber of Commerce|AmCham
欧盟商会|European Chamber
美国律师协会|American Bar Association
美国编剧协会|Writers Guild of America|WGA
美国作家协会|Authors Guild
美国医学会|American Medical Association
联合国儿童基金会|UNICEF|Unicef
联合国难民署|UNHCR
联合国粮农组织|FAO|Food and Agriculture Organization|联合国粮食及农业组织
联合国人口基金|UNFPA
联合国人权理事会|Human Rights Council
联合国安理会|UN Security Council|Security Council|安理会|联合国安全理事会
联合国大会|UN General Assembly
国际法院|International Court of Justice
国际刑事法院|International Criminal Court
国际民航组织|ICAO
国际海事组织|IMO|International Maritime Organization
国际航空运输协会|IATA
国际电工委员会|IEC|International Electrotechnical Commission
国际奥委会|IOC|International Olympic Committee
国际红十字会|Red Cross|International Committee of the Red Cross|红十字国际委员会
无国界医生|Médecins Sans Frontières|Doctors Without Borders
国际癌症研究机构|IARC
世界动物卫生组织|WOAH
世界气象组织|WMO|World Meteorological Organization
欧洲理事会|European Council
欧洲委员会|Council of Europe
欧洲法院|European Court of Justice|Court of Justice of the European Union|CJEU
欧洲药品管理局|EMA|European Medicines Agency
欧洲证券和市场管理局|ESMA
欧洲银行业管理局|EBA|European Banking Authority
欧洲数据保护委员会|EDPB
欧洲人工智能办公室|EU AI Office|European AI Office
欧洲复兴开发银行|EBRD|European Bank for Reconstruction and Development
非洲联盟|African Union|非盟
非洲开发银行|African Development Bank|AfDB
泛美开发银行|Inter-American Development Bank
巴塞尔银行监管委员会|Basel Committee|Basel Committee on Banking Supervision
国际证监会组织|IOSCO
国际会计准则理事会|IASB
金融行动特别工作组|FATF
国际财务报告准则基金会|IFRS Foundation
互联网工程指导组|IESG|Internet Engineering Steering Group
互联网架构委员会|Internet Architecture Board
互联网号码分配局|IANA|Internet Assigned Numbers Authority
国际互联网协会|ISOC|Internet Society|互联网协会
互联网研究任务组|IRTF
统一码联盟|Unicode Consortium
结构化信息标准促进组织|OASIS
自由软件基金会|Free Software Foundation|FSF
开放源代码促进会|Open Source Initiative
电子前沿基金会|Electronic Frontier Foundation|EFF|电子前哨基金会
知识共享组织|Creative Commons
Python软件基金会|Python Software Foundation
云原生计算基金会|CNCF|Cloud Native Computing Foundation
欧洲电信标准协会|ETSI
美国联邦储备委员会货币政策委员会|FOMC|Federal Open Market Committee|联邦公开市场委员会
美国教育部|Department of Education|U.S. Department of Education
美国交通部|Department of Transportation|U.S. Department of Transportation
美国卫生与公众服务部|HHS|Department of Health and Human Services
美国农业部|USDA|Department of Agriculture|U.S. Department of Agriculture
美国内政部|Department of the Interior
美国住房和城市发展部|HUD|Department of Housing and Urban Development
美国退伍军人事务部|Department of Veterans Affairs
美国联邦调查局|FBI|Federal Bureau of Investigation
美国国家安全委员会|National Security Council
美国联邦航空管理局|FAA|Federal Aviation Administration
美国疾控中心|CDC|Centers for Disease Control and Prevention|美国疾病控制与预防中心|Centers for Disease Control
美国商品期货交易委员会|CFTC|Commodity Futures Trading Commission
美国联邦存款保险公司|FDIC|Federal Deposit Insurance Corporation
美国货币监理署|Office of the Comptroller of the Currency
美国消费者金融保护局|CFPB|Consumer Financial Protection Bureau
美国上市公司会计监督委员会|PCAOB|Public Company Accounting Oversight Board
美国国税局|IRS|Internal Revenue Service
美国海关与边境保护局|CBP|Customs and Border Protection
美国专利商标局|USPTO|Patent and Trademark Office
美国版权局|Copyright Office|U.S. Copyright Office
美国行政管理和预算局|OMB|Office of Management and Budget
美国白宫科技政策办公室|OSTP|Office of Science and Technology Policy
美国地质调查局|USGS|U.S. Geological Survey
美国国家海洋和大气管理局|NOAA|National Oceanic and Atmospheric Administration
美国国家公路交通安全管理局|NHTSA|National Highway Traffic Safety Administration
美国最高法院|U.S. Supreme Court|US Supreme Court
美国国会图书馆|Library of Congress
美国国家癌症研究所|National Cancer Institute
美国国家医学图书馆|National Library of Medicine
美国国家科学院|National Academy of Sciences
美国国家工程院|National Academy of Engineering
美国心脏协会|American Heart Association
美国癌症协会|American Cancer Society
美国糖尿病协会|American Diabetes Association
美国儿科学会|American Academy of Pediatrics
美国心理学会|American Psychological Association
美国经济学会|American Economic Association
美国进出口银行|Export-Import Bank
房利美|Fannie Mae
房地美|Freddie Mac
田纳西河谷管理局|Tennessee Valley Authority|TVA
桑迪亚国家实验室|Sandia National Laboratories
布鲁克海文国家实验室|Brookhaven National Laboratory
国家可再生能源实验室|NREL|National Renewable Energy Laboratory
霍华德·休斯医学研究所|Howard Hughes Medical Institute|HHMI
布罗德研究所|Broad Institute|Broad Institute of MIT and Harvard
冷泉港实验室|Cold Spring Harbor Laboratory
梅奥诊所|Mayo Clinic|妙佑医疗
克利夫兰诊所|Cleveland Clinic
麻省总医院|Massachusetts General Hospital
纪念斯隆-凯特琳癌症中心|Memorial Sloan Kettering|Memorial Sloan Kettering Cancer Center
MD安德森癌症中心|MD Anderson Cancer Center|MD Anderson
威康信托|Wellcome Trust
斯隆基金会|Alfred P. Sloan Foundation|Sloan Foundation
英国国民保健署|NHS|National Health Service
英国金融行为监管局|FCA|Financial Conduct Authority
英国财政部|HM Treasury
英国议会|House of Commons|UK Parliament
英国上议院|House of Lords
英国皇家学会|Royal Society
德国联邦银行|Bundesbank|Deutsche Bundesbank
德国联邦议院|Bundestag
法国银行|Banque de France|Bank of France|法国央行
德国央行|Reichsbank
加拿大央行|Bank of Canada|加拿大银行
澳大利亚储备银行|Reserve Bank of Australia|RBA
俄罗斯央行|Bank of Russia
香港金融管理局|HKMA|Hong Kong Monetary Authority|香港金管局
香港证监会|Securities and Futures Commission
日本金融厅|Financial Services Agency
日本财务省
印度证券交易委员会|SEBI
全国政协|CPPCC|中国人民政治协商会议
国家药品监督管理局|NMPA|国家药监局
国家医疗保障局|国家医保局|医保局|NHSA
国家林业和草原局|国家林草局
国家铁路局
国家邮政局
国家粮食和物资储备局
国家矿山安全监察局
水利部|Ministry of Water Resources
民政部
国家安全部
文化和旅游部|文旅部
应急管理部
审计署
最高人民法院|最高法
最高人民检察院|最高检
全国总工会|中华全国总工会
中国电力企业联合会|中电联|China Electricity Council
中国煤炭工业协会
中国钢铁工业协会|中钢协
中国光伏行业协会|CPIA
中国银行业协会
中国证券业协会
北京电力交易中心
广州电力交易中心
全国碳排放权交易市场|全国碳市场
国家电力调度控制中心|国调中心
电力规划设计总院|电规总院
水电水利规划设计总院|水电总院
国网能源研究院
中国疾控中心|中国疾病预防控制中心|China CDC
北京协和医院|协和医院
四川大学华西医院|华西医院
北京证券交易所|北交所|Beijing Stock Exchange
上海期货交易所|上期所|SHFE
郑州商品交易所|郑商所
大连商品交易所|大商所
中国金融期货交易所|中金所
全国中小企业股份转让系统|新三板
泛欧交易所|Euronext
德意志交易所|Deutsche Börse
东京证券交易所|Tokyo Stock Exchange|东交所
新加坡交易所|Singapore Exchange|SGX
芝加哥商品交易所|CME|CME Group|Chicago Mercantile Exchange
芝加哥期权交易所|CBOE|Cboe
洲际交易所|Intercontinental Exchange
伦敦金属交易所|LME|London Metal Exchange
多伦多证券交易所|Toronto Stock Exchange
美国企业研究所|American Enterprise Institute|AEI
卡托研究所|Cato Institute
经济政策研究所|Economic Policy Institute
威尔逊中心|Wilson Center
国际战略研究所|IISS
自然资源保护协会|NRDC|Natural Resources Defense Council
能源基金会|Energy Foundation
透明国际|Transparency International
人权观察|Human Rights Watch
洛杉矶时报|Los Angeles Times
今日美国|USA Today
波士顿环球报|Boston Globe
芝加哥论坛报|Chicago Tribune
旧金山纪事报|San Francisco Chronicle
西雅图时报|Seattle Times|The Seattle Times
泰晤士报|The Times of London
每日电讯报|The Daily Telegraph|Daily Telegraph
费加罗报|Le Figaro
法兰克福汇报|Frankfurter Allgemeine Zeitung
共同社|Kyodo
印度时报|Times of India
海峡时报|Straits Times|The Straits Times
半岛电视台|Al Jazeera
今日俄罗斯|RT电视台
新闻周刊|Newsweek
外交政策|Foreign Policy
科学美国人|Scientific American
新科学家|New Scientist
国家地理|National Geographic
美国医学会杂志|JAMA
英国医学杂志|BMJ|The BMJ
细胞杂志|Cell杂志
经济研究杂志|《经济研究》
管理世界|《管理世界》
The Register
Engadget
Gizmodo
Vox
BuzzFeed
HuffPost|Huffington Post
Salon杂志
Slate杂志
NPR|National Public Radio
PBS
福克斯新闻|Fox News
全国广播公司|NBC|NBC News
哥伦比亚广播公司|CBS|CBS News
美国广播公司|ABC News
中国青年报
财联社
经济观察报
中国电力报
中国能源报
加州大学旧金山分校|UCSF
加州大学戴维斯分校|UC Davis
加州大学圣巴巴拉分校|UC Santa Barbara
宾夕法尼亚州立大学|Penn State|Pennsylvania State University
俄亥俄州立大学|Ohio State University
佛罗里达大学|University of Florida
弗吉尼亚大学|University of Virginia
北卡罗来纳大学教堂山分校|University of North Carolina|UNC
科罗拉多大学|University of Colorado
明尼苏达大学|University of Minnesota
亚利桑那州立大学|Arizona State University
布朗大学|Brown University
达特茅斯学院|Dartmouth|Dartmouth College
范德堡大学|Vanderbilt University|Vanderbilt
莱斯大学|Rice University
埃默里大学|Emory University
圣母大学|University of Notre Dame|Notre Dame
圣路易斯华盛顿大学|Washington University in St. Louis
东北大学（美国）|Northeastern University
乔治·华盛顿大学|George Washington University
塔夫茨大学|Tufts University
洛克菲勒大学|Rockefeller University
伦敦国王学院|King's College London
海德堡大学|Heidelberg University
柏林洪堡大学|Humboldt University
索邦大学|Sorbonne
卡罗林斯卡学院|Karolinska Institutet|Karolinska Institute
哥本哈根大学|University of Copenhagen
新南威尔士大学|UNSW
大阪大学|Osaka University
魏茨曼科学研究所|Weizmann Institute
阿卜杜拉国王科技大学|KAUST
吉林大学|Jilin University
华东师范大学|East China Normal University|华东师大
北京师范大学|Beijing Normal University|北师大
西南财经大学
华北电力大学|North China Electric Power University
上海科技大学|ShanghaiTech
中国政法大学
重庆大学|Chongqing University
西北工业大学|Northwestern Polytechnical University|西工大
大连理工大学|Dalian University of Technology
哈尔滨工程大学|Harbin Engineering University
北京交通大学|Beijing Jiaotong University
北京科技大学
中国农业大学|China Agricultural University
东北财经大学
中南财经政法大学
江西财经大学
华东理工大学
东华大学
上海大学|Shanghai University
深圳大学|Shenzhen University
苏州大学|Soochow University
南京航空航天大学|NUAA
南京理工大学
湖南大学|Hunan University
中南大学|Central South University
郑州大学
兰州大学|Lanzhou University
中国海洋大学
澳门大学
阳明交通大学
早稻田大学|Waseda University
庆应义塾大学|Keio University
巴黎高等师范学院|École normale supérieure
华威大学|University of Warwick
国家计划委员会|国家计委
国家经济体制改革委员会|国家体改委|体改委
国家物价局
国家经济贸易委员会|国家经贸委
国家广播电视总局|广电总局
民航局|中国民用航空局|CAAC
退役军人事务部
国家信息中心
中国有色金属工业协会
中国游戏产业研究院
中国音像与数字出版协会
中国人工智能产业发展联盟
中国动力电池产业创新联盟
中国机器人产业联盟
中国金融四十人论坛|CF40
中国宏观经济论坛
北京大学国家发展研究院|北大国发院
清华大学五道口金融学院|五道口金融学院
合肥国家实验室
上海期智研究院
字节跳动Seed
经济政策研究中心|CEPR
墨卡托中国研究中心|MERICS
麦肯锡全球研究院|McKinsey Global Institute
美国公民自由联盟|ACLU
中国经营报
南方都市报
北京日报
解放日报
新智元
智东西
爱范儿
品玩
亿邦动力
东北大学（沈阳）|东北大学
西北大学（西安）|西北大学
西南大学
华中师范大学
华南师范大学
`;
