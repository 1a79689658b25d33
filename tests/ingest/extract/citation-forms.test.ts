/** Every common form of markers and definitions, in small documents of our own: which markers are found, which definitions they point to. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';

function read(text: string, name = 'a.md') {
  const graph = ingest(new TextEncoder().encode(text), { name });
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  return {
    graph,
    labels: graph.references.map(({ label }) => label),
    markers: graph.citations.map(
      ({ referenceId, marker }) => `${labels.get(referenceId) ?? ''} ${graph.document.text.slice(marker.span.start, marker.span.end)}`,
    ),
    sentences: graph.sentences.map(({ text: words }) => words),
  };
}
const LIST = '\n\n## 参考文献\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n[3] https://example.org/c\n';

describe('markers', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['escaped brackets', '产量增长12%\\[1\\]。', ['1 \\[1\\]']],
    ['a range', '产量增长12%[1-3]。', ['1 [1-3]', '2 [1-3]', '3 [1-3]']],
    ['a list', '产量增长12%[1, 3]。', ['1 [1, 3]', '3 [1, 3]']],
    ['stacked', '产量增长12%[1][2]。', ['1 [1]', '2 [2]']],
    ['raised by carets', '产量增长12%^\\[2\\]^。', ['2 ^\\[2\\]^']],
    ['raised by a tag', '产量增长<sup>2</sup>。', ['2 2']],
    ['full-width brackets', '产量增长12%［1］。', ['1 ［1］']],
    ['lenticular brackets', '产量增长12%【1】。', ['1 【1】']],
    ['tortoise-shell brackets', '产量增长12%〔1〕。', ['1 〔1〕']],
    ['raised digits side by side', '产量增长²³。', ['2 ²', '3 ³']],
    ['one raised digit', '产量增长²。', ['2 ²']],
    ['an exponent is none', 'The area is 5 km². 产量增长。', []],
    ['a year in brackets is none', '产量增长[2023]。', []],
    ['letters in brackets are none', '白皮书[Cd. 222]提到产量。', []],
    ['code is none', '产量由`a[1]`算出。', []],
    ['a fence is none', '产量增长。\n\n```\na[1]\n```', []],
    ['a number out of reach of the list is none', '产量为[480]。', []],
  ])('%s', (_, text, wanted) => {
    expect(read(`# 题\n\n${text}${LIST}`).markers).toEqual(wanted);
  });

  test('named footnotes: stacked, in cells, with several paragraphs', () => {
    const { markers, labels } = read(
      '# T\n\nPorts grew by 12%.[^board][^2]\n\n| Port | Growth |\n|---|---|\n| Kelda | 5%[^board] |\n\n[^board]: Harbour Board, "Output of Ports," 2024.\n\n    Also https://example.org/b\n\n[^2]: https://example.org/c',
    );
    expect(labels).toEqual(['board', '2']);
    expect(markers).toEqual(['board [^board]', '2 [^2]', 'board [^board]']);
  });
});

describe('definitions of links', () => {
  const { graph, labels, markers, sentences } = read(
    [
      '# T',
      'Oulu handled 3 million tonnes [1]. The council [said so][2] and the [pilots][home] agreed. Ships waited 4 hours [3][4].',
      '[1]: https://example.org/oulu "Port of Oulu, figures of 2022"',
      '[2]: <https://example.org/note>',
      "[3]: https://example.org/wait 'Waiting'",
      '[4]: https://example.org/ice\n  (Waiting in ice)',
      '[home]: https://example.org/pilots',
      '[5]: #top',
    ].join('\n\n'),
  );

  test('with a number define references, under a name they are addresses', () => {
    expect(labels).toEqual(['1', '2', '3', '4']);
    expect(graph.references).toMatchObject([
      { title: 'Port of Oulu, figures of 2022', url: 'https://example.org/oulu', issued: '2022', type: 'webpage' },
      { url: 'https://example.org/note' },
      { title: 'Waiting', url: 'https://example.org/wait' },
      { title: 'Waiting in ice', url: 'https://example.org/ice' },
    ]);
  });

  test('markers stand behind words of a link, alone and side by side', () => {
    expect(markers).toEqual(['1 [1]', '2 [2]', '3 [3]', '4 [4]']);
    expect(sentences).toEqual(['Oulu handled 3 million tonnes.', 'The council said so and the pilots agreed.', 'Ships waited 4 hours.']);
  });

  test('every quote holds', () => expect(verify(graph)).toEqual([]));
});

describe('circled numbers', () => {
  const NOTES = '\n\n注释：\n\n① 张三：《港口经济》，海洋出版社，2018年。\n\n② https://example.org/b\n';

  test('are markers behind a word, where notes define them', () => {
    const { markers, labels, sentences } = read(`# 题\n\n产量增长12%①。他说“港口会变”②。\n\n这一段没有注。${NOTES}`);
    expect(labels).toEqual(['①', '②']);
    expect(markers).toEqual(['① ①', '② ②']);
    expect(sentences).toEqual(['产量增长12%。', '他说“港口会变”。', '这一段没有注。']);
  });

  test('count the items of an enumeration', () => {
    expect(read(`# 题\n\n变化有二：①产量增长；②成本下降。产量增长12%①。${NOTES}`).markers).toEqual(['① ①']);
    expect(read('# 题\n\n变化包括①产量增长②成本下降。').markers).toEqual([]);
  });

  test('notes after the text need no heading', () => {
    expect(
      read(
        `# 题\n\n产量增长12%①。\n\n成本下降②。\n\n末。\n\n---\n\n①张三：《港口经济》，海洋出版社，2018年。\n②李四：《航船》，海洋出版社，2019年。`,
      ).markers,
    ).toEqual(['① ①', '② ②']);
  });
});

describe('lists', () => {
  test('a list of links without labels is a list of sources, numbered by place', () => {
    const { graph, labels } = read(
      '# 题\n\n产量增长[2]。\n\n参考资料\n\n- [港口年鉴](https://example.org/a)\n- https://example.org/b\n- https://example.org/c',
    );
    expect(labels).toEqual(['1', '2', '3']);
    expect(graph.references.map(({ url }) => url)).toEqual(['https://example.org/a', 'https://example.org/b', 'https://example.org/c']);
    expect(graph.citations).toHaveLength(1);
  });

  test('two works of one author and year are two', () => {
    expect(
      read('# T\n\nPorts grew.\n\n## References\n\nRoe, D. (2018). The Ports. Sea Press.\n\nRoe, D. (2018). The Ships. Sea Press.').labels,
    ).toEqual(['Roe 2018', 'Roe 2018b']);
  });

  test('definitions glued together on lines of one paragraph', () => {
    expect(read('# 题\n\n产量[1]，成本[2]。\n\n末。\n\n[1] https://example.org/a\n[2] https://example.org/b').markers).toEqual([
      '1 [1]',
      '2 [2]',
    ]);
  });

  test('several links under one label', () => {
    const { graph } = read('# 题\n\n价格[1]。\n\n末。\n\n[1] https://example.org/a、https://example.org/b\n\n[2] https://example.org/c');
    expect(graph.references[0]).toMatchObject({ url: 'https://example.org/a', urls: ['https://example.org/a', 'https://example.org/b'] });
  });

  test('an exhibit between definitions interrupts nothing', () => {
    expect(
      read(`# 题\n\n产量[1]，成本[2]。\n\n## 参考文献\n\n[1] https://example.org/a\n\n图1：产量\n\n![](a.png)\n\n[2] https://example.org/b`)
        .markers,
    ).toEqual(['1 [1]', '2 [2]']);
  });

  test('the same work under two labels is one source', () => {
    const { graph } = read(
      '# T\n\nPorts[1] and ships[2].\n\n## References\n\n[1] Roe, D. (2018). The Ports of the North. Sea Press.\n\n[2] Roe D. The ports of the North. Sea Press, 2018.',
    );
    expect(graph.references[0]?.sourceId).toBeDefined();
    expect(graph.references[0]?.sourceId).toBe(graph.references[1]?.sourceId);
  });

  test('links that only lead elsewhere are no claims and no sources', () => {
    const { graph } = read(
      '# T\n\n## Ports\n\nPorts grew by 12%.\n\n## See also\n\n- [Inns of the north](https://example.org/inns)\n- Ships of the south',
    );
    expect(graph.claims.map(({ text }) => text)).toEqual(['Ports grew by 12%.']);
    expect(graph.references).toEqual([]);
    expect(graph.sections.map(({ title }) => title)).toEqual(['Ports', 'See also']);
  });

  test('line ends of Windows and a byte-order mark change nothing', () => {
    const text = `\uFEFF# 题\r\n\r\n产量增长12%[1]。\r\n${LIST.replaceAll('\n', '\r\n')}`;
    expect(read(text).markers).toEqual(['1 [1]']);
  });
});

describe('pages of a wiki', () => {
  const PAGE = `<!doctype html><title>Tide - Wiki</title><body><div id="siteSub">From the wiki</div><h1>Tide</h1>
<a class="mw-jump-link" href="#p">Jump to search</a><div role="note" class="hatnote">See also: Ebb</div>
<p>Tides rise<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> in 2019<sup id="cite_ref-n" class="reference"><a href="#cite_note-n">[n 1]</a></sup> by 5&nbsp;m.<sup class="noprint Inline-Template">[<a href="/wiki/c">citation needed</a>]</sup> The space has dimension <i>n</i><sup>2</sup>.</p>
<h2>Notes<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>
<ol class="references"><li id="cite_note-n"><a href="#cite_ref-n">^</a> <span class="reference-text">Counted in local years.</span></li></ol>
<h2>References</h2>
<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-1">a</a></span> <span class="reference-text">Roe, Dana (3 April 2014). "<a href="https://example.org/t">Tides</a>". Harbour Post. <a href="https://web.archive.org/web/2015/https://example.org/t">Archived</a> from the original. Retrieved 4 May 2016.</span></li></ol>
<h2>See also</h2><ul><li><a href="/wiki/Ebb">Ebb and flow of the sea</a></li></ul></body>`;
  const { graph, markers, sentences } = read(PAGE, 'a.html');

  test('notes and references are two lists; templates, edit links and back links are no text', () => {
    expect(markers).toEqual(['1 [1]', 'n 1 [n 1]']);
    expect(sentences).toEqual(['Tides rise in 2019 by 5\u00A0m.', 'The space has dimension n².']);
    expect(graph.sections.map(({ title }) => title)).toEqual(['Notes', 'References', 'See also']);
  });

  test('a title inside a link is the title, the day in brackets its date', () => {
    expect(graph.references.find(({ label }) => label === '1')).toMatchObject({
      authors: ['Roe, Dana'],
      title: 'Tides',
      issued: '2014-04-03',
      url: 'https://example.org/t',
    });
    expect(graph.references.find(({ label }) => label === 'n 1')?.kind).toBe('note');
  });
});
