/** Words beside a bare Chinese name, in a list or a clause, that say what it names. Source: general knowledge of the language. */
import type { EntityType } from '#graph/model/document-graph.ts';

export interface HanCue {
  readonly type: EntityType;
  /** One of these stands in the line: the pattern is tried only then. */
  readonly words: readonly string[];
  /** The name is its group `name`. */
  readonly pattern: RegExp;
}

/** What a name may begin behind. */
const LEFT = '(?<=^|[，。；：、！？“”「」『』《》（）()\\s—…]|由|[^参给授]与|和|(?<![普及以])及|(?<![是针面])对|(?<!数)据|的(?!士)|被|获)';
const NAME = '(?<name>\\p{Script=Han}[\\p{Script=Han}A-Za-z\\d]{1,6}?)';
const OFFICE =
  '(?:联合)?(?:创始人|创始合伙人|创办人|CEO|COO|CTO|CFO|首席执行官|首席技术官|首席财务官|首席科学家|董事长|副?总裁|总经理|创始团队|高管)';
/** A noun of firms with what tells which ones: 机器人公司, AI初创企业. */
const KIND =
  '[\\p{Script=Han}A-Za-z](?:初创|创业|独角兽|上市|科技|龙头|头部|代工|互联网|咨询|研究|调研)?(?:公司|企业|厂商|开发商|制造商|供应商|运营商|服务商|独角兽|巨头|新势力|车企|药企|券商|龙头)';
const DOES =
  '(?:的|前)?(?:联合)?(?:创始人|创始合伙人|CEO|首席执行官|董事长|总裁)|(?:近日|近期|今日|日前|正式|已经?|今年)?(?:宣布|发布了?|推出了?|完成了?[^，。；]{0,12}融资|递交|披露)';
const FUNDED =
  '(?:等(?:多家)?(?:知名)?(?:机构|资方|投资方)?)?(?:联合|独家|共同|领衔|近日|近期|日前|今日|昨日|也|已经?|宣布|再次|连续){0,3}(?:(?:完成|获得?|拿到|斩获)了?[^，。；]{0,16}?(?:融资|领投|战略投资)|(?:领投|跟投|参投)(?=[，。；、（]|$|的|了)|(?:正式)?(?:登陆|挂牌|赴)[^，。；]{1,6}(?:上市|挂牌)|递交(?:了)?招股书|(?:公开)?发布(?:了)?(?:(?:19|20)\\d\\d年|今年|去年)?[^，。]{0,6}(?:财报|年报|季报|业绩)|(?:持续|继续|超额)?(?:加注|追加投资|参与投资)|(?:发布)?公告(?:称|显示)|是一家|成立于|总部(?:位于|设在)|旗下(?=的|[A-Z\\p{Script=Han}])|股价|市值)';

