/** Words that tell what is measured: nouns of measures, verbs of change, having and doing, in Chinese and English. */

/** Ends of Chinese nouns that name a measure; 率, 额, 费 make one of nearly any noun. */
export const MEASURE_END =
  /(?:身高|体重|续航|里程|毛利|净利|财富|资产|负债|债务|亏损|余额|赤字|顺差|逆差|涨幅|跌幅|增幅|降幅|增速|功率|电压|转速|扭矩|自由度|载重|负载|股权|租金|进度|补助|补贴|存量|增量|总值|规模|支出|收入|营收|利润|成本|开支|开销|价格|单价|市值|估值|金额|总额|薪资|薪酬|工资|产值|附加值|增加值|产能|占比|比例|比重|份额|市占|概率|得分|评分|分数|指数|系数|算力|带宽|内存|显存|容量|功耗|能耗|时长|时间|时延|延迟|频率|频次|排名|名次|速度|长度|高度|宽度|深度|精度|准确度|密度|强度|温度|年龄|寿命|周期|水平|能力|性能|效果|表现|门槛|缺口|差距|差异|人口|面积|距离|重量|体积|数值|需求|供给|投入|投资|融资|贷款|存款|储备|库存|订单|GDP|CAGR|ROI|(?<![效速汇])率|(?<=[效汇利])率|(?<![质力大少重])量|(?<![多少半参指分])数|参数|额|费|(?<=[^的])价|倍数|次数)$/u;

/** Verbs that tell of a change; they stay with what changes. */
export const CHANGE_END =
  /(?:同比|环比)?(?:(?:复合|累计|平均|年均|大幅|快速|显著|持续)?(?:增长|增加|下降|降低|减少|提升|提高|上升|上涨|下跌|下滑|暴跌|暴涨|大涨|大跌|骤降|骤增|飙升|激增|猛增|锐减|蒸发|缩水|收窄|走高|走低|回升|反弹|下挫|翻番|扩大|缩小|缩短|延长|扩张|攀升|回落|升高|减弱|加快|放缓|压缩|节省|节约|净增|净减|多增|少增|新增|上调|下调|下压|改善|领先|落后|高出|超出|降|增|涨|跌|升))了?$/u;

/** Verbs before a number that say no more than that it is so many. */
export const HAVING =
  /^(?:可以|需要|所需|需|可|能够|能|将|会|已经|已|就|共|也|还|仅|只|均|都|则|约|其|相继|陆续|累计|合计|总共|分别|大约)*(?:有|含有|包含|包括|含|拥有|具有|具备|配备|设有|达到|达|为|是|共|共计|合计|得到|收到|覆盖|涵盖|给出|获得|取得|实现|带来|需要|满足|所需|需|用|使用|采用|耗费|花费|占|到|至|在|得到|推动|创造|贡献|产生|形成|面临|存在|覆盖|涉及|涵盖|完成|支持|提供|成为)?[了着过]?$/u;

