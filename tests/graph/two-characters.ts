/** A term of two Chinese characters finds every claim that contains it and no other: held against a plain scan, on any store. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { fold } from '#graph/search/fold.ts';
import { sameWords } from '#graph/search/glossary.ts';
import type { GraphStore } from '#graph/store.ts';
import { build } from './fixture.ts';

/** Few, so that pairs recur: also traditional forms, a rare character, and what stands between and beside Chinese in print. */
const HAN = ['算', '力', '海', '港', '與', '与', '㐂', '𠮷'];
const OTHERS = ['a', 'GPU', '7', ' ', '，', '“', '·', '-'];
const TEXT = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...HAN) }, { weight: 2, arbitrary: fc.constantFrom(...OTHERS) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((letters) => letters.join(''));
const TEXTS = fc.array(TEXT, { minLength: 10, maxLength: 30 });
const TERMS = HAN.flatMap((first) => HAN.map((second) => first + second));

/** @param runs – random documents, each asked for every pair. */
export async function expectScanOfPairs(store: GraphStore, runs: number): Promise<void> {
  let met = 0;
  await fc.assert(
    fc.asyncProperty(TEXTS, async (texts) => {
      const claims = texts.map((text, at) => ({ text: `第${at}处${text}。` }));
      const graph = build({ id: 'pairs', title: '成对', language: 'zh', entities: [{ name: 'Quill', type: 'model', aliases: [] }], sections: [{ title: '一', level: 1, claims }], references: [] });
      await store.replaceDocument(graph);
      for (const term of TERMS) {
        const words = [fold(term), ...sameWords(fold(term))];
        const scanned = graph.claims.filter(({ text }) => words.some((word) => fold(text).includes(word))).map(({ id }) => id);
        const { items, total } = await store.claims({ text: term });
        expect({ term, found: items.map(({ id }) => id), total }).toEqual({ term, found: scanned, total: scanned.length });
        met += scanned.length;
      }
    }),
    { numRuns: runs, seed: 7 },
  );
  expect(met).toBeGreaterThan(runs * 20);
} // prettier-ignore
