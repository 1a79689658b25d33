/** One key for the same measure of the same subject at the same time; none where the text is not plain enough to compare. */
import type { Entity, Figure } from '#graph/model/document-graph.ts';

/** Subjects that are the same under other names. */
const SUBJECTS: Readonly<Record<string, string>> = {
  我国: '中国',
  中国大陆: '中国',
  全球: '世界',
  'united states': 'us',
  'the us': 'us',
  'u.s.': 'us',
};
/** Words of size that say no more than the noun before them: 数据量, 数据规模. */
const SIZE = /(?:总?规模|总?数量|总?量|总?数|总额|水平|情况)$/u;
const SHARE = /^(?:市占率|市场份额|份额占比|份额|市场占有率)$/u;

export function measureKey({ subject, metric, unit, period }: Figure, entities: readonly Entity[]): string | undefined {
  if (subject === undefined || metric === undefined) return undefined;
  const what = measureOf(metric);
  // Without a time only a rank can be held against another: counts and shares change from year to year.
  if (what.length < 2 || (period === undefined && unit !== '名次')) return undefined;
  return [subjectOf(subject, entities), what, unit, period ?? ''].join('\n');
}

function subjectOf(subject: string, entities: readonly Entity[]): string {
  const printed = subject.trim().toLowerCase();
  const plain = SUBJECTS[printed] ?? printed;
  return (
    entities.find(({ name, aliases }) => name.toLowerCase() === plain || aliases.some((alias) => alias.toLowerCase() === plain))?.id ??
    plain
  );
}

/** Without brackets, years and words of size. */
function measureOf(metric: string): string {
  let words = metric
    .toLowerCase()
    .replace(/[（(][^（()）]{0,40}[）)]/gu, '')
    .replace(/(?:19|20)\d{2}年?|的|[\s,，:：]/gu, '');
  if (SHARE.test(words)) return '市场份额';
  for (let stripped = words.replace(SIZE, ''); stripped !== words && stripped.length >= 2; stripped = words.replace(SIZE, ''))
    words = stripped;
  return words;
}
