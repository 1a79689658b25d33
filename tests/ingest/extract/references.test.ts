/** Reference lists read: every style by an entry of our own making, expectations worked by hand. */
import { describe, expect, test } from 'vitest';
import type { Reference } from '#graph/model/document-graph.ts';
import { references } from '#ingest/extract/references.ts';
import { segmented } from './segmented.ts';

const FILLER = '# 题\n\n甲[1]。\n\n乙。\n\n丙。\n\n';
const listed = (list: string) => references(segmented(FILLER + list).outline);
/** One definition, with a second one so that the two are a list. */
function one(entry: string): Reference {
  const [first] = listed(`[1] ${entry}\n\n[2] https://example.org/z`);
  if (first === undefined) throw new Error('no reference was read');
  return first;
}

describe('styles', () => {
  test.each<readonly [string, string, Partial<Reference>]>([
    [
      'a year in brackets without a stop behind it',
      'Roe, D. (1995) Causes of silting in small harbours. Coast Review, 82, 669-688.',
      { authors: ['Roe, D'], title: 'Causes of silting in small harbours', container: 'Coast Review', issued: '1995' },
    ],
    [
      'words that only lead to the link',
      '详见 [潮汐表的编法](https://example.org/tide) 中 3.2 节．',
      { title: '潮汐表的编法', url: 'https://example.org/tide' },
    ],
    ['an address on a line of its own', 'Roe, D., "Tides", May 1999.\\\n<https://example.org/tides>', { title: 'Tides' }],
    [
      'surnames with initials that stops part',
      'Roe, D. M., Poe, A. & Moe, B. Do tides wait? A count. Coast Review 12, 34–40 (2014).',
      { authors: ['Roe, D. M.', 'Poe, A.', 'Moe, B.'], title: 'Do tides wait? A count', container: 'Coast Review', issued: '2014' },
    ],
    [
      'medical: initials without stops, date and pages glued, names of indices at the end',
      'Roe DM , Poe A  and Moe B . Depths of the inner basin. Harbour Med. 2016;31:1803-9. [PMID: ] CrossrefMedlineGoogle Scholar',
      { authors: ['Roe DM', 'Poe A', 'Moe B'], title: 'Depths of the inner basin', container: 'Harbour Med', issued: '2016' },
    ],
    [
      'one author with initials, an edition, a place',
      'Roe D. Harbour pilots. 2nd ed. New York: Springer, 2015: 33-40.',
      { authors: ['Roe D'], title: 'Harbour pilots', container: 'Springer', issued: '2015', type: 'book' },
    ],
    [
      'a title that ends with an older year',
      'Roe D. The harbours of 1929. Coast Review. 2019;5(2):33-41.',
      { authors: ['Roe D'], title: 'The harbours of 1929', container: 'Coast Review', issued: '2019' },
    ],
    [
      'commas throughout, place and publisher',
      "Roe, D. (2013), The Culture of Big Harbours, Springfield, CA: O'Reilly Media, Inc.",
      { title: 'The Culture of Big Harbours', container: "O'Reilly Media", issued: '2013', type: 'book' },
    ],
    [
      'GB/T without blanks, an edition',
      '孙七,周八主编.港口学[M].第9版.北京:海洋出版社,2018:210.',
      { authors: ['孙七', '周八'], title: '港口学', container: '海洋出版社', issued: '2018', type: 'book' },
    ],
    [
      'GB/T, the year behind a comma',
      '赵六.内港淤积的专家共识(2019版)[J].港口学报,2020,24(1):1-9.',
      { authors: ['赵六'], title: '内港淤积的专家共识(2019版)', container: '港口学报', issued: '2020' },
    ],
    [
      'an article in quotation marks, its newspaper in 《》',
      '参见“多地上调泊位费”，《某某经济报》2023年8月21日第5版。',
      { authors: [], title: '多地上调泊位费', container: '某某经济报', issued: '2023-08-21' },
    ],
    [
      'pages after a colon are no year',
      'Roe, D. M.; Poe, A. (2010). "Ages of the outer harbour". Coast Review. 108 (5): 1815.',
      { authors: ['Roe, D. M.', 'Poe, A.'], title: 'Ages of the outer harbour', issued: '2010' },
    ],
    [
      'kept by an archive on another day',
      'Roe, Dana (21 December 2007). [Depths of the basin](https://web.archive.org/web/20150124193521/https://example.org/basin.pdf) (PDF). Archived from [the original](https://example.org/basin.pdf) (PDF) on 24 January 2015.',
      { title: 'Depths of the basin', issued: '2007-12-21' },
    ],
    ['words in italics inside a sentence are no title', 'The basin is a *de facto* harbour of refuge.', { kind: 'note' }],
    [
      'et al., title, month',
      'Dana Roe, et al., Rotor wear in cold water, May 2019.',
      { authors: ['Dana Roe'], title: 'Rotor wear in cold water', issued: '2019-05' },
    ],
    [
      'two authors and a title with commas',
      'Dana Roe and Max Poe, Blades, Bearings, Seals, July 2021.',
      { authors: ['Dana Roe', 'Max Poe'], title: 'Blades, Bearings, Seals', issued: '2021-07' },
    ],
    [
      'surname first, year in brackets after the title',
      'Roe, Dana , et al. Cold harbours: a survey of wear. (2021).',
      { authors: ['Roe, Dana'], title: 'Cold harbours: a survey of wear', issued: '2021' },
    ],
    [
      'APA',
      'Roe, D., & Poe, M. (2018). Small blades at sea. Journal of Tides, 12(3), 45–67.',
      {
        authors: ['Roe, D.', 'Poe, M'],
        title: 'Small blades at sea',
        container: 'Journal of Tides',
        issued: '2018',
        type: 'article-journal',
      },
    ],
    [
      'MLA',
      'Roe, Dana. "Why Harbours Matter." Nature 585 (2020): 12–19.',
      { authors: ['Roe, Dana'], title: 'Why Harbours Matter', container: 'Nature', type: 'article-journal' },
    ],
    [
      'IEEE',
      'D. Roe and M. Poe, "Fatigue of small rotors," in Proc. Tidal Conf., 2017, pp. 1–5.',
      { authors: ['D. Roe', 'M. Poe'], title: 'Fatigue of small rotors', issued: '2017', type: 'paper-conference' },
    ],
    [
      'Vancouver',
      'Roe D. Deep maps of tidal flats. Nature. 2020;12(3):45-67.',
      { authors: ['Roe D'], title: 'Deep maps of tidal flats', container: 'Nature', issued: '2020' },
    ],
    [
      'surnames with initials behind',
      'Roe D M, Poe A, Moe B. The price of tidal power in ports, 2016.',
      { authors: ['Roe D M', 'Poe A', 'Moe B'], title: 'The price of tidal power in ports', issued: '2016' },
    ],
    [
      'a book',
      'Roe, Dana, and Max Poe, eds. The tidal state revisited. Harbour University Press, 2018.',
      { title: 'The tidal state revisited', container: 'Harbour University Press', type: 'book' },
    ],
    [
      'a body and a quoted title',
      'Harbour Board, "Output of Ports," February 2026.',
      { title: 'Output of Ports', publisher: 'Harbour Board', issued: '2026-02', type: 'report' },
    ],
    [
      'GB/T journal',
      '张三, 李四. 潮汐发电成本研究[J]. 能源学报, 2020, 3(2): 1-5.',
      { authors: ['张三', '李四'], title: '潮汐发电成本研究', container: '能源学报', issued: '2020', type: 'article-journal' },
    ],
    [
      'GB/T book',
      '王五．港口经济学[M]．北京：海洋出版社，2018．',
      { authors: ['王五'], title: '港口经济学', container: '海洋出版社', issued: '2018', type: 'book' },
    ],
    [
      'GB/T newspaper',
      '新华社. 首座潮汐电站投产[N]. 人民日报, 2020-01-02(3).',
      { title: '首座潮汐电站投产', issued: '2020-01-02', type: 'news' },
    ],
    [
      'title in 《》 with journal',
      '李四等：《港口用工变化》，《财经研究》2023年第12期。',
      { authors: ['李四'], title: '港口用工变化', container: '财经研究', issued: '2023', type: 'article-journal' },
    ],
    [
      '《》 whose opening mark was lost',
      '潮汐新前沿：港口机遇》，2022年。',
      { title: '潮汐新前沿：港口机遇', issued: '2022', type: 'report' },
    ],
    ['a prospectus', '《远海科技招股书》，2023年。', { title: '远海科技招股书', publisher: '远海科技', type: 'filing' }],
    [
      'body, title and year by commas',
      '海岸研究所，潮汐能白皮书，2022年',
      { title: '潮汐能白皮书', publisher: '海岸研究所', issued: '2022', type: 'report' },
    ],
  ])('%s', (_, entry, wanted) => {
    expect(one(entry)).toMatchObject({ kind: 'source', ...wanted });
  });
});

