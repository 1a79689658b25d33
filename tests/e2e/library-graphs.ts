/** Three small documents of own words, in two languages, for the drawing of a library: two names stand in several of them, one way leads through all. */
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { build, type EntityLine, type Plan } from '../graph/fixture.ts';

const LARK: EntityLine = { name: 'Lark Energy', type: 'company', aliases: ['云雀能源'] };
const TIDE: EntityLine = { name: 'Tide-2', type: 'model', aliases: [] };
const KITE: EntityLine = { name: 'Kite 5', type: 'chip', aliases: [] };

const PLANS: readonly Plan[] = [
  {
    id: 'coast',
    title: 'Machines on the coast',
    language: 'en',
    entities: [LARK, TIDE, { name: 'Gull Bank', type: 'company', aliases: [] }],
    sections: [
      {
        title: 'Builders',
        level: 1,
        claims: [
          {
            text: 'Lark Energy built Tide-2 in two winters.',
            cites: '1',
            relations: [{ type: 'developed', head: 'Lark Energy', tail: 'Tide-2' }],
          },
          {
            text: 'Gull Bank put 12 million dollars into Lark Energy in 2019.',
            figures: [{ raw: '12 million dollars', value: 1.2e7, unit: 'USD', period: '2019' }],
            relations: [{ type: 'invested_in', head: 'Gull Bank', tail: 'Lark Energy' }],
          },
        ],
      },
    ],
    references: [{ label: '1', raw: 'Shore Letters, Two winters, 2020.', title: 'Two winters', sourceId: 'source:shore-2020' }],
  },
  {
    id: 'inland',
    title: '内陆机房札记',
    language: 'zh',
    entities: [LARK, TIDE, KITE, { name: '青石研究所', type: 'institution', aliases: [] }],
    sections: [
      {
        title: '一、设备',
        level: 1,
        claims: [
          { text: '云雀能源把Tide-2搬进了山谷。', relations: [{ type: 'developed', head: 'Lark Energy', tail: 'Tide-2' }] },
          {
            text: 'Tide-2在Kite 5上运行，2022年耗电8吉瓦时。',
            cites: '1',
            figures: [{ raw: '8吉瓦时', value: 8, unit: '吉瓦时', period: '2022' }],
            relations: [{ type: 'runs_on', head: 'Tide-2', tail: 'Kite 5' }],
          },
          { text: '青石研究所与云雀能源共用一条线路。' },
        ],
      },
    ],
    references: [{ label: '1', raw: '山谷月刊，《谁在用电》，2023年。', title: '谁在用电', sourceId: 'source:valley-2023' }],
  },
  {
    id: 'islands',
    title: 'Notes from the islands',
    language: 'en',
    entities: [KITE, { name: 'Marl Observatory', type: 'institution', aliases: [] }, { name: 'Skerry', type: 'place', aliases: [] }],
    sections: [
      {
        title: 'Instruments',
        level: 1,
        claims: [
          {
            text: 'Marl Observatory counts stars with Kite 5.',
            cites: '1',
            relations: [{ type: 'uses', head: 'Marl Observatory', tail: 'Kite 5' }],
          },
          { text: 'Marl Observatory stands on Skerry.', relations: [{ type: 'located_in', head: 'Marl Observatory', tail: 'Skerry' }] },
        ],
      },
    ],
    references: [{ label: '1', raw: 'Island Gazette, Counting, 2024.', title: 'Counting', sourceId: 'source:islands-2024' }],
  },
];

export function libraryGraphs(): readonly DocumentGraph[] {
  return PLANS.map(build);
}
