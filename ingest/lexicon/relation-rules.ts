/** What words state a relation: between two names of one clause, with what may stand before and behind them. A list of names states nothing. */
import type { EntityType, RelationType } from '#graph/model/document-graph.ts';
import { HOME_WORDS } from '#graph/model/home-words.ts';

export interface RelationRule {
  readonly type: RelationType;
  /** Types of the name that stands first, and of the second. */
  readonly first: readonly EntityType[];
  readonly second: readonly EntityType[];
  /** Whether the first name is the head. */
  readonly headFirst: boolean;
  /** The words between the two; with `carried`, from the clause's begin where its subject stands in a clause before. */
  readonly gap: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What the second name must look like. */
  readonly tail?: RegExp;
  readonly carried?: boolean;
  /** Whether the other members of a list (A、B和C) take part; they do unless said otherwise. */
  readonly alone?: boolean;
  /** Whether both names must be of one kind. */
  readonly alike?: boolean;
  /** Whether a negation or a condition leaves it true (A does not reach B is a comparison). */
  readonly evenDenied?: boolean;
}

const MAKER: readonly EntityType[] = ['company', 'institution', 'person'];
const FIRM: readonly EntityType[] = ['company', 'institution'];
const THING: readonly EntityType[] = ['model', 'software', 'chip'];
const WORK: readonly EntityType[] = ['model', 'software', 'chip', 'technology'];
const ISSUER: readonly EntityType[] = ['institution', 'place', 'company'];
const ACTOR: readonly EntityType[] = ['company', 'institution', 'place', 'person', 'model', 'software'];
const COMPARED: readonly EntityType[] = ['place', 'company', 'institution', 'model', 'software', 'chip', 'technology'];

/** Not the object of the verb, but of what follows it: 发布基于X的Y. */
const OBJECT =
  '(?<!基于|针对|面向|使用|采用|对|与|和|比|超过|优于|兼容|支持|通过|利用|借助|依托|搭载|围绕|关于|用于|较|对标|类似|像|接入|等|依赖|购买|采购|租用|测试|挑战)';
const MAKES = '(?:发布|推出|开发|研发|提出|发明|构建|打造|训练出|开源|上线|设计|创造|自研|研制|维护|创建|迭代|主导研发)';
/** Up to four words before the object, none that makes it the object of something else: a fork of X on GitHub. */
const OBJECT_EN = '(?:(?!(?:on|in|for|with|using|from|at|by|to|against|via|into|under|of|than|like|as|based)\\b)[^.;:, ]+ ){0,4}';
const MADE_EN = '(?:developed|created|built|released|launched|designed|introduced|trained|invented|made|unveiled)';
const TITLE =
  '(?:联合创始人|创始人|首席执行官|首席科学家|首席技术官|首席财务官|首席经济学家|首席AI科学家|创始理事长|理事长|董事长|总裁|副总裁|总经理|CEO|CTO|CFO|COO|教授|副教授|院士|主席|校长|院长|主任|研究员|工程师|合伙人|分析师|经济学家|科学家|创办人|技术副总裁)';
const TITLE_EN =
  '(?:CEO|CFO|CTO|COO|[Cc]hairman|[Cc]hair|[Pp]resident|[Ff]ounder|[Cc]o-founder|[Cc]hief [A-Z]?[a-z]+(?: [A-Z]?[a-z]+)? [Oo]fficer|[Cc]hief [Ee]xecutive|[Cc]hief [Ss]cientist|[Cc]hief [Ee]conomist|[Pp]rofessor|[Ee]conomist|[Rr]esearcher|[Aa]nalyst|[Dd]irector|[Ss]ecretary)';
const NOUN =
  '(?:(?:新一代|最新|开源|旗舰|自研)?[\\p{Script=Han}A-Z]{0,6}(?:产品|模型|框架|应用|功能|系统|芯片|处理器|平台|工具|软件|库|助手|机器人|系列|加速卡))?';
const CURBS = '(?:限制|制裁|禁止|封锁|管制|打压|遏制|断供|禁售|禁运)';

