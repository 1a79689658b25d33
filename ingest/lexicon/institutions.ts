/** Universities, research centres, agencies, ministries, central banks, international bodies, associations and media. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const INSTITUTIONS = `
联合国|United Nations|UN
联合国教科文组织|UNESCO
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
国际可再生能源署|IRENA|International Renewable Energy Agency
国际原子能机构|IAEA
国际劳工组织|ILO|International Labour Organization|International Labor Organization
国际电信联盟|ITU|国际电联
国际标准化组织|ISO
世界卫生组织|WHO|World Health Organization|世卫组织
世界知识产权组织|WIPO|World Intellectual Property Organization
世界经济论坛|WEF|World Economic Forum|达沃斯论坛
国际清算银行|Bank for International Settlements
金融稳定理事会|FSB|Financial Stability Board
国际机器人联合会|IFR|International Federation of Robotics
二十国集团|G20
七国集团|G7
金砖国家|BRICS
东盟|ASEAN|东南亚国家联盟
亚太经合组织|APEC
石油输出国组织|OPEC|欧佩克
北约|NATO|北大西洋公约组织
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
中国人民银行|PBOC|People's Bank of China|人民银行|中国央行
瑞士国家银行|Swiss National Bank
印度储备银行|Reserve Bank of India
韩国银行|Bank of Korea|韩国央行
白宫|White House|The White House
五角大楼|Pentagon
美国商务部|U.S. Department of Commerce|US Department of Commerce|Department of Commerce|Commerce Department
美国商务部工业与安全局|Bureau of Industry and Security|美国工业与安全局|工业与安全局
美国国防部|U.S. Department of Defense|US Department of Defense|Department of Defense|DoD
国防高级研究计划局|DARPA
美国能源部|DOE|U.S. Department of Energy|US Department of Energy|US DOE|Department of Energy
美国财政部|U.S. Department of the Treasury|U.S. Treasury|US Treasury|Treasury Department|Department of the Treasury
美国司法部|U.S. Department of Justice|Department of Justice|DOJ
美国国务院|U.S. Department of State|State Department
美国劳工部|U.S. Department of Labor|Department of Labor
美国劳工统计局|BLS|Bureau of Labor Statistics|U.S. Bureau of Labor Statistics
美国经济分析局|BEA|Bureau of Economic Analysis
美国人口普查局|Census Bureau|U.S. Census Bureau
美国国会|U.S. Congress|US Congress
美国参议院|U.S. Senate|US Senate
美国众议院|House of Representatives|U.S. House of Representatives
美国国会预算办公室|CBO|Congressional Budget Office
美国政府问责局|GAO|Government Accountability Office
美国国会研究服务处|Congressional Research Service
美国联邦贸易委员会|FTC|Federal Trade Commission
美国联邦通信委员会|FCC|Federal Communications Commission
美国证券交易委员会|SEC|Securities and Exchange Commission|U.S. Securities and Exchange Commission|美国证监会
美国食品药品监督管理局|FDA|Food and Drug Administration
美国国家标准与技术研究院|NIST|National Institute of Standards and Technology
美国国家标准协会|ANSI|American National Standards Institute
美国国家科学基金会|NSF|National Science Foundation
美国国立卫生研究院|NIH|National Institutes of Health
美国国家航空航天局|NASA
美国环境保护署|EPA|Environmental Protection Agency
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
美国劳联-产联|AFL-CIO
全国经济研究所|NBER|National Bureau of Economic Research|美国国家经济研究局|国家经济研究局
布鲁金斯学会|Brookings Institution|Brookings
兰德公司|RAND|RAND Corporation
战略与国际研究中心|CSIS|Center for Strategic and International Studies
外交关系协会|Council on Foreign Relations|CFR
彼得森国际经济研究所|PIIE|Peterson Institute for International Economics|彼得森研究所
卡内基国际和平研究院|Carnegie Endowment for International Peace|Carnegie Endowment
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
Center for AI Safety|CAIS
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
电气电子工程师学会|IEEE|电气与电子工程师协会
国际计算机学会|ACM|Association for Computing Machinery|美国计算机协会
美国人工智能协会|AAAI
第三代合作伙伴计划|3GPP
全球移动通信系统协会|GSMA|GSM协会
蓝牙技术联盟|Bluetooth SIG
开放计算项目|Open Compute Project|OCP
贝尔实验室|Bell Labs|Bell Laboratories
林肯实验室|Lincoln Laboratory
橡树岭国家实验室|Oak Ridge National Laboratory
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
弗劳恩霍夫协会|Fraunhofer
马克斯·普朗克学会|Max Planck Society|马普学会
法国国家信息与自动化研究所|INRIA|Inria
法国国家科学研究中心|CNRS
日本理化学研究所|RIKEN
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
加州大学圣迭戈分校|UC San Diego
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
伊利诺伊大学|University of Illinois
佐治亚理工学院|Georgia Tech|Georgia Institute of Technology
得克萨斯大学奥斯汀分校|UT Austin|University of Texas at Austin
加州理工学院|Caltech|California Institute of Technology
约翰斯·霍普金斯大学|Johns Hopkins University
杜克大学|Duke University
波士顿大学|Boston University
美国西北大学|Northwestern University
南加州大学|University of Southern California|USC
乔治城大学|Georgetown University
乔治梅森大学|George Mason University
马里兰大学|University of Maryland
威斯康星大学|University of Wisconsin
普渡大学|Purdue University
牛津大学|University of Oxford|Oxford University|牛津
剑桥大学|University of Cambridge|Cambridge University|剑桥
帝国理工学院|Imperial College London|Imperial College
伦敦大学学院|UCL|University College London
伦敦政治经济学院|LSE|London School of Economics
爱丁堡大学|University of Edinburgh
曼彻斯特大学|University of Manchester
苏黎世联邦理工学院|ETH Zurich|ETH Zürich
洛桑联邦理工学院|EPFL
慕尼黑工业大学|Technical University of Munich
巴黎综合理工学院|École Polytechnique
欧洲工商管理学院|INSEAD
代尔夫特理工大学|TU Delft
阿姆斯特丹大学|University of Amsterdam
鲁汶大学|KU Leuven
多伦多大学|University of Toronto
蒙特利尔大学|University of Montreal|Université de Montréal
麦吉尔大学|McGill University
滑铁卢大学|University of Waterloo
不列颠哥伦比亚大学|University of British Columbia
阿尔伯塔大学|University of Alberta
墨尔本大学|University of Melbourne
悉尼大学|University of Sydney
澳大利亚国立大学|Australian National University
东京大学|University of Tokyo
京都大学|Kyoto University
东京工业大学|Tokyo Institute of Technology
首尔大学|Seoul National University
新加坡国立大学|NUS|National University of Singapore
南洋理工大学|NTU|Nanyang Technological University
香港大学|HKU|University of Hong Kong
香港中文大学|CUHK|Chinese University of Hong Kong
香港科技大学|HKUST|Hong Kong University of Science and Technology
香港理工大学|Hong Kong Polytechnic University
香港城市大学|City University of Hong Kong
台湾大学|National Taiwan University
以色列理工学院|Technion
特拉维夫大学|Tel Aviv University
希伯来大学|Hebrew University
印度理工学院|IIT|Indian Institute of Technology
清华大学|Tsinghua University|Tsinghua|清华
清华大学智能产业研究院
北京大学|Peking University|北大
复旦大学|Fudan University|复旦
上海交通大学|Shanghai Jiao Tong University|上海交大
浙江大学|Zhejiang University|浙大
南京大学|Nanjing University
中国科学技术大学|USTC|University of Science and Technology of China|中科大|中国科大
哈尔滨工业大学|Harbin Institute of Technology|哈工大
西安交通大学|Xi'an Jiaotong University
中国人民大学|Renmin University of China|人民大学
北京航空航天大学|Beihang University|北航
北京理工大学|Beijing Institute of Technology
北京邮电大学|Beijing University of Posts and Telecommunications|北邮
同济大学|Tongji University
武汉大学|Wuhan University
华中科技大学|Huazhong University of Science and Technology
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
国防科技大学|National University of Defense Technology
中国科学院大学|UCAS|国科大
中央财经大学|Central University of Finance and Economics
对外经济贸易大学|UIBE
上海财经大学|Shanghai University of Finance and Economics
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
中国电子信息产业发展研究院|CCID|赛迪研究院
国家工业信息安全发展研究中心
中国电子技术标准化研究院|CESI|电子标准院
中国互联网络信息中心|CNNIC
国务院发展研究中心|DRC|国研中心
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
国家发展改革委|NDRC|国家发展和改革委员会|国家发改委|发改委|National Development and Reform Commission
工业和信息化部|MIIT|工信部|Ministry of Industry and Information Technology
科学技术部|科技部|Ministry of Science and Technology
中国商务部|MOFCOM|商务部|Ministry of Commerce
中国财政部|财政部|Ministry of Finance
中国教育部|教育部|Ministry of Education
中国外交部|外交部
中国公安部|公安部
人力资源和社会保障部|MOHRSS|人社部|人力资源社会保障部
中国交通运输部|交通运输部
自然资源部|Ministry of Natural Resources
生态环境部|Ministry of Ecology and Environment
住房和城乡建设部|住建部
农业农村部
国家卫生健康委员会|National Health Commission|国家卫健委|卫健委
国家统计局|NBS|National Bureau of Statistics|National Bureau of Statistics of China
国家互联网信息办公室|Cyberspace Administration of China|国家网信办|网信办|中央网信办
国家数据局|National Data Administration
国家能源局|National Energy Administration
国家知识产权局|CNIPA
国家市场监督管理总局|SAMR|市场监管总局
国家税务总局|State Taxation Administration|税务总局
国家外汇管理局|外汇局
国家金融监督管理总局|NFRA|金融监管总局
中国证监会|CSRC|证监会|China Securities Regulatory Commission
中国银保监会|CBIRC|银保监会
国务院国资委|SASAC|国资委
海关总署|General Administration of Customs|中国海关总署|China Customs
全国人大|National People's Congress|全国人民代表大会
全国人大常委会|全国人民代表大会常务委员会
中央财经委员会
中共中央|CPC Central Committee|党中央
中央政治局
国家自然科学基金委员会|NSFC|国家自然科学基金
国家标准化管理委员会|国家标准委
中国半导体行业协会|CSIA
中国汽车工业协会|CAAM|中汽协
乘用车市场信息联席会|CPCA|乘联会
中国互联网协会|Internet Society of China
中国人工智能学会|CAAI
中国计算机学会|CCF
中国软件行业协会
中国通信标准化协会|CCSA
中国电子学会
中国物流与采购联合会|CFLP
全国信息安全标准化技术委员会|TC260|信安标委
上海证券交易所|Shanghai Stock Exchange|上交所
深圳证券交易所|Shenzhen Stock Exchange|深交所
香港交易所|HKEX|港交所|香港联交所
纽约证券交易所|NYSE|New York Stock Exchange|纽交所
纳斯达克|Nasdaq|NASDAQ
伦敦证券交易所|London Stock Exchange
日本经济产业省|METI|经济产业省
日本总务省
日本内阁府
韩国产业通商资源部|MOTIE
韩国科学技术信息通信部
印度电子信息技术部|MeitY
英国国家统计局|ONS|Office for National Statistics
英国竞争与市场管理局|CMA|Competition and Markets Authority
英国科学、创新与技术部|DSIT
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
中央电视台|CCTV|央视
央广网
第一财经|Yicai
财新|Caixin|财新网
财经杂志|Caijing
21世纪经济报道|21st Century Business Herald
每日经济新闻
证券时报|Securities Times
上海证券报|Shanghai Securities News
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
中国新闻网|China News Service|中新网
新京报|Beijing News
南方周末|Southern Weekly
联合早报|Lianhe Zaobao
电子时报|DigiTimes|DIGITIMES
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
时代周刊|Time Magazine
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
The Atlantic
The New Yorker
Foreign Affairs|外交事务
日经新闻|Nikkei|日本经济新闻|Nikkei Asia|日经亚洲
朝日新闻|Asahi Shimbun
读卖新闻|Yomiuri Shimbun
韩联社|Yonhap
塔斯社|TASS
法国世界报|Le Monde
明镜周刊|Der Spiegel
德国商报|Handelsblatt
自然杂志|Nature|《自然》
科学杂志|Science Magazine
柳叶刀|The Lancet
新英格兰医学杂志|NEJM|New England Journal of Medicine
美国国家科学院院刊|PNAS
经济学季刊|Quarterly Journal of Economics
美国经济评论|American Economic Review
政治经济学期刊|Journal of Political Economy
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
世界资源研究所|World Resources Institute
落基山研究所|RMI|Rocky Mountain Institute
全球碳计划|Global Carbon Project
气候债券倡议组织|Climate Bonds Initiative
政府间气候变化专门委员会|IPCC
美国商会|U.S. Chamber of Commerce|AmCham
欧盟商会|European Chamber
美国律师协会|American Bar Association
美国编剧协会|Writers Guild of America|WGA
美国作家协会|Authors Guild
美国医学会|American Medical Association
`;