/** Where a Chinese predicate begins; what stands before the first of them, after the last 的, names who or what. */
export const PREDICATE_WORD =
  /(?:有望|预计|愈发|愈加|日益|越来越|尤为|较为|颇为|十分(?!之)|尚处|尚(?=[无未有需待不])|积极|拓展|专注|助力|呈现|呈|同样|年产|年销|月产|日产|日均|可以|能够|可能|可实现|必须|需要|应当|应该|已经|正在|仍然|依然|相继|陆续|进一步|分别|不断|逐步|逐渐|持续|共同|主要|则|(?<![平人户年月日])均|都|仅|只能|也(?!门)|还|已|将|曾|正(?=[在从向])|被(?!引(?:占比|次数|频次|量))|把|(?<![自理事经原缘])由(?!于)|使(?=得|其)|(?<![指命口])令|让|是|(?<![行作认])为(?![了何])|(?<![现所只])有(?![关限效机利色])|(?<!市)占(?![比据用率有])|达到|达|趋(?=近|于)|较(?=[高低大小多少强弱为])|更(?!新)|超过|超越|高于|低于|优于|不及|不到|相当于|等于|接近|包含|包括|拥有|具有|具备|含有|发布|推出|提出|开发|研发|构建|打造|建成|寻求|花(?=[了掉去]|$)|斥资|豪掷|耗资|出资|创下|公布|发放|裁掉|裁员|裁减|筹集|募资|设(?=[在为定于]|$)|预付|增持|减持|捐赠|签署|签订|承诺|宣布|超出|高出|承受|容纳|投产|交付|招募|关闭|新建|扩建|安装|录得|售出|卖出|买入|买下|拨款|偿还|持有|建立|设立|成立|推动|带动|带来|促进|驱动|导致|引发|造成|实现|完成|得到|收到|覆盖|涵盖|给出|获得|取得|获取|采用|使用|利用|选择|支持|提供|生产|制造|出货|销售|投入|投资|收购|融资|募集|采购|购置|购买|部署|(?<![预微])训练|推理|消耗|耗费|花费|耗时|处理|存储|传输|积累|吸引|培养|招聘|雇佣|增长|增加|下降|降低|减少|提升|提高|上升|扩大|缩小|缩短|突破|升至|降至|增至|跌至|贡献|形成|产生|面临|存在|遇到|缺乏|领先|落后|位居|位列|排名|居(?=[全世首第前])|走向|迎来|进入|处于|位于|来自|源自|源于|引领|垄断|主导|显示|表明|展现|发现|认为|指出|预测|遵循|属于|成为|作为|得以|得益|受限|受到|受(?![益访众试理贿])|依赖|依托|基于|(?<![功性智职产技可万节])能(?=[以在将使])|共(?=\d|约|有)|约(?=\d)|超(?=\d)|需(?!求)|可(?=实现|达|用|以|能)|会(?=[在导使带对有]))/gu;

/** A verb right before one of these is part of a noun: 发布数量, 训练成本. */
export const NOUN_AFTER_VERB =
  /^(?:的|增速|进度|资金|基金|机构|人(?![们均])|款|余额|净额|数量|比例|成本|规模|量|额|率|数(?!据)|能力|速度|时间|时长|时延|次数|费用|价格|性能|效率|效果|开销|开支|总额|总量|金额|计算|过程|阶段|数据|市场|用户|人数|目标|需求|周期|频率|比重|占比|份额|强度|水平|门槛|方式|方面|环节|任务|技术|系统|平台|工具|服务|模型|芯片|企业|厂商|者|商(?![用业])|方(?![面便法])|链|端|侧|业)/u;