describe('addresses', () => {
  test.each([
    ['a Chinese stop after an address is no part of it', '新闻来源：https://example.org/a?。下文详述。', 'https://example.org/a'],
    ['a bracket that opens inside an address stays', 'See https://example.org/wiki/Tide_(sea).', 'https://example.org/wiki/Tide_(sea)'],
    ['a bracket around it does not', 'Tides of ports, 2020 (https://example.org/t).', 'https://example.org/t'],
    [
      'a link names the site, not its words',
      'Harbour Board, "Output of Ports," 2024. [Board site](https://example.org/b)',
      'https://example.org/b',
    ],
  ])('%s', (_, entry, url) => {
    expect(one(entry).url).toBe(url);
  });

  test.each([
    ['a day in the path', 'https://example.org/20180417/abc/c.html', '2018-04-17'],
    ['a day parted by signs', 'https://www.gov.cn/xinwen/2019-06/07/content_8.htm', '2019-06-07'],
    ['a day behind a letter', 'http://example.gov.cn/gz/201911/t20191103_51.html', '2019-11-03'],
    ['a year at the end of a name', 'https://example.org/tide-market-report-2023', '2023'],
    ['long numbers are no dates', 'https://example.org/question/517000332/answer/4180009348', undefined],
  ])('%s', (_, entry, issued) => {
    expect(one(entry).issued).toBe(issued);
  });

  test('an arXiv address gives id, month and source id', () => {
    expect(one('Roe, D., et al. Tides are what you need. (2019). https://arxiv.org/pdf/1902.04417v1')).toMatchObject({
      arxivId: '1902.04417',
      issued: '2019-02',
      type: 'paper-preprint',
      sourceId: 'source:arxiv:1902.04417',
    });
  });

  test('a printed date stands before the one that the id implies', () => {
    expect(one('Dana Roe, et al. Tidal textbooks, Oct 2018. https://arxiv.org/abs/1805.09944').issued).toBe('2018-10');
  });

  test.each([
    ['https://www.reuters.com/a/b', 'news'],
    ['https://www.gov.cn/xinwen/2019-06/07/content_8.htm', 'news'],
    ['https://www.bis.gov/policy-guidance/export-rules', 'policy'],
    ['https://example.org/policy-guidance/export', 'webpage'],
    ['https://example.org/data/tides', 'dataset'],
    ['https://example.com/research/report/17', 'report'],
    ['https://www.sec.gov/a', 'filing'],
  ])('%s is of type %s', (url, type) => {
    expect(one(url).type).toBe(type);
  });
});

