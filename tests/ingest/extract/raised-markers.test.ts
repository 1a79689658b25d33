/** Raised markers in every notation, and notes that stand beside the text they explain. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';

function read(text: string, name = 'a.md') {
  const graph = ingest(new TextEncoder().encode(text), { name });
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  return {
    lies: verify(graph),
    labels: graph.references.map(({ label }) => label),
    markers: graph.citations.map(
      ({ referenceId, marker }) => `${labels.get(referenceId) ?? ''} ${graph.document.text.slice(marker.span.start, marker.span.end)}`,
    ),
    sentences: graph.sentences.map(({ text: words }) => words),
  };
}
const LIST = '\n\n## 参考文献\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n[3] https://example.org/c\n';

describe('markers set as formulas', () => {
  test.each<readonly [string, string, readonly string[], string]>([
    ['with brackets', '船期缩短了9% $^{[1]}$ 。', ['1 $^{[1]}$'], '船期缩短了9% 。'],
    ['without brackets', '船期缩短了9%$^{2}$。', ['2 $^{2}$'], '船期缩短了9%。'],
    ['one digit without braces', '船期缩短了9%。$^3$', ['3 $^3$'], '船期缩短了9%。'],
    [
      'a range behind empty braces',
      '船期缩短了9%${ }^{[1-3]}$。',
      ['1 ${ }^{[1-3]}$', '2 ${ }^{[1-3]}$', '3 ${ }^{[1-3]}$'],
      '船期缩短了9%。',
    ],
    ['kept from Markdown by code marks', '船期缩短了9% `$^{1, 3}$`。', ['1 $^{1, 3}$', '3 $^{1, 3}$'], '船期缩短了9%。'],
    ['an exponent of a unit is none', '泊位面积为9 km$^{2}$。', [], '泊位面积为9 km$^{2}$。'],
    ['a power of ten is none', '货量达到10$^{3}$吨。', [], '货量达到10$^{3}$吨。'],
    ['a formula with more in it is none', '令$x^{2}$为船速。', [], '令$x^{2}$为船速。'],
  ])('%s', (_, text, wanted, sentence) => {
    const { lies, markers, sentences } = read(`# 题\n\n${text}${LIST}`);
    expect(markers).toEqual(wanted);
    expect(sentences).toEqual([sentence]);
    expect(lies).toEqual([]);
  });
});

describe('markers that are links within the page', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['raised', 'Tides turned late [<sup>2</sup>](#ref2).', ['2 2']],
    ['a raised range', 'Tides turned late[<sup>1-3</sup>](#ref1).', ['1 1-3', '2 1-3', '3 1-3']],
    ['in brackets', 'Tides turned late[\\[1, 3\\]](#ref1).', ['1 [1, 3]', '3 [1, 3]']],
    ['words are none', 'Tides turned late, [see below](#ref1).', []],
  ])('%s', (_, text, wanted) => {
    expect(read(`# T\n\n${text}${LIST}`).markers.map((each) => each.replaceAll('\\', ''))).toEqual(wanted);
  });
});

test('a raised digit stands behind an English word, not behind a unit', () => {
  const { markers } = read(`# T\n\nPilots waited², and the basin measures 4 km².${LIST}`);
  expect(markers).toEqual(['2 ²']);
});

test('notes begin with the raised number that stands behind a word before them', () => {
  const { labels, markers } = read(
    '# T\n\nThe pilots waited for spring¹ and for coal².\n\nNobody came to the quay.\n\nThe ice went in May.\n\n¹ So the log of the harbour says.\n\n² Coal came by rail.',
  );
  expect(labels).toEqual(['1', '2']);
  expect(markers).toEqual(['1 ¹', '2 ²']);
});

test('raised numbers before the addresses of authors define no notes', () => {
  const { labels } = read(
    '# T\n\nDana Roe<sup>1</sup>, Max Poe<sup>2</sup>\n\n<sup>1</sup> School of Tides\n\n<sup>2</sup> Institute of Ice\n\nThe harbour froze.\n\nThe pilots waited.\n\nThe ice went in May.\n\nCoal came by rail.\n\nNobody came.',
  );
  expect(labels).toEqual([]);
});

test('quoted notes between the paragraphs are notes where their number stands raised before; other quotes are text', () => {
  const { labels, markers, sentences } = read(
    '# 题\n\n港口的船期`$^{1}$`缩短了。码头`$^{2}$`也扩建了。\n\n> [1] 船期指入港到离港的时间。\n>\n> [2] 只算三号码头。\n\n工人们并不满意。\n\n> 一位工人这样开头。',
  );
  expect(labels).toEqual(['1', '2']);
  expect(markers).toEqual(['1 $^{1}$', '2 $^{2}$']);
  expect(sentences).toContain('工人们并不满意。');
  expect(sentences).toContain('一位工人这样开头。');
});
