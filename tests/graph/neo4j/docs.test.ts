/** The queries that docs/neo4j.md gives to paste, run as they stand there on the sample and small reports whose answers are known. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openNeo4jStore, type Neo4jStore } from '#graph/neo4j/index.ts';
import { ingest } from '#ingest/pipeline.ts';
import { cypher, emptied } from '../../neo4j/emptied.ts';
import { build, library, type Plan } from '../fixture.ts';

const SAMPLE = 'static/samples/china-ai-chapter.md';
const login = inject('neo4j');
const queries = readFileSync('docs/neo4j.md', 'utf8')
  .split('\n```cypher\n')
  .map((part, at, parts) => ({ question: parts[at - 1]?.trimEnd().split('\n').at(-1) ?? '', query: part.split('\n```')[0] ?? '' }))
  .slice(1);

/** A notice that restricts two chips and a company. */
const NOTICE: Plan = {
  id: 'notice',
  title: '出口条例笔记',
  language: 'zh',
  entities: [
    { name: '算力出口条例', type: 'policy', aliases: [] },
    { name: '海燕科技', type: 'company', aliases: [] },
    { name: 'K90', type: 'chip', aliases: [] },
    { name: 'K70', type: 'chip', aliases: [] },
    { name: 'K50', type: 'chip', aliases: [] },
  ],
  sections: [{ title: '一、条例', level: 1, claims: [
    { text: '算力出口条例禁止向海燕科技出售K90和K70。', relations: [{ type: 'restricts', head: '算力出口条例', tail: '海燕科技' }] },
    { text: '算力出口条例不涉及K50。' },
  ] }],
  references: [],
}; // prettier-ignore

/** What an answer holds, worked by hand from the reports; by a word of the question. */
const EXPECTED: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'this figure come from': [{ figure: '1.8万亿个参数', claim: 'OpenAI训练的GPT-4有1.8万亿个参数', markers: ['[2]'], reference: 'Lighthouse Weekly, "How large is it", 2023.', source: 'How large is it' }],
  'this policy restrict': [{ chip: 'K70', whom: ['海燕科技'], words: '算力出口条例禁止向海燕科技出售K90和K70' }, { chip: 'K90', whom: ['海燕科技'], words: '算力出口条例禁止向海燕科技出售K90和K70' }],
  'have no source': [],
  'hang together': [],
  'any of its names': [{ name: '英伟达' }],
  'speak of it': [],
  disagree: [{ one: 'OpenAI训练的GPT-4有1.8万亿个参数', oneRests: ['2'], other: '另一处说GPT-4有1.7万亿个参数', otherRests: [] }],
  'one source alone': [],
  'measured of this model': [{ figure: '1.7万亿个参数', metric: '参数量', level: 'unsourced' }, { figure: '上千张', level: 'cited' }],
  'each section sourced': [],
}; // prettier-ignore

describe('the queries of docs/neo4j.md', () => {
  test('are ten, each with its question', () => {
    expect(queries).toHaveLength(10);
    for (const { question } of queries) expect(Object.keys(EXPECTED).filter((words) => question.includes(words))).toHaveLength(1);
  });

  describe.skipIf(login === undefined)('on a real server', () => {
    let store: Neo4jStore;
    beforeAll(async () => {
      if (login === undefined) return;
      await emptied(login);
      store = await openNeo4jStore(login);
      await store.replaceDocument(ingest(readFileSync(SAMPLE), { name: SAMPLE }));
      for (const graph of [...library(), build(NOTICE)]) await store.replaceDocument(graph);
    }, 120_000);
    afterAll(() => store.close());

    test.each(queries)('$question', async ({ question, query }) => {
      if (login === undefined) return;
      const rows = await cypher(login, query);
      expect(rows.length).toBeGreaterThan(0);
      const [, expected = []] = Object.entries(EXPECTED).find(([words]) => question.includes(words)) ?? [];
      for (const row of expected) expect(rows).toContainEqual(expect.objectContaining(row));
      if (question.includes('restrict')) expect(rows).toHaveLength(2);
      if (question.includes('no source')) for (const { figures } of rows) expect(figures).not.toEqual([]);
      if (question.includes('hang together'))
        expect(rows[0]).toMatchObject({ names: ['苹果', expect.any(String), '高通'], relations: ['COMPARED_WITH', 'COMPARED_WITH'] });
      if (question.includes('speak of it')) for (const { claim } of rows) expect(claim).toContain('算力');
    });
  });
});