// prettier-ignore
export const RELATION_RULES: readonly RelationRule[] = [
  // developed: maker → thing
  { type: 'developed', first: MAKER, second: WORK, headFirst: true, carried: true, gap: new RegExp(`^(?:[（(][^（）()]{0,30}[）)])?[^，。；：]{0,24}?${MAKES}[^，。；：、]{0,24}${OBJECT}$`, 'u') },
  { type: 'developed', first: ['company'], second: THING, headFirst: true, alone: true, gap: new RegExp(`^(?:公司)?(?:的|旗下的?|自研的?|自家的?)?\\s?${NOUN}\\s?$`, 'u') },
  { type: 'developed', first: ['company'], second: ['technology'], headFirst: true, alone: true, gap: /^(?:公司)?的?(?:自研的?|自有的?|独有的?)(?:[\p{Script=Han}A-Z]{0,8}(?:编程语言|架构|平台|指令集))?$/u },
  { type: 'developed', first: ['company', 'institution'], second: ['model', 'software', 'chip'], headFirst: true, alone: true, gap: /^(?:'s|’s) (?:(?:own|new|latest|flagship|open|proprietary|custom) ){0,2}$/u },
  { type: 'developed', first: ['company'], second: THING, headFirst: true, gap: /^[^，。；：]{0,12}其(?:自研的?|旗下的?|开源的?)?$/u },
  { type: 'developed', first: WORK, second: MAKER, headFirst: false, gap: /^(?:模型|框架)?[（(]$/u, after: /^(?:维护|开发|推出|发布|研发|出品|提出|，(?:19|20)\d\d年?)?[）)]/u, alone: true },
  { type: 'developed', first: WORK, second: MAKER, headFirst: false, gap: /^(?:模型|框架|架构)?[，,]?[^，。；：]{0,12}由[^，。；：]{0,8}$/u, after: /^[^，。；：]{0,20}(?:开发|研发|推出|发布|提出|打造|设计|主导|维护|训练|微调)/u },
  { type: 'developed', first: WORK, second: MAKER, headFirst: false, gap: new RegExp(`^,?[^.;:]{0,40}\\b${MADE_EN} by (?:the )?$`, 'u') },
  { type: 'developed', first: MAKER, second: WORK, headFirst: true, carried: true, gap: new RegExp(`^,?[^.;:,]{0,30}\\b${MADE_EN} ${OBJECT_EN}$`, 'u') },
  // issued: body → policy
  { type: 'issued', first: ISSUER, second: ['policy'], headFirst: true, carried: true, gap: new RegExp(`^[^，。；：]{0,24}?(?:发布|出台|印发|颁布|签署|通过|制定|公布|实施|推出|修订|提出|实行)[^，。；：、]{0,16}${OBJECT}[《“"]?$`, 'u') },
  { type: 'issued', first: ISSUER, second: ['policy'], headFirst: true, alone: true, gap: /^(?:的|'s |’s )?《?$/u },
  { type: 'issued', first: ISSUER, second: ['policy'], headFirst: true, carried: true, gap: /^[^，。；：]{0,30}(?:列入|纳入|加入)[“"《]?$/u, tail: /(?:清单|List)$/u },
  { type: 'issued', first: ISSUER, second: ['policy'], headFirst: true, carried: true, gap: /^[^.;:,]{0,30}\b(?:passed|enacted|issued|signed|adopted|published|implemented|approved|introduced) (?:the |its |a )?[^.;:,]{0,16}$/u },
  { type: 'issued', first: ['policy'], second: ISSUER, headFirst: false, gap: /^[^.;:]{0,30}\b(?:passed|enacted|issued|signed|adopted|published|implemented|approved) by (?:the )?$/u },
  // restricts: policy or place → whom it restricts
  { type: 'restricts', first: ['place', 'policy', 'institution', 'company', 'software'], second: ['place', 'company', 'institution'], headFirst: true, carried: true, gap: new RegExp(`^[^。；：]{0,50}?${CURBS}(?:了|对|向)?[^，。；：的]{0,8}$`, 'u') },
  { type: 'restricts', first: ['place', 'policy', 'institution'], second: ['place', 'company'], headFirst: true, carried: true, gap: /^[^，。；：]{0,12}(?:对|向)[^，。；：]{0,4}$/u, after: new RegExp(`^[^，。；：]{0,14}(?:${CURBS}|禁令|出口管制|加征)`, 'u') },
  { type: 'restricts', first: ['place', 'company'], second: ['place', 'institution'], headFirst: false, gap: /^[^，。；：]{0,20}(?:受到?|遭到?|被)$/u, after: new RegExp(`^[^，。；：]{0,14}${CURBS}`, 'u') },
  { type: 'restricts', first: ['place', 'company'], second: ['place'], headFirst: false, gap: /^[^。；：]{0,50}(?:在|受)$/u, after: new RegExp(`^[^，。；：]{0,8}${CURBS}(?:下|影响)`, 'u') },
  { type: 'restricts', first: ['place', 'policy', 'institution'], second: ['place', 'company'], headFirst: true, gap: /^[^.;:]{0,50}\b(?:restrict(?:s|ed|ing|ions)?|sanction(?:s|ed)?|ban(?:s|ned)?|bars?|barred|curb(?:s|ed)?|blocks|blocked|export controls|prohibits?)\b[^.;:,]{0,24}$/u },
  // invested_in
  { type: 'invested_in', first: MAKER, second: ['company'], headFirst: true, carried: true, gap: new RegExp(`^[^，。；：]{0,16}?(?:投资|入股|收购|领投|注资|参投|控股|并购)[^，。；：、的]{0,10}${OBJECT}$`, 'u') },
  { type: 'invested_in', first: MAKER, second: ['company'], headFirst: true, carried: true, gap: /^[^.;:]{0,80}\b(?:(?:invest(?:s|ed|ing|ment|ments)?|stake)(?: [^.;:,]{0,40})? in|acquired|acquires|acquiring|bought|backed) (?:the )?$/u },
  { type: 'invested_in', first: MAKER, second: ['company'], headFirst: true, carried: true, gap: /^[^，。；：]{0,8}(?:向|对)[^，。；：]{0,4}$/u, after: /^[^，。；：]{0,8}(?:投资|注资|增资)/u },
  // based_on: thing → what it builds on
  { type: 'based_on', first: WORK, second: WORK, headFirst: true, alone: true, gap: /^[^，。；：]{0,16}?(?:是?基于|建立在|构建于|脱胎于|源自|衍生自)[^，。；：的]{0,8}$/u },
  { type: 'based_on', first: ['technology', 'model'], second: ['model', 'software'], headFirst: false, alone: true, before: /(?:基于|以)$/u, gap: /^(?:架构|模型|技术)?(?:为基础)?的[^，。；：]{0,16}$/u },
  { type: 'based_on', first: WORK, second: WORK, headFirst: true, alone: true, gap: /^[，,]?[^。；：]{0,12}(?:对|是)[^，。；：]{0,4}$/u, after: /^(?:[（(][^（）()]{0,20}[）)])?的?(?:改进|改良|扩展|微调版|变体|升级版|衍生)/u },
  { type: 'based_on', first: WORK, second: WORK, headFirst: true, alone: true, gap: /^(?:模型)?[，,]?由[^，。；：]{0,16}基于$/u },
  { type: 'based_on', first: WORK, second: WORK, headFirst: true, alone: true, carried: true, gap: /^[^，。；：]{0,12}在$/u, after: /^[^，。；：]{0,6}基础上/u },
  { type: 'based_on', first: WORK, second: WORK, headFirst: true, alone: true, gap: /^,?[^.;:]{0,40}\b(?:based on|built on|built upon|built on top of|fine-tuned from|derived from|variant of|successor (?:to|of)) (?:the )?(?:[a-z-]+ ){0,2}$/u },
  // uses: actor or thing → what it uses
  { type: 'uses', first: ACTOR, second: ['technology', 'software', 'dataset'], headFirst: true, carried: true, gap: new RegExp(`^[^，。；：]{0,16}?(?:使用|采用|运用|利用|(?<![的些款类个品IP动])应用|借助|搭载|引入|落地|接入|部署|学习)(?:了|过)?(?!的)[^，。；：、（(]{0,8}$`, 'u') },
  { type: 'uses', first: ['company', 'institution', 'software'], second: ['model'], headFirst: true, carried: true, gap: /^[^，。；：]{0,16}?(?:使用|采用|运用|搭载|接入|部署|调用)(?:了|过)?(?!的)[^，。；：、]{0,8}$/u },
  { type: 'uses', first: ['place'], second: ['software', 'technology'], headFirst: true, before: /在$/u, gap: /^[，,]?$/u, after: /^[^，。；：]{0,8}的?(?:使用比例|使用率|采用率|普及率|渗透率)/u },
  { type: 'uses', first: ACTOR, second: ['technology', 'software', 'model', 'dataset'], headFirst: true, carried: true, gap: new RegExp(`^[^.;:,]{0,30}\\b(?:uses|used|using|adopts|adopted|relies on|relied on|leverages|leveraged|deploys|deployed) ${OBJECT_EN}$`, 'u') },
  { type: 'uses', first: ['technology', 'software', 'model', 'dataset'], second: ACTOR, headFirst: false, gap: /^[^.;:,]{0,30}\b(?:used|adopted|deployed) (?:internally |widely |extensively )?by (?:the )?$/u },
  { type: 'uses', first: ['company', 'institution'], second: ['chip'], headFirst: true, carried: true, gap: /^[^，。；：]{0,16}?(?:使用|采用|采购|部署|购买|租用|订购)(?:了)?[^，。；：]{0,12}$/u },
  { type: 'uses', first: ['company', 'institution', 'chip'], second: ['chip'], headFirst: true, carried: true, gap: /^[^.;:]{0,60}\b(?:housing|using|uses|deployed|deploys|purchased|bought|installed)\b[^.;:]{0,24}$/u },
  // runs_on: model or software → hardware
  { type: 'runs_on', first: ['model', 'software'], second: ['chip'], headFirst: true, carried: true, gap: /^[^，。；：]{0,16}?(?:需要?用|使用|运行在|部署在|训练于|在|用)[^，。；：]{0,14}$/u, after: /^[^，。；：]{0,10}(?:训练|推理|运行|上)/u },
  { type: 'runs_on', first: ['model', 'software'], second: ['chip'], headFirst: true, gap: /^[^，。；：]{0,30}(?:训练|推理)[^，。；：]{0,6}(?:需要|所需)(?:要?的)?[^，。；：]{0,6}$/u },
  { type: 'runs_on', first: ['model', 'software'], second: ['chip'], headFirst: true, before: /(?:基于|在|以)$/u, gap: /^(?:大?模型)?[，,][^，。；：]{0,8}$/u, after: /^(?:系统|处理器|芯片|服务器|集群)?的(?:解码|推理|训练|吞吐|延迟|时延|性能)/u },
  { type: 'runs_on', first: ['model', 'software'], second: ['chip'], headFirst: true, gap: /^(?:模型)?上，?(?:实测|测试)[^，。；：]{0,6}$/u },
  { type: 'runs_on', first: ['model', 'software'], second: ['chip'], headFirst: true, gap: /^[^.;:]{0,40}\b(?:trained on|runs on|running on|deployed on|served on|ran on)\b[^.;:]{0,24}$/u },
  // compared_with: symmetric
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, carried: true, evenDenied: true, gap: /^[^，。；：]{0,50}?(?:相比于?|相较于?|较|比|超过|超越|优于|领先于?|领先于|落后于?|低于|高于|不及|不如|弱于|强于|接近|逊于|媲美|对标|赶超|追赶|好于|快于|慢于|大于|小于|多于|少于|胜过|击败|不亚于|仅次于|之于|追赶上)(?:了|其)?[^，。；：\d的]{0,5}$/u },
  { type: 'compared_with', first: ['model', 'chip'], second: ['model', 'chip'], headFirst: true, carried: true, evenDenied: true, gap: /^[^，。；：]{0,60}达到$/u, after: /^[^，。；：]{0,16}水平/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, alone: true, alike: true, evenDenied: true, gap: /^(?:与|和|同|跟)?$/u, after: /^[^，。；：]{0,18}(?:相比|之间的?[^，。；：]{0,6}(?:差距|差异|竞争)|的?(?:差距|差异|对比)|持平|相当|相近|大致类似|几乎相同|相似)/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, carried: true, alike: true, evenDenied: true, gap: /^[^，。；：]{0,24}(?:与|和|同|跟)[^，。；：]{0,6}$/u, after: /^[^，。；：]{0,12}(?:相比|持平|相当|相近|类似|(?:几乎)?相同|一致|(?:仍|还|尚)?(?:有|存在)[^，。；：]{0,6}差距)/u },
  { type: 'compared_with', first: ['model', 'chip', 'software', 'company', 'place'], second: ['model', 'chip', 'software', 'company', 'place'], headFirst: true, carried: true, gap: /^[^。；：]{0,40}(?:仅为|仅是|约为|约是|相当于|是|为)(?:约|近)?$/u, after: /^(?:产品|系统|模型)?的(?:约|近)?[\d一二三四五六七八九十两几]+(?:\.\d+)?(?:%|倍|成|分之|[-–~至])/u },
  { type: 'compared_with', first: ['model', 'chip', 'software'], second: ['model', 'chip', 'software'], headFirst: true, alone: true, alike: true, gap: /^(?:至|到)$/u, after: /^[^，。；：]{0,16}(?:扩大|增长|提升|提高|下降|增加|缩小)/u },
  { type: 'compared_with', first: ['model', 'chip', 'software'], second: ['model', 'chip', 'software'], headFirst: true, alike: true, before: /以[^，。；]{0,24}$/u, gap: /^为基准[，,][^。；：]{0,30}$/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, alike: true, before: /(?:^|[，。；：、])$/u, gap: /^[^，。；：]{0,24}\d[^，。；：]{0,16}[，,；]?(?:而|但|相比之下，?)$/u, after: /^[^，。；：]{0,24}\d/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, alike: true, evenDenied: true, gap: /^[^.;:]{0,60}\b(?:compared (?:to|with)|versus|vs\.?|outperform(?:s|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|faster than|slower than|higher than|lower than|more than|less than|larger than|smaller than|ahead of|lag(?:s|ged)? behind|rival(?:s|ing)?|on par with) (?:the |that of |those of )?$/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, alike: true, gap: /^[^.;:,]{0,40}\b(?:(?:more|less) [a-z-]{3,16} than|as [a-z-]{2,12} as|(?!other\b|rather\b)[a-z]{2,12}er than|worse than|superior to|inferior to|comparable (?:to|with)|on par with) (?:(?:that of )?the )?$/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, alike: true, before: /\b(?:[Cc]ompared (?:with|to)|[Rr]elative to|[Uu]nlike|[Ii]n contrast to) (?:the )?$/u, gap: /^, (?:the )?$/u },
  { type: 'compared_with', first: COMPARED, second: COMPARED, headFirst: true, alike: true, before: /(?:(?:与|和|同|跟|相)(?:较|对)?|较|比起|相比于?|相较于?|相对于?)$/u, gap: /^(?:相比(?:之下|较)?|而言)?[，,](?:则|其)?$/u },
  // evaluated_on: model → benchmark
  { type: 'evaluated_on', first: ['model', 'software'], second: ['dataset'], headFirst: true, carried: true, gap: /^[^，。；：]{0,8}在[^，。；：]{0,14}$/u, after: /^[^，。；：（）()]{0,30}(?:[）)][^，。；：]{0,6})?(?:上|中|测试|得分|的表现|考核)/u },
  { type: 'evaluated_on', first: ['dataset'], second: ['model', 'software'], headFirst: false, before: /(?:在|以)[^，。；]{0,16}$/u, gap: /^[^。；：]{0,6}(?:测试|考核|基准|评测|数据集|上|中|为例)(?:(?!达到|超过|接近|优于|相比|不及|高于|低于)[^。；：]){0,36}$/u, after: /^[^，。；：]{0,16}\d/u },
  { type: 'evaluated_on', first: ['model', 'software'], second: ['dataset'], headFirst: true, gap: /^[^.;:]{0,50}\b(?:scor(?:es|ed)|achiev(?:es|ed)|reach(?:es|ed)|evaluated|tested|performance)\b[^.;:]{0,24}\bon (?:the )?$/u },
  { type: 'evaluated_on', first: ['dataset'], second: ['model', 'software'], headFirst: false, before: /\b[Oo]n (?:the )?$/u, gap: /^(?: (?:benchmark|test|dataset|leaderboard|suite))?, (?:the )?$/u, after: /^ (?:[a-z]+ )?(?:scor|achiev|reach|obtain|attain|record|got |gets )/u },
  // part_of
  { type: 'part_of', first: ['company', 'institution', 'model', 'software', 'chip', 'technology', 'place'], second: ['company', 'institution', 'model', 'software', 'place', 'technology'], headFirst: true, alone: true, gap: /^(?:是|为|隶属于|属于|系)[^，。；：]{0,6}$/u, after: /^的?(?:全资)?(?:子公司|一部分|成员|部门|旗下|组成部分)/u },
  { type: 'part_of', first: ['company', 'institution', 'software', 'model'], second: ['company', 'institution'], headFirst: true, alone: true, gap: /^,? (?:is |are |was )?(?:a |an |the )?(?:part|subsidiary|division|unit|owned|member|arm) (?:of|by) (?:the )?$/u },
  { type: 'part_of', first: ['company', 'institution', 'software', 'model'], second: ['company', 'institution'], headFirst: true, alone: true, gap: /^(?:现已|现|目前)?(?:隶属于|隶属|归属于|从属于)$/u },
  { type: 'part_of', first: ['company', 'institution', 'software', 'model'], second: ['company', 'institution'], headFirst: true, alone: true, gap: /^ (?:now )?belongs to (?:the )?$/u },
  // located_in: actor → place
  { type: 'located_in', first: ['place'], second: ['company', 'institution'], headFirst: false, alone: true, before: /(?:总部设?在|总部位于|设在|位于|坐落于|来自)$/u, gap: /^的$/u },
  { type: 'located_in', first: ['company', 'institution'], second: ['place'], headFirst: true, gap: /^, an? (?:[a-z-]+ ){0,3}(?:company|firm|maker|startup|start-up|manufacturer|group|bank|university|institute) (?:from|in|of) (?:the )?$/u },
  { type: 'located_in', first: ['company', 'institution', 'chip'], second: ['place'], headFirst: true, gap: /^[^，。；：]{0,8}?(?:位于|坐落于|总部设?在|设在|落户于?)[^，。；：]{0,6}$/u },
  { type: 'located_in', first: ['place'], second: ['company', 'institution'], headFirst: false, before: /(?<!在|对|与|向|较|比)$/u, gap: /^(?:的)?(?:[^，。；：、\d]{0,10}(?:公司|企业|厂商|机构|巨头|龙头|初创|大厂|高校))?$/u },
  { type: 'located_in', first: ['company', 'institution', 'chip'], second: ['place'], headFirst: true, gap: /^,?[^.;:]{0,24}\b(?:headquartered|based|located|facility|data centers?|campus|plant) in (?:the )?$/u },
  // partners_with: symmetric
  { type: 'partners_with', first: FIRM, second: FIRM, headFirst: true, alone: true, gap: /^(?:与|和|同|、|联合|携手)$/u, after: /^[^，。；：]{0,16}(?:合作|联合(?!国)|携手|达成协议|共建|合资|结盟)/u },
  { type: 'partners_with', first: FIRM, second: FIRM, headFirst: true, gap: /^[^.;:]{0,40}\b(?:partner(?:s|ed|ship|ships|ing)?|collaborat(?:es|ed|ion|ing)|joint venture|teamed up|alongside)\b[^.;:]{0,24}(?:with|between|alongside) (?:the )?$/u },
  { type: 'partners_with', first: FIRM, second: FIRM, headFirst: true, gap: /^[^.;:]{0,30}\bpartner in the [^.;:]{0,30}\balongside $/u },
  { type: 'partners_with', first: FIRM, second: FIRM, headFirst: true, alone: true, gap: /^ and (?:the )?$/u, after: /^ (?:have |has |will |jointly )?(?:formed|form|announced|signed|set up|created|agreed on|launched|entered)[^.;:,]{0,24}\b(?:joint venture|partnership|alliance|collaboration|agreement)/u },
  // published: publisher → data set
  { type: 'published', first: ['dataset'], second: MAKER, headFirst: false, gap: /^,?[^.;:,]{0,24}\b(?:published|released|compiled|maintained|built|collected|curated|created) by (?:the |researchers at (?:the )?)?$/u },
  { type: 'published', first: MAKER, second: ['dataset'], headFirst: true, alone: true, gap: /^(?:的|'s |’s |：|发布的)?\s?[《“"]?$/u },
  { type: 'published', first: FIRM, second: ['dataset'], headFirst: true, alone: true, gap: /^[\p{Script=Han}A-Z]{0,6}(?:基准数据|数据集|基准|报告|调查|数据库|榜单)[《“"]?$/u },
  { type: 'published', first: MAKER, second: ['dataset'], headFirst: true, carried: true, gap: /^[^，。；：]{0,20}?(?:发布|公布|出版|编制|推出|构建|开源)(?:了|的)?[^，。；：、]{0,14}[《“"]?$/u },
  { type: 'published', first: MAKER, second: ['dataset'], headFirst: true, carried: true, gap: /^[^.;:,]{0,24}\b(?:published|publishes|released|releases|compiled|maintains) (?:the |its |a )?[^.;:,]{0,16}$/u },
  // supplies
  { type: 'supplies', first: ['company'], second: ['company', 'institution', 'place'], headFirst: true, carried: true, gap: /^[^，。；：]{0,10}(?:向|为|给)[^，。；：]{0,4}$/u, after: /^(?:的?[\p{Script=Han}A-Za-z]{0,4})?(?:供应|供货|代工|出售|供给)/u },
  { type: 'supplies', first: ['company'], second: ['company', 'institution'], headFirst: true, gap: /^[^.;:]{0,24}\b(?:suppl(?:y|ies|ied)|sells?|sold|ships?)\b[^.;:]{0,24}\bto (?:the )?$/u },
  { type: 'supplies', first: ['company'], second: ['company', 'institution'], headFirst: true, gap: /^[^.;:,]{0,24}\b(?:manufactures?|manufactured|makes?|made|produces?|produced|builds?|built|assembles?|assembled) [a-z -]{2,30} for (?:the )?$/u },
  { type: 'supplies', first: ['company'], second: ['company', 'institution'], headFirst: true, gap: /^ (?:is|was|remains|became) (?:an? |the )?(?:[a-z-]+ ){0,3}supplier (?:to|for|of) (?:the )?$/u },
  // employs: organisation → person
  { type: 'employs', first: FIRM, second: ['person'], headFirst: true, alone: true, gap: new RegExp(`^(?:[）)]|[（(][^（）()]{0,24}[）)])?(?:的|前)?[^，。；：、]{0,6}${TITLE}(?:[兼、和]${TITLE})*[、的]?\\s?$`, 'u') },
  { type: 'employs', first: FIRM, second: ['person'], headFirst: true, alone: true, gap: new RegExp(`^(?:['’]s)? (?:former )?${TITLE_EN}(?: and ${TITLE_EN})?,? $`, 'u') },
  { type: 'employs', first: ['person'], second: FIRM, headFirst: false, alone: true, gap: new RegExp(`^, (?:the )?(?:former )?${TITLE_EN}(?: and ${TITLE_EN})? (?:of|at) (?:the )?$`, 'u') },
];

/** Kinds of hardware, no products: they neither compare nor stand between what does. */
// prettier-ignore
export const CATEGORIES: ReadonlySet<string> = new Set(['soc', 'gpu', 'cpu', 'npu', 'dpu', 'fpga', 'asic', 'gpgpu', 'dram', 'nand', 'hbm'].map((name) => `entity:technology:${name}`));

/** A relation is denied or only supposed where one of these stands in its clause. */
export const DENIED =
  /未(?!来)|可能(?!性)|或将|没有|并非|无法|不是|不再|不会|不能|拒绝|若|如果|假设|倘若|是否|假如|不得|\bnot\b|n't\b|\bnever\b|\bif\b|\bwhether\b|\bwithout\b|\brather than\b|\bunless\b|\bwould\b|\bcould\b|\bmay\b|\bmight\b/iu;

/** 国内 in a Chinese text: a firm right behind it is a Chinese one. */
export const AT_HOME = new RegExp(
  `(?:${HOME_WORDS.join('|')})(?:的)?(?:[\\p{Script=Han}A-Z]{0,8}(?:公司|企业|厂商|巨头|龙头|大厂|品牌|供应商)(?:如|例如|包括)?|如)?$`,
  'u',
);
