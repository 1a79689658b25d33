/** Which documents are drawn together: the word of the address, what it stands for on each page, and what a switch makes of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofDocuments } from '$lib/graph-view/changes.ts';
import { chosenDocuments, choiceFor, choiceOf, choiceText, missingDocuments } from '$lib/graph-view/documents.ts';
import { graphView, query, START } from '$lib/graph-view/view-state.ts';

const all = ['a', 'b', 'c', 'd'];
const LIBRARY = { all, home: undefined };
const UNDER_B = { all, home: 'b' };

describe('without a word of its own', () => {
  test('the page of the library draws all, the page of a document that document', () => {
    expect(chosenDocuments(undefined, LIBRARY)).toEqual(all);
    expect(chosenDocuments(undefined, UNDER_B)).toEqual(['b']);
  });

  test('a document that is not in the library is asked for all the same, so that its page can say so', () => {
    expect(chosenDocuments(undefined, { all, home: 'z' })).toEqual(['z']);
  });
});

test.each([
  ['b,a', ['a', 'b']],
  ['a,a,', ['a']],
  ['-c', ['a', 'b', 'd']],
  ['-', all],
  ['z', []],
  ['a,z', ['a']],
  ['-z', all],
] as const)('docs=%s draws %j, on whatever page, in the order of the library', (text, ids) => {
  for (const shelves of [LIBRARY, UNDER_B]) expect(chosenDocuments(choiceOf(text), shelves)).toEqual(ids);
});

test.each([null, '', ','])('%j chooses nothing', (text) => {
  expect(choiceOf(text)).toBeUndefined();
});

test('chosen documents that are not there are counted; those left out are no matter', () => {
  expect(missingDocuments(choiceOf('a,y,z'), LIBRARY)).toBe(2);
  expect(missingDocuments(choiceOf('-y'), LIBRARY)).toBe(0);
  expect(missingDocuments(undefined, LIBRARY)).toBe(0);
});

describe('a choice in words', () => {
  test.each([
    [LIBRARY, all, ''],
    [LIBRARY, ['c', 'a'], 'a,c'],
    [LIBRARY, ['a', 'c', 'd'], '-b'],
    [LIBRARY, ['b'], 'b'],
    [LIBRARY, [], ''],
    [UNDER_B, ['b'], ''],
    [UNDER_B, all, '-'],
    [UNDER_B, ['a', 'b'], 'a,b'],
    [UNDER_B, [], ''],
  ] as const)('%j %j is "%s": the page\'s own without a word, else the shorter form', (shelves, ids, text) => {
    expect(choiceText(choiceFor(ids, shelves))).toBe(text);
  });

  test('any documents but none come back from their own word, on either page', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), fc.constantFrom(LIBRARY, UNDER_B), (ids, shelves) => {
        expect(chosenDocuments(choiceOf(choiceText(choiceFor(ids, shelves))), shelves)).toEqual(ids);
      }),
    );
  });
});

test('other documents keep what was opened and filtered, and drop places, groups and sections, which are those of the former ones', () => {
  const before = graphView((key) =>
    ({ open: 'chip:h100', hide: 'place:中国', at: 'chip:h100~5~6', pin: 'chip:h100', in: '2~40', insec: 'section:harbour:1~40', sec: 'harbour:1', prov: 'cited', shared: '3' })[key] ?? null,
  ); // prettier-ignore
  const after = ofDocuments(before, choiceOf('a,b'), 2);
  expect(decodeURIComponent(query(after))).toBe('?docs=a,b&open=chip:h100&hide=place:中国&prov=cited&shared=2');
  expect(query(ofDocuments(START, undefined, 0))).toBe('');
});
