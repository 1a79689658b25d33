/** Words beside a Latin name in Chinese prose that say what it names. Source: general knowledge of the language. */
import type { EntityType } from '#graph/model/document-graph.ts';

export interface LatinCue {
  readonly type: EntityType;
  /** Looked for right before the name; absent where only what follows tells. */
  readonly before?: RegExp;
  /** Looked for right behind the name. */
  readonly after?: RegExp;
  /** The form that the name has. */
  readonly form?: RegExp;
  /** Looked for in the words to either side. */
  readonly near?: RegExp;
}

const NUMBERED =
  /^[A-Z][A-Za-z]{1,11}[- ]?\d{1,2}(?:\.\d{1,2})?[a-z]?(?:[- ][A-Z][A-Za-z]{1,8}| ?\d{1,3}k|-\d{1,3}k)?$|[- ](?:\d{1,2}x-?)?\d{1,3}(?:\.\d)?[BM]$/u;
/** The word that ends a list: A、B等知名公司. */
const listOf = (nouns: string): RegExp => new RegExp(`^等[^，。；、]{0,16}?(?:${nouns})`, 'u');
const ABOUT_MODELS = /模型|参数|语料|训练|tokens?|推理成本/u;

/** The first that fits is taken. */
export const LATIN_CUES: readonly LatinCue[] = [
  {
    type: 'person',
    before: /(?:创始人|首席执行官|CEO|教授|院士|博士|学者|科学家|先驱|总裁|董事长|作者) ?$/u,
    form: /^[A-Z][a-z]+(?: [A-Z][A-Za-z]+){1,2}$/u,
  },
  { type: 'person', after: /^ ?(?:等人|et al|教授|博士|院士|先生|女士)/u, form: /^[A-Z][a-z]+(?: [A-Z][A-Za-z]+){0,2}$/u },
  {
    type: 'company',
    before: /(?:根据|据|援引自?|按照) ?$/u,
    after: /^(?: ?\d{4}年)?(?:的?(?:最新)?(?:数据|统计|报告|测算|调查|预测|估算|口径)|显示|，截至)/u,
  },
  { type: 'company', after: /^ ?(?:公司|集团|CEO|创始人|联合创始人|首席|旗下|总裁|董事长|财报|股价|市值|官网)/u },
  {
    type: 'company',
    after:
      /^(?:于?(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:正式|率先|随后|宣布)?(?:发布|推出|宣布|收购|投资了|开源了|成立于|主导|研发的)/u,
    form: /^(?![A-Z]+-?\d)[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]+)?$/u,
  },
  {
    type: 'company',
    before: /(?:厂商|企业|药企|车企|券商|开发商|制造商|收购了?|并购了?|公司|巨头|供应商|初创|运营商|龙头|厂家)(?:如|包括|有|为)? ?$/u,
  },
  { type: 'company', after: /^(?:主导|维护|研发|开发)(?:的|）|，|研发)/u },
  {
    type: 'company',
    form: / (?:Research|Capital|Labs|Technologies|Partners|Ventures|Group|Inc|Corp|Analytics|Insights|Consulting|Securities)$/u,
  },
  { type: 'company', after: listOf('公司|企业|厂商|供应商|巨头|开发商|运营商') },
  { type: 'institution', after: /^ ?(?:子刊|期刊|杂志)/u },
  { type: 'institution', before: /(?:根据|据|援引自?) ?$/u, after: /^《/u },
  { type: 'institution', before: /(?:资料|数据)来源[:：] ?$/u, form: /^[A-Z][A-Za-z]{2,}$/u },
  { type: 'chip', form: /^(?:[A-Z]{1,4} )?[A-Z]{1,2}\d{3,4}[A-Za-z]{0,2}$/u, near: /卡|算力|显存|芯片|GPU|TFLOPS|GB|制程/u },
  { type: 'chip', after: /^ ?(?:芯片|处理器|加速卡|显卡|架构的?GPU)/u, form: /\d/u },
  { type: 'dataset', form: /[- ](?:[Bb]ench|QA|Eval)$|(?:Bench|Eval|QA)$/u },
  { type: 'dataset', before: /(?:基准|基准数据|数据集|测试集|评测集|榜单) ?$/u },
  { type: 'dataset', after: /^(?:等)?(?:基准|数据集|评测|测试集|榜单)/u },
  { type: 'dataset', before: /(?:能力|测评|评测|任务)（$/u, after: /^(?:、|等)/u, form: /^[A-Z][A-Z\d]+$/u },
  { type: 'dataset', after: /^的(?:prompt|准确率|得分|考核)/u },
  { type: 'software', after: /^ ?(?:编程)?语言|^(?:的)?(?:容错机制|插件|开源社区|代码库)/u },
  { type: 'software', before: /(?:编程语言|开发语言|机器人|产品|应用|工具|软件|平台|框架|社区|插件)(?:如|包括|有|为|、)? ?$/u },
  { type: 'software', after: /^(?:的)?(?:AI)?(?:框架|平台|软件|插件|应用|APP|产品|编程|标准)/u },
  { type: 'software', after: /^(?:于?(?:19|20)\d\d年(?:\d{1,2}月)?)?(?:正式)?上线/u },
  { type: 'model', after: /^(?:的)?(?:大?模型|系列|参数量?|语料)/u },
  { type: 'model', before: /(?:大?模型|神经网络|网络结构|神经网络架构|网络架构)(?:如|包括)? ?$/u },
  { type: 'chip', after: listOf('芯片|处理器|加速卡|显卡') },
  { type: 'dataset', after: listOf('数据集|基准|榜单|评测') },
  { type: 'model', after: listOf('模型') },
  { type: 'software', after: listOf('框架|平台|软件|应用|产品|工具') },
  { type: 'model', after: /^(?:仅?(?:包含|拥有|具有|有)|的)?约?[\d.]{1,8}(?:万亿|亿)个?参数|^进行(?:微调|训练)/u },
  { type: 'software', before: /竞品 ?$/u },
  { type: 'software', after: /^(?:这一|这款|是|作为)[^，。；、]{0,12}(?:产品|软件|应用|平台|工具|社区|框架)/u },
  { type: 'model', after: /^(?:这一|这款|是|作为)[^，。；、]{0,12}(?:模型|基座)/u },
  { type: 'company', after: /^(?:这一|这家|是|作为)[^，。；、]{0,12}(?:公司|企业|厂商|供应商)/u },
  { type: 'model', form: NUMBERED, near: ABOUT_MODELS },
  { type: 'model', after: /^（(?:19|20)\d\d年/u, near: /模型|网络|参数/u },
  { type: 'model', form: /[a-z](?:GPT|LM|Net|Former|BERT|L[La]a[Mm][Aa]|former)$/u, near: ABOUT_MODELS },
];
