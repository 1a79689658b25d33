/** A page → the text that a reader sees, in blocks, without the page around it. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';
import { parse } from '#ingest/parse/parse.ts';
import { read } from '#ingest/read/read.ts';
import { segment } from '#ingest/segment/segment.ts';

const tree = (html: string) => parse(read(new TextEncoder().encode(html), 'page.html'));
const lines = (html: string) => tree(html).blocks.map((block) => [block.kind, block.readable.text]);
const marked = (html: string) =>
  segment(tree(html)).sentences.map(({ sentence, markers }) => [sentence.text, ...markers.map(({ label, at }) => `${label}@${at}`)]);
const references = (html: string) =>
  segment(tree(html)).outline.passages.flatMap(({ referenceLabel, block }) =>
    referenceLabel === undefined ? [] : [[referenceLabel, block.readable.text]],
  );

describe('text of a page', () => {
  test('white space is one blank, and every character of every block stands at its offset', () => {
    const { source, blocks } = tree('<h1>Steel</h1>\n<p>Output\n   <b>rose</b>  by&nbsp;5&amp;6.</p><ul><li>one<li>two</ul>');
    expect(source.text).toBe('Steel\n\nOutput rose by\u00A05&6.\n\none\n\ntwo');
    for (const { readable, span } of blocks) {
      expect(source.text.slice(span.start, span.end)).toBe(readable.text);
      expect([...readable.offsets.keys()].every((at) => source.text.charAt(readable.offsets[at] ?? -1) === readable.text.charAt(at))).toBe(
        true,
      );
    }
  });

  test.each([
    ['a line break stays', '<p>one<br>two', [['paragraph', 'one\ntwo']]],
    ['a line of the file between Han is nothing', '<p>上行\n下行', [['paragraph', '上行下行']]],
    [
      'text around a block is paragraphs',
      '<div>one<p>two</p>three</div>',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
      ],
    ],
    ['code keeps its lines', '<pre>a\n  b</pre>', [['code', 'a\n  b']]],
    [
      'a caption is a caption',
      '<figure><img src="a.png"><figcaption>Figure 1: Ore</figcaption></figure>',
      [
        ['image', ''],
        ['caption', 'Figure 1: Ore'],
      ],
    ],
    ['an exponent is no digit of the number', '<p>about 10<sup>6</sup> m<sup>2</sup>', [['paragraph', 'about 10⁶ m²']]],
    ['a lowered digit is a digit', '<p>CO<sub>2</sub>', [['paragraph', 'CO2']]],
    [
      'scripts, styles, comments and what is not shown are no text',
      '<p>a</p><script>b</script><style>c</style><!-- d --><p hidden>e</p><p style="display:none">f</p>',
      [['paragraph', 'a']],
    ],
  ])('%s', (_, html, blocks) => {
    expect(lines(html)).toEqual(blocks);
  });

  test('the address of a picture is kept, an icon is no picture, and no address is text', () => {
    const { source, blocks } = tree('<p>Ore</p><p><img src="https://example.org/a.png"></p><p><img src="b.svg" width="12">Tin</p>');
    expect(blocks.map(({ kind, url }) => [kind, url])).toEqual([
      ['paragraph', undefined],
      ['image', 'https://example.org/a.png'],
      ['paragraph', undefined],
    ]);
    expect(source.text).not.toContain('example');
  });

  test('nesting without end is read, not followed', () => {
    expect(lines(`${'<div>'.repeat(20_000)}deep${'<b>'.repeat(20_000)}er`)).toEqual([['paragraph', 'deeper']]);
  });
});

describe('the page around the report', () => {
  const words = `<p>${'The quay was lengthened in spring. '.repeat(8)}</p>`;

  test.each([
    '<nav>Home</nav>',
    '<footer>Home</footer>',
    '<aside>Home</aside>',
    '<div class="cookie-banner">Home</div>',
    '<div id="siteNav">Home</div>',
    '<ul role="navigation"><li>Home</ul>',
    '<div class="share-buttons">Home</div>',
    '<form>Home</form>',
    '<span class="mw-editsection">[Home]</span>',
  ])('%s is left out, and said to be', (furniture) => {
    const { source, diagnostics } = tree(`<body>${furniture}<h1>Quay</h1>${words}`);
    expect(source.text).not.toContain('Home');
    expect(diagnostics.map(({ code }) => code)).toEqual(['page-furniture']);
  });

  test('the main part is read where there is one, with the title that stands above it', () => {
    const { source } = tree(`<body><div>Shop</div><h1>Quay</h1><div>Cart</div><main>${words}</main><div>Imprint</div>`);
    expect(source.text).toMatch(/^Quay\n\nThe quay/u);
    expect(source.text).not.toMatch(/Shop|Cart|Imprint/u);
  });

  test('an article that is only a teaser is not the report', () => {
    expect(tree(`<body><article>Teaser</article>${words}`).source.text).toMatch(/The quay/u);
  });

  test('what holds the title or most of the words is no furniture, whatever it is called', () => {
    expect(tree(`<header class="banner"><h1>Quay</h1></header><div class="sidebar-layout">${words}</div>`).source.text).toMatch(
      /^Quay\n\nThe quay/u,
    );
  });

  test('notes in an aside are notes', () => {
    expect(tree(`${words}<aside class="footnotes"><p>A note.</p></aside>`).source.text).toMatch(/A note\.$/u);
  });
});

describe('tables', () => {
  const rows = (html: string) =>
    tree(html)
      .blocks.find(({ kind }) => kind === 'table')
      ?.rows?.map((row) => row.map(({ text }) => text));

  test('header, rows, spans: a header stands over each of its columns, a value once', () => {
    expect(
      rows(
        '<table><thead><tr><th rowspan=2>Port<th colspan=2>Boxes<tr><th>2020<th>2021</thead><tr><td>Aa<td>1<td>2<tr><td>Bb<td colspan=2>3</table>',
      ),
    ).toEqual([
      ['Port', '2020', '2021'],
      ['Aa', '1', '2'],
      ['Bb', '3', ''],
    ]);
  });

  test('a table without header has an empty one', () => {
    expect(rows('<table><tr><td>Aa<td>1<tr><td>Bb<td>2</table>')).toEqual([
      ['', ''],
      ['Aa', '1'],
      ['Bb', '2'],
    ]);
  });

  test('a table that lays out the page is none', () => {
    expect(lines('<table><tr><td><p>one</p></td></tr></table>')).toEqual([['paragraph', 'one']]);
  });

  test('a marker in a cell is a marker', () => {
    const html = '<table><tr><th>Port<th>Boxes<tr><td>Aa<td>12 boxes<sup><a href="#n1">1</a></sup></table><ol><li id="n1">A. Book.</ol>';
    expect(marked(html)).toEqual([['Aa'], ['12 boxes', '1@8']]);
  });
});

describe('markers and definitions', () => {
  test.each([
    ['in brackets inside the link', '<sup><a href="#n1">[1]</a></sup>', '1'],
    ['in brackets around the link', '<span class="citation">[<a href="#n1">1</a>]</span>', '1'],
    ['raised', '<sup><a href="#n1">1</a></sup>', '1'],
    ['a letter', '<sup>[<a href="#n1">a</a>]</sup>', 'a'],
    ['a worded one', '<sup><a href="#n1">[note 1]</a></sup>', 'note 1'],
    ['a sign', '<a href="#n1" role="doc-noteref">†</a>', '†'],
  ])('a marker %s', (_, marker, label) => {
    const html = `<p>Trade grew ${marker}.</p><p>It fell.</p><div id="n1">A. Book, 2020. <a href="#back">↩</a></div>`;
    expect(marked(html)).toEqual([['Trade grew.', `${label}@10`], ['It fell.']]);
    expect(references(html)).toEqual([[label, 'A. Book, 2020.']]);
  });

  test('several markers and a range in one bracket', () => {
    const html =
      '<p>Trade grew [<a href="#a">1</a>–<a href="#c">3</a>].</p><div id="a">1. A.</div><div id="b">2. B.</div><div id="c">3. C.</div>';
    expect(marked(html)).toEqual([['Trade grew.', '1@10', '2@10', '3@10']]);
    expect(references(html)).toEqual([
      ['1', 'A.'],
      ['2', 'B.'],
      ['3', 'C.'],
    ]);
  });

  test('notes and references are two lists on one page', () => {
    const html =
      '<p>It grew<sup><a href="#n1">[a]</a></sup> and fell<sup><a href="#r1">[1]</a></sup>.</p><h2>Notes</h2><ol><li id="n1">In one port.</li></ol><h2>References</h2><ol><li id="r1">A. Book.</li><li>B. Book.</li></ol>';
    expect(marked(html)).toEqual([['It grew and fell.', 'a@7', '1@16']]);
    expect(references(html)).toEqual([
      ['a', 'In one port.'],
      ['1', 'A. Book.'],
      ['2', 'B. Book.'],
    ]);
  });

  test('an entry of several paragraphs is one definition', () => {
    expect(references('<p>So<sup><a href="#n1">1</a></sup>.</p><ol><li id="n1"><p>A. Book.</p><p>B. Book.</p></li></ol>')).toEqual([
      ['1', 'A. Book.'],
      ['1', 'B. Book.'],
    ]);
  });

  test('a number that links to a table or a heading is no marker', () => {
    const html =
      '<p>Table <a href="#t1">1</a> and part (<a href="#h2">2</a>) show it.</p><div id="t1"><table><tr><th>a<th>b<tr><td>c<td>d</table></div><h2 id="h2">Two</h2>';
    expect(marked(html)[0]).toEqual(['Table 1 and part (2) show it.']);
    expect(references(html)).toEqual([]);
  });
});

test('the head of the page says title, address, date, publisher, authors and language', () => {
  const html =
    '<html lang="en-GB"><head><title>Quay | Site</title><link rel="canonical" href="https://example.org/q"><meta name="citation_author" content="A. Writer"><meta name="dc.date" content="2021-3-4T00:00"><meta property="og:site_name" content="Some Press"></head><p>It grew.</p>';
  expect(segment(tree(html)).outline.facts).toEqual({
    title: 'Quay | Site',
    url: 'https://example.org/q',
    language: 'en',
    publishedOn: '2021-03-04',
    publisher: 'Some Press',
    authors: [{ name: 'A. Writer' }],
  });
});

describe('a page of an encyclopaedia', () => {
  const marker = (id: string, label: string) =>
    `<sup id="cite_ref-${id}" class="reference"><a href="#cite_note-${id}"><span class="cite-bracket">&#91;</span>${label}<span class="cite-bracket">&#93;</span></a></sup>`;
  const back = (...letters: readonly string[]) =>
    letters.length === 0
      ? '<span class="mw-cite-backlink"><b><a href="#x">^</a></b></span> '
      : `<span class="mw-cite-backlink">^ ${letters.map((letter) => `<a href="#x"><sup><i><b>${letter}</b></i></sup></a>`).join(' ')}</span> `;
  const page = `<html><body><h1>Tide gauge</h1><div id="siteSub">From an encyclopaedia</div><div role="note" class="hatnote">For the band, see there.</div>
<table class="infobox"><tbody><tr><th colspan="2">Tide gauge</th></tr><tr><th>Inventor</th><td>Ada Roe${marker('roe', '1')}</td></tr><tr><th>Accuracy</th><td>3 mm${marker('2', '2')}</td></tr></tbody></table>
<p>A <b>gauge</b> measures the height of the sea.${marker('roe', '1')} More than 2,000 gauges worked in 2019,${marker('2', '2')}${marker('3', '3')} most of them in Norway.${marker('4', 'a')} They cost $12 million.<sup class="noprint Inline-Template">[<i><a href="/w/C"><span>citation needed</span></a></i>]</sup></p>
<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>
<p>The first was built in 1831.${marker('roe', '1')}<sup class="reference nowrap"><span>: 5 </span></sup> It was 4 metres high.${marker('5', 'b')}</p>
<table class="wikitable"><caption>Gauges by country</caption><tbody><tr><th>Country</th><th>Gauges</th></tr><tr><td>Norway</td><td>120${marker('3', '3')}</td></tr><tr><td>Chile</td><td>80</td></tr></tbody></table>
<h2>Notes</h2><ol class="references"><li id="cite_note-4">${back()}<span>Norway counts fjords as well.</span></li><li id="cite_note-5">${back()}<span>From the floor of the sea.</span></li></ol>
<h2>References</h2><ol class="references">
<li id="cite_note-roe">${back('a', 'b', 'c')}<cite>Roe, Ada (2009). <i>The Height of the Sea</i> (2nd ed.). London: Sea Press. pp. 4–5. <a href="/i">ISBN</a> <a href="/s"><bdi>978-0-00-000000-2</bdi></a>.</cite><span title="ctx" class="Z3988"></span></li>
<li id="cite_note-2">${back()}<cite><a href="https://example.org/gauges">"Gauges of the world"</a>. <i>Harbour News</i>. 12 March 2019. <a href="https://web.archive.org/web/2020/https://example.org/gauges">Archived</a> from the original on 4 May 2020<span>. Retrieved <span>7 June</span> 2021</span>.</cite></li>
<li id="cite_note-3">${back()}<cite>Moe, B.; Poe, C. (May 2017). "Signals of gauges". <i>Journal of Tides</i>. <b>12</b> (3): 45–67. <a href="/d">doi</a>:<a href="https://doi.org/10.5555%2Ftides.12">10.5555/tides.12</a>.</cite></li>
<li id="cite_note-6">${back()}<cite><a href="https://example.org/x">"A gauge"</a><span>. Retrieved 7 June 2021</span>.</cite></li></ol>
<div class="navbox" role="navigation"><table><tr><td>Instruments</td><td>Barometer with 4 parts</td></tr></table></div><div id="catlinks">Categories: Instruments</div></body></html>`;
  const graph = ingest(new TextEncoder().encode(page), { name: 'page.html' });
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));

  test('notes and references are two lists; a date of retrieval is no year, an ISBN no title', () => {
    expect(graph.references).toMatchObject([
      { label: 'a', kind: 'note' },
      { label: 'b', kind: 'note' },
      { label: '1', kind: 'source', type: 'book', title: 'The Height of the Sea (2nd ed.)', authors: ['Roe, Ada'], issued: '2009' },
      { label: '2', kind: 'source', title: 'Gauges of the world', issued: '2019-03-12', url: 'https://example.org/gauges' },
      { label: '3', type: 'article-journal', title: 'Signals of gauges', issued: '2017-05', doi: '10.5555/tides.12' },
      { label: '4', title: 'A gauge', url: 'https://example.org/x' },
    ]);
    expect(graph.references[5]).not.toHaveProperty('issued');
    expect(graph.references[4]).not.toHaveProperty('publisher');
  });

  test('every marker is found, in boxes and cells too, letters as well as numbers', () => {
    const found = graph.citations.map(({ referenceId }) => labels.get(referenceId));
    expect(found).toEqual(['1', '2', '1', '2', '3', 'a', '1', 'b', '3']);
  });

  test('sentences have neither markers nor what asks for a source', () => {
    const words = graph.sentences.map(({ text }) => text);
    expect(words).toContain('More than 2,000 gauges worked in 2019, most of them in Norway.');
    expect(words).toContain('They cost $12 million.');
    expect(words).toContain('It was 4 metres high.');
    for (const none of ['citation needed', 'edit', 'Barometer', 'Categories', 'For the band']) expect(words.join('\n')).not.toContain(none);
  });

  test('every quote holds', () => expect(verify(graph)).toEqual([]));
});
