/** Named views: saved, renamed, deleted, written and read again; what is not a list of views is refused in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freeName,
  joined,
  keptViews,
  renamed,
  viewsJson,
  viewsOf,
  VIEWS_MAX,
  withoutView,
  withView,
  type SavedView,
} from '$lib/graph-view/saved-views.ts';
import { SavedViews } from '$lib/graph-view/saved-views.svelte.ts';

const view = (name: string, query = '?n=120', documentId = 'harbour'): SavedView => ({ name, documentId, query });
const names = (views: readonly SavedView[]): readonly string[] => views.map(({ name }) => name);

test('a view of the same name replaces the one before; of another document it does not', () => {
  const views = withView([view('chips', '?n=60'), view('chips', '', 'orchard')], view('chips', '?n=90'));
  expect(views).toEqual([view('chips', '', 'orchard'), view('chips', '?n=90')]);
});

test('a full list takes no more, loses nothing, and takes one again when another has gone', () => {
  const stored = new Map([['claimtrail-views', viewsJson(Array.from({ length: VIEWS_MAX }, (_, at) => view(`v${at}`)))]]);
  const storage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, text: string) => void stored.set(key, text) };
  const saved = new SavedViews(storage as unknown as Storage);
  expect([saved.save('harbour', 'new', ''), saved.all.length, saved.all[0]?.name]).toEqual([undefined, VIEWS_MAX, 'v0']);
  expect(saved.import(viewsJson([view('other')]))).toBeUndefined();
  const long = `?hide=${'x'.repeat(20_000)}`;
  expect(saved.delete(view('v7'))).toBe(true);
  // A view that could not be read again would take all others with it.
  expect(saved.save('harbour', 'long', long)).toBeUndefined();
  expect(saved.save('harbour', 'new', '')).toBe('new');
});

describe('renaming', () => {
  test('keeps the place in the list and the address', () => {
    expect(renamed([view('a', '?n=70'), view('b')], view('a'), ' first ')).toEqual([view('first', '?n=70'), view('b')]);
  });

  test('to a name that another has takes that one away', () => {
    expect(names(renamed([view('a'), view('b'), view('c')], view('a'), 'c'))).toEqual(['c', 'b']);
  });

  test.each(['', '  ', 'a'])('to %j changes nothing', (name) => {
    const views = [view('a'), view('b')];
    expect(renamed(views, view('a'), name)).toEqual(views);
  });
});

test('a view is deleted from its own document only', () => {
  expect(withoutView([view('a'), view('a', '', 'orchard')], view('a'))).toEqual([view('a', '', 'orchard')]);
});

test('a file that comes in wins over what is there, and takes nothing away', () => {
  expect(joined([view('a', '?n=60'), view('b')], [view('a', '?n=90')])).toEqual([view('b'), view('a', '?n=90')]);
});

test('a name that is taken gets the next free number', () => {
  expect(freeName([view('chips'), view('chips 2')], 'harbour', 'chips')).toBe('chips 3');
  expect(freeName([view('chips')], 'orchard', 'chips')).toBe('chips');
});

test('any list comes back from its file', () => {
  const one = fc.record({
    name: fc.stringMatching(/^[a-z港口]{1,12}$/),
    documentId: fc.stringMatching(/^[a-z]{1,8}$/),
    query: fc.oneof(fc.constant(''), fc.stringMatching(/^\?[a-z=,:~%0-9]{0,30}$/)),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (views) => {
      expect(viewsOf(viewsJson(views))).toEqual(views);
    }),
  );
});

test.each([
  ['no JSON', 'not JSON'],
  ['[]', 'format'],
  ['{"format":"claimtrail-graph/1","views":[]}', 'format'],
  ['{"format":"claimtrail-views/1","views":[{"name":"","documentId":"a","query":""}]}', 'views.0.name'],
  ['{"format":"claimtrail-views/1","views":[{"name":"a","documentId":"a","query":"https://elsewhere.example"}]}', 'views.0.query'],
  ['{"format":"claimtrail-views/1","views":[{"name":"a","documentId":"a","query":"","more":1}]}', 'views.0'],
])('%j is refused, and the words say where', (text, where) => {
  expect(() => viewsOf(text)).toThrow(where);
});

test.each([null, '', 'nonsense', '{"format":"other"}'])('what the browser kept as %j is no view', (text) => {
  expect(keptViews(text)).toEqual([]);
});

test('of what a browser has kept, one that is no view takes none of the others away', () => {
  const kept = JSON.stringify({ format: 'claimtrail-views/1', views: [view('a'), { name: 'b' }, { ...view('c'), query: 'x' }, view('d')] });
  expect(names(keptViews(kept))).toEqual(['a', 'd']);
});
