/** References in the formats that others read. */
import { describe, expect, test } from 'vitest';
import { apa } from '#graph/export/apa.ts';
import { bibtex } from '#graph/export/bibtex.ts';
import { cslItem, cslJson } from '#graph/export/csl-json.ts';
import { csv } from '#graph/export/csv.ts';
import { gbt7714 } from '#graph/export/gbt7714.ts';
import { ris } from '#graph/export/ris.ts';
import { citedWorks, personName } from '#graph/export/work.ts';
import type { ReferenceType } from '#graph/model/document-graph.ts';

const reference = (type: ReferenceType, rest: object = {}) => ({
  label: '3',
  type,
  raw: 'as printed',
  authors: [] as string[],
  ...rest,
});
const [harbour] = citedWorks([
  reference('paper-preprint', {
    title: 'Tides & cranes: 50% more',
    authors: ['Ada Quay', 'Bo R. Fen'],
    issued: '2023-07-02',
    arxivId: '2307.00001',
  }),
]);
const [report] = citedWorks([
  reference('report', {
    title: '港口算力年报',
    authors: ['港口研究所', '北岸实验室', '海图社', '灯塔社'],
    publisher: '港口出版社',
    issued: '2022',
  }),
]);
const [page] = citedWorks([
  reference('webpage', { raw: 'https://example.org/a_b', publisher: 'Lighthouse', url: 'https://example.org/a_b' }),
]);
if (!harbour || !report || !page) throw new Error('One entry a reference.');
// prettier-ignore

describe('names', () => {
  test('a person on a paper has a family name; an organisation and a Chinese name stand whole', () => {
    expect(personName('Bo R. Fen', 'paper-preprint')).toEqual({ family: 'Fen', given: 'Bo R.' });
    expect(personName('Harbour Research', 'paper-preprint')).toBeUndefined();
    expect(personName('港口研究所', 'paper-preprint')).toBeUndefined();
    expect(personName('Ada Quay', 'report')).toBeUndefined();
  });
  test('keys are unique and plain', () => {
    expect(citedWorks([reference('report', { authors: ['Ada Quay'], issued: '2020' }), reference('report', { authors: ['Ada Quay'], issued: '2020-02' })]).map(({ key }) => key)).toEqual(['quay2020', 'quay2020b']);
    expect(report.key).toBe('ref3');
  }); // prettier-ignore
  test('a definition of several works gives an entry each', () => {
    const works = [{ title: 'One', authors: [] }, { title: 'Two', authors: [] }];
    expect(citedWorks([reference('other', { works })]).map(({ title }) => title)).toEqual(['One', 'Two']);
  }); // prettier-ignore
});

test('GB/T 7714', () => {
  expect(gbt7714(harbour)).toBe('QUAY A, FEN B R. Tides & cranes: 50% more[EB/OL]. (2023-07-02). https://arxiv.org/abs/2307.00001.');
  expect(gbt7714(report)).toBe('港口研究所, 北岸实验室, 海图社, 等. 港口算力年报[R]. 港口出版社, 2022.');
  expect(gbt7714(page)).toBe('Lighthouse[EB/OL]. Lighthouse. https://example.org/a_b.');
});

test('APA', () => {
  expect(apa(harbour)).toBe('Quay, A., & Fen, B. R. (2023, July 2). Tides & cranes: 50% more. https://arxiv.org/abs/2307.00001');
  expect(apa(page)).toBe('Lighthouse. (n.d.). https://example.org/a_b');
});

test('BibTeX escapes what TeX reads as its own', () => {
  expect(bibtex([harbour])).toBe(
    '@misc{quay2023,\n  author = {Quay, Ada and Fen, Bo R.},\n  title = {{Tides \\& cranes: 50\\% more}},\n  year = {2023},\n  month = {7},\n  eprint = {2307.00001},\n  archiveprefix = {arXiv},\n  url = {https://arxiv.org/abs/2307.00001}\n}\n',
  );
  expect(bibtex([report])).toContain('institution = {港口出版社}');
  expect(bibtex([page])).toContain('url = {https://example.org/a_b}');
});

test('RIS', () => {
  expect(ris([report])).toBe(
    'TY  - RPRT\r\nID  - ref3\r\nAU  - 港口研究所\r\nAU  - 北岸实验室\r\nAU  - 海图社\r\nAU  - 灯塔社\r\nTI  - 港口算力年报\r\nPB  - 港口出版社\r\nPY  - 2022\r\nDA  - 2022///\r\nER  - \r\n',
  );
});

test('CSL-JSON says only what is known', () => {
  expect(cslItem(harbour)).toMatchObject({ type: 'article', author: [{ family: 'Quay', given: 'Ada' }, { family: 'Fen', given: 'Bo R.' }], issued: { 'date-parts': [[2023, 7, 2]] }, language: 'en' }); // prettier-ignore
  expect(cslItem(page)).not.toHaveProperty('issued');
  expect(cslItem(report)).toMatchObject({ author: [{ literal: '港口研究所' }, {}, {}, {}], language: 'zh' });
  expect(JSON.parse(cslJson([harbour, report]))).toHaveLength(2);
});

test('CSV quotes what needs it and runs nothing', () => {
  const rows = [
    { name: 'a "b", c', value: -1 },
    { name: '=1+1', value: undefined },
  ];
  expect(csv(rows, [['name', (row) => row.name], ['value', (row) => row.value]])).toBe('\uFEFFname,value\r\n"a ""b"", c",-1\r\n\'=1+1,\r\n'); // prettier-ignore
});
