/** Words by which a text names its source without a marker, in Chinese and English. */

/** 据IDC…: what opens a source. */
export const OPENERS = '根据|依据|按照|据|援引|引用';

/** What a source gives; it ends the name: IDC的统计数据. */
export const GIVEN =
  '统计数据库|统计数据|公开数据|调查数据|调研数据|调查报告|研究报告|数据库|数据|统计(?!局)|测算|估算|估计|预测|预计|报告|调查(?![公局员队])|调研|问卷|研究(?![所院员者机中公网处人])|分析(?!师)|披露|介绍|报道|消息|公告|年报|财报|招股书|招股说明书|白皮书|公布|发布|透露|观点|说法|论文|文章|公开资料|资料|官网|榜单';

/** What a source says; the claim follows. */
export const SAYINGS =
  '显示|表明|指出|认为|预计|预测|预期|测算|统计(?![局员年公学])|估计|估算|提到|提出|表示|称|宣称|披露|透露|直言|强调|发现|证实|报告(?![期会书人中])|报道|写道|坦言|警告';

/** Not a source: the author, a nameless many, a thing of the text itself. */
export const NOBODY =
  '我们|本文|本章|本报告|笔者|作者|上文|前文|下文|后文|上述|以上|该|这|此|其|他们|她们|人们|大家|业界|业内|学界|市场(?:普遍|一致|上|预期|参与|认为|预计|$)|外界|一般|部分|一些|许多|很多|不少|多数|大多数|现有|过往|过去|最新|最近|早期|多项|一项|有(?!色)|反方|正方|双方|专家|学者|研究者|研究人员|文献|结果|数据|实验|调查(?!局)|调研|研究|统计(?!局)|测算|估算|分析(?!师)|公开|相关|有关|理论|实证|事实|历史|经验|官方|网络|问卷|受访|企业|公司|政府|国家(?:们|的|$)|用户|消费者|投资者|股东|各|当|如果|若|虽然|尽管|但|而|因|由于|随着|通过|同时|此外|另外|综合|总体|目前|当前|未来|综上|据此|可见|是|并|从|对|可|基于|引导|利用|采用|[^，]{1,12}(?:批评者|支持者|倡导者|反对者|人士)$';

/** What a thing is that stands after 根据 and is no source: 根据需要, 根据这一定律. */
export const NO_SOURCES =
  /(?:定律|Laws?|原理|理论|公式|政策|规定|要求|情况|需求|需要|条件|标准|原则|类型|特点|比例|比重|假设|模型|方法|逻辑|路径|目标|规划|计划|协议|合同|法律|条例|办法|定义|口径|架构图|图表|经验|反馈|偏好|能力|规模|程度|变化|趋势|时间|阶段|顺序|层级|价格|重要性|频率)$/u;

/** Who publishes under a name without such an ending. */
export const KNOWN_PUBLISHERS =
  '麦肯锡|高盛|彭博|路透|摩根士丹利|摩根大通|花旗|瑞银|德勤|普华永道|安永|毕马威|埃森哲|贝恩|益普索|尼尔森|盖洛普|标普|穆迪|惠誉|中金|中信|艾瑞|易观|赛迪|亿欧|新华社|微软|谷歌|英伟达|英特尔|苹果|亚马逊|华为|百度|腾讯|阿里|世界银行|国际能源署|工信部|商务部|发改委|央行|欧盟|联合国|经合组织|世贸组织|皮尤|智联|猎聘|清华|北大|斯坦福|哈佛|麻省理工';

/** Endings of names of those who publish. */
export const PUBLISHERS =
  '网|社|局|院|研究所|交易所|委|部|银行|大学|学院|公司|协会|学会|商会|机构|资本|证券|咨询|研究|日报|晚报|时报|周刊|杂志|期刊|电视台|通讯社|新闻|中心|组织|基金|基金会|联盟|集团|实验室|委员会|统计局|研究所|研究院|智库|事务所|论坛|大会|峰会|平台|财经|科技|数据|招聘|机器人|集邦|指数|署|厅|总局|海关|政府|法院|央行|协进会|理事会|团队|交易所';

/** Who somebody is: a person named after it speaks for themselves. */
export const TITLES =
  '创始人|联合创始人|CEO|CTO|CFO|首席[\\p{Script=Han}]{1,6}|教授|副教授|院士|博士|分析师|经济学家|总裁|副总裁|董事长|理事长|主席|主任|部长|局长|行长|秘书长|院长|所长|总经理|总监|负责人|发言人|先驱|学者|研究员|工程师|记者|作者|主编|总理|总统|专家';

/** Sites and services whose own counts are quoted as data: GitHub上…, on Hugging Face. */
export const PLATFORMS =
  'GitHub|Github|Gitee|Hugging ?Face|Kaggle|Papers [Ww]ith [Cc]ode|Google Scholar|Stack Overflow|App Store|Google Play|arXiv|Steam|npm|PyPI|Docker Hub|天眼查|企查查|知网|CNKI|Wind|Bloomberg|万得|领英|LinkedIn|Chatbot Arena|LMSYS';

/** English verbs of saying that make their subject a source. */
export const ENGLISH_SAYINGS =
  'estimates|estimated|estimate|projects|projected|project|forecasts|forecasted|predicts|predicted|predict|expects|expected|expect|says|said|say|reports|reported|finds|found|find|notes|noted|states|stated|calculates|calculated|argues|argued|argue|writes|wrote|warns|warned|warn|suggests|suggested|suggest|shows|showed|show|indicates|indicated|indicate|claims|claimed|concludes|concluded|conclude|observes|observed|believes|believe|reckons|puts|anticipates|anticipated|explains|explained|documented|described|revealed|reveals|disclosed|discloses';

/** People who speak for the name before them: Wall Street analysts, Stanford researchers. */
export const ENGLISH_PEOPLE =
  'consensus|analysts|economists|researchers|officials|executives|strategists|scientists|experts|engineers|team|chief|economist|analyst|researcher|spokesperson|CEO|founder|professor';

/** Things that belong to a source: IDC's survey, the SIA report. */
export const ENGLISH_GIVEN =
  'data|figures|statistics|estimates?|projections?|forecasts?|analys(?:is|es|ts)|reports?|surveys?|stud(?:y|ies)|research|polls?|index|numbers|filings?|press releases?|statements?|paper|model|tracker|database|census';

/** Beginnings of English sentences that look like names and are none. */
export const ENGLISH_NOBODY =
  /^(?:The|This|That|These|Those|It|They|We|He|She|You|I|There|Here|Some|Many|Most|Several|Other|Others|Critics|Proponents|Supporters|Analysts|Experts|Researchers|Economists|Estimates|Studies|Research|Data|Evidence|Results|Figure|Table|Section|Chapter|Appendix|Exhibit|Our|Their|Its|His|Her|One|Two|Three|Both|Each|All|No|If|When|While|Although|However|Moreover|Furthermore|In|On|At|By|For|From|As|Current|Recent|Historical|Early|Key|Total|And|But|So|Then|Thus|What|Which|Who|How|Why|Model|Models|Market|History|Experience)$/u;