describe('what only looks like a source', () => {
  test.each([
    '"The small rotor" is a phrase that nobody explained.',
    'Art. 148: "All gauges and ports are returned to the board."',
    'Part VIII. Annex III. (5).',
    'The counts add to more than one hundred as ports could be named twice.',
  ])('is a note: %s', (entry) => {
    expect(one(entry)).toMatchObject({ kind: 'note', authors: [] });
  });

  test('a short form of names, year and page is a source', () => {
    expect(one('Roe, Poe & Moe 2008, p. 72.').kind).toBe('source');
    expect(one('Roe 2003, p. 41.').kind).toBe('source');
  });

  test('a link behind a title and its dates names the site', () => {
    expect(one('Kelda FY2025 Annual Report (ended January 26, 2025). [Kelda Investors](https://example.org/k)').title).toBe(
      'Kelda FY2025 Annual Report (ended January 26, 2025)',
    );
  });

  test('a memo of a numbered series is a report', () => {
    expect(one('Roe, D., "Frames for Gauges", RFC 9977, DOI 10.5555/rfc9977, May 1998.').type).toBe('report');
  });

  test('a letter with a hyphen begins no name', () => {
    expect(one('X-ray Tides Dataset\\\nHarbour Board\\\n(2017-09-07) <https://example.org/x>').title).toBe('X-ray Tides Dataset');
  });
});

