/** Asks two stores the same questions: whatever one answers or refuses, the other has to. */
import { expect } from 'vitest';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';

type Question = readonly [name: string, ask: (store: GraphStore) => Promise<unknown>];

const WORDS = ['港口', '机', '海燕', 'petrel tech', 'Petrle', 'k90 港口', '-k90 机房', '"grows faster"', '1.8 trillion', '33%', '$30,000', '預計', '与去年', 'the', '%', 'pe', '札记', 'nothing-of-it', 'year:2021', 'cited:no 港口', 'entity:quill', 'figures:>1000', 'section:供应', 'source:札记 港口', '-figures:>1000', 'unit:usd year:2021-2024', 'type:chip', '用电', '[2]', '50000-80000', 'Qill']; // prettier-ignore

/** @param words – typed by the reader. */
export function questionsAbout(library: readonly DocumentGraph[], words: readonly string[] = WORDS): readonly Question[] {
  const [first, second] = library;
  const scopes = [{}, ...(first === undefined ? [] : [{ documentId: first.document.id }])];
  // Of a drawing: several together as well.
  const drawn = [...scopes, { documentId: library.slice(0, 2).map(({ document }) => document.id) }];
  const entities = [...new Set(library.slice(0, 3).flatMap((graph) => graph.entities.map(({ id }) => id)))].slice(0, 4);
  const [a = 'entity:none', b = 'entity:none', c = 'entity:none'] = entities;
  const filters = [{}, { provenance: ['cited' as const] }, { from: 2021, to: 2022 }, { relations: ['uses' as const, 'together' as const] }, { sectionId: first?.sections[0]?.id }, { minEvidence: 2, minDocuments: 2 }];
  const questions: Question[] = [['documents', (store) => store.documents()]];
  for (const { document, claims, figures, exhibits, references } of [first, second].filter((graph) => graph !== undefined)) {
    const ids = [claims[0]?.id, claims.at(-1)?.id, figures[0]?.id, exhibits[0]?.id].filter((id) => id !== undefined);
    questions.push(['documentOverview', (store) => store.documentOverview(document.id)], ['documentGraph', (store) => store.documentGraph(document.id)], ['read', (store) => store.read(document.id)]);
    for (const id of ids) questions.push([`trace ${id}`, (store) => store.trace(id)]);
    for (const { id, sourceId } of references) questions.push([`source ${id}`, (store) => store.source(id)], [`source ${sourceId ?? 'source:none'}`, (store) => store.source(sourceId ?? 'source:none')], [`claims on ${id}`, (store) => store.claims({ referenceId: sourceId ?? id, limit: 20 })], [`claims on ${id} with words`, (store) => store.claims({ referenceId: sourceId ?? id, text: '港口', sort: 'year' })]);
  }
  for (const scope of scopes) {
    const where = JSON.stringify(scope);
    questions.push(
      [`figures ${where}`, (store) => store.figures(scope)], [`sources ${where}`, (store) => store.sources(scope)], [`exhibits ${where}`, (store) => store.exhibits(scope)],
      [`claims ${where}`, (store) => store.claims({ ...scope, offset: 1, limit: 7 })], [`claims by year ${where}`, (store) => store.claims({ ...scope, sort: 'year', provenance: 'cited', limit: 9 })], [`claims by relevance ${where}`, (store) => store.claims({ ...scope, sort: 'relevance', kind: 'fact', entityType: 'chip', limit: 9 })],
      [`claims of ${where}`, (store) => store.claims({ ...scope, entityId: a, year: 2021, limit: 30 })],
    );
    for (const text of words) questions.push([`search ${text} ${where}`, (store) => store.search(text, { ...scope, limit: 6 })], [`claims "${text}" ${where}`, (store) => store.claims({ ...scope, text, sort: 'relevance', limit: 8 })]);
  }
  for (const scope of drawn) {
    const where = JSON.stringify(scope);
    questions.push(
      [`entities ${where}`, (store) => store.entities(scope)], [`graphFacets ${where}`, (store) => store.graphFacets(scope)],
      [`edgeEvidence ${where}`, (store) => store.edgeEvidence(a, b, scope)], [`layers ${where}`, (store) => store.layers([a, b], { ...scope, layers: ['claim', 'figure', 'source'], limit: 5 })], [`layers that fold ${where}`, (store) => store.layers([a, b], { ...scope, layers: ['claim', 'figure', 'source'], limit: 100, room: 20 })],
    );
    for (const id of [a, b, c]) questions.push([`entity ${id} ${where}`, (store) => store.entity(id, scope)]);
    for (const filter of filters) {
      const what = `${where} ${JSON.stringify(filter)}`;
      questions.push([`overview ${what}`, (store) => store.overview({ ...scope, ...filter, limit: 5 })], [`neighbourhood ${what}`, (store) => store.neighbourhood(a, { ...scope, ...filter, limit: 3 })], [`among ${what}`, (store) => store.among([b, a, 'entity:none'], { ...scope, ...filter, whole: [b] })], [`paths ${what}`, (store) => store.paths(a, c, { ...scope, ...filter, limit: 3 })]);
    }
  }
  return questions;
} // prettier-ignore

/** Questions under way at once: most of the time of each is spent on the way. */
const AT_ONCE = 6;

export async function expectSameAnswers(one: GraphStore, other: GraphStore, questions: readonly Question[]): Promise<void> {
  for (let at = 0; at < questions.length; at += AT_ONCE)
    await Promise.all(
      questions.slice(at, at + AT_ONCE).map(async ([name, ask]) => {
        expect({ name, answer: await answered(ask, other) }).toEqual({ name, answer: await answered(ask, one) });
      }),
    );
}

async function answered(ask: Question[1], store: GraphStore): Promise<unknown> {
  try {
    return await ask(store);
  } catch (cause) {
    return { refused: cause instanceof Error && 'code' in cause ? cause.code : String(cause) };
  }
}
