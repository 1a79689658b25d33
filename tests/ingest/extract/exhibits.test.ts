/** Exhibits: what belongs to one, how its lines are split. */
import { describe, expect, test } from 'vitest';
import { exhibits } from '#ingest/extract/exhibits.ts';
import { sourceNames } from '#ingest/extract/exhibits/sources.ts';
import { segmented } from './segmented.ts';

const shown = (text: string) =>
  exhibits(segmented(`# 题\n\n甲。\n\n${text}\n\n乙。\n\n[1] https://example.org/a\n\n[2] https://example.org/b`).outline).map(
    ({ exhibit }) => exhibit,
  );

describe('what makes an exhibit', () => {
  test('caption, picture and source line', () => {
    expect(shown('图表1.2：各港产量\n\n![](https://example.org/a.png)\n\n资料来源：海岸研究所，港务局')).toMatchObject([
      { label: '图表1.2', caption: '各港产量', notes: [], sources: ['海岸研究所', '港务局'], imageUrl: 'https://example.org/a.png' },
    ]);
  });

  test('note and source in one paragraph, with a blank or a hard break between them', () => {
    for (const joint of [' ', '  \n']) {
      expect(shown(`图1：产量\n\n![](a.png)\n\n注：数据截至三月。${joint}资料来源：甲，乙`)).toMatchObject([
        { notes: ['数据截至三月。'], sources: ['甲', '乙'] },
      ]);
    }
  });

  test('note and source in paragraphs of their own', () => {
    expect(shown('Figure 3. Output of ports\n\n![](a.png)\n\nNote: in GWh.\n\nSource: Harbour Board')).toMatchObject([
      { label: 'Figure 3', caption: 'Output of ports', notes: ['in GWh.'], sources: ['Harbour Board'] },
    ]);
  });

  test('a caption below its picture, where the document sets them so', () => {
    expect(shown('![](a.png)\n\n图1：甲港\n\n丙。\n\n![](b.png)\n\n图2：乙港').map(({ label, imageUrl }) => [label, imageUrl])).toEqual([['图1', 'a.png'], ['图2', 'b.png']]); // prettier-ignore
  });

  test('a table without caption is called by its header', () => {
    expect(shown('| 港口 | 产量 |\n|---|---|\n| 甲 | 5 |')).toMatchObject([{ label: '', caption: '港口 | 产量', sources: [] }]);
  });

  test('a picture alone is none', () => {
    expect(shown('![](a.png)')).toEqual([]);
  });

  test('a sentence that begins with an exhibit’s name is none', () => {
    expect(shown('图1显示产量增长。')).toEqual([]);
  });

  test('the span goes from the caption to the last line', () => {
    const text = '图1：产量\n\n![](a.png)\n\n资料来源：甲';
    const { outline } = segmented(`# 题\n\n${text}\n\n乙。`);
    const [found] = exhibits(outline);
    expect(outline.source.text.slice(found?.exhibit.span.start, found?.exhibit.span.end)).toBe(text);
  });

  test('markers in its lines and header cells are its own, and no words', () => {
    const [found] = exhibits(segmented('# 题\n\n甲。\n\n表1：成本\n\n| 港 | 成本[1] |\n|---|---|\n| 甲 | 5 |\n\n资料来源：海岸研究[2].港务局\n\n[1] https://example.org/a\n\n[2] https://example.org/b').outline); // prettier-ignore
    expect(found?.markers.map(({ label }) => label)).toEqual(['2', '1']);
    expect(found?.exhibit.sources).toEqual(['海岸研究', '港务局']);
  });
});

describe('charts written as code', () => {
  test.each([
    ['a diagram with a title', '```mermaid\npie title "Output by port"\n  "Kelda" : 5\n```', ['Output by port']],
    ['a title without quotes', '```mermaid\ngantt\n    title Years of building\n```', ['Years of building']],
    ['a diagram without a title is none', '```mermaid\nflowchart TD\n  A --> B\n```', []],
    ['other code is none', '```python\ntitle = "x"\n```', []],
  ])('%s', (_, text, captions) => {
    expect(shown(text).map(({ caption }) => caption)).toEqual(captions);
  });
});

describe('sources one by one', () => {
  test.each([
    ['甲，乙、丙；丁', ['甲', '乙', '丙', '丁']],
    ['某大学《港口，年鉴》（2021年），丁', ['某大学《港口，年鉴》（2021年）', '丁']],
    ['Harbour Board, Port Office, 本报整理', ['Harbour Board', 'Port Office', '本报整理']],
    ['Roe et al. (2017), Poe and Moe (1992), 丁', ['Roe et al. (2017)', 'Poe and Moe (1992)', '丁']],
    ['Dana Roe, et al. Wear of small rotors, January 2020，丁', ['Dana Roe, et al. Wear of small rotors, January 2020', '丁']],
    ['Harbour Board, Tidal Outlook 2024; Port Office', ['Harbour Board, Tidal Outlook 2024', 'Port Office']],
    ['Tides Are All.海岸研究所', ['Tides Are All', '海岸研究所']],
    ['中国信通院。', ['中国信通院']],
    ['Roe, J. v2.0 data', ['Roe', 'J. v2.0 data']],
  ])('%s', (line, names) => {
    expect(sourceNames(line)).toEqual(names);
  });
});
