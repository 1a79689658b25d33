/** How lists of definitions are laid out: numbered in every way, glued, run in, lines under a footnote; and what notes cite themselves. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';

function read(text: string, name = 'a.md') {
  const graph = ingest(new TextEncoder().encode(text), { name });
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  const words = (span: { start: number; end: number }) => graph.document.text.slice(span.start, span.end);
  return {
    lies: verify(graph),
    references: graph.references.map(({ label, kind, raw }) => `${label} ${kind} ${raw}`),
    markers: graph.citations.map(({ referenceId, marker }) => `${labels.get(referenceId) ?? ''} ${words(marker.span)}`),
    supports: graph.citations.map(({ support }) => words(support.span)),
    sections: graph.sections.map(({ title }) => title),
    sentences: graph.sentences.map((each) => each.text),
  };
}

describe('entries under a heading', () => {
  test.each<readonly [string, string, string]>([
    ['a number glued to its name', 'a.md', '1.Roe, D. Slow tides. _Coast_ **3,** 4 (2011).\n\n2.Poe, M. Fast tides. _Coast_ **4,** 9 (2012).'],
    ['numbers in round brackets', 'a.md', '（1）Roe, D. Slow tides. _Coast_ **3,** 4 (2011).\n\n（2）Poe, M. Fast tides. _Coast_ **4,** 9 (2012).'],
    ['paragraphs of a page', 'a.html', '<p>1. Roe, D. Slow tides. <i>Coast</i> <b>3,</b> 4 (2011).</p><p>2. Poe, M. Fast tides. <i>Coast</i> <b>4,</b> 9 (2012).</p>'],
  ])('%s', (_, name, list) => {
    const head = name.endsWith('html') ? '<h1>T</h1><p>Tides turn late [2].</p><h2>References</h2>' : '# T\n\nTides turn late [2].\n\n## References\n\n';
    const { references, markers } = read(head + list, name);
    expect(references).toEqual(['1 source Roe, D. Slow tides. Coast 3, 4 (2011).', '2 source Poe, M. Fast tides. Coast 4, 9 (2012).']);
    expect(markers).toEqual(['2 [2]']);
  }); // prettier-ignore

  test('words that introduce a numbered list are no entry of it', () => {
    const { references } = read(
      '# T\n\nTides turn late [1].\n\n## References\n\nMore is told on a [page](https://example.org/tides) of the pilots.\n\n1.Roe, D. Slow tides. Coast 3, 4 (2011).\n\n2.Poe, M. Fast tides. Coast 4, 9 (2012).',
    );
    expect(references.map((each) => each.slice(0, 12))).toEqual(['1 source Roe', '2 source Poe']);
  });

  test('a year or a quantity at the head of a line numbers nothing', () => {
    const { references } = read(
      '# T\n\nTides turn late [1].\n\n## References\n\n[1] Roe, D. Slow tides. Coast 3, 4 (2011).\n\n12 pages of it were lost.',
    );
    expect(references).toHaveLength(1);
  });
});

describe('notes numbered in round brackets', () => {
  const LIST = '\n\n## 注释\n\n（1）王五：《潮汐手册》，2004年。\n\n（2）此处只算内港。';
  test('behind a word such a number is a marker', () => {
    const { markers, sentences, lies } = read(`# 题\n\n潮差缩小了一成（1）。内港（2），是旧港。${LIST}`);
    expect(markers).toEqual(['1 （1）', '2 （2）']);
    expect(sentences).toEqual(['潮差缩小了一成。', '内港，是旧港。']);
    expect(lies).toEqual([]);
  });
  test('before the words of an item it is none', () => {
    expect(read(`# 题\n\n原因包括（1）淤积（2）风浪。${LIST}`).markers).toEqual([]);
  });
  test('where the list is numbered in square brackets it is none', () => {
    expect(read('# 题\n\n见公式（1）。\n\n末。\n\n[1] https://example.org/a\n\n[2] https://example.org/b').markers).toEqual([]);
  });
});

describe('lists that are run together', () => {
  test('in the line of their heading', () => {
    const { references, sections } = read(
      '# 题\n\n潮差缩小[2]。\n\n参考文献：[1] 王五. 潮汐手册[M]. 某地: 海洋书社, 2004. [2] 赵六. 内港志[M]. 某地: 海洋书社, 2009.',
    );
    expect(references.map((each) => each.slice(0, 11))).toEqual(['1 source 王五', '2 source 赵六']);
    expect(sections).toEqual(['参考文献：']);
  });
  test('one work behind the words that announce it', () => {
    const { references } = read('# 题\n\n潮差缩小。\n\n内港淤积。\n\n参考资料：[潮汐月报的说明](https://example.org/tide)');
    expect(references).toEqual(['1 source 潮汐月报的说明']);
  });
  test('in the lines under a definition', () => {
    const { references, markers } = read(
      '# 题\n\n潮差缩小[^1]，内港淤积[2]。\n\n[^1]: 只算大潮。\n[2] 赵六. 内港志[M]. 某地: 海洋书社, 2009.\n[3] 王五. 潮汐手册[M]. 某地: 海洋书社, 2004.',
    );
    expect(references.map((each) => each.slice(0, 9))).toEqual(['1 note 只算', '2 source ', '3 source ']);
    expect(markers).toEqual(['1 [^1]', '2 [2]']);
  });
});

test('a circled number and a plain one are two labels', () => {
  const { markers } = read(
    '# 题\n\n潮差缩小[1]，内港淤积①。\n\n码头扩建。\n\n船期缩短。\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n①此处只算内港。',
  );
  expect(markers).toEqual(['1 [1]', '① ①']);
});

describe('markers inside notes', () => {
  test('cite for the sentence of the note that they close', () => {
    const { markers, supports, lies } = read(
      '# T\n\nThe basin silted.[^n]\n\n[^n]: We count the inner basin. Its depth fell in two winters.[^roe] The outer one is left out.\n\n[^roe]: Dana Roe, "Depths of the inner basin," 2016.',
    );
    expect(markers).toEqual(['n [^n]', 'roe [^roe]']);
    expect(supports[1]).toBe('Its depth fell in two winters.');
    expect(lies).toEqual([]);
  });
  test('a number in brackets inside the entry of a work is none', () => {
    expect(
      read('# T\n\nThe basin silted [1].\n\n## References\n\n[1] Roe, D. Depths of the basin [2]. Coast 3, 4 (2011).\n\n[2] Poe, M. Tides. Coast 4, 9 (2012).').markers,
    ).toEqual(['1 [1]']);
  }); // prettier-ignore
  test('a note does not cite itself', () => {
    expect(read('# 题\n\n潮差缩小[1]。\n\n内港淤积。\n\n[1] 此处[1]只算大潮。\n\n[2] https://example.org/b').markers).toEqual(['1 [1]']);
  });
});

describe('notes at the foot of the paragraphs that call them', () => {
  const PROSE = 'The pilots of the Sound kept a log of every winter, and they wrote down how long the ice had held the outer roads.';
  const { references, markers, sentences } = read(
    [
      'HARBOUR NOTES',
      `${PROSE}[01] Nobody read it.`,
      '[01] It is kept in a chest.',
      'The chest was lost in a fire.[02] A copy had been made.',
      '[02] In the year of the great frost.',
      `Another winter came. ${PROSE}`,
      'Nothing calls a note here. The text goes on behind the last one.',
      'It ends with the thaw.',
    ].join('\n\n'),
    'a.txt',
  );
  test('are notes, from the first on', () => {
    expect(references.map((each) => each.slice(0, 18))).toEqual(['01 note It is kept', '02 note In the yea']);
    expect(markers).toEqual(['01 [01]', '02 [02]']);
  });
  test('take none of the text behind them', () => {
    expect(sentences).toContain('A copy had been made.');
    expect(sentences).toContain('The text goes on behind the last one.');
    expect(sentences).toContain('It ends with the thaw.');
  });
});

test('a paragraph that begins with a marker is no note where the list comes later', () => {
  const { references, sentences } = read(
    '# T\n\nTides turn late [1]. Basins silt [2].\n\n[1] also says that pilots waited for them.\n\nThe ice went in May.\n\nCoal came by rail.\n\n## References\n\n[1] https://example.org/a\n\n[2] https://example.org/b',
  );
  expect(references).toHaveLength(2);
  expect(sentences.some((each) => each.includes('pilots waited for them'))).toBe(true);
});

test('numbers in brackets are no markers where every label is a name', () => {
  const { markers } = read('# T\n\nPacket[1] follows packet[0] [TIDE99].\n\n## References\n\n[TIDE99] Roe, D., "Tides", RFC 99, May 1999.');
  expect(markers).toEqual(['TIDE99 [TIDE99]']);
});

test('a marker in a heading cites for the heading', () => {
  const { markers, supports, lies } = read(
    '# T\n\n## The outer roads[^ice]\n\nShips waited.\n\n[^ice]: Dana Roe, "Ice in the roads," 2016.',
  );
  expect(markers).toEqual(['ice [^ice]']);
  expect(supports).toEqual(['The outer roads']);
  expect(lies).toEqual([]);
});
