/** Claims: a bar shows where one ends and the next begins. */
import { describe, expect, test } from 'vitest';
import { attributions } from '#ingest/extract/attributions.ts';
import { claims } from '#ingest/extract/claims.ts';
import { claimKind } from '#ingest/extract/claims/kind.ts';
import { figures } from '#ingest/extract/figures.ts';
import type { CitationHit } from '#ingest/types.ts';
import { report } from '../report.ts';

const given = (text: string, backed = '') => {
  const { sentences } = report(text);
  const [first] = sentences;
  const at = first?.sentence.text.indexOf(backed) ?? 0;
  const citation: CitationHit = {
    label: '1',
    referenceId: 'r',
    span: { start: 0, end: 1 },
    scope: 'backward',
    support: { sentenceId: first?.sentence.id ?? '', start: at, end: at + backed.length },
    carried: [],
  };
  const found = claims(sentences, figures(sentences), backed === '' ? [] : [citation], attributions(sentences));
  return found
    .map((claim) => sentences.find(({ sentence }) => sentence.id === claim.sentenceId)?.sentence.text.slice(claim.start, claim.end))
    .join('|');
};

describe('where a claim ends', () => {
  test.each([
    ['a plain sentence is one', '风机越造越大，成本随之下降。', '风机越造越大，成本随之下降。'],
    ['a semicolon parts two', '东部以风电为主要来源；西部以光伏为主要来源。', '东部以风电为主要来源|西部以光伏为主要来源。'],
    ['clauses with figures of their own part', '风电装机增长12%，光伏装机增长30%。', '风电装机增长12%|光伏装机增长30%。'],
    ['a clause without a subject stays', '风电装机为40吉瓦，占全国的12%。', '风电装机为40吉瓦，占全国的12%。'],
    ['a lead-in belongs to what it leads to', '据IEA数据，在欧洲，风电装机增长12%。', '据IEA数据，在欧洲，风电装机增长12%。'],
    [
      'a lead-in goes with the next claim',
      '风电装机增长12%，截至2023年底，光伏装机增长30%。',
      '风电装机增长12%|截至2023年底，光伏装机增长30%。',
    ],
    ['a turn parts', '风电成本已经显著下降，但并网仍需要排队等待。', '风电成本已经显著下降|但并网仍需要排队等待。'],
    ['a condition stays with what it conditions', '当风速超过25米时，风机停转率达到90%。', '当风速超过25米时，风机停转率达到90%。'],
    ['a list of figures stays together', '三地分别增长12%、9%和4%。', '三地分别增长12%、9%和4%。'],
    ['an English apposition does not part', 'Output rose 8%, representing a gain of 3 GW.', 'Output rose 8%, representing a gain of 3 GW.'],
    [
      'an English list does not part',
      'They hired Anna, Bert, and Clara for the wind farm.',
      'They hired Anna, Bert, and Clara for the wind farm.',
    ],
    [
      'while parts',
      'Wind output rose by 8% last year, while solar output rose by 20%.',
      'Wind output rose by 8% last year|while solar output rose by 20%.',
    ],
  ])('%s', (_, text, expected) => expect(given(text)).toBe(expected));

  test.each([
    [
      'a bold statement that opens a sentence is one',
      '**1）叶片或被淘汰：** 新材料的价格下降12%。',
      '1）叶片或被淘汰|新材料的价格下降12%。',
    ],
    ['a bold topic is none', '**叶片材料：** 新材料的价格下降12%。', '叶片材料：新材料的价格下降12%。'],
    ['nor in English', '**Cost pressure:** New blades are 12% cheaper.', 'Cost pressure: New blades are 12% cheaper.'],
    [
      'what gives the ground stays with what it carries',
      '考虑到港口的水深有限，运输企业改用驳船。',
      '考虑到港口的水深有限，运输企业改用驳船。',
    ],
    ['what follows from a statement stays with it', '叶片改用碳纤维，从而减轻了轮毂的重量。', '叶片改用碳纤维，从而减轻了轮毂的重量。'],
  ])('%s', (_, text, expected) => expect(given(text).replace(/\s/gu, '')).toBe(expected.replace(/\s/gu, '')));

  test('the border of what a marker backs parts', () =>
    expect(given('叶片长度已经达到百米，材料改用碳纤维以后更轻更强。', '材料改用碳纤维以后更轻更强')).toBe(
      '叶片长度已经达到百米|材料改用碳纤维以后更轻更强。',
    ));
});

describe('kind', () => {
  test.each([
    ['fact', '装机容量增长12%'],
    ['forecast', '预计到2030年装机翻番'],
    ['forecast', 'Sales are expected to double'],
    ['opinion', '我们认为应当加快并网'],
    ['opinion', 'Regulators should act'],
    ['definition', '弃风率是指被放弃的电量占比'],
    ['definition', 'Curtailment refers to lost output'],
    ['fact', '应用与需求同时增长'],
  ] as const)('%s: %s', (kind, words) => expect(claimKind(words)).toBe(kind));
});

test('claims cover every sentence, in order, and every figure begins in exactly one', () => {
  const { sentences } = report(
    '据IEA统计，装机增长12%，其中海上占3%；陆上占9%。但并网慢，我们认为应当改进。 Wind rose 8%, and solar fell.',
  );
  const found = claims(sentences, figures(sentences), [], attributions(sentences));
  for (const { sentence } of sentences) {
    const own = found.filter((claim) => claim.sentenceId === sentence.id);
    expect(own[0]?.start).toBe(0);
    expect(own.at(-1)?.end).toBe(sentence.text.length);
    expect(own.every((claim, at) => at === 0 || claim.start >= (own[at - 1]?.end ?? 0))).toBe(true);
  }
  for (const hit of figures(sentences))
    expect(found.filter((claim) => claim.sentenceId === hit.sentenceId && claim.start <= hit.start && hit.end <= claim.end)).toHaveLength(
      1,
    );
});

