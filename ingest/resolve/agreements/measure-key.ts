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

/** What a made thing has once and for all, whatever the year: its size, what it took to make, what it can do. */
const LASTING =
  /(?:参数|训练成本|显存|带宽|功耗|算力|晶体管|上下文窗口|上下文长度|parameters|training cost|memory|bandwidth|transistors|context (?:window|length))$/u;

export interface MeasureKey {
  readonly key: string;
  /** same: only equal values tell something; any: different ones do too. */
  readonly compares: 'same' | 'any';
}

/** Entity by each of its names in lower case; of two with one name the first. */
export function entitiesByName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byName = new Map<string, Entity>();
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      const plain = name.toLowerCase();
      if (!byName.has(plain)) byName.set(plain, entity);
    }
  }
  return byName;
}

export function measureKey({ subject, metric, unit, period }: Figure, byName: ReadonlyMap<string, Entity>): MeasureKey | undefined {
  if (subject === undefined || metric === undefined) return undefined;
  const what = measureOf(metric);
  if (what.length < 2) return undefined;
  const named = byName.get(plainOf(subject));
  const key = [named?.id ?? plainOf(subject), what, unit, period ?? ''].join('\n');
  if (period !== undefined || unit === '名次') return { key, compares: 'any' };
  // Counts and shares change from year to year: without a time a named subject's are held together only where they are equal.
  if (named === undefined || named.type === 'place') return undefined;
  return { key, compares: /^(?:model|chip|software)$/u.test(named.type) && LASTING.test(what) ? 'any' : 'same' };
}

function plainOf(subject: string): string {
  const printed = subject.trim().toLowerCase();
  return SUBJECTS[printed] ?? printed;
}

/** Without brackets, years and words of size. */
function measureOf(metric: string): string {
  let words = metric
    .toLowerCase()
    .replace(/[（(][^（()）]{0,40}[）)]/gu, '')
    .replace(/(?:19|20)\d{2}年?|的|^单次|[\s,，:：]/gu, '');
  if (SHARE.test(words)) return '市场份额';
  for (let stripped = words.replace(SIZE, ''); stripped !== words && stripped.length >= 2; stripped = words.replace(SIZE, ''))
    words = stripped;
  return words;
}
