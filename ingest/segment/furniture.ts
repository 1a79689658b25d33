/** Lines that frame a report and are no part of what it says: general words of publishing, Chinese and English. */

/** Labels of parts that are not headings of the argument. Compared without blanks, lower case. */
const FURNITURE = new Set([
  '正文',
  '本文',
  '全文',
  '目录',
  '目次',
  '图表目录',
  '图目录',
  '表目录',
  'text',
  'maintext',
  'fulltext',
  'body',
  'contents',
  'tableofcontents',
  'listoffigures',
  'listoftables',
  'onthispage',
  'theend',
  '全文完',
  '完',
]);

/** Of those, the ones that announce a list of headings. */
const CONTENTS = new Set([
  '目录',
  '目次',
  '图表目录',
  '图目录',
  '表目录',
  'contents',
  'tableofcontents',
  'listoffigures',
  'listoftables',
  'onthispage',
]);

/** Terms under which a text may be spread: up to the next heading nothing is claimed, wherever it stands. */
const TERMS = new Set(['statusofthismemo', 'statusofthisdocument', 'copyrightnotice', 'copyright', '版权信息', '版权声明', '版权页']);

/** Parts that only lead elsewhere: their lists name pages, they state nothing. */
const LINK_LISTS = new Set([
  'seealso',
  'externallinks',
  'relatedlinks',
  'relatedarticles',
  'relatedposts',
  '参见',
  '另见',
  '外部链接',
  '相关条目',
  '相关阅读',
  '相关链接',
  '推荐阅读',
  '往期推荐',
  '往期回顾',
]);

/** From here on nothing is claimed: imprint, analysts, law. */
const BACK_MATTER = new Set([
  'source',
  '文章来源',
  '来源',
  '本文来源',
  '原文链接',
  '阅读原文',
  '法律声明',
  '免责声明',
  '免责条款',
  '重要声明',
  '特别声明',
  '特别提示',
  '一般声明',
  '分析师声明',
  '分析师承诺',
  '证券研究报告免责声明',
  '作者简介',
  '作者信息',
  '关于作者',
  '联系我们',
  '联系方式',
  '关于我们',
  '公司声明',
  '评级说明',
  '投资评级说明',
  '法律主体声明',
  'legaldisclaimer',
  'disclaimer',
  'disclaimers',
  'legalnotice',
  'importantdisclosures',
  'importantdisclosure',
  'disclosures',
  'disclosureappendix',
  'analystcertification',
  'imprint',
  'abouttheauthor',
  'abouttheauthors',
  'contactus',
  'contact',
  'authorsaddress',
  'authorsaddresses',
  'authoraddress',
  'editorsaddress',
  'editorsaddresses',
  'fullcopyrightstatement',
  'intellectualproperty',
]);

/** Headings under which a reference list stands. */
const REFERENCE_LISTS = new Set([
  '参考文献',
  '参考资料',
  '参考来源',
  '参考书目',
  '参考链接',
  '参考文章',
  '主要参考文献',
  '主要参考资料',
  '引用来源',
  '引用资料',
  '引文',
  '注',
  '附注',
  '注解',
  '文献',
  '来源与注释',
  '引用',
  '引用文献',
  '注释',
  '脚注',
  '尾注',
  '资料来源',
  'references',
  'normativereferences',
  'informativereferences',
  'referencelist',
  'selectedbibliography',
  'citedworks',
  'sourcesandnotes',
  'notesandsources',
  'sourcescited',
  'bibliography',
  'workscited',
  'literature',
  'literaturecited',
  'notes',
  'footnotes',
  'endnotes',
  'notesandreferences',
  'referencesandnotes',
  'citations',
  'sources',
  'furtherreading',
  '延伸阅读',
  '扩展阅读',
]);

/** Unnumbered parts that stand at the top of the outline. */
const TOP_PARTS = new Set([
  '摘要',
  '内容摘要',
  '核心观点',
  '要点',
  '引言',
  '前言',
  '导言',
  '导读',
  '序言',
  '序',
  '结论',
  '结语',
  '总结',
  '附录',
  '致谢',
  '风险提示',
  '执行摘要',
  'abstract',
  'summary',
  'executivesummary',
  'keypoints',
  'keytakeaways',
  'keyfindings',
  'introduction',
  'foreword',
  'preface',
  'conclusion',
  'conclusions',
  'appendix',
  'acknowledgements',
  'acknowledgments',
  'riskwarning',
]);

/** A label printed in two languages, one line under the other. */
const TWINS: readonly (readonly [string, string])[] = [
  ['abstract', '摘要'], ['abstract', '内容摘要'], ['summary', '摘要'], ['executivesummary', '执行摘要'], ['keypoints', '要点'], ['text', '正文'], ['body', '正文'], ['introduction', '引言'], ['introduction', '导言'], ['foreword', '前言'], ['preface', '前言'], ['preface', '序言'],
  ['conclusion', '结论'], ['conclusion', '结语'], ['appendix', '附录'], ['references', '参考文献'], ['notes', '注释'], ['source', '文章来源'], ['legaldisclaimer', '法律声明'], ['disclaimer', '免责声明'], ['contents', '目录'], ['acknowledgements', '致谢'],
]; // prettier-ignore

/** Registrations of analysts and advisers, as printed in imprints. */
export const REGISTRATION =
  /(?:SAC ?)?(?:执证编号|执业证书编号|执业证号|执业编号|登记编号|资格编号) ?[：:] ?[A-Z]?\d[\w-]*|SFC ?CE ?(?:Ref|No)\.?(?: ?[：:])? ?[A-Z]{2,4}\d{2,4}|(?:CRD|FINRA|FCA|MAS) ?(?:No|Ref|#)?\.?(?: ?[：:])? ?[A-Z]?\d{4,}/gu;

export type Label = 'contents' | 'furniture' | 'terms' | 'backMatter' | 'referenceList' | 'linkList' | 'topPart';

/** What a whole line says of the part that follows; undefined for any other line. */
export function labelOf(line: string): Label | undefined {
  const key = keyOf(line);
  if (CONTENTS.has(key)) return 'contents';
  if (TERMS.has(key)) return 'terms';
  if (FURNITURE.has(key)) return 'furniture';
  if (BACK_MATTER.has(key)) return 'backMatter';
  if (REFERENCE_LISTS.has(key)) return 'referenceList';
  if (LINK_LISTS.has(key)) return 'linkList';
  return TOP_PARTS.has(key) ? 'topPart' : undefined;
}

/** Whether both lines say the same, one in each language. */
export function areTwins(a: string, b: string): boolean {
  const keys = [keyOf(a), keyOf(b)].sort();
  return TWINS.some((pair) => pair[0] === keys[0] && pair[1] === keys[1]);
}

function keyOf(line: string): string {
  return line.toLowerCase().replace(/[\s:：.【】[\]*#'’]/gu, '');
}
