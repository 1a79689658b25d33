/** How prose leads into what a source says, goes on with it, or turns to something else: general words of Chinese and English. */

/** Verbs by which a source speaks. Longer ones first where one begins another. */
const REPORTING_ZH =
  '指出|认为|表明|显示|发现|提出|表示|强调|直言|证明|证实|揭示|预计|预测|估计|估算|测算|统计|提到|提及|写道|主张|声称|宣称|回应|回应道|称|说|建议|警告|警示|报告|报道|披露|公布|宣布|透露|总结|归纳|论证|推断|判断|观察到|注意到|解释|说明|介绍|坦言|评价|呼吁|承认|重申|记载|描述|定义';
const REPORTING_EN =
  'shows?|showed|shown|finds?|found|reports?|reported|argues?|argued|estimates?|estimated|suggests?|suggested|states?|stated|notes?|noted|observes?|observed|demonstrates?|demonstrated|projects?|projected|predicts?|predicted|forecasts?|concludes?|concluded|claims?|claimed|proposes?|proposed|reveals?|revealed|indicates?|indicated|describes?|described|says?|said|writes?|wrote|points? out|pointed out|calculates?|calculated|warns?|warned|expects?|expected|documents?|documented|confirms?|confirmed|highlights?|highlighted|introduces?|introduced|announced?|announces|identifies|identified|put|puts';

/** A source's name stands before, the marker between, the verb after: `甲等人的研究[5]表明`, `Roe et al. [5] show that`. */
export const SPEAKS_NEXT = new RegExp(
  `^\\s?(?:等人?)?(?:的)?(?:最新|相关|联合)?(?:研究|报告|调查|数据|团队|论文|文章|分析|一文|白皮书|文献|模型)?(?:结果|人员)?(?:也|则|还|均|曾|就|都|更是|更|进一步|同样|明确|甚至|首次|近期|率先){0,2}(?:${REPORTING_ZH})(?:到|出|了|道|称)?`,
  'u',
);
export const SPEAKS_NEXT_EN = new RegExp(
  `^\\s(?:(?:also|further|recently|similarly|likewise|first|has|have|had|in turn|then|later|even|both|themselves)\\s){0,3}(?:${REPORTING_EN})\\b(?:\\s(?:that|how)\\b)?`,
  'iu',
);
/** The verb stands right before the marker: `调查显示[5]，…`. */
export const SPOKE = new RegExp(`(?<![被可能所难待])(?:${REPORTING_ZH})(?:出|了|到|道)?$`, 'u');
export const SPOKE_EN =
  /\b(?:shows|showed|shown|finds|found|argues|argued|estimated|suggests|suggested|stated|noted|observes|observed|demonstrates|demonstrated|projected|predicts|predicted|concludes|concluded|claimed|reveals|revealed|indicates|indicated|says|said|writes|wrote|warns|warned|reported|confirms|confirmed)(?: that)?,?$/iu;
/** A clause that closes with such a verb leads into what follows. */
export const SPEAKS_LAST = new RegExp(`(?<![被可能所难待以])(?:${REPORTING_ZH})(?:出|了|到|道)?$`, 'u');
/** A lead-in that names nobody vouches for no more than the statement it stands before. */
export const ANONYMOUS =
  /^(?:有|相关|现有|已有|最新|多项|一些|部分|不少|许多|近期|大量|诸多|早期|过往)?(?:研究|数据|调查|统计|文献|结果|实验|实证|分析|报告|测算|经验|证据|学者|市场|业内|业界)(?:人士|机构|者|结果|数据)?(?:普遍|均|也|还|一般)?.{0,2}$/u;
/** A named source and its verb inside one clause: `某研究所测算某成本为…`. */
export const SPEAKS_INSIDE = new RegExp(
  `^[^的，。]{2,22}(?:指出|认为|表明|显示|发现|测算|估算|统计|预计|预测|估计|称|证明)(?!的|中|后|时|，)`,
  'u',
);
/** Somewhere later in the sentence the same source speaks. */
export const SPEAKS_LATER = /(?:认为|指出|表明|提出|发现|显示|强调|主张)/u;

