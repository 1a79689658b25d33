/** The search box while someone types: which answer is on the screen when answers are slow. */
import { expect, test, vi } from 'vitest';
import type { ExhibitItem, SearchAnswer } from '#graph/model/answers.ts';
import { InstantSearch } from '../../../src/lib/state/instant-search.svelte.ts';

/** A server that answers when it is told to. */
function slowServer() {
  const waiting: { readonly query: string; readonly answer: () => void }[] = [];
  const fetcher: typeof fetch = (input) => {
    const url = new URL(typeof input === 'string' ? input : input instanceof URL ? input : input.url, 'http://localhost');
    if (url.pathname === '/api/entities') return Promise.resolve(Response.json([]));
    const query = url.searchParams.get('q') ?? '';
    return new Promise((resolve) => waiting.push({ query, answer: () => resolve(Response.json(answerTo(query))) }));
  };
  return { fetcher, waiting };
}

/** One exhibit whose caption is the query. */
function answerTo(query: string): SearchAnswer {
  const none = { hits: [], total: 0 };
  const item: ExhibitItem = {
    id: `exhibit:x:${query}`, label: '', caption: query, sources: [], notes: [], span: { start: 0, end: 1 },
    documentId: 'x', documentTitle: 'X', references: [], claimIds: [],
  }; // prettier-ignore
  const exhibits = { hits: [{ item, score: 1, reason: { kind: 'text' }, highlights: [] }], total: 1 } as const;
  return { query, claims: none, figures: none, entities: none, sources: none, exhibits };
}

test('the answer to an older word never replaces that of a newer one, and words typed meanwhile are not asked for', async () => {
  const { fetcher, waiting } = slowServer();
  const search = new InstantSearch(fetcher, () => 'en');
  const shown = (): readonly string[] => search.options.map(({ text }) => text);
  search.type('a', undefined);
  search.type('ab', undefined);
  search.type('abc', undefined);
  expect(waiting.map(({ query }) => query)).toEqual(['a']);
  waiting[0]?.answer();
  await vi.waitFor(() => expect(waiting.map(({ query }) => query)).toEqual(['a', 'abc']));
  expect(search.status).toBe('busy');
  waiting[1]?.answer();
  await vi.waitFor(() => expect(shown()).toEqual(['abc']));
  expect(search.status).toBe('done');
});

test('an answer that comes after the box was emptied shows nothing', async () => {
  const { fetcher, waiting } = slowServer();
  const search = new InstantSearch(fetcher, () => 'en');
  search.type('a', undefined);
  search.type('', undefined);
  waiting[0]?.answer();
  search.type('b', undefined);
  await vi.waitFor(() => expect(waiting.map(({ query }) => query)).toEqual(['a', 'b']));
  expect(search.options).toEqual([]);
  waiting[1]?.answer();
  await vi.waitFor(() => expect(search.options.map(({ text }) => text)).toEqual(['b']));
});
