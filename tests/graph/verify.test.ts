/** An honest graph has no lie; each kind of lie is caught. */
import { describe, expect, test } from 'vitest';
import { graphJson } from '#graph/export/json.ts';
import type { Claim, DocumentGraph, Figure } from '#graph/model/document-graph.ts';
import { verify } from '#graph/verify.ts';
import type { LieCode } from '#graph/verify/lie.ts';
import { bare } from '#graph/verify/bare.ts';
import { readingsOf } from '#graph/verify/numbers.ts';
import { ingest } from '#ingest/pipeline.ts';
import { build, HARBOUR, library, ORCHARD } from './fixture.ts';

const honest = build(HARBOUR);

/** The graph with the first of one list changed. */
function withFirst<K extends 'sentences' | 'sections' | 'references' | 'citations' | 'exhibits' | 'mentions' | 'relations' | 'entities'>(
  list: K,
  change: Partial<DocumentGraph[K][number]>,
): DocumentGraph {
  return { ...honest, [list]: honest[list].map((item, at) => (at === 0 ? { ...item, ...change } : item)) };
}
const withClaim = (change: Partial<Claim>): DocumentGraph => ({
  ...honest,
  claims: honest.claims.map((claim, at) => (at === 0 ? { ...claim, ...change } : claim)),
});
const withFigure = (change: Partial<Figure>): DocumentGraph => ({
  ...honest,
  figures: honest.figures.map((figure, at) => (at === 0 ? { ...figure, ...change } : figure)),
});

const [claim, second] = honest.claims;
const cited = { level: 'cited' as const, attributions: [] };

