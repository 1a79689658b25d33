/** Words of bibliographies by which a work's kind, venue and date are told: general, Chinese and English. */
import type { ReferenceType } from '#graph/model/document-graph.ts';

/** Type marks of GB/T 7714. */
export const GBT_TYPES: Readonly<Record<string, ReferenceType>> = {
  J: 'article-journal',
  C: 'paper-conference',
  A: 'paper-conference',
  M: 'book',
  G: 'book',
  D: 'other',
  R: 'report',
  N: 'news',
  S: 'policy',
  P: 'other',
  Z: 'other',
  EB: 'webpage',
  DB: 'dataset',
  DS: 'dataset',
  CP: 'other',
};

/** What a title or line calls the work itself; the first that matches names the type. */
export const WORK_WORDS: readonly (readonly [type: ReferenceType, pattern: RegExp])[] = [
  ['filing', /招股(?:说明)?书|(?:年度|半年度|季度)报告|年报|半年报|季报|\b(?:10-[KQ]|8-K|20-F|6-K|S-1|F-1|DEF 14A)\b|\bannual report\b|\bprospectus\b|\bearnings (?:call|release|presentation)\b|\bproxy statement\b/iu],
  ['policy', /(?:管理办法|暂行办法|实施办法|条例|规定|通知|实施意见|指导意见|的意见|行动计划|行动方案|实施方案|发展规划|规划纲要|五年规划|法案|决定|公报|批复|宪法|(?:安全|保护|促进|监督|合同|公司)法)(?:（|\(|》|$)|\b(?:executive order|regulation \(?(?:eu|ec)\b|directive \d|public law|act of \d{4}|AI act|chips act|code of federal regulations|final rule|proposed rule|federal register)\b/iu],
  ['dataset', /(?:数据库|数据集|\b(?:data ?sets?|databases?))(?: v?\d[\d.]*)?$/iu],
  ['report', /报告|白皮书|蓝皮书|绿皮书|皮书|调研|\b(?:reports?|white ?papers?|outlook|survey|index|handbook|yearbook|working papers?|policy briefs?|issue briefs?|technical note|factsheet|fact sheet|review of the sector)\b/iu],
]; // prettier-ignore

/** Numbered series of bodies that set standards. */
export const STANDARD =
  /\b(?:RFC ?\d{1,5}|BCP \d{1,3}|STD \d{1,3}|FYI \d{1,2}|ISO(?:\/IEC)? \d{3,5}|IEEE (?:Std )?\d{3,4}(?:\.\d+)?-\d{4}|NIST (?:SP|Special Publication) \d|FIPS(?: PUB)? \d|ITU-T Recommendation|GB(?:\/T)? ?\d{3,6}|Internet-Draft|draft-[a-z]+-[a-z-]+|Work in Progress)/u;

export const JOURNAL =
  /(?:学报|研究(?![所院部中报员室])|评论|季刊|月刊|月报|双月刊|期刊|杂志|导刊|论丛|论坛|学刊|通讯|\bjournal\b|\btransactions\b|\bletters\b|\breviews?\b|\bquarterly\b|\bannals\b|\bbulletin\b|\bproceedings of the (?:national academy|royal society|ieee)|\bmagazine\b|\bPLoS\b|\bPLOS\b|^nature\b|^science\b|^cell\b|^lancet\b|^the lancet\b|^bmj\b|^jama\b|\bnat\.? (?:hum|med|commun|biotech|mach|phys|chem|neurosci|clim)|^econometrica\b|^neuron\b|\bQJE\b|^AER\b|^JPE\b|\bcommunications of the acm\b|^pnas\b|\bpapers on economic activity\b|\bphilosophical\b|\bfrontiers in\b|\bneural networks$|\bneural computation$|\bj\. |\bacta\b)/iu;
export const CONFERENCE =
  /(?:会议录|会议论文集|论文集|\b(?:proceedings|proc\b|conference|workshop|symposium|neurips|nips|icml|iclr|acl|emnlp|naacl|cvpr|iccv|eccv|aaai|ijcai|sigmod|vldb|kdd|sigir|chi|osdi|sosp|isca|asplos|interspeech|icassp|usenix|findings of)\b)/iu;
export const PRESS =
  /(?:出版社|书局|书店出版|\b(?:press|publishers?|publishing|verlag|books|springer|elsevier|wiley|routledge|penguin|macmillan|o'reilly|random house|harpercollins|academic press|mit press)\b)/iu;
export const PREPRINT = /\b(?:arxiv|biorxiv|medrxiv|ssrn|preprint|working paper|corr)\b/iu;
export const NEWSPAPER =
  /(?:日报|晚报|晨报|早报|时报|商报|周报|周刊|新闻网|新闻社|新华社|通讯社|电视台|中文网|财经网|报$|\b(?:the information|the verge|financial times|reuters|bloomberg(?: news)?|wall street journal|new york times|washington post|the economist|the guardian|cnbc|cnn|bbc|wired|techcrunch|axios|politico|forbes|fortune|ars technica|venturebeat|the register|associated press|nikkei|scmp|south china morning post|the atlantic|vox|semafor|fast company|mit technology review|business insider|press release|news release)\b)/iu;
export const WEB_WORDS =
  /\b(?:blog|website|web page|webpage|podcast|substack|medium|youtube|twitter|tweet|product documentation|documentation|docs|github|guest lecture)\b|官网|官方网站|公众号|博客/iu;
/** Bodies that publish: with these words a name is no person. */
export const BODY =
  /(?:\b(?:university|institutes?|institution|association|administration|agency|commission|council|committee|department|ministry|bureau|office|bank|group|inc\.?|corp\.?|corporation|company|ltd\.?|llc|plc|research|center|centre|foundation|forum|organi[sz]ation|society|laborator(?:y|ies)|labs?|government|parliament|federation|network|alliance|consortium|board|authority|union|press|news|times|journal|review|intelligence|capital|securities|partners|consulting|technologies|platforms|systems|sustainability|chase|sachs|stanley|team|service|services|statistics|union|house|court|congress|senate)\b|研究院|研究所|研究部|研究中心|大学|学院|委员会|协会|学会|公司|集团|银行|证券|部$|局$|署$|院$|网$|社$|会$|中心$|课题组|办公室|政府|联合国|组织)/iu;

/** Shapes of addresses: what the path says of the page. */
export const PATH_WORDS: readonly (readonly [type: ReferenceType, pattern: RegExp])[] = [
  ['policy', /\/(?:policy-guidance|policies|policy|regulations?|guidance|legislation|laws?|zhengce|zcfb|zcfg|gfxwj|flfg|zfxxgk|executive-orders?|presidential-actions|statutes|rules?)(?:[/.?_-]|$)/iu],
  ['news', /\/(?:news|xinwen|newsroom|press|press-releases?|presscenter|media-centre|[\w-]*-press-releases|buneiyaowen|rsxw|yaowen|xwfb|dongtaixinwen|stories)(?:[/.?_-]|$)/iu],
  ['report', /[/_-](?:reports?|white-?papers?|research-report|market-report|annual-report|outlook|baipishu|bps|yjbg|commissioned-research)(?:[/.?_-]|$)/iu],
  ['dataset', /\/(?:data|datasets?|databases?)(?:[/.?_-]|$)/iu],
]; // prettier-ignore

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1], ['january', 1], ['feb', 2], ['february', 2], ['mar', 3], ['march', 3], ['apr', 4], ['april', 4], ['may', 5], ['jun', 6], ['june', 6], ['jul', 7], ['july', 7], ['aug', 8], ['august', 8], ['sep', 9], ['sept', 9], ['september', 9], ['oct', 10], ['october', 10], ['nov', 11], ['november', 11], ['dec', 12], ['december', 12],
]); // prettier-ignore