describe('a claim reads by itself', () => {
  const resolved = (text: string): readonly (string | undefined)[] => {
    const { sentences } = report(text);
    return claims(sentences, figures(sentences), [], attributions(sentences)).map(({ resolvedText }) => resolvedText);
  };

  test.each([
    ['the subject of the clause before', '挪威风机年产1200台，并计划在2030年前增加40%。', '挪威风机计划在2030年前增加40%。'],
    ['a measure goes on as a measure', '挪威风电装机规模达3吉瓦，并有望于2030年超过9吉瓦。', '挪威风电装机规模有望于2030年超过9吉瓦。'],
    ['its', '挪威水电增长12%，其成本为每度0.2元。', '挪威水电的成本为每度0.2元。'],
    ['it', 'Contact tracing cost $3 million, but it has a much larger effect on outbreaks of measles. '.trim(), undefined],
    [
      'it, where the subject is plain',
      'The turbine is 40% lighter than before, and it has a longer blade of 80 metres.',
      'The turbine has a longer blade of 80 metres.',
    ],
    [
      'they',
      'Older turbines are 12% slower than new ones, but they have a longer life of 30 years.',
      'Older turbines have a longer life of 30 years.',
    ],
  ])('%s', (_, text, expected) => expect(resolved(text).at(-1)).toBe(expected));

  test.each([
    ['another subject', '挪威风电增长12%，而瑞典水电下降3%。'],
    ['a clause between that may be about something else', '挪威风电增长12%，岛上新港启用，具有年吞吐9万吨的能力。'],
    ['it is clear that', 'The turbine is 40% lighter than before, but it is not clear how long it will last at sea.'],
    ['which', 'The turbine is 40% lighter than the mast, which has a mass of 80 tonnes at sea.'],
    ['another number', 'The turbines are 40% lighter than the mast, but it has a longer life of 30 years.'],
  ])('nothing is filled in: %s', (_, text) => expect(resolved(text).at(-1)).toBeUndefined());
});

describe('what states nothing', () => {
  test.each([
    ['a question', 'Will the ports be closed in winter?'],
    ['an announcement', 'The following options exist:'],
    ['an item of a menu', 'Home and contact'],
    ['a byline', 'Ada Roe, Berta Moe, Cora Poe, Harbour University'],
    ['thanks', 'We gratefully acknowledge the pilots of the northern ports for their time.'],
    ['contributions', 'Drafted the manuscript and reviewed pull requests: Ada Roe and Berta Moe.'],
    ['where to write to', 'Correspondence should be addressed to Ada Roe.'],
    ['下文', '下文将从港口、船舶两方面展开讨论。'],
    ['a heading in a text of marked headings', '二、港口的费用'],
    ['感谢', '感谢各港口领航员对本研究的支持。'],
    ['资助', '本研究得到港务局基金的资助。'],
    ['作者单位', '作者单位：海洋大学港口学院'],
  ])('%s', (_, text) => expect(given(text)).toBe(''));

  test.each([
    ['thanks as a cause', 'Thanks to the new quay the ports are open in winter.'],
    ['a list that says something before its colon', 'The ports were closed for one reason: ice.'],
    ['感谢 as a fact', '船员们感谢港口在冬天开放了宿舍。'],
    ['a numbered statement', '二、港口在冬天关闭了三十天，费用由此下降。'],
  ])('but %s does', (_, text) => expect(given(text)).not.toBe(''));
});

describe('cells', () => {
  const cells = (table: string) => {
    const { sentences } = report(table);
    const words = new Map(sentences.map(({ sentence }) => [sentence.id, sentence.text]));
    return claims(sentences, figures(sentences), [], attributions(sentences)).map(
      ({ sentenceId, resolvedText }) => resolvedText ?? words.get(sentenceId),
    );
  };

  test('a value is read with the headers of its row and column; labels state nothing', () =>
    expect(cells('| Port | Gauges | State |\n|---|---|---|\n| Oulu | 120 | Under construction |\n| Kemi | 80 | Open |')).toEqual([
      'Oulu, Gauges: 120',
      'Kemi, Gauges: 80',
    ]));

  test('in Chinese too', () =>
    expect(cells('| 港口 | 泊位数 | 备注 |\n|---|---|---|\n| 甲港 | 30个 | 港口在冬天关闭，船只改走乙港。 |')).toEqual([
      '甲港，泊位数：30个',
      '港口在冬天关闭，船只改走乙港。',
    ]));

  test('a sentence in a cell stands by itself', () =>
    expect(cells('| Port | Note |\n|---|---|\n| Oulu | The port is closed in winter. |')).toEqual(['The port is closed in winter.']));
});

test('what is thought stays with who thinks it, an instance with what it is one of', () => {
  expect(given('64%的船员和59%的船东认为，港口应当扩建。')).toBe('64%的船员和59%的船东认为，港口应当扩建。');
  expect(given('Small ports close in winter, such as those of the northern bay.', 'such as those of the northern bay')).toBe(
    'Small ports close in winter, such as those of the northern bay.',
  );
});
