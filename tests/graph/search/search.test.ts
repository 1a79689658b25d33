/** Search: folding, the n-gram index, queries and names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, folded, unfold } from '#graph/search/fold.ts';
import { highlights } from '#graph/search/match.ts';
import { nameIndex } from '#graph/search/names.ts';
import { terms } from '#graph/search/query.ts';
import { textIndex } from '#graph/search/text-index.ts';

/** Few letters in two scripts, so that random texts share stretches. */
const LETTERS = fc.constantFrom('算', '力', '芯', '片', 'a', 'B', 'b', '1', '１', ' ', '-', 'é', '𠮷');
const TEXT = fc.array(LETTERS, { maxLength: 14 }).map((letters) => letters.join(''));

describe('the n-gram index', () => {
  test('finds exactly what a scan finds', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 40 }), TEXT, (texts, word) => {
        const term = fold(word);
        const scan = texts.flatMap((text, at) => (fold(text).includes(term) ? [at] : []));
        expect(textIndex(texts).find(term)).toEqual(scan);
      }),
      { numRuns: 500 },
    );
  });

  test('every stretch of a text finds that text', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), fc.nat(), (texts, which, from, length) => {
        const at = which % texts.length;
        const letters = [...(texts[at] ?? '')];
        const start = letters.length === 0 ? 0 : from % letters.length;
        const stretch = letters.slice(start, start + 1 + (length % 6)).join('');
        expect(textIndex(texts).find(fold(stretch))).toContain(at);
      }),
      { numRuns: 500 },
    );
  });

  test('stays exact where a pair is frequent', () => {
    const texts = Array.from({ length: 200 }, (_, at) => `芯片${at}号`);
    expect(textIndex(texts).find('芯片19')).toEqual([19, ...Array.from({ length: 10 }, (_, at) => 190 + at)]);
  });
});

describe('folding', () => {
  test.each([
    ['ＧＰＴ－４', 'gpt-4'],
    ['NVIDIA', 'nvidia'],
    ['33％', '33%'],
    ['a\nb\tc', 'a b c'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['㎏', 'kg'],
  ])('%s is compared as %s', (printed, compared) => {
    expect(fold(printed)).toBe(compared);
    expect(folded(printed).text).toBe(compared);
  });

  test('a range of the folded text leads back to whole printed characters', () => {
    const from = folded('重㎏和ＧＰＴ');
    expect(unfold(from, from.text.indexOf('g'), from.text.indexOf('g') + 1)).toEqual([1, 2]);
    expect(unfold(from, from.text.indexOf('gpt'), from.text.length)).toEqual([3, 6]);
  });

  test('the way back exists for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: compared, offsets } = folded(text);
        expect(offsets).toHaveLength(compared.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
        expect(fold(text)).toBe(compared);
      }),
    );
  });

  test('highlights are printed words, joined where they touch', () => {
    const text = 'ＮＶＩＤＩＡ与 Nvidia H100';
    expect(highlights(text, ['nvidia', 'h100']).map(([start, end]) => text.slice(start, end))).toEqual(['ＮＶＩＤＩＡ', 'Nvidia', 'H100']);
    expect(highlights('算力芯片', ['算力', '力芯'])).toEqual([[0, 3]]);
  });
});

describe('queries', () => {
  const shape = (query: string): readonly string[] =>
    terms(query).map((term) => `${term.negated ? '-' : ''}${term.phrase ? `"${term.text}"` : term.text}`);

  test.each([
    ['GPT-4 参数', ['gpt-4', '参数']],
    ['"large model" -chip', ['"large model"', '-chip']],
    ['“大模型” -「芯片 出口」', ['"大模型"', '-"芯片 出口"']],
    ['1.8 trillion parameters', ['1.8 trillion parameters']],
    ['5 万亿 美元 芯片', ['5 万亿 美元', '芯片']],
    ['"open quote', ['open', 'quote']],
    ['   ', []],
  ])('%s', (query, expected) => {
    expect(shape(query)).toEqual(expected);
  });

  test('a number is read whatever its notation', () => {
    expect(['1.8万亿', '1.8T', '1.8 trillion', '1,800,000,000,000'].map((query) => terms(query)[0]?.quantity?.value)).toEqual([
      1.8e12, 1.8e12, 1.8e12, 1.8e12,
    ]);
  });

  test('a phrase is not read as a number', () => {
    expect(terms('"33%"')[0]).not.toHaveProperty('quantity');
  });

  test('a long paste is read in a moment', () => {
    const begun = performance.now();
    for (const sign of ['"', '“', '「', '-', '9', '百', 'a ']) expect(terms(sign.repeat(50_000)).length).toBeLessThanOrEqual(24);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('names', () => {
  const index = nameIndex([
    { id: '1', name: '英伟达', aliases: ['NVIDIA'] },
    { id: '2', name: 'Nvidia Research', aliases: [] },
    { id: '3', name: 'Anthropic', aliases: [] },
  ]);

  test('the whole name comes before a beginning', () => {
    expect(index.find('nvidia').map(({ item, met }) => [item.id, met])).toEqual([['1', 'NVIDIA'], ['2', 'Nvidia Research']]); // prettier-ignore
  });

  test('a misspelling is a guess, and only where nothing else is found', () => {
    expect(index.find('antropic')).toMatchObject([{ item: { id: '3' }, fuzzy: true }]);
    expect(index.find('research').every((hit) => !hit.fuzzy)).toBe(true);
    expect(index.find('zzzzzz')).toEqual([]);
  });

  const field = nameIndex(
    ['GPT-4', 'Transformer', 'Orchard Systems', 'Tidewater Institute', 'Meridian', '海图研究所', '北岸算力联盟', 'H100', 'CUDA'].map(
      (name, at) => ({
        id: String(at),
        name,
        aliases: [],
      }),
    ),
  );
  const named = (query: string): readonly string[] => field.find(query).map(({ item }) => item.name);

  test.each([
    ['gpt4', 'GPT-4'],
    ['GPT 4', 'GPT-4'],
    ['transfomer', 'Transformer'],
    ['tranformer', 'Transformer'],
    ['Meridain', 'Meridian'],
    ['Orchrad Systems', 'Orchard Systems'],
    ['Systmes', 'Orchard Systems'],
    ['Tidewter Inst', 'Tidewater Institute'],
    ['海图研究院', '海图研究所'],
    ['北岸算力聯盟', '北岸算力联盟'],
    ['cdua', 'CUDA'],
  ])('%s finds %s', (query, name) => {
    expect(named(query)).toEqual([name]);
  });

  test.each([
    ['rag', 'three letters are no misspelt word'],
    ['gpt-5', 'another digit is another thing'],
    ['h200', 'another digit is another thing'],
    ['moda', 'four letters keep their first'],
    ['transistor', 'a shared beginning is not a slip'],
    ['海岸', 'two characters are no misspelt name'],
    ['大岸算法联盟', 'two wrong characters are too many'],
  ])('%s finds none: %s', (query) => {
    expect(named(query)).toEqual([]);
  });

  test('only a whole name bears', () => {
    expect(index.bearers('nvidia').map((item) => item.id)).toEqual(['1']);
    expect(index.bearers('nvid')).toEqual([]);
  });
});
