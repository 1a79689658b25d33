/** The fields of the search syntax (`section:`, `figures:` …) and the words that name them and their values, in Chinese and English. */
import type { ClaimKind, EntityType, ProvenanceLevel, ReferenceType } from '../model/document-graph.ts';

export const FIELDS = ['section', 'type', 'source', 'entity', 'year', 'unit', 'figures', 'cited', 'provenance'] as const;
export type Field = (typeof FIELDS)[number];

/** Every form a field is typed in, lower case; the first of each language is the one that is offered. */
export const FIELD_FORMS: Readonly<Record<Field, { readonly en: readonly string[]; readonly zh: readonly string[] }>> = {
  section: { en: ['section'], zh: ['章节', '节'] },
  type: { en: ['type'], zh: ['类型'] },
  source: { en: ['source'], zh: ['来源'] },
  entity: { en: ['entity'], zh: ['实体'] },
  year: { en: ['year'], zh: ['年份', '年'] },
  unit: { en: ['unit'], zh: ['单位'] },
  figures: { en: ['figures', 'figure'], zh: ['数字', '数值'] },
  cited: { en: ['cited'], zh: ['有来源', '有引用'] },
  provenance: { en: ['provenance'], zh: ['出处'] },
};

/** What `type:` takes: a kind of entity, of claim or of source; a word may name several. */
export type TypeCode = EntityType | ClaimKind | ReferenceType;

export const TYPE_FORMS: Readonly<Record<TypeCode, readonly string[]>> = {
  company: ['company', '公司', '企业'],
  model: ['model', '模型'],
  chip: ['chip', '芯片'],
  policy: ['policy', '政策'],
  person: ['person', '人物'],
  institution: ['institution', '机构'],
  software: ['software', '软件'],
  dataset: ['dataset', '数据集'],
  technology: ['technology', '技术'],
  place: ['place', '地点'],
  fact: ['fact', '事实'],
  forecast: ['forecast', '预测'],
  opinion: ['opinion', '观点'],
  definition: ['definition', '定义'],
  webpage: ['webpage', '网页'],
  'article-journal': ['article', 'journal', 'paper', '论文', '期刊论文'],
  'paper-preprint': ['preprint', 'arxiv', 'paper', '论文', '预印本'],
  'paper-conference': ['conference', 'paper', '论文', '会议论文'],
  report: ['report', '报告'],
  book: ['book', '图书'],
  news: ['news', '新闻'],
  filing: ['filing', '公司文件'],
  other: ['other', '其他'],
};

export const LEVEL_FORMS: Readonly<Record<ProvenanceLevel, readonly string[]>> = {
  cited: ['cited', '有引用', '有来源'],
  attributed: ['attributed', '仅提及来源', '仅提及'],
  unsourced: ['unsourced', '无来源'],
};

export const YES_FORMS: readonly string[] = ['yes', 'true', '是', '有'];
export const NO_FORMS: readonly string[] = ['no', 'false', '否', '无'];

/** Words and signs that compare; `=` where none is typed. */
export const COMPARISONS: Readonly<Record<string, '<' | '<=' | '=' | '>=' | '>'>> = {
  '<': '<', '＜': '<', '<=': '<=', '≤': '<=', '=': '=', '＝': '=', '>=': '>=', '≥': '>=', '>': '>', '＞': '>',
  over: '>', above: '>', under: '<', below: '<', 大于: '>', 超过: '>', 高于: '>', 小于: '<', 低于: '<', 不到: '<', 不低于: '>=', 至少: '>=', 不超过: '<=', 至多: '<=',
}; // prettier-ignore
