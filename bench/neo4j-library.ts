/** A library of any size, of own words: two hundred documents share four hundred entities and sixty sources. */
import { seededRandom } from '#graph/analysis/random.ts';
import { ENTITY_TYPES, type DocumentGraph } from '#graph/model/document-graph.ts';
import { build, type ClaimLine, type EntityLine } from '../tests/graph/fixture.ts';

const POOL: readonly EntityLine[] = Array.from({ length: 400 }, (_, at) => ({
  name: `${at % 2 === 0 ? '海港' : 'Harbour'}${at}号`,
  type: ENTITY_TYPES[at % ENTITY_TYPES.length] ?? 'company',
  aliases: [`H-${at}x`],
}));
const BITS = [
  '在港口扩建机房',
  '训练耗电上升',
  'grows faster than planned',
  '的芯片供应紧张',
  'keeps its price',
  '與去年相比',
  '推动软件出口',
  'opens a second site',
];
const FIGURES = [['33%', 33, '%'], ['1.8万亿个参数', 1.8e12, '个参数'], ['约3万美元', 30_000, 'USD'], ['480张', 480, '张']] as const; // prettier-ignore

export function* bigLibrary(documents: number, claims: number): Generator<DocumentGraph> {
  const random = seededRandom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T); // No list here is empty.
  for (let at = 0; at < documents; at += 1) {
    const first = Math.floor(random() * 340);
    const entities = POOL.slice(first, first + 60);
    let count = 0;
    const claim = (): ClaimLine => {
      count += 1;
      const [head, tail] = [pick(entities), pick(entities)];
      const [raw, value, unit] = random() < 0.6 ? pick(FIGURES) : [];
      return {
        text: `${head.name}${pick(BITS)}，${tail.name} ${pick(BITS)} 第${count}处${raw ?? ''}。`,
        ...(random() < 0.5 ? { cites: String(1 + Math.floor(random() * 12)) } : {}),
        ...(raw === undefined ? {} : { figures: [{ raw, value, unit, period: pick(['2021', '2022', '2023', '2024']) }] }),
        ...(head !== tail && random() < 0.2 ? { relations: [{ type: pick(['uses', 'developed', 'supplies'] as const), head: head.name, tail: tail.name }] } : {}),
      };
    };
    const sections = Array.from({ length: 10 }, (_, number) => ({ title: `第${number + 1}节`, level: 1 + (number % 2), claims: Array.from({ length: Math.round(claims / 10) }, claim) }));
    const references = Array.from({ length: 12 }, (_, number) => ({ label: String(number + 1), raw: `Harbour Notes ${number + 1}.`, title: `海港札记 ${number + 1}`, sourceId: `source:notes-${(first + number) % 60}` }));
    yield build({ id: `big-${String(at).padStart(4, '0')}`, title: `海港报告 ${at}`, language: 'zh', entities, sections, references });
  }
} // prettier-ignore
