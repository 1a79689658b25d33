/** Random libraries of own words, Chinese and English, with shared entities and sources: the same seed gives the same library. */
import type { EntityType, RelationType } from '#graph/model/document-graph.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { seededRandom } from '#graph/analysis/random.ts';
import { build, type ClaimLine, type EntityLine, type Plan } from '../fixture.ts';

const CAST: readonly EntityLine[] = [
  { name: '海燕科技', type: 'company', aliases: ['Petrel Tech'] },
  { name: 'Petrel-7', type: 'model', aliases: ['海燕七号'] },
  { name: 'K90', type: 'chip', aliases: ['K90加速卡'] },
  { name: '北岸研究院', type: 'institution', aliases: ['North Shore Institute'] },
  { name: '林间', type: 'software', aliases: [] },
  { name: 'Quill', type: 'model', aliases: ['鹅毛'] },
  { name: '西川', type: 'place', aliases: [] },
  { name: '算力条例', type: 'policy', aliases: ['Compute Act'] },
];
const RELATIONS: readonly RelationType[] = ['developed', 'uses', 'runs_on', 'restricts', 'partners_with', 'compared_with', 'located_in'];
const BITS = [
  '在港口扩建机房',
  '训练耗电上升',
  'grows faster than planned',
  '的芯片供应紧张',
  'keeps its price',
  '預計明年投產',
  '與去年相比',
] as const;
const FIGURES = [
  { raw: '1.8万亿个参数', value: 1.8e12, unit: '个参数' },
  { raw: '33%', value: 33, unit: '%' },
  { raw: '约3万美元', value: 30_000, unit: 'USD', approximation: 'about' as const },
  { raw: '2.5 billion dollars', value: 2.5e9, unit: 'USD' },
  { raw: '5-8万张', value: 50_000, maxValue: 80_000, unit: '张' },
];
const PERIODS = ['2021', '2023', '2020-2022', '2024-05'];

/** @param size – claims of a document at most. */
export function randomLibrary(documents: number, size: number, seed: number): readonly DocumentGraph[] {
  const random = seededRandom(seed);
  return Array.from({ length: documents }, (_, at) => build(randomPlan(`doc-${String(at).padStart(3, '0')}`, size, random)));
}

export function randomPlan(id: string, size: number, random: () => number): Plan {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T); // The lists here are not empty.
  const entities = CAST.filter(() => random() < 0.7);
  const cast = entities.length > 1 ? entities : CAST.slice(0, 2);
  const labels = ['1', '2', '3'].slice(0, 1 + Math.floor(random() * 3));
  let count = 0;
  const claim = (): ClaimLine => {
    count += 1;
    const named = [pick(cast), ...(random() < 0.6 ? [pick(cast)] : [])];
    const figure = random() < 0.5 ? { ...pick(FIGURES), ...(random() < 0.6 ? { period: pick(PERIODS) } : {}) } : undefined;
    const words = [...named.map(({ name, aliases }) => (random() < 0.8 ? name : (aliases[0] ?? name))), pick(BITS), `第${count}处`, ...(figure ? [figure.raw] : [])];
    const [head, tail] = named;
    const isRelated = head !== undefined && tail !== undefined && head !== tail && random() < 0.5;
    const kind = pick(['fact', 'fact', 'forecast', 'opinion'] as const);
    return {
      text: `${words.join(random() < 0.5 ? ' ' : '，')}。`,
      kind,
      ...(random() < 0.5 ? { cites: pick(labels) } : random() < 0.3 && head ? { attributedTo: words[0] ?? '' } : {}),
      ...(figure ? { figures: [figure] } : {}),
      ...(isRelated ? { relations: [{ type: pick(RELATIONS), head: head.name, tail: tail.name }] } : {}),
    };
  };
  const sections = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, at) => ({
    title: `第${at + 1}节 ${pick(BITS)}`,
    level: at === 0 ? 1 : 1 + Math.floor(random() * 2),
    claims: Array.from({ length: 1 + Math.floor((random() * size) / 2) }, claim),
  }));
  return {
    id,
    title: `报告 ${id}`,
    language: 'zh',
    entities: cast.map((line) => ({ ...line, type: line.type satisfies EntityType })),
    sections,
    references: labels.map((label) => ({ label, raw: `North Shore Notes ${label}, 2023.`, title: `海岸札记 ${label}`, ...(random() < 0.8 ? { sourceId: `source:notes-${pick(['a', 'b', 'c'])}-${label}` } : {}) })),
    exhibits: [{ label: '图表1', caption: `机房的用电 ${id}`, source: 'North Shore Notes', ...(random() < 0.5 ? { cites: labels[0] ?? '1' } : {}) }],
    agreements: count > 1 ? [{ kind: random() < 0.5 ? 'contradicts' : 'corroborates', claims: [0, count - 1] }] : [],
  };
} // prettier-ignore
