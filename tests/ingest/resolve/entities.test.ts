import { expect, test } from 'vitest';
import { names } from '#ingest/extract/names.ts';
import { entities } from '#ingest/resolve/entities.ts';
import { report } from '../report.ts';

const of = (text: string) => entities(names(report(text).sentences, []));

test('forms in two languages are one entity with every form met', () => {
  const { entities: found, mentions } = of('谷歌（Google）与Google Cloud不同，谷歌更大。');
  expect(found.map(({ id }) => id)).toEqual(['entity:company:google', 'entity:company:google-cloud']);
  expect(found[0]?.aliases).toEqual(expect.arrayContaining(['谷歌', 'Google']));
  expect(mentions.filter(({ entityId }) => entityId === 'entity:company:google')).toHaveLength(3);
});

test('the id is the same in a Chinese and an English text', () => {
  expect(of('中国增长。').entities[0]?.id).toBe('entity:place:china');
  expect(of('China grows.').entities[0]?.id).toBe('entity:place:china');
});

test('versions are never merged', () => {
  expect(new Set(of('Claude、Claude 2、Claude 3、H100、A100。').entities.map(({ name }) => name))).toEqual(
    new Set(['Claude', 'Claude 2', 'Claude 3', 'H100', 'A100']),
  );
});

test('a text without names has none', () => expect(of('需求增长。')).toEqual({ entities: [], mentions: [] }));