describe('notes', () => {
  test.each([
    'STEM即科学、技术、工程、数学四门学科的简称。',
    '此处，若作者分属两国，则两国各计一次。',
    '甲港数据截至2019年5月2日，乙港数据截至2019年6月1日。',
    '潮汐三定律：一是安全，二是稳定。（参见张三：《潮汐伦理》，《港口报》2021年）',
    'This includes leases and excludes land.',
    'The estimate is rounded.',
  ])('an explanation is a note: %s', (entry) => {
    expect(one(entry)).toMatchObject({ kind: 'note', type: 'other', authors: [] });
    expect(one(entry).sourceId).toBeUndefined();
  });

  test('an explanation with a link is a source without a title', () => {
    const found = one('该库所称"知名模型"是指有影响的模型。数据库来源https://example.org/data/table');
    expect(found).toMatchObject({ kind: 'source', type: 'dataset', url: 'https://example.org/data/table' });
    expect(found.title).toBeUndefined();
  });
});

describe('entries on several lines', () => {
  test('title, names, venue with its date', () => {
    expect(
      one('Small rotors at sea\\\nDana Roe, Max Poe, Ada M. Moe\\\n*Nature Communications* (2014-07-02) <https://example.org/q>'),
    ).toMatchObject({
      title: 'Small rotors at sea',
      authors: ['Dana Roe', 'Max Poe', 'Ada M. Moe'],
      container: 'Nature Communications',
      issued: '2014-07-02',
      type: 'article-journal',
    });
  });

  test('lines that each hold a year are works of their own', () => {
    expect(one('Roe et al., Wear of rotors, 2020.\\\nPoe and Moe, Wear of seals, 2021.').works).toHaveLength(2);
  });
});

describe('several works', () => {
  test('further paragraphs under a label are further works', () => {
    const [first] = listed('[1] Roe et al., Wear of rotors, 2020.\n\nPoe and Moe, Wear of seals, 2021.\n\n[2] https://example.org/z');
    expect(first?.works?.map(({ title }) => title)).toEqual(['Wear of rotors', 'Wear of seals']);
    expect(first?.title).toBe('Wear of rotors');
  });

  test('two addresses in one definition are both kept', () => {
    expect(one('https://example.org/a; https://example.org/b').urls).toEqual(['https://example.org/a', 'https://example.org/b']);
  });

  test('Ibid. is the work before', () => {
    const [, second] = listed('[1] Roe et al., Wear of rotors, 2020.\n\n[2] Ibid., p. 34.');
    expect(second).toMatchObject({ kind: 'source', title: 'Wear of rotors' });
  });
});

