/** What the panel says of what is picked. */
import { expect, test } from 'vitest';
import type { ClaimItem, EntityAnswer, LayerAnswer } from '#graph/model/answers.ts';
import { namesByScript } from '$lib/graph-view/aliases.ts';
import { entityCard, severalCard } from '$lib/graph-view/cards.ts';
import { edge, subgraph } from './drawn.ts';

const claim = (id: string, references: readonly string[], figures: readonly string[] = []) =>
  ({
    id,
    references: references.map((label) => ({ id: `reference:r:${label}`, label })),
    figures: figures.map((raw) => ({ id: `figure:${id}:${raw}`, raw })),
  }) as unknown as ClaimItem; // Only what a card reads.

test('the card of an entity has the figures of its claims and its sources, the most cited first', () => {
  const answer: EntityAnswer = {
    entity: { id: 'entity:company:a' } as EntityAnswer['entity'], // No more of it is read.
    claims: [claim('1', ['7'], ['3%']), claim('2', ['9', '7'], ['5', '6']), claim('3', [])],
    relations: [],
    exhibits: [],
    neighbours: subgraph([]),
  };
  const card = entityCard(answer);
  expect(card.sources.map(({ label, claims }) => [label, claims])).toEqual([['7', 2], ['9', 1]]); // prettier-ignore
  expect(card.figures.map(({ raw }) => raw)).toEqual(['3%', '5', '6']);
  expect([card.claimTotal, card.figureTotal]).toEqual([3, 3]);
});

test('the claims of several picked entities are those that name at least two of them, most first', () => {
  const names = (entity: string, id: string): LayerAnswer['edges'][number] => ({ id: `layer:names|${entity}|${id}`, kind: 'names', sourceId: entity, targetId: id, evidence: 1, level: 'cited' }); // prettier-ignore
  const layer: LayerAnswer = {
    nodes: ['one', 'two', 'three'].map((id) => ({ id, kind: 'claim', documentId: 'harbour', text: id, level: 'cited' })),
    edges: [names('a', 'one'), names('a', 'two'), names('b', 'two'), names('a', 'three'), names('b', 'three'), names('c', 'three')],
    folds: [],
    foldEdges: [],
    counts: {},
  };
  const card = severalCard({ edges: [edge('a', 'b')] }, layer);
  expect(card.claims.map(({ id, names }) => [id, names])).toEqual([['three', 3], ['two', 2]]); // prettier-ignore
  expect(card.claimTotal).toBe(2);
  expect(card.edges).toHaveLength(1);
});

test('names are grouped by script in the order in which it first occurs; the shown one is not among them', () => {
  expect(namesByScript(['NVIDIA', '英伟达', 'Nvidia', '辉达', 'NVIDIA', 'Эн'], '英伟达')).toEqual([
    { script: 'latin', names: ['NVIDIA', 'Nvidia'] },
    { script: 'han', names: ['辉达'] },
    { script: 'other', names: ['Эн'] },
  ]);
});

test('a name in two scripts is Chinese to its readers', () => {
  expect(namesByScript(['K1芯片'], '')).toEqual([{ script: 'han', names: ['K1芯片'] }]);
});