describe('verify', () => {
  test('an honest graph has no lie', () => {
    for (const graph of [honest, build(ORCHARD), ...library()]) expect(verify(graph)).toEqual([]);
  });

  test('what is told of at home, without the name of the country, is proved by that word', () => {
    const text = '# 手机\n\n中国的手机市场在去年有所扩大。\n\n国内厂商华为的出货量增长了12%。\n';
    const graph = ingest(new TextEncoder().encode(text), { name: 'phones.md' });
    expect(graph.relations.map(({ type, tailId }) => `${type} ${tailId}`)).toContain('located_in entity:place:china');
    expect(verify(graph)).toEqual([]);
  });

  const lies: readonly (readonly [LieCode, string, DocumentGraph])[] = [
    ['schema', 'a field is missing', { ...honest, claims: [{ id: 'x' }] } as unknown as DocumentGraph], // The cast is the point: data that lies about its type.
    ['duplicate-id', 'two claims have one id', { ...honest, claims: honest.claims.map((each) => ({ ...each, id: 'claim:harbour:1.1' })) }],
    ['dangling-id', 'a claim names an entity that is not there', withClaim({ entityIds: ['entity:company:nobody'] })],
    ['dangling-id', 'a relation names a claim that is not there', withFirst('relations', { claimId: 'claim:harbour:99.1' })],
    ['dangling-id', 'an agreement names a claim that is not there', { ...honest, agreements: [{ kind: 'corroborates', claimIds: ['claim:harbour:1.1', 'claim:harbour:77.1'], reason: '', referenceIds: [] }] }],
    ['one-way-link', 'a claim does not list its figure', withClaim({ figureIds: [] })],
    ['one-way-link', 'a citation lists a claim that cites nothing', withFirst('citations', { claimIds: [...(honest.citations[0]?.claimIds ?? []), 'claim:harbour:4.1'] })],
    ['span-bounds', 'a sentence ends beyond the text', withFirst('sentences', { span: { start: 0, end: honest.document.text.length + 1 } })],
    ['span-bounds', 'a span is turned round', withFigure({ span: { start: 40, end: 30 } })],
    ['span-order', 'sentences are not in the order of the text', { ...honest, sentences: [...honest.sentences].reverse() }],
    ['span-outside', 'a claim lies outside its sentence', withClaim({ span: second?.span ?? { start: 0, end: 1 }, text: second?.text ?? '' })],
    ['quote', 'a sentence says what the text does not', withFirst('sentences', { text: '港口关闭了。' })],
    ['quote', 'a sentence leaves words out', withFirst('sentences', { text: 'OpenAI训练的GPT-4。' })],
    ['quote', 'a claim says what the text does not', withClaim({ text: 'OpenAI训练的GPT-5有1.8万亿个参数' })],
    ['quote', 'a figure is not printed at its span', withFigure({ raw: '1.9万亿个参数', value: 1.9e12 })],
    ['quote', 'a reference is not printed at its span', withFirst('references', { raw: '别的书' })],
    ['quote', 'a caption is not printed at its span', withFirst('exhibits', { caption: '别的图' })],
    ['quote', 'a heading is not printed at its span', withFirst('sections', { title: '三、别的' })],
    ['number', 'a value is not the printed one', withFigure({ value: 1.8e11 })],
    ['number', 'a range is not printed', withFigure({ maxValue: 2e12 })],
    ['marker-label', 'a marker is linked to another reference', withFirst('citations', { referenceId: 'reference:harbour:1' })],
    ['mention-surface', 'a mention is no name of its entity', withFirst('mentions', { entityId: 'entity:place:中国' })],
    ['relation-evidence', 'the evidence names another', withFirst('relations', { headId: 'entity:place:中国' })],
    ['provenance-level', 'an unsourced claim is called attributed', { ...honest, claims: honest.claims.map((each) => (each.provenance.level === 'unsourced' ? { ...each, provenance: { ...each.provenance, level: 'attributed' } } : each)) }],
    ['unproved-citation', 'no marker covers the claim', withClaim({ provenance: { ...cited, referenceIds: ['reference:harbour:2', 'reference:harbour:1'] } })],
    ['note-as-source', 'a note is a source', { ...honest, references: honest.references.map((each) => ({ ...each, kind: 'note' })) }],
  ]; // prettier-ignore

  test.each(lies)('%s: %s', (code, _, graph) => {
    expect(verify(graph).map((lie) => lie.code)).toContain(code);
  });

  test('a lie says where it stands', () => {
    expect(verify(withFigure({ value: 5 }))).toEqual([
      { code: 'number', message: 'figure:harbour:1.1.1: “1.8万亿个参数” does not read as 5 个参数', span: honest.figures[0]?.span },
    ]);
  });

  test('a name in full-width letters is a name all the same', () => {
    expect(verify(withFirst('entities', { aliases: ['ＯｐｅｎＡＩ'] }))).toEqual([]);
  });

  test('a graph that is no object is a lie, not a failure', () => {
    for (const value of [null, 5, 'x', [], {}]) expect(verify(value)[0]?.code).toBe('schema');
  });

  test('the claim of the fixture is printed without its marker', () => {
    expect(honest.document.text.slice(claim?.span.start, claim?.span.end)).toBe(claim?.text);
  });
});

describe('what is left of mark-up', () => {
  test.each([
    ['**bold** and _slanted_', 'boldandslanted'],
    ['a\\[1\\] b[^2]', 'ab'],
    ['[name](https://example.org/a_(b)) follows', 'namefollows'],
    ['A&amp;B <sup>2</sup>', 'A&B2'],
    ['x < y', 'xy'],
  ])('%s', (printed, left) => {
    expect(bare(printed)).toBe(left);
  });
});

test.each([
  ['数十倍', 10],
  ['十余家', 10],
  ['数千亿', 1e11],
  ['千亿级', 1e11],
  ['全球第二', 2],
  ['趋近于0', 0],
  ['1/10', 0.1],
  ['三分之一', 1 / 3],
  ['两倍', 2],
  ['近一半', 50],
  ['八成', 80],
  ['two-thirds of 12', 12],
  ['twenty-one', 21],
  ['three million', 3e6],
  ['a dozen', 12],
])('%s can mean %s', (raw, value) => {
  expect(readingsOf(raw).some((reading) => Math.abs(reading - value) < 1e-9 * Math.max(1, value))).toBe(true);
});

test('the printed form is the same whatever the order of keys, and ends with a line feed', () => {
  const turned = Object.fromEntries(Object.entries(honest).reverse()) as unknown as DocumentGraph; // The same graph, its keys in another order.
  expect(graphJson(turned)).toBe(graphJson(honest));
  expect(graphJson(honest).endsWith('}\n')).toBe(true);
  expect(JSON.parse(graphJson(honest))).toEqual(honest);
});
