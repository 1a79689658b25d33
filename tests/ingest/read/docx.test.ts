/** DOCX: structure, notes, what is left out, and what is refused. The files are made here. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { verify } from '#graph/verify.ts';
import { ingest } from '#ingest/pipeline.ts';
import { parse } from '#ingest/parse/parse.ts';
import { readFile } from '#ingest/read/read.ts';
import { docx, endnote, footnote, p, r, table, type DocxParts } from '../files/docx.ts';

const blocks = (parts: DocxParts) => parse(readFile(docx(parts), 'a.docx')).blocks;
const shown = (parts: DocxParts) => blocks(parts).map(({ kind, depth, readable }) => [kind, depth, readable.text]);
const texts = (body: string) => blocks({ body }).map(({ readable }) => readable.text);

describe('structure', () => {
  test('headings by style, by what a style is based on, by outline level; the title stands above them', () => {
    expect(
      shown({
        body: p('Tides', 'T') + p('Ports', 'H1') + p('North', 'H2') + p('Small', undefined, '<w:outlineLvl w:val="2"/>') + p('Words.'),
      }),
    ).toEqual([
      ['heading', 1, 'Tides'],
      ['heading', 2, 'Ports'],
      ['heading', 3, 'North'],
      ['heading', 4, 'Small'],
      ['paragraph', 0, 'Words.'],
    ]);
  });

  test('without a title style a short line above the headings is the title, a sentence is none', () => {
    expect(shown({ body: p('Tides') + p('Ports', 'H1') }).map(([, depth]) => depth)).toEqual([1, 2]);
    expect(shown({ body: p('Tides rise.') + p('Ports', 'H1') }).map(([, depth]) => depth)).toEqual([0, 2]);
  });

  test('the one heading of the first depth at the top is the title', () => {
    expect(shown({ body: p('Tides', 'H1') + p('Ports', 'H2') }).map(([, depth]) => depth)).toEqual([1, 3]);
  });

  const NUMBERING = [
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>',
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>',
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum>',
    ...[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`),
  ].join('');
  const numbered = (id: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

  test('numbers that Word prints are read: of headings as words, of lists as ordinals', () => {
    const body = [
      p('港口', 'H1', numbered(1)),
      p('北方', 'H2', numbered(1, 1)),
      p('航船', 'H1', numbered(1)),
      p('南方', 'H2', numbered(1, 1)),
      p('one', undefined, numbered(2)),
      p('first', undefined, numbered(3)),
      p('second', undefined, numbered(3)),
    ].join('');
    const found = blocks({ body, numbering: NUMBERING });
    expect(found.map(({ readable }) => readable.text)).toEqual(['一、港口', '1. 北方', '二、航船', '1. 南方', 'one', 'first', 'second']);
    expect(found.map(({ kind, ordinal }) => [kind, ordinal]).slice(4)).toEqual([
      ['listItem', undefined],
      ['listItem', 1],
      ['listItem', 2],
    ]);
  });

  test('a numbered list under a heading of references is a list of sources', () => {
    const body = [
      p('Tides', 'T'),
      p('Ports', 'H1'),
      p('The ports grew by 12% [2].'),
      p('References', 'H1'),
      p('Roe, D. (2018). The Ports. Sea Press.', undefined, numbered(3)),
      p('Poe, M. (2019). The Ships. Sea Press.', undefined, numbered(3)),
    ].join('');
    const graph = ingest(docx({ body, numbering: NUMBERING }), { name: 'a.docx' });
    expect(graph.references.map(({ label, title }) => [label, title])).toEqual([
      ['1', 'The Ports'],
      ['2', 'The Ships'],
    ]);
    expect(graph.citations.map(({ referenceId }) => referenceId)).toEqual([graph.references[1]?.id]);
  });

  test('cells that span keep the columns after them in place', () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('a')}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('b')}</w:tc></w:tr>`;
    const under = `<w:tr><w:tc>${p('c')}</w:tc><w:tc>${p('d')}${p('e')}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('f')}</w:tc></w:tr>`;
    expect(blocks({ body: `<w:tbl>${wide}${under}</w:tbl>` })[0]?.rows?.map((row) => row.map(({ text }) => text))).toEqual([
      ['a', '', 'b'],
      ['c', 'd e', ''],
    ]);
  });

  test('a table of one cell is a frame around text', () => {
    expect(shown({ body: table([['Words.']]) })).toEqual([['paragraph', 0, 'Words.']]);
  });
});

describe('words', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test.each([
    [
      'a tracked deletion is gone, an insertion stands',
      `<w:p>${r('It ')}<w:del><w:r><w:delText>fell</w:delText></w:r></w:del><w:ins>${r('rose')}</w:ins>${r('.')}</w:p>`,
      ['It rose.'],
    ],
    [
      'of what was moved only the new place stands',
      `<w:p><w:moveFrom>${r('old ')}</w:moveFrom><w:moveTo>${r('new')}</w:moveTo></w:p>`,
      ['new'],
    ],
    ['of a field its result is read', p(field(' SEQ Figure ', '3') + r(' ports')), ['3 ports']],
    ['hidden words are not read', p(r('seen') + r(' unseen', '<w:vanish/>')), ['seen']],
    ['words in a content control', `<w:sdt><w:sdtContent>${p('inside')}</w:sdtContent></w:sdt>`, ['inside']],
    [
      'a table of contents is none',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Ports 3')}</w:sdtContent></w:sdt>${p('x')}`,
      ['x'],
    ],
    [
      'a text box is read once, after its paragraph',
      `<w:p>${r('before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('boxed')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('boxed')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('after')}`,
      ['before', 'boxed', 'after'],
    ],
    [
      'a hyphen that does not break is one, a formula is its signs',
      p(`${r('co')}<w:r><w:noBreakHyphen/></w:r>${r('op ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`),
      ['co-op x=2'],
    ],
  ])('%s', (_, body, wanted) => {
    expect(texts(body)).toEqual(wanted);
  });

  test('links by relation and by field, bold, raised', () => {
    const body = p(
      `<w:hyperlink r:id="r1">${r('board')}</w:hyperlink>${field(' HYPERLINK "https://example.org/b" ', 'log')}${r('B', '<w:b/>')}${r('no', '<w:b w:val="0"/>')}${r('1', '<w:vertAlign w:val="superscript"/>')}`,
    );
    expect(blocks({ body, links: { r1: 'https://example.org/a' } })[0]?.marks).toEqual([
      { kind: 'link', start: 0, end: 5, target: 'https://example.org/a' },
      { kind: 'link', start: 5, end: 8, target: 'https://example.org/b' },
      { kind: 'strong', start: 8, end: 9 },
      { kind: 'superscript', start: 11, end: 12 },
    ]);
  });

  test('tracked deletions are told', () => {
    const graph = ingest(docx({ body: `<w:p>${r('It rose by 3%.')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>` }), {
      name: 'a.docx',
    });
    expect(graph.diagnostics.map(({ code }) => code)).toEqual(['tracked-deletion']);
  });
});

describe('notes', () => {
  const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const end = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;
  const FOOTNOTES =
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
    footnote(7, p('Roe, D. (2018). The Ports. Sea Press.')) +
    footnote(4, p('This leaves out closed ports.'), p('Poe, M. (2019). The Ships. Sea Press.'));
  const parts = {
    body:
      p('Tides', 'T') +
      p('Ports', 'H1') +
      p(`${r('The ports grew by 12%')}${note(7)}${r(' and the ships by 3%')}${note(4)}${r('.')}`) +
      table([
        ['Port', 'Growth'],
        ['Kelda', `${r('5%')}${end(2)}`],
      ]),
    footnotes: FOOTNOTES,
    endnotes: endnote(2, p('Moe, A. (2020). The Inns. Sea Press.')),
  };
  const graph = ingest(docx(parts), { name: 'a.docx' });
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));

  test('are numbered in the order of the text, endnotes in small Roman figures; a note may name a work in a second paragraph', () => {
    expect(graph.references.map(({ label, kind, title }) => [label, kind, title])).toEqual([
      ['1', 'source', 'The Ports'],
      ['2', 'source', 'The Ships'],
      ['i', 'source', 'The Inns'],
    ]);
  });

  test('their markers are printed in the text and cited where they stand, in cells too', () => {
    expect(
      graph.citations.map(({ referenceId, marker }) => [
        labels.get(referenceId),
        graph.document.text.slice(marker.span.start, marker.span.end),
      ]),
    ).toEqual([
      ['1', '[1]'],
      ['2', '[2]'],
      ['i', '[i]'],
    ]);
    expect(graph.sentences[0]?.text).toBe('The ports grew by 12% and the ships by 3%.');
  });

  test('every fact proves itself', () => {
    expect(verify(graph)).toEqual([]);
  });

  test('endnotes that print the numbers of footnotes are told apart', () => {
    const settings = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';
    expect(ingest(docx({ ...parts, settings }), { name: 'a.docx' }).references.map(({ label }) => label)).toEqual(['1', '2', 'e1']);
  });
});

test('properties: title, authors, day; what a program wrote there is none', () => {
  const of = (core: string) => ingest(docx({ body: p('The ports grew by 12%.'), core }), { name: 'a.docx' }).document;
  expect(
    of('<dc:title>The Ports</dc:title><dc:creator>Dana Roe; Max Poe</dc:creator><dcterms:created>2024-05-06T07:08:09Z</dcterms:created>'),
  ).toMatchObject({
    title: 'The Ports',
    authors: [{ name: 'Dana Roe' }, { name: 'Max Poe' }],
    publishedOn: '2024-05-06',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
  expect(of('<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>')).toMatchObject({ title: 'a', authors: [] });
});

describe('refused', () => {
  const refusal = (bytes: Uint8Array, name = 'a.docx') => {
    try {
      return parse(readFile(bytes, name)).source.text;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
  };
  const ole = (word: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(word, 'utf16le')]);

  test.each<readonly [string, Uint8Array, RegExp]>([
    ['a locked file', ole('EncryptedPackage'), /locked with a password/u],
    ['an old Word file', ole('WordDocument'), /old Word files \(\.doc\) are not read/u],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel files are not read/u],
    ['any other archive', zipSync({ 'a.txt': strToU8('x') }), /ZIP files are not read/u],
    ['a broken archive', docx({ body: p('x') }).slice(0, 200), /cannot be opened/u],
    ['a broken part', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), /word\/document\.xml cannot be read/u],
    ['a part without a body', zipSync({ 'word/document.xml': strToU8('<w:document/>') }), /holds no text body/u],
    ['a document without words', docx({ body: p('') }), /holds no text/u],
    [
      'a part that unpacks without end',
      docx({ body: '', more: { 'word/document.xml': [new Uint8Array(80 * 1024 * 1024), { level: 1 }] } }),
      /unpacks to 80 MB/u,
    ],
    ['a text that is only called so', strToU8('words'), /no DOCX file, whatever its name says/u],
  ])('%s', (_, bytes, words) => {
    expect(refusal(bytes)).toMatch(words);
  });

  test('nesting without end is refused, not followed', () => {
    const deep = `${'<w:ins>'.repeat(60_000)}${'</w:ins>'.repeat(60_000)}`;
    expect(refusal(docx({ body: `<w:p>${deep}</w:p>` }))).toMatch(/nested too deep|cannot be read/u);
  });
});
