/** A small document of own words for the desk of Explore: ways between entities, dated figures, two sections, cited and uncited claims. */
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { build, type Plan } from '../graph/fixture.ts';

const PLAN: Plan = {
  id: 'quay',
  title: 'Notes from the quay',
  language: 'en',
  entities: [
    { name: 'Aster', type: 'company', aliases: ['紫菀'] },
    { name: 'Borealis', type: 'model', aliases: [] },
    { name: 'Cobalt 9', type: 'chip', aliases: [] },
    { name: 'Dunmore Institute', type: 'institution', aliases: [] },
    { name: 'Elm Fund', type: 'company', aliases: [] },
    { name: 'Ferrow', type: 'place', aliases: [] },
  ],
  sections: [
    {
      title: 'Machines',
      level: 1,
      claims: [
        {
          text: 'Aster built Borealis with 40 billion parameters in 2021.',
          cites: '1',
          figures: [{ raw: '40 billion parameters', value: 4e10, unit: 'parameters', period: '2021' }],
          relations: [{ type: 'developed', head: 'Aster', tail: 'Borealis' }],
        },
        { text: 'Borealis runs on Cobalt 9.', cites: '2', relations: [{ type: 'runs_on', head: 'Borealis', tail: 'Cobalt 9' }] },
        { text: 'Down at the pier Borealis runs on Cobalt 9 too.', relations: [{ type: 'runs_on', head: 'Borealis', tail: 'Cobalt 9' }] },
      ],
    },
    {
      title: 'Money',
      level: 1,
      claims: [
        {
          text: 'Elm Fund put 30 million dollars into Aster in 2012.',
          figures: [{ raw: '30 million dollars', value: 3e7, unit: 'USD', period: '2012' }],
          relations: [{ type: 'invested_in', head: 'Elm Fund', tail: 'Aster' }],
        },
        { text: 'Elm Fund and Dunmore Institute share a house.' },
        {
          text: 'Dunmore Institute kept 7 percent of its Cobalt 9 idle in 2024.',
          cites: '2',
          figures: [{ raw: '7 percent', value: 7, unit: '%', period: '2024' }],
          relations: [{ type: 'uses', head: 'Dunmore Institute', tail: 'Cobalt 9' }],
        },
        { text: 'Ferrow is quiet.' },
      ],
    },
  ],
  references: [
    { label: '1', raw: 'Quay Gazette, Machines at work, 2022.', title: 'Machines at work', sourceId: 'source:quay-2022' },
    { label: '2', raw: 'Pier Review, Idle hours, 2024.', title: 'Idle hours', sourceId: 'source:pier-2024' },
  ],
};

export function deskGraph(): DocumentGraph {
  return build(PLAN);
}
