/** PDFs with a text layer: read in the order of a reader, page by page; scans are refused. */
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { parse } from '#ingest/parse/parse.ts';
import { ingestFile } from '#ingest/pipeline.ts';
import { readPdf } from '#ingest/read/pdf.ts';
import { lines, pdf, type Run } from '../files/pdf.ts';

const tree = async (...pages: readonly (readonly Run[])[]) => parse(await readPdf(pdf(pages), 'a.pdf'));
const read = async (...pages: readonly (readonly Run[])[]) =>
  (await tree(...pages)).blocks.map(({ kind, readable }) => [kind, readable.text]);

/** Lines that fill the width of a page at size 10. */
const FILLED = [
  'The harbour of the town was widened in the spring of that year, and since then more boxes',
  'have been landed on its quay than in any year before, most of them from the south and the',
  'east, while the number of passengers has hardly changed at all over the same time.',
];

describe('lines of a page', () => {
  test('wrapped lines are one paragraph, a wider gap begins another', async () => {
    expect(await read([...lines(FILLED, { x: 60, y: 100 }), ...lines(FILLED.slice(2), { x: 60, y: 160 })])).toEqual([
      ['paragraph', FILLED.join(' ')],
      ['paragraph', FILLED[2]],
    ]);
  });

  test('an indented line begins a paragraph', async () => {
    const [first = '', second = '', third = ''] = FILLED;
    const page = [
      ...lines([first, third], { x: 60, y: 100 }),
      ...lines([first], { x: 75, y: 124 }),
      ...lines([second, third], { x: 60, y: 136 }),
    ];
    expect((await read(page)).map(([, text]) => text)).toEqual([`${first} ${third}`, `${first} ${second} ${third}`]);
  });

  test('a hyphen that breaks a word goes, one that the document writes itself stays', async () => {
    const page = lines(
      [
        'The well-known harbour of the town was widened in spring, and there is a good con-',
        'tainer crane on its long quay by now, which nobody in the town had thought of as a well-',
        'known one before, as it seems.',
      ],
      { x: 60, y: 100 },
    );
    expect((await read(page))[0]?.[1]).toBe(
      'The well-known harbour of the town was widened in spring, and there is a good container crane on its long quay by now, which nobody in the town had thought of as a well-known one before, as it seems.',
    );
  });

  test('Han lines join without a blank', async () => {
    expect(
      await read([
        { text: '港口在春天扩建以后每年装卸的货箱都比从前多出', x: 60, y: 100 },
        { text: '许多，旅客却没有多少变化。', x: 60, y: 114 },
      ]),
    ).toEqual([['paragraph', '港口在春天扩建以后每年装卸的货箱都比从前多出许多，旅客却没有多少变化。']]);
  });

  test('a raised number is marked as raised', async () => {
    const { blocks } = await tree([
      { text: 'Trade grew by half', x: 60, y: 100 },
      { text: '3', x: 145, y: 96, size: 6 },
      { text: ' in that year, as the port says.', x: 149, y: 100 },
    ]);
    const mark = blocks[0]?.marks[0];
    expect([mark?.kind, blocks[0]?.readable.text.slice(mark?.start, mark?.end)]).toEqual(['superscript', '3']);
  });
});

