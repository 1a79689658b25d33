/** Words that tell what kind of claim a clause is, and where one claim ends and the next begins. */

/** The author's own view, whatever it is about. */
export const VIEW =
  /我们(?:认为|相信|判断|看好|倾向|主张)|笔者(?:认为|以为)|\b(?:(?:I|we) (?:think|believe|argue|suspect|feel|view)|in (?:our|my) (?:view|opinion)|arguably)\b/iu;

/** What ought to be. */
export const OPINION =
  /我们(?:建议|希望)|(?<![为供适])必须(?![的具品])|(?:^|[，；])(?:应当|应该|应(?![用对届变力急答聘付收邀])|需要|需(?![求方])|宜)(?=\p{Script=Han})|应(?:当|该|注重|选择|重视|积极|特别|考虑|加强|支持|充分)|值得(?:关注|注意|警惕|期待)|有必要|不应|不宜|不必|\b(?:(?:I|we) recommend|should|ought to|must|it is (?:important|essential|crucial|necessary) (?:to|that)|recommend(?:s|ed)?)\b/iu;

export const FORECAST =
  /预计|有望|预期|预测|展望|或将|将(?:会|在|于|达|成|为|有|带|是|继|持|进|面|迎|影|促|推|降|增|占|超|突|逐|更|大|使|被|导|引|由|与|从|给|对|继续|来|重|加|助|显|不|随|以|持续)|未来(?!三年哪)|(?<!截)(?:到|至|在)20[2-9]\d年(?:将|有望|会)|可能(?:会|将|导致|带来|降低|提高|增加|加剧|面临|使|成为|需要|影响|累计)|\b(?:will|expected to|expects?|forecasts?|projects? (?:that|\$|a |the )|projected|predicts?|predicted|anticipate[sd]?|is set to|are set to|likely to|going to|outlook|by 20[3-9]\d|could (?:reach|rise|grow|add|generate|fall|exceed|become))\b/iu;

export const DEFINITION =
  /(?:是指|指的是|所谓|定义为|被定义|即指|也称(?:为|作)?|又称|简称|称为|意为|全称)|(?:是|为)一种[^，]{1,30}(?:方法|技术|架构|模型|算法|框架|标准|机制|语言|指标|协议)|\b(?:refers? to|is defined as|are defined as|is a term|stands for|means that|also known as|is known as|denotes?)\b/iu;

/** Clauses that only introduce: time, place, source, condition. */
export const LEAD_IN =
  /^(?:预计(?=[到至在]?(?:19|20)\d{2})|(?:根据|据|按照|依据|截至|随着|由于|鉴于|考虑到|凭借|伴随|基于|依托|借助|出于|通过|为了?|对于|关于|面对|从|在|自|当|如果|若|虽然|尽管|即使|例如|比如|如|以|除|与|相比|相较|得益于|受限于|受|一方面|另一方面|总体|综合|展望|目前|当前|同时|此外|另外|其中|因此|不过|但是|然而|具体|首先|其次|第[一二三四五]|最后|事实上|总之|同比|其后|近年|未来|过去)|(?:according to|as of|in|by|on|at|for|from|since|during|with|while|although|though|if|when|because|as|after|before|despite|given|compared|based|per|however|moreover|furthermore|for example|for instance|meanwhile|overall|similarly|additionally|first|second|third|finally|to)\b)/iu;

/** Ends of clauses that only introduce what somebody says, or when and under what condition. */
export const LEAD_OUT =
  /(?:指出|表明|显示|提到|认为|表示|发现|直言|强调|称|数据显示|调查显示|研究显示|(?:方面|领域|看来?|上|侧|端|层面)|(?:的)?(?:时候|时|情况下|条件下|背景下|前提下|趋势下|假设下|情形下|环境下|约束下|限制下|推动下|驱动下|影响下|(?:这(?:表明|说明|意味着)|即)?在[^，]{2,24}下|受到?了?[^，]{2,24}(?:影响|制约|限制|驱动|推动)|之际|之前|之后|以来|后|中|为例|来说|来讲|而言|形式|基础上))$/u;

/** Conditions and the like: what follows completes them, with figures or without. */
export const SUBORDINATE =
  /^(?:当(?![前时下地局年代选])|如果|若|假设|假如|倘若|随着|与|相比|按照?|以(?=[^，]{1,30}(?:为|计)))|^(?:if|when|while|although|though|because|since|as|after|before|despite|given|unless|once|where|whereas|whether|by|to|for|in|at|on|with|under|assuming)\b/iu;

/** What ties the clauses after it to itself: 无论…都, 不仅…, 只有…才. */
export const BOUND =
  /^(?:但|而)?(?:考虑到|通过|凭借|伴随)|^(?:[^，]{0,12}[，])?(?:但是?|而)?(?:无论|不论|不管|只有|只要|除非|与其|不仅|不但|既|一旦|即便|即使|虽然|尽管|由于|因为|如果|若|假设|倘若|当(?=[^前时下地局年代选])|随着|与[^，]{1,20}(?:不同|相比)|以[^，]{1,30}为例)/u;

/** What the next clause completes, or is completed by: 尽管…, 但未来随着…, 更关键的是. */
export const TIED =
  /^(?:[但而且并]|但是|因此|所以|不过|同时)?(?:未来|目前|当前|短期内|长期看)?(?:随着|由于|尽管|虽然|即使|即便|因(?![此而素果])|只要|一旦|采用|通过|利用|借助|聚焦|除|做.{1,8}来看)|(?:的是|在于|原因是|来看|来讲)$/u;

/** Adverbs that open a statement as well as a lead. */
export const ADVERB_LEAD =
  /^(?:目前|当前|同时|此外|另外|其中|因此|不过|但是|然而|近年|未来|过去|总体|综合|首先|其次|最后|事实上|总之|其后)/u;

/** What begins a clause that has no subject of its own: it stays with the one before. */
export const PREDICATE =
  /^(?:从而|进而|以便|以期|使得|导致|致使|(?:也|还|并|仍)?(?:会|可以|能够)(?=\p{Script=Han}{2})|占|同比|环比|较|比(?!亚迪|特|如)|超越|超过|远超|高于|低于|高出|达到?|约|增长|下降|增幅|降幅|涨|跌|上升|提升|减少|增加|已?成为|是(?!否)|为|位居|位列|排名|均|累计|领跑|仅次于|即|平均|分别|远(?:高|低|大)于|相当于|不足|不到|增至|降至|创|净增|年均|合计|涵盖|涉及|包括|反超|(?:representing|reaching|up|down|bringing|increasing|decreasing|raising|rising|falling|which|who|that|compared|nearly|more than|less than|roughly|about|approximately|maintaining|making|equal|equivalent|including|excluding|followed|far|versus|or|an?|the (?:highest|lowest|largest|fastest|lowest)|its (?:highest|lowest|fastest)|accounting|surpassing|exceeding|adding|totall?ing|implying|suggesting|driven|led|starting|purchased|with|above|below|as well as)\b)/iu;

/** What opens a clause that stands beside the one before it. */
export const TURNS =
  /^(?:但是?(?!书)|而(?![且已言])|然而|不过|因此|因而|所以|同时|此外|另外|其中|相比之下|反之|且(?=\p{Script=Han}{2})|并且|并(?=有望|预计|将|在|于|预期)|即使|却|(?:though|but|while|whereas|however|yet|therefore|so)\b|and\b)/iu;

/** A clause that `and` opens stands by itself only with a verb of its own. */
export const FINITE =
  / (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|remains?|reached|rose|fell|grew|exceeded|became|expects?|turned)\b/u;
