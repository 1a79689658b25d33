/** Laws, regulations, plans, treaties and control lists. A row: canonical name, then aliases. Source: general knowledge of the field. */
// prettier-ignore
export const POLICIES = `
芯片与科学法案|CHIPS and Science Act|CHIPS Act|芯片法案|CHIPS Act of 2022|美国芯片法案
通胀削减法案|Inflation Reduction Act|IRA|削减通胀法案
基础设施投资和就业法案|Infrastructure Investment and Jobs Act|Bipartisan Infrastructure Law
国家人工智能倡议法案|National AI Initiative Act
人工智能行政令|AI Executive Order|Executive Order 14110|Executive Order on AI
人工智能权利法案蓝图|Blueprint for an AI Bill of Rights|AI Bill of Rights
美国人工智能行动计划|AI Action Plan|America's AI Action Plan
AI风险管理框架|AI Risk Management Framework|AI RMF
AI扩散规则|AI Diffusion Rule|AI Diffusion Framework|人工智能扩散框架
出口管制条例|Export Administration Regulations|EAR
出口管制改革法案|Export Control Reform Act|ECRA
实体清单|Entity List
未经核实清单|Unverified List
军事最终用户清单|Military End-User List
外国直接产品规则|Foreign Direct Product Rule|FDPR
301条款|Section 301
232条款|Section 232
230条款|Section 230
国防授权法案|National Defense Authorization Act|NDAA
国防生产法|Defense Production Act
生物安全法案|BIOSECURE Act
外国公司问责法案|Holding Foreign Companies Accountable Act|HFCAA
多德-弗兰克法案|Dodd-Frank Act|Dodd-Frank
萨班斯-奥克斯利法案|Sarbanes-Oxley Act
谢尔曼法|Sherman Act
克莱顿法|Clayton Act
国家环境政策法|National Environmental Policy Act|NEPA
清洁空气法|Clean Air Act
1996年电信法|Telecommunications Act of 1996|Telecommunications Act
数字千年版权法|Digital Millennium Copyright Act|DMCA
加州消费者隐私法案|California Consumer Privacy Act|CCPA
SB 1047|California SB 1047
欧盟人工智能法案|EU AI Act|AI Act|Artificial Intelligence Act|人工智能法案|欧盟AI法案
欧盟芯片法案|European Chips Act|EU Chips Act|欧洲芯片法案
通用数据保护条例|GDPR|General Data Protection Regulation
数字市场法|Digital Markets Act|DMA|数字市场法案
数字服务法|Digital Services Act|数字服务法案
数据治理法|Data Governance Act
数据法案|Data Act
碳边境调节机制|CBAM|Carbon Border Adjustment Mechanism
欧洲绿色协议|European Green Deal|欧盟绿色新政
地平线欧洲|Horizon Europe
巴塞尔协议III|Basel III
瓦森纳安排|Wassenaar Arrangement|瓦森纳协定
巴黎协定|Paris Agreement|Paris Accord
京都议定书|Kyoto Protocol
区域全面经济伙伴关系协定|RCEP
全面与进步跨太平洋伙伴关系协定|CPTPP
印太经济框架|Indo-Pacific Economic Framework|IPEF
北美自由贸易协定|NAFTA|North American Free Trade Agreement
美墨加协定|USMCA
布莱切利宣言|Bletchley Declaration
广岛人工智能进程|Hiroshima AI Process
全球人工智能治理倡议|Global AI Governance Initiative
联合国2030年可持续发展议程|2030 Agenda for Sustainable Development|2030年可持续发展议程
新一代人工智能发展规划|New Generation AI Development Plan|New Generation Artificial Intelligence Development Plan
生成式人工智能服务管理暂行办法|Interim Measures for the Management of Generative AI Services
互联网信息服务深度合成管理规定
互联网信息服务算法推荐管理规定
网络安全法|Cybersecurity Law
数据安全法|Data Security Law
个人信息保护法|PIPL|Personal Information Protection Law
反垄断法|Anti-Monopoly Law
反不正当竞争法
劳动合同法|Labor Contract Law
劳动法
社会保险法
出口管制法|Export Control Law
外商投资法|Foreign Investment Law
著作权法
专利法
电子商务法
民法典|Civil Code|Civil Code of China
科学技术进步法
数据二十条
数据要素×三年行动计划|“数据要素×”三年行动计划|数据要素三年行动计划
东数西算|Eastern Data, Western Computing|东数西算工程
中国制造2025|Made in China 2025
互联网+行动|“互联网+”行动计划
人工智能+行动|“人工智能+”行动|人工智能+
十四五规划|14th Five-Year Plan|“十四五”规划|十四五
十三五规划|13th Five-Year Plan|“十三五”规划|十三五
十五五规划|15th Five-Year Plan|“十五五”规划|十五五
数字中国建设整体布局规划
一带一路|Belt and Road Initiative|Belt and Road|“一带一路”
双碳目标|碳达峰碳中和|双碳
信创|信创工程
新基建
供给侧结构性改革|Supply-side structural reform|供给侧改革
国家集成电路产业发展推进纲要
新时期促进集成电路产业和软件产业高质量发展的若干政策
特别301报告
美国优先贸易政策|America First Trade Policy
马歇尔计划|Marshall Plan
阿波罗计划|Apollo Program|Apollo program
曼哈顿计划|Manhattan Project
罗斯福新政|New Deal
州际公路系统|US Interstate Highway System|Interstate Highway System
社会保障法|Social Security Act|社会保障法案
平价医疗法案|Affordable Care Act|奥巴马医改|ACA法案|Obamacare
联邦医疗保险|Medicare
医疗补助|Medicaid
健康中国2030
乡村振兴战略
双循环
房住不炒
三条红线
退耕还林
新型城镇化规划
电力法|中华人民共和国电力法
能源法|中华人民共和国能源法
可再生能源法|Renewable Energy Law
价格法|中华人民共和国价格法
节约能源法
环境保护法
公司法|Company Law
证券法|Securities Law
商业银行法
药品管理法
疫苗管理法
预算法
企业所得税法
个人所得税法
9号文|中发9号文|电改9号文|关于进一步深化电力体制改革的若干意见
电力中长期交易基本规则
电力现货市场基本规则
容量电价机制
分时电价机制
煤电价格联动机制
阶梯电价
标杆上网电价
绿证制度
可再生能源电价附加
医保目录|国家医保药品目录|国家基本医疗保险药品目录
带量采购|药品集中带量采购|集采
数据出境安全评估办法
联合国气候变化框架公约|UN Framework Convention on Climate Change
蒙特利尔议定书|Montreal Protocol
凡尔赛条约|Treaty of Versailles|Versailles Treaty|凡尔赛和约
马斯特里赫特条约|Maastricht Treaty
里斯本条约|Lisbon Treaty
罗马条约|Treaty of Rome
跨太平洋伙伴关系协定|TPP|Trans-Pacific Partnership
关税与贸易总协定|GATT
布雷顿森林体系|Bretton Woods|Bretton Woods system
广场协议|Plaza Accord
核不扩散条约|Non-Proliferation Treaty|NPT
日内瓦公约|Geneva Convention|Geneva Conventions
民权法案|Civil Rights Act
清洁水法案|Clean Water Act
国家劳动关系法|National Labor Relations Act
公平劳动标准法|Fair Labor Standards Act
格拉斯-斯蒂格尔法案|Glass-Steagall|Glass-Steagall Act
斯姆特-霍利关税法案|Smoot-Hawley|Smoot-Hawley Tariff Act
通信规范法|Communications Decency Act
计算机欺诈和滥用法案|Computer Fraud and Abuse Act|CFAA
外国情报监视法|FISA|Foreign Intelligence Surveillance Act
云法案|CLOUD Act
爱国者法案|Patriot Act|USA PATRIOT Act
健康保险携带与责任法案|HIPAA|Health Insurance Portability and Accountability Act
信息自由法|Freedom of Information Act|FOIA
美国残疾人法案|Americans with Disabilities Act
琼斯法案|Jones Act
减税与就业法案|Tax Cuts and Jobs Act
大而美法案|One Big Beautiful Bill Act|One Big Beautiful Bill
CARES法案|CARES Act
美国救援计划法案|American Rescue Plan
工资保护计划|Paycheck Protection Program|PPP贷款
网络韧性法案|Cyber Resilience Act
人工智能责任指令|AI Liability Directive
网络与信息系统安全指令|NIS2|NIS 2 Directive
欧盟电池法规|EU Battery Regulation
企业可持续发展报告指令|CSRD
关键原材料法案|Critical Raw Materials Act
净零工业法案|Net-Zero Industry Act
在线安全法|Online Safety Act
谷物法|Corn Laws
航海条例|Navigation Acts
`;