describe('pages', () => {
  test('two columns are read one after the other', async () => {
    const left = [
      'The harbour of the town was widened in',
      'the spring of that year, and since more',
      'boxes have been landed on the long new',
      'quay of the town than ever before then,',
      'most of them from the ports of the south',
      'and from the east.',
    ];
    const right = [
      'Passengers have hardly changed in their',
      'number over all of the same time there,',
      'although there is a new ferry from there',
      'to the isles that sails on every morning',
      'of the year but for those of the Sundays',
      'and takes two hundred people on board.',
    ];
    expect(
      await read([
        ...lines(['A wide line above both columns that says what the page is about'], { x: 60, y: 80 }),
        ...lines(left, { x: 60, y: 120 }),
        ...lines(right, { x: 320, y: 120 }),
      ]),
    ).toEqual([
      ['paragraph', 'A wide line above both columns that says what the page is about'],
      ['paragraph', left.join(' ')],
      ['paragraph', right.join(' ')],
    ]);
  });

  test('a paragraph goes on over the page, running heads and page numbers go', async () => {
    const [first = '', second = '', third = ''] = FILLED;
    const page = (number: number, ...texts: string[]) => [
      { text: `Harbour Review No. ${number}`, x: 60, y: 30, size: 8 },
      ...lines(texts, { x: 60, y: 100 }),
      { text: `${number}`, x: 290, y: 815 },
    ];
    expect(await read(page(1, first, second), page(2, second, first), page(3, second, third))).toEqual([
      ['paragraph', [first, second, second, first, second, third].join(' ')],
    ]);
  });

  test('larger lines are headings, the largest of the first depth', async () => {
    const { blocks } = await tree([
      { text: 'Harbours', x: 60, y: 80, size: 20 },
      { text: 'Boxes landed', x: 60, y: 120, size: 14 },
      ...lines(FILLED, { x: 60, y: 150 }),
    ]);
    expect(blocks.map(({ kind, depth, readable }) => [kind, depth, readable.text])).toEqual([
      ['heading', 1, 'Harbours'],
      ['heading', 2, 'Boxes landed'],
      ['paragraph', 0, FILLED.join(' ')],
    ]);
  });

  test('small numbered lines at the foot are notes', async () => {
    const page = [
      ...lines(FILLED, { x: 60, y: 100 }),
      ...lines(['1 A. Writer, Harbours of the South, 2019.', '2 B. Writer, Boxes, 2020, with a title that goes on', 'in the next line.'], {
        x: 60,
        y: 740,
        size: 8,
        step: 10,
      }),
    ];
    expect((await tree(page)).blocks.map(({ kind, label, readable }) => [kind, label, readable.text]).slice(1)).toEqual([
      ['definition', '1', 'A. Writer, Harbours of the South, 2019.'],
      ['definition', '2', 'B. Writer, Boxes, 2020, with a title that goes on in the next line.'],
    ]);
  });

  test('lines cut alike by wide gaps are a table', async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ text, x: 60 + 150 * index, y }));
    const { blocks } = await tree([
      ...lines(FILLED, { x: 60, y: 60 }),
      ...row(150, 'Port', 'Boxes', 'Growth'),
      ...row(164, 'Aa', '12 million', '5%'),
      ...row(178, 'Bb', '9 million', '3%'),
    ]);
    expect(blocks[1]?.rows?.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Port', 'Boxes', 'Growth'],
      ['Aa', '12 million', '5%'],
      ['Bb', '9 million', '3%'],
    ]);
  });
});

describe('the graph of a PDF', () => {
  const marked = [
    ...lines(FILLED.slice(0, 2), { x: 60, y: 100 }),
    { text: 'Trade grew by 12% in that year', x: 60, y: 124 },
    { text: '1', x: 196, y: 120, size: 6 },
    { text: ', as the port says.', x: 200, y: 124 },
  ];

  test('every span has its page, and nothing in it is a lie', async () => {
    const graph = await ingestFile(
      pdf([lines(FILLED, { x: 60, y: 100 }), [...marked, { text: '1 A. Writer, Harbours of the South, 2019.', x: 60, y: 760, size: 8 }]]),
      { name: 'harbours.pdf' },
    );
    expect(graph.document.mediaType).toBe('application/pdf');
    expect(graph.citations.map(({ marker }) => marker.span.page)).toEqual([2]);
    expect(graph.figures.map(({ raw, span }) => [raw, span.page])).toEqual([['12%', 2]]);
    expect(new Set(graph.sentences.map(({ span }) => span.page))).toEqual(new Set([1, 2]));
    expect(verify(graph)).toEqual([]);
  });

  test('the same bytes give the same graph', async () => {
    const bytes = pdf([marked]);
    expect(await ingestFile(bytes, { name: 'a.pdf' })).toEqual(await ingestFile(bytes, { name: 'a.pdf' }));
  });
});

describe('what is no text', () => {
  test.each([
    ['a scan', pdf([[], []]), 'no-text', 'is a scan'],
    ['a torn file', pdf([lines(FILLED, { x: 60, y: 100 })]).slice(0, 60), 'damaged', 'cannot be read'],
  ])('%s is refused with the reason', async (_, bytes, code, words) => {
    await expect(readPdf(bytes, 'a.pdf')).rejects.toMatchObject({ code, message: expect.stringContaining(words) as string });
  });

  test('a page without text among others is told', async () => {
    const { diagnostics } = await tree(lines(FILLED, { x: 60, y: 100 }), []);
    expect(diagnostics.map(({ code }) => code)).toEqual(['page-without-text']);
  });
});