export const HAN_CUES: readonly HanCue[] = [
  {
    type: 'company',
    words: ['创始', 'CEO', 'COO', 'CTO', 'CFO', '首席', '董事长', '总裁', '总经理', '高管', '创办人'],
    pattern: new RegExp(`${LEFT}${NAME}(?=(?:的|前)?${OFFICE})`, 'gu'),
  },
  {
    type: 'company',
    words: ['公司', '企业', '厂商', '商', '独角兽', '巨头', '新势力', '车企', '药企', '龙头'],
    pattern: new RegExp(`(?<=${KIND})${NAME}(?=${DOES})`, 'gu'),
  },
  {
    type: 'company',
    words: ['融资', '投', '加注', '公告', '上市', '招股书', '报', '业绩', '是一家', '成立于', '总部', '旗下', '股价', '市值', '挂牌'],
    pattern: new RegExp(`${LEFT}${NAME}(?=[”」』]?(?:${FUNDED}))`, 'gu'),
  },
  {
    type: 'company',
    words: ['收购', '并购', '入股', '控股', '投资了', '领投了', '参股'],
    pattern: new RegExp(
      `(?:(?<!被|要约|拟|的|笔|起|次|项|类|对)收购了?|并购了?|入股了?|控股了?|参股了?|投资了|领投了)${NAME}(?=$|[，。；、]|的?\\s?\\d|的?(?:全部|控股权|股权|股份|多数))`,
      'gu',
    ),
  },
  // 甲乙（300000.SZ）: whoever is listed.
  {
    type: 'company',
    words: ['.SZ', '.SH', '.HK', '.US', '.BJ', 'SZ', 'SH', 'HK', 'NASDAQ', 'NYSE', '代码'],
    pattern: new RegExp(
      `${LEFT}${NAME}(?=[（(](?:\\d{4,6}\\.(?:SZ|SH|HK|BJ)|(?:SH|SZ|HK)[:：]?\\d{4,6}|[A-Z.]{1,6}\\.(?:US|N|O)|(?:NASDAQ|NYSE|HKEX|纳斯达克|纽交所|港交所)[:：]|股票代码))`,
      'gu',
    ),
  },
  {
    type: 'software',
    words: ['产品', '平台', '应用', 'APP', 'App', '软件', '小程序', '系统', '工具', '助手'],
    pattern:
      /(?<=(?:产品|平台|应用|软件|工具|助手|小程序|机器人)[“「])(?<name>\p{Script=Han}[\p{Script=Han}A-Za-z\d]{1,7})(?=[”」])|(?<=[“「])(?<name2>\p{Script=Han}[\p{Script=Han}A-Za-z\d]{1,7})(?=[”」](?:平台|APP|App|应用|软件|小程序))/gu,
  },
  {
    type: 'model',
    words: ['模型'],
    pattern:
      /(?<=[“「])(?<name>\p{Script=Han}[\p{Script=Han}A-Za-z\d.]{1,7})(?=[”」](?:系列)?(?:开源)?(?:多模态|语言|视频|视觉|语音|基础|通用)?大?模型)|(?<=(?:大?模型|基座)[“「])(?<name2>\p{Script=Han}[\p{Script=Han}A-Za-z\d.]{1,7})(?=[”」])/gu,
  },
];

export interface ListNoun {
  readonly type: EntityType;
  readonly noun: RegExp;
}

/** What follows 等 behind a list, the first that fits. */
export const LIST_NOUNS: readonly ListNoun[] = [
  {
    type: 'company',
    noun: /^等[^，。；、\d的]{0,12}?(?:公司|企业|厂商|巨头|大厂|车企|药企|新势力|玩家|供应商|制造商|运营商|服务商|开发商|券商|银行|险企|房企|创投)/u,
  },
  { type: 'institution', noun: /^等[^，。；、\d的]{0,8}?(?:大学|高校|院校|研究机构|科研机构|智库|媒体|部委)/u },
  { type: 'person', noun: /^等[^，。；、\d的]{0,8}?(?:学者|经济学家|科学家|专家|企业家|创始人|教授|院士|人士|合伙人|高管)|^等人/u },
  { type: 'model', noun: /^等[^，。；、\d的]{0,8}?(?:大模型|模型)/u },
  { type: 'chip', noun: /^等[^，。；、\d的]{0,8}?(?:芯片|处理器)/u },
  { type: 'software', noun: /^等\p{Script=Han}{0,4}?(?:平台|App|APP|软件|小程序|网站|社区|应用(?=$|[，。；、]))/u },
  { type: 'place', noun: /^等[^，。；、的]{0,6}?(?:城市|省份|省市|县市|省|市|国家|国)/u },
];

/** What leads into a list and is no part of its first name. */
export const LIST_LEAD =
  /^.*(?:包括|例如|比如|诸如|如|涵盖|涉及|汇聚|吸引|覆盖|来自|投资|负责|推出|发布|开发|拥有|运营|旗下|打造|生产|选择|使用|获得?|收购|采用|支持|引入|携手|联合|除|有|以|像|由|是|与|和|跟|对|向|了|着|的|在|于|从|给|据|含|即|让|被|为|：|“|——)/u;