describe('identity', () => {
  test('the same work under two labels shares its source id', () => {
    const [first, second] = listed('[1] Roe et al., Wear of small rotors, 2020.\n\n[2] Roe et al., Wear of Small Rotors, 2020.');
    expect(first?.sourceId).toBe('source:work:wear-of-small-rotors-2020');
    expect(second?.sourceId).toBe(first?.sourceId);
  });

  test('works of one title and different years do not', () => {
    const [first, second] = listed('[1] 《港口年度观察》，2020年。\n\n[2] 《港口年度观察》，2021年。');
    expect(first?.sourceId).not.toBe(second?.sourceId);
  });

  test('addresses that differ in case only are two pages', () => {
    const [first, second] = listed('[1] https://example.org/s/AbC\n\n[2] https://example.org/s/aBc');
    expect(first?.sourceId).not.toBe(second?.sourceId);
  });

  test('lists that restart their numbering are told apart', () => {
    const found = listed(
      '## 参考文献\n\n[1] https://example.org/a\n\n[2] https://example.org/b\n\n## 附录\n\n丁。\n\n## 参考文献\n\n[1] https://example.org/c',
    );
    expect(found.map(({ label, listId }) => [label, listId])).toEqual([['1', '1'], ['2', '1'], ['1', '2']]); // prettier-ignore
  });

  test('lines of one paragraph that each begin with a label are definitions', () => {
    expect(listed('[1] https://example.org/a\n[2] https://example.org/b\n[3] 丙说明。').map(({ label, raw }) => [label, raw])).toEqual([
      ['1', 'https://example.org/a'],
      ['2', 'https://example.org/b'],
      ['3', '丙说明。'],
    ]);
  });
});

describe('works that are called again', () => {
  const list = (entries: readonly string[]) => listed(entries.map((entry, index) => `[${index + 1}] ${entry}`).join('\n\n'));
  test.each<readonly [string, string, string | undefined]>([
    ['ibid.', 'Ibid., p. 9.', 'Ice in the Sound'],
    ['同上', '同上，第9页。', 'Ice in the Sound'],
    ['op. cit. behind a name', 'Roe, op. cit., p. 9.', 'Depths of the Basin'],
    ['op. cit. without a name', 'Op. cit., p. 9.', undefined],
    ['the note before', 'See note 1, p. 4.', 'Depths of the Basin'],
    ['同注', '同注1，第4页。', 'Depths of the Basin'],
    ['name, year and page', 'Poe 2012, p. 41.', 'Ice in the Sound'],
    ['name, year and page, blanks that do not break', 'Poe 2012, p.\u00A041.', 'Ice in the Sound'],
    ['name and year of another work', 'Moe 1999, p. 41.', undefined],
  ])('%s', (_, entry, title) => {
    const read = list(['Roe, Dana (2011). *Depths of the Basin*. Sea Press.', 'Poe, Max (2012). *Ice in the Sound*. Sea Press.', entry]);
    expect(read[2]?.title).toBe(title);
    expect(read[2]?.kind).toBe('source');
  });

  test('a dash stands for the authors of the entry before', () => {
    const [, second] = listed(
      '## References\n\nRoe, D. (2011). Depths of the basin. Coast Review, 3, 4–9.\n\n——. (2012). Depths again. Coast Review, 4, 1–3.',
    );
    expect(second).toMatchObject({ label: 'Roe 2012', authors: ['Roe, D'], title: 'Depths again' });
  });
});

describe('several works under one label', () => {
  test.each<readonly [string, string, readonly (string | undefined)[]]>([
    [
      'links, one after the other',
      '[某市调整居民泊位费](https://example.cn/a)、[某省港口收费机制](https://example.cn/b)，[听证会公告之三](https://example.cn/c)',
      ['某市调整居民泊位费', '某省港口收费机制', '听证会公告之三'],
    ],
    [
      'addresses, each behind its title',
      '新华社：“泊位改革提速”，2022年3月1日，http://example.cn/1.htm，以及财新网，“港口独立之后”，2022年5月9日，https://example.cn/2.html',
      ['泊位改革提速', '港口独立之后'],
    ],
    ['a second address of one work', '某集团，《泊位收费方案》，2022年。https://example.cn/a.html 、https://example.cn/b.html', []],
    ['a title and its site', '[Berths and who pays for them](https://example.org/a), [Harbour Times](https://example.org)', []],
    ['words without a work before two works', '只算内港。李四：《内港志》，2001年；王五：《外港志》，2002年。', ['内港志', '外港志']],
  ])('%s', (_, entry, titles) => {
    expect((one(entry).works ?? []).map(({ title }) => title)).toEqual(titles);
  });
});
