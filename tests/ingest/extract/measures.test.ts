/** Whom and what a figure measures. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';
import { SAMPLE } from './measures-sample.ts';

const bytesOf = (text: string) => new TextEncoder().encode(`# 一份报告\n\n## 一、正文\n\n${text}\n`);
const measured = async (text: string) => {
  const { figures } = await ingest(bytesOf(text), { name: 'report.md' });
  return figures.map(({ subject = '', metric = '' }) => `${subject}: ${metric}`);
};

describe('subject and metric', () => {
  test.each([
    ['a country and its measure', '2023年中国风电装机量达4亿千瓦。', ['中国: 风电装机量']],
    ['a rank has both', '我国专利数量全球第二。', ['我国: 专利数量']],
    ['a holder before 的', '沿海港口的吞吐量为3亿吨。', ['沿海港口: 吞吐量']],
    ['what is counted stands after the number', '挪威拥有120座水电站。', ['挪威: 水电站']],
    ['a place in 中 gives way to the name after it', '2021年欧洲风机市场中西门子份额占比超过30%。', ['西门子: 份额占比']],
    ['a verb of change stays with what changes', '德国用电量下降12%。', ['德国: 用电量下降']],
    ['a list answers a list', '法国、波兰的发电量分别为5亿度、2亿度。', ['法国: 发电量', '波兰: 发电量']],
    ['from … to shares both', '丹麦风电渗透率由2010年的20%提升至2020年的50%。', ['丹麦: 风电渗透率', '丹麦: 风电渗透率']],
    [
      'an omitted subject is that of the clause before',
      '印度光伏装机量为70吉瓦，占全球光伏装机量比重为6%。',
      ['印度: 光伏装机量', '印度: 占全球光伏装机量比重'],
    ],
    [
      'growth alone is growth of what was measured',
      '日本储能装机量达到5吉瓦，同比增长30%。',
      ['日本: 储能装机量', '日本: 储能装机量同比增长'],
    ],
    ['what something is held against is not measured', '荷兰的电价不到德国的1/2。', ['荷兰: 电价']],
    ['a share of people tells what they do', '挪威约80%的家庭选择电采暖。', ['家庭: 选择电采暖']],
    ['what stands in brackets tells of what is before them', '早期机型（1990年，500千瓦）已经退役。', ['早期机型: ']],
    ['a compound of 量 is one word', '沿海港口吞吐量为3亿吨，海洋医院门诊量达12万人次。', ['沿海港口: 吞吐量', '海洋医院: 门诊量']],
    ['以…为例 names whom it is told of', '以甲港为例，泊位共30个。', ['甲港: 泊位']],
    [
      'grounds name nobody',
      '甲港的泊位为30个。基于上述数据，若以7天作为等待时长，成本为5万元。',
      ['甲港: 泊位', '甲港: 等待时长', '甲港: 成本'],
    ],
    [
      'a share is told of those who do something',
      '表示担忧的船员比例为55%，仅有7%的船员回答“不知道”。',
      ['表示担忧的船员: 比例', '船员: 回答不知道'],
    ],
    ['a number before 的 counts the noun before it, and that for what follows', '一项覆盖31个国家的调查于去年发布。', ['调查: 国家']],
    ['what is compared is not told of', '甲港的货物占比与乙港相比略有上升，从16%上升至23%。', ['甲港: 货物占比', '甲港: 货物占比']],
    ['a part is told with its whole', '线虫是一种简单的生物，身体共1000个细胞。', ['线虫身体: 细胞']],
    ['the thing that is ranked', '甲港已成为全国第五大吞吐体量的港口。', ['甲港: 吞吐体量']],
    ['份额 and 收入 are words', '劳动收入份额下降3%。', ['劳动收入: 份额下降']],
    ['甚至 is no end of a word', '甲港的渗透率甚至不到10%。', ['甲港: 渗透率']],
    ['what was done is the measure where nothing else is', '甲港花了2亿元，又斥资3亿元。', ['甲港: 花', '甲港: 斥资']],
    ['a fall to a level tells the level', '甲港的市值跌至20亿元。', ['甲港: 市值']],
    ['how high and how heavy', '该吊车身高170米，体重55吨。', ['该吊车: 身高', '该吊车: 体重']],
    ['who says so is not told of', '2019年的调查显示挪威约8%的渔民与码头签订了合同。', ['渔民与码头: 签订了合同']],
    ['a span of time names nobody', '未来五年吞吐量累计下降3%。', [': 吞吐量累计下降']],
    ['what is caused happens to another', '新规可能导致甲港的吞吐量下降3%。', ['甲港: 吞吐量下降']],
    ['two shares do what is said of the second', '64%的船长和59%的水手认为应该停航。', ['船长: 认为应该停航', '水手: 认为应该停航']],
    ['an adjective holds nothing', '影响大的航线乘客数量减少21%。', ['影响大的航线乘客: 数量减少']],
    ['a list with 以', '甲港的李四和乙港的王五分别以300元和200元位列前两名。', ['李四: ', '乙港的王五: ']],
    ['what exceeds goes on with the subject', '甲港的营收为4亿元，超出预期的3亿元。', ['甲港: 营收', '甲港: 超出预期']],
    ['what something is held against by 是 is not measured', '甲港的制造成本是乙港的2.2倍。', ['甲港: 制造成本']],
    ['months and days are nobody', '地方国债1-7月累计净增3万亿元，西门子在12月1日下跌4%。', [': 地方国债累计净增', '西门子: 下跌']],
    ['even if names nobody', '即便税率设在3%，收入仍有4亿元。', [': 税率设', ': 收入']],
    ['a share of two answers 分别', '挪威和丹麦分别占营业收入的46%和22%。', ['挪威: 占营业收入', '丹麦: 占营业收入']],
    ['投资 in front of its growth is no verb', '固定资产投资增速为4.9%。', ['固定资产投资: 增速']],
    ['税收 alone is the measure, and no subject of what follows', '税收为3亿元，出口达到4亿元。', [': 税收', ': 出口']],
  ])('%s', async (_, text, expected) => expect(await measured(text)).toEqual(expected));

  test.each([
    ['Amazon plans $200B in capex for 2026.', ['Amazon: capex']],
    ['Norway exported 14 terawatt-hours of electricity.', ['Norway: electricity']],
    ["Ørsted's annual revenues exceeded $13 billion in 2023.", ['Ørsted: annual revenues']],
    ['Wind capacity rose to 900 GW, representing 11% year-over-year growth.', ['Wind: capacity', 'Wind: year-over-year growth']],
    ['Between 2014 and 2024 its annual revenues rose from $24bn to $88bn.', [': annual revenues', ': annual revenues']],
    ['In 2022 Norway paid $50bn in subsidies.', ['Norway: subsidies']],
    [
      'Sailors will get $3,600 (about £2,800) a year as a childbirth subsidy.',
      ['Sailors: childbirth subsidy', 'Sailors: childbirth subsidy'],
    ],
    ['Captains who hire sailors get a government payout of up to $1,500.', ['Captains: government payout']],
    ['The port pledged to invest another $100bn in cranes.', ['port: cranes']],
    ['Retail sales grew by 3.7% in July.', [': Retail sales']],
    ['Global crane sales reached $7 billion, representing 25% growth.', [': Global crane sales', ': Global crane sales growth']],
    ['Shares in Siemens, a maker of cranes, fell by 2.8%.', ['Siemens: Shares']],
    ['Norway dropped by 2.5% in the week.', ['Norway: dropped']],
    ['Siemens posted a 22% drop in net profit.', ['Siemens: drop in net profit']],
    ['The port plans to issue bonds worth $6 billion.', ['port: issue bonds']],
    ['In Q4 2025, Norway sold 30 cranes.', ['Norway: cranes']],
    ['Half of the ports closed.', ['ports: closed']],
    ['Two dozen ports closed for good.', ['ports: closed for good']],
    ['A fine of HK$200,000 followed.', [': fine']],
    ['Deep learning models outperform traditional methods by 5% in accuracy.', ['Deep learning models: accuracy']],
    ['Sequencing studies routinely return thousands of unannotated variants.', ['Sequencing studies: unannotated variants']],
    [
      'Siemens gave revenue guidance of $80 billion. The company also announced $5 billion in buybacks.',
      ['Siemens: revenue guidance', 'Siemens: buybacks'],
    ],
  ])('%s', async (text, expected) => expect(await measured(text)).toEqual(expected));

  test('in a table the row and the column say it, but a column of findings leaves it to its cells', async () => {
    const table = '| Company | Capex ($B) | Evidence |\n|---|---|---|\n| Vestas | 3.5 | 12% market share in Europe |\n';
    expect(await measured(table)).toEqual(['Vestas: Capex ($B)', 'Vestas: market share']);
  });

  test('nobody is named where nobody is', async () => expect((await measured('买了30台。'))[0]).toMatch(/^: /u));
});

const REPORT = '../shared/data/report.md';
describe('on a whole report', () => {
  test.skipIf(!existsSync(REPORT))('nine figures in ten have both, and of fifty judged by reading 85 % are right', async () => {
    const { figures } = await ingest(readFileSync(REPORT), { name: 'report.md' });
    expect(
      figures.filter(({ subject, metric }) => subject !== undefined && metric !== undefined).length / figures.length,
    ).toBeGreaterThanOrEqual(0.9);
    const wrong = SAMPLE.filter(([offset, raw, subject, metric]) => {
      const figure = figures.find(({ span }) => span.start === offset);
      return figure?.raw !== raw || !subject.split('|').includes(figure.subject ?? '') || !metric.split('|').includes(figure.metric ?? '');
    });
    expect(SAMPLE).toHaveLength(50);
    expect(wrong.length, wrong.map(([offset, raw]) => `${offset} ${raw}`).join('; ')).toBeLessThanOrEqual(7);
  });
});