/** A clause that only names the source of what follows. */
export const LEADS_IN =
  /^(?:此外|另外|同时|其中|而|但|例如|如|具体来看)?，?(?:据(?!此|称|说|悉|点|守)|根据(?!地)|依据|依照|按照|按(?!时|需|摩|钮)|参照|参考|援引|引用|引述|来自|正如|如(?=.{1,30}(?:所|指出|显示|表明)))/u;
export const LEADS_IN_EN =
  /^(?:(?:and|but|also|similarly|meanwhile|however),? )?(?:according to|as per|per|based on|citing|drawing on|data from|figures from|estimates? (?:by|from)|as (?:reported|noted|shown|described|estimated|stated|argued|documented|measured) (?:by|in)|in (?:a|an|its|their|the|his|her) (?:[\w'-]+ ){0,5}(?:report|study|survey|paper|analysis|article|filing|review|blog post|interview)|as [\w .&'-]{2,40} (?:reports?|notes?|shows?|puts it|argues?|found))\b/iu;

/** Says where or on what ground, never what: dropped from the head of what a marker supports. */
export const SETS_SCENE =
  /^(?:以.{1,40}为例|基于.{1,60}|(?:从|就|对|对于|关于|聚焦|分|按).{1,24}(?:来看|而言|来说|来讲|看|角度|维度)|(?:在)?.{1,14}(?:方面|层面|领域|端|侧|维度)|对比.{1,16}来看|具体来看|具体而言|具体来说|总体来看|总体而言|总的来看|整体来看|综合来看|换言之|由此可见|此外|另外|同时|首先|其次|再次|最后|第[一二三四五]|一方面|另一方面|例如|比如|譬如|其中|事实上|实际上|值得注意的是|需要指出的是|值得指出的是|值得一提的是|特别地|特别是|尤其是|因此|因而|总之|目前|当前|近年来)$/u;
/** Words that join a clause to the one before and say nothing themselves. */
export const JOINER =
  /^(?:而且|而(?!是|非|不是)|但是|但|然而|不过|此外|另外|同时|并且|且|因此|因而|所以|首先|其次|最后|例如|比如|可见|于是|故)(?=[^，]{2})/u;
export const JOINER_EN =
  /^(?:and|but|however|moreover|furthermore|additionally|in addition|also|meanwhile|similarly|for example|for instance|thus|therefore|while|whereas|yet|so)\b,?\s+/iu;
/** Turns against what stood before: begins a statement of its own. */
export const TURNS = /^(?:但是|但|然而|不过|而(?!是|非|不是|且|后|言)|相反|反之|与此相对|即使|即便|尽管|虽然|相比之下)/u;
/** Speaks of what stood just before. */
export const POINTS_BACK =
  /^(?:其(?!他|它|余|次|实)|该|这(?!里)|此(?!外|后|前|时|次)|上述|二者|两者|三者|前者|后者|它|他们|她们|同期|分别)/u;
/** Goes on without a subject of its own. */
export const GOES_ON = new RegExp(
  '^(?:并|且|也|还|仍|又|均|都|及|以及|从而|进而|由此|继而|导致|使得?|令|致使|影响|包括|包含|涵盖|涉及|达到?|高达|约(?=[\\d一二三四五六七八九十百千万])|同比|环比|较(?=[上前去\\d20])|高于|低于|远|占|超过?|仅|只|已(?!经有)|连续|提[高升]|降低|减少|增加|增强|拓宽|扩大|推动|促进|带动|带来|形成|实现|成为|具有|具备|拥有|属于|位居|位列|排名|领先|领跑|居|难以|不|没有|无法|可以?|能够?|会|将|正在?|预计|预期|有望|主要|大幅|显著|明显|远超|持续|逐[步渐]|累计|平均|合计|总计|共|总|最终|有助于|有利于|以便|以期|旨在|试图|用于|服务于|通过|采用|利用|结合|支持|相当于|等于|甚至|尤其|特别|其中|即|如|例如|比如|换言之|缓解|改善|优化|加速|加剧|打破|打造|掀开|开启|标志着|意味着|说明|表明|反映|体现|显示|转变|转向|进入|发展|应用|运用|掌握)',
  'u',
);
/** A following sentence that plainly elaborates: details, results, instances. */
export const ELABORATES =
  /^(?:其中|具体来看|具体而言|具体来说|具体地|具体到|细分来看|分.{1,6}看|例如|比如|即(?!使|便|将)|也就是说|换言之|换句话说|该(?:研究|报告|调查|文|论文|模型|指数|数据|机构|团队|项目|方法|公司|作者)|这(?:项|份|一|些)(?:研究|报告|调查|结果|数据|发现|论文)|上述(?:报告|调查|数据|结果)|报告(?:还|也|同时|进一步)|研究(?:还|也|同时|进一步)|作者|结果(?:显示|表明)|特别是|尤其是)/u;
export const ELABORATES_EN =
  /^(?:specifically|in particular|more precisely|that is|of (?:these|those|this|them|which)|among (?:these|those|them)|for (?:example|instance)|(?:the|this|that) (?:study|report|survey|paper|analysis|authors?|researchers|same (?:study|report|survey|source))|it (?:also|further) (?:found|finds|shows|notes|reports|estimates)|they (?:also|further) (?:found|find|show|note|report))\b/iu;
/** Speaks of the study again: what stood between was its own. */
export const SPEAKS_AGAIN =
  /^(?:因此|所以|此外|同时|最后|总之|综上)?，?(?:该|这项|上述)?(?:研究|报告|调查|论文|作者|文章)(?:人员|者|团队)?(?:还|也|同时|进一步|最终|据此)?(?:认为|指出|发现|表明|显示|强调|建议|得出|总结|证明|提出)|^(?:thus |therefore |finally )?,? ?the (?:study|report|survey|paper|authors?|researchers) (?:also |further |therefore )?(?:conclud|argu|find|found|show|suggest|not)[a-z]*\b/iu;
/** Another side of the same matter, after one was told. */
export const NEXT_FACET = /^(?:同时|此外|另外|其次|再次|最后|且|并且)?，?(?:在.{1,16}(?:方面|上|中)，|且?从.{1,12}来看，|就.{1,12}而言，)/u;
/** The writer's own voice. */
export const OWN_VOICE = /(?:我们|笔者|本文|本章|本报告|\b(?:we|our|this page|this report) )/iu;

/** The value of the noun before follows: `用户数[5]超过…`. */
export const VALUE_NEXT =
  /^(?:已|均|仅|将|约|也|就|分别|预计|则|更|还|正|曾|大幅|显著|迅速|首次){0,2}(?:超过|超|达到|达|为|占|高达|约|近|不足|低于|高于|增长|增至|下降|上升|突破|升至|降至|提升|是(?!否)|通过|有望|从|由|在(?=\d)|宣布|发布|推出|要求|规定|禁止|限制|提供|拥有|共|有(?=\d|约|近))/u;
export const VERB_NEXT_EN =
  /^\s(?:(?:has|have|had|is|are|was|were|will|would|can|could|may|also|now|already|further|currently|only|still)\s){0,3}(?:is|are|was|were|has|have|had|achieves?|achieved|reach(?:es|ed)?|uses?|used|includes?|included|provides?|provided|requires?|required|allows?|allowed|exceeds?|exceeded|grew|rose|fell|increased|decreased|contains?|offers?|outperforms?|covers?|consists?|employs?|defines?|defined|raised|launched|released|extends?|extended|combines?|combined|applies|applied|became|becomes|remains?|established|restricts?|bans?|set|sets)\b/iu;
/** Headers of table columns that name the source of the row. */
export const SOURCE_COLUMN = /(?:\bsources?\b|\breferences?\b|\bevidence\b|\bcitations?\b|来源|出处|依据|参考|文献|资料)/iu;
