/** Citations by name and year, in documents of our own whose lists have no numbers. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';

const ENGLISH = `

## References

Doe, J. (2015). The closed harbour. Journal of Ports, 12(3), 45–67. https://doi.org/10.5555/ports.12

Roe, A., & Moe, B. (2017a). Ships that wait. Sea Press.

Harbour Board. (2018). Output of ports. Harbour Board.

Poe, A., Jones, C., & Koe, D. (2020). Trade in cold waters. Sea Press.
`;
const CHINESE = `

## 参考文献

张三. 寒冷水域的贸易[J]. 港口研究, 2020, 12(3): 45-67.

李四, 王五. 码头的沉默[M]. 北京: 海洋出版社, 2018.

Roe A, Moe C. Ships that wait[J]. Harbour Review, 2017, 4: 1-9.
`;

function read(text: string, list: string) {
  const graph = ingest(new TextEncoder().encode(`# T\n\n## One\n\n${text}${list}`), { name: 'a.md' });
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  return {
    lies: verify(graph),
    sentences: graph.sentences.map((each) => each.text),
    cited: graph.citations.map(
      ({ referenceId, marker, scope }) =>
        `${labels.get(referenceId) ?? ''} | ${graph.document.text.slice(marker.span.start, marker.span.end)} | ${scope}`,
    ),
    levels: graph.claims.map(({ provenance }) => provenance.level),
    told: graph.diagnostics.filter(({ code }) => code === 'marker-without-definition').map(({ message }) => message.split(';')[0]),
  };
}

describe('a list called by names and years', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ['a bracket', 'Trade fell by 12% (Poe et al., 2020).', 'Trade fell by 12%.', ['Poe 2020 | (Poe et al., 2020) | backward']],
    ['a letter behind the year', 'Ships waited (see Roe & Moe, 2017a, p. 4).', 'Ships waited.', ['Roe 2017a | (see Roe & Moe, 2017a, p. 4) | backward']],
    ['a body', 'Output rose by 3% (Harbour Board, 2018).', 'Output rose by 3%.', ['Harbour Board 2018 | (Harbour Board, 2018) | backward']],
    ['several in one bracket', 'Others disagree (Doe, 2015; Poe et al. 2020).', 'Others disagree.', ['Doe 2015 | (Doe, 2015 | backward', 'Poe 2020 | Poe et al. 2020) | backward']],
    ['names in the sentence', 'Roe and Moe (2017a) found that ships wait for 30 days.', 'Roe and Moe (2017a) found that ships wait for 30 days.', ['Roe 2017a | Roe and Moe (2017a) | forward']],
    ['a name with its s', "In Doe's (2015) study ports gained 4%.", "In Doe's (2015) study ports gained 4%.", ["Doe 2015 | Doe's (2015) | forward"]],
  ])('%s', (_, text, sentence, wanted) => {
    const { lies, cited, sentences, levels } = read(text, ENGLISH);
    expect(cited).toEqual(wanted);
    expect(sentences).toEqual([sentence]);
    expect(levels).toEqual(['cited']);
    expect(lies).toEqual([]);
  }); // prettier-ignore

  test.each<readonly [string, string, readonly string[]]>([
    ['a bracket', '吞吐量下降12%（张三，2020）。', ['张三 2020 | （张三，2020） | backward']],
    ['names in the sentence', '李四和王五（2018）发现港口平均关闭30天。', ['李四 2018 | 李四和王五（2018） | forward']],
    ['a Latin name', 'Roe等（2017）认为成本上升4%。', ['Roe A 2017 | Roe等（2017） | forward']],
    [
      'several',
      '有人不同意（张三，2020；李四等，2018）。',
      ['张三 2020 | （张三，2020 | backward', '李四 2018 | 李四等，2018） | backward'],
    ],
  ])('in Chinese: %s', (_, text, wanted) => {
    const { cited, lies } = read(text, CHINESE);
    expect(cited).toEqual(wanted);
    expect(lies).toEqual([]);
  });

  test.each([
    ['a year alone', 'The winter (2019) was cold.'],
    ['a month', 'The port was closed (March, 2020).'],
    ['a place and a year', 'The conference (in Oslo, 2019) was long.'],
    ['a term', 'The tide gauge (TG) is old, as of 2020.'],
  ])('%s is none', (_, text) => expect(read(text, ENGLISH).cited).toEqual([]));

  test('one that the list does not hold stays in the sentence and is told', () => {
    const { sentences, told, cited } = read('Ships waited 4 hours (Koe & Loe, 1999).', ENGLISH);
    expect(cited).toEqual([]);
    expect(sentences).toEqual(['Ships waited 4 hours (Koe & Loe, 1999).']);
    expect(told).toEqual(['marker [Koe 1999] has no definition']);
  });
});

test('without any list the reader is told', () => {
  expect(read('Trade fell by 12% (Poe et al., 2020).', '').told).toEqual(['marker [Poe 2020] has no definition']);
});

test('beside a numbered list a name with a year is only said', () => {
  const { cited, told, sentences } = read(
    'Trade fell by 12% (Poe et al., 2020) [1].',
    '\n\n## References\n\n[1] Poe, A. Trade in cold waters. Sea Press, 2020.\n',
  );
  expect(cited).toEqual(['1 | [1] | backward']);
  expect(told).toEqual([]);
  expect(sentences).toEqual(['Trade fell by 12% (Poe et al., 2020).']);
});

describe('several works of one name and year', () => {
  const LIST = `

## References

Roe, D., & Poe, M. (2020). Wear of rotors. Journal of Tides, 12(3), 45–67.

Roe, D., & Moe, B. (2020). Ice and steel. Cold Science, 3, 5–9.

Doe, J. (2021a). Ships counted. Cold Science, 4, 1–3.

Doe, J. (2021b). Ships counted again. Cold Science, 5, 1–3.

张三, 李四. 泊位研究[J]. 港口学报, 2020(3): 1-9.

张三, 王五. 船期研究[J]. 港口学报, 2020(5): 11-19.
`;
  test.each<readonly [string, string, readonly string[]]>([
    ['the second author tells', 'Wear fell (Roe & Moe, 2020).', ['Roe & Moe 2020']],
    ['the first of them', 'Wear fell (Roe & Poe, 2020).', ['Roe 2020']],
    ['in the words of the sentence', 'In Roe and Moe (2020) wear fell.', ['Roe & Moe 2020']],
    ['letters behind one year', 'Ships were counted (Doe, 2021a, b).', ['Doe 2021a', 'Doe 2021b']],
    ['Chinese names', '船期缩短（张三、王五，2020）。', ['张三 & 王五 2020']],
  ])('%s', (_, text, wanted) => {
    const { cited, lies } = read(text, LIST);
    expect(cited.map((each) => each.split(' | ')[0])).toEqual(wanted);
    expect(lies).toEqual([]);
  });
});