/** A clause may end in an adjective instead of a verb. */
export const ADJECTIVE_END =
  /(?:可观|明显|显著|突出|不足|有限|巨大|广阔|激烈|旺盛|充足|成熟|稳定|良好|困难|一致|相近|居前|丰富|活跃|复杂|强劲|迅速|缓慢|紧张|薄弱|齐全|先进|[较更最]?(?:[大小高低强弱多少快慢优好差])|为主|为首|靠前|靠后|百花齐放|前列|第[一二三四五六七八九十])["”」]?$/u;

/** Chinese nouns that stand for whoever was named before. */
export const PRONOUN =
  /^(?:其|该|它|它们|他们|这|这些|那|本|此|后者|前者|该公司|其中|两者|二者|公司|企业|我们|彼此|双方|模型|系统|产品|处理器|国家|机构|量)$/u;

/** English nouns that name a measure. */
export const MEASURE_NOUN =
  /^(?:shares|stocks?|unemployment|employment|inflation|exports?|imports?|deficits?|surplus|capitali[sz]ation|payouts?|grants?|loans?|bonus(?:es)?|fines?|turnout|traffic|adoption|penetration|coverage|enrol?lment|tuition|tariffs?|rents?|mortgages?|royalt(?:y|ies)|bounty|revenues?|sales|income|profits?|earnings|losses|costs?|expenses?|spending|expenditures?|capex|opex|investments?|funding|financing|debt|loans?|equity|cash|flows?|reserves?|buybacks?|dividends?|valuations?|values?|prices?|fees?|wages?|salar(?:y|ies)|compensation|tax(?:es)?|budgets?|margins?|returns?|yields?|rates?|growth|increases?|decreases?|declines?|reductions?|drops?|gains?|rises?|improvements?|shares?|percentages?|proportions?|portions?|ratios?|fractions?|accuracy|precision|recall|scores?|capacity|capacities|throughput|bandwidth|latency|memory|power|energy|electricity|consumption|usage|utilization|utilisation|demand|supply|output|production|productivity|shipments?|orders?|backlogs?|obligations?|purchases?|commitments?|deals?|guidance|estimates?|consensus|forecasts?|projections?|targets?|premiums?|discounts?|size|length|width|depth|height|weight|distance|area|volume|speed|duration|lifetime|lifespan|age|time|times|cycles?|periods?|delays?|tokens?|parameters?|params|users?|subscribers?|customers?|employees|workers|jobs|headcount|population|people|households|GDP|CAGR|ROI|ROIC|EBITDA|IRR|probability|likelihood|risk|chance|odds|index|rank|ranking|emissions|temperature|efficiency|performance|depreciation|amortization|credits?|subsid(?:y|ies)|stakes?|assets?|liabilit(?:y|ies)|inventory|inventories|installations?|compute|FLOPs?|GPUs?|CPUs?|chips?|models?|papers?|citations|patents?|samples?|records?|documents?|questions?|tasks?|workforce|market|deployments?|contracts?|bookings?|terms?|penetration|adoption|coverage|turnover|enrol?lment|tuition|mortality|incidence|prevalence|survival|sensitivity|specificity)$/iu;

/** English verbs that end a subject, besides forms in -ed. */
export const FINITE_VERB =
  /^(?:reckons?|struck|sank|slid|wrote|bought|sought|drew|threw|dwarfs?|seems?|appears?|looks?|squeezes?|spans?|likes?|wants?|hopes?|aims?|stretche[sd]|boasts?|controls?|commands?|captures?|dominates?|hosts?|trades?|backs?|trails?|weighs?|earns?|contributes?|competes?|relies|depends?|charges?|signed|edged|launche[sd]|unveils?|pledges?|agrees?|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|plans?|expects?|projects?|forecasts?|estimates?|remains?|stands?|stood|reach(?:es)?|rose|rises?|fell|falls?|grew|grows?|became|becomes?|spent|spends?|sold|sells?|won|wins?|lost|loses?|made|makes?|built|builds?|held|holds?|hit|hits|cost|costs|costing|saw|sees?|took|takes?|gave|gives?|gets?|got|goes|went|runs?|ran|uses?|requires?|needs?|contains?|includes?|comprises?|represents?|accounts?|equals?|totals?|averages?|exceeds?|surpass(?:es)?|means?|shows?|suggests?|indicates?|implies|maintains?|generates?|produces?|provides?|offers?|serves?|supports?|employs?|houses?|covers?|consumes?|draws?|pays?|paid|raises?|brings?|brought|leads?|led|leaves?|left|puts?|sets?|cuts?|drops?|ranges?|runs|faces?|carries|claims?|says?|said|told|tells?|found|finds?|argues?|notes?|reports?|announces?|commits?|adds?|begins?|began|comes?|came|keeps?|kept|lies|lasts?|lets?|meets?|met|outperforms?|beats?|scores?|achieves?|delivers?|doubles?|triples?|operates?|owns?|peaks?|ships?|trains?|typically|currently|collectively|now|already|also|nearly|approximately|about|roughly|over|more|at|of|in|for|to|from|by|with|on)$/iu;

/** Headers that do not say what their column measures. */
export const GENERIC_HEADER =
  /^(?:assessment|evidence|details?|value|values|key findings?|findings?|implications?|outcomes?|notes?|comments?|remarks?|description|summary|example|examples|data|results?|说明|备注|内容|数值|数据|描述|情况|结果|发现|证据|评估|要点|示例)$/iu;
