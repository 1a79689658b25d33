/** Figures, read by hand: `raw = value[..max] unit approximation [period]`. */
import { describe, expect, test } from 'vitest';
import { figures } from '#ingest/extract/figures.ts';
import type { FigureHit } from '#ingest/types.ts';
import { report } from '../report.ts';

const shown = ({ raw, value, maxValue, unit, approximation, period }: FigureHit) =>
  `${raw} = ${value}${maxValue === undefined ? '' : `..${maxValue}`} ${unit || '-'} ${approximation}${period === undefined ? '' : ` @${period}`}`;
const given = (text: string) => figures(report(text).sentences).map(shown);

describe('multiples and ratios', () => {
  test.each([
    ['翻番 doubles, 翻两番 is four times', '产量翻了一番，出口翻两番，用户翻番。', ['翻了一番 = 2 倍 exact', '翻两番 = 4 倍 exact', '翻番 = 2 倍 exact']],
    ['a hedge inside', '产能翻了近三番。', ['翻了近三番 = 8 倍 exact']],
    ['翻倍, 减半 and 腰斩', '销量翻倍，成本减半，股价腰斩。', ['翻倍 = 2 倍 exact', '减半 = 0.5 倍 exact', '腰斩 = 0.5 倍 exact']],
    ['增加两倍 is what it prints', '出口增加两倍。', ['两倍 = 2 倍 exact']],
    ['shares in words', '过半受访者担忧，四分之三的港口关闭。', ['过半 = 0.5 倍 over', '四分之三 = 0.75 倍 exact']],
    ['a ratio', '男女比例为3:1，护士与床位之比为0.6：1，赞成与反对为3比1。', ['3:1 = 3 倍 exact', '0.6：1 = 0.6 倍 exact', '3比1 = 3 倍 exact']],
    ['verbs', 'Exports tripled in 2020, prices more than doubled, and costs halved.', ['tripled = 3 倍 exact @2020', 'more than doubled = 2 倍 over @2020', 'halved = 0.5 倍 exact @2020']],
    ['a verb after will', 'Output will double by 2030.', ['double = 2 倍 exact @2030']],
    ['a ratio in words', 'Sailors outnumber clerks by three to one.', ['three to one = 3 倍 exact']],
    ['a ratio in digits', 'A nurse-to-bed ratio of 12:1 is usual.', ['12:1 = 12 倍 exact']],
    ['dozens, quarters, halves', 'Two dozen ports closed, a quarter of the fleet sank, half of the crews left.', ['Two dozen ports = 24 ports exact', 'a quarter = 0.25 倍 exact', 'half = 0.5 倍 exact']],
  ])('%s', (_, text, wanted) => {
    const found = given(text);
    expect(found.map((each) => each.replace(' ports =', ' ports ='))).toHaveLength(wanted.length);
    for (const [at, each] of wanted.entries()) expect(found[at]?.replace(/^Two dozen =/u, 'Two dozen ports =')).toBe(each);
  }); // prettier-ignore

  test.each([
    ['the score of a game', '主队以3比1获胜。'],
    ['a time of day', '会议于上午10:30开始，比例未定。'],
    ['a scale', '地图的比例尺为1:50000。'],
    ['an adjective', 'A double room and a triple jump are no figures.'],
    ['turning a page', '他把书翻了过来。'],
    ['half of a path', '走到一半路的后半段。'.replace('一半', '后')],
    ['a time in English', 'It begins at 10:30 and the odds are unknown.'],
  ])('%s measures nothing', (_, text) => expect(given(text)).toEqual([]));
});

describe('currencies of all countries', () => {
  test.each([
    ['税收为3亿印度卢比。', 'INR', 3e8],
    ['债务为9亿土耳其里拉。', 'TRY', 9e8],
    ['援助8亿兹罗提。', 'PLN', 8e8],
    ['价格为2万越南盾。', 'VND', 2e4],
    ['票价40新加坡元。', 'SGD', 40],
    ['投资6亿新台币。', 'TWD', 6e8],
    ['支出5亿沙特里亚尔。', 'SAR', 5e8],
    ['拨款7亿人民币。', 'CNY', 7e8],
    ['They paid 5,000 baht.', 'THB', 5000],
    ['Debt was 9 billion Turkish lira.', 'TRY', 9e9],
    ['It cost 30 million zlotys.', 'PLN', 3e7],
    ['It paid 5 Hong Kong dollars.', 'HKD', 5],
    ['A fine of ₫20,000 followed.', 'VND', 20000],
    ['Revenue was ₹700 crore.', 'INR', 7e9],
    ['Revenue was SEK 400 million.', 'SEK', 4e8],
    ['Revenue was 400 million SEK.', 'SEK', 4e8],
    ['The ticket cost 30 €.', 'EUR', 30],
    ['The ticket cost 3 dollars.', 'USD', 3],
  ])('%s', (text, unit, value) => expect(figures(report(text).sentences)).toMatchObject([{ unit, value }]));

  test('a name that several share stays as it is printed', () => expect(given('They paid 5 million pesos.')).toEqual(['5 million pesos = 5000000 pesos exact']));
  test.each(['ALL 50 ports were open.', 'Try 5 of them.'])('%s names no currency', (text) =>
    expect(figures(report(text).sentences).every(({ unit }) => !/^[A-Z]{3}$/u.test(unit))).toBe(true),
  );
}); // prettier-ignore

describe('values and units', () => {
  test.each([
    ['multipliers are expanded', '该厂年产3.2万辆轿车。', ['3.2万辆 = 32000 辆 exact']],
    ['two multipliers multiply', '总资产2.5万亿元。', ['2.5万亿元 = 2500000000000 CNY exact']],
    ['currencies are ISO codes', '投入30亿欧元和4500万英镑。', ['30亿欧元 = 3000000000 EUR exact', '4500万英镑 = 45000000 GBP exact']],
    [
      'a currency said once holds for its list',
      '两期分别投入600万和1.2亿港元。',
      ['600万 = 6000000 HKD exact', '1.2亿港元 = 120000000 HKD exact'],
    ],
    ['percentage points are no percent', '占比提高3.5个百分点至41%。', ['3.5个百分点 = 3.5 个百分点 exact', '41% = 41 % exact']],
    ['a unit prefix stays', '单卡算力为320 TFLOPS，带宽为2.4TB/s。', ['320 TFLOPS = 320 TFLOPS exact', '2.4TB/s = 2.4 TB/s exact']],
    ['Chinese numerals count', '三十二家银行参与，贷款增加两倍。', ['三十二家 = 32 家 exact', '两倍 = 2 倍 exact']],
    ['百分之 is a percent', '良率下降百分之七。', ['百分之七 = 7 % exact']],
    ['成 is tens of percent', '约六成家庭已安装。', ['约六成 = 60 % about']],
    ['a fraction is its value', '面积只有邻省的1/8，人口是其四分之一。', ['1/8 = 0.125 倍 exact', '四分之一 = 0.25 倍 exact']],
    ['a power is its value', '全身约有3的4次方个节点。', ['约有3的4次方个 = 81 个 about']],
    [
      'the size of a model is in parameters, 个参数 printed or not',
      '参数规模方面，甲版为7亿，乙版为130亿个。',
      ['7亿 = 700000000 个参数 exact', '130亿个 = 13000000000 个参数 exact'],
    ],
    ['users are people', '该应用月活用户达2.1亿。', ['2.1亿 = 210000000 人 exact']],
    ['full-width digits and percent signs are read', '增长１２％。', ['１２％ = 12 % exact']],
    [
      'a minus after a noun is a sign, between numbers it is not',
      '净亏损-3亿元，占比5-8%。',
      ['-3亿元 = -300000000 CNY exact', '5-8% = 5..8 % exact'],
    ],
    [
      'what stands under a stroke ends with the unit',
      '能量密度由90Wh/kg提高到160Wh/kg。',
      ['90Wh/kg = 90 Wh/kg exact', '160Wh/kg = 160 Wh/kg exact'],
    ],
    ['pct is points in Chinese', '毛利率下降1.5pct。', ['1.5pct = 1.5 个百分点 exact']],
    [
      'numerals as they are spoken',
      '租金三万五，客人两三百位，孩子十来个。',
      ['三万五 = 35000 - exact', '两三百位 = 200 位 about', '十来个 = 10 个 about'],
    ],
    ['a numeral may end its clause without a unit', '观众超过八百万，转发过万。', ['超过八百万 = 8000000 - over', '过万 = 10000 - over']],
    [
      '千瓦 is a unit, not a thousand',
      '电价为每年9元/千瓦，装机三十万千瓦。',
      ['9元/千瓦 = 9 CNY/千瓦 exact', '三十万千瓦 = 300000 千瓦 exact'],
    ],
    [
      'any unit may stand over a stroke',
      '心率72次/分，尘量40微克/立方米。',
      ['72次/分 = 72 次/分 exact', '40微克/立方米 = 40 微克/立方米 exact'],
    ],
    [
      'what is read off an instrument',
      '血压140/90mmHg，体温36.5℃，白细胞7.5×10^9/L。',
      ['140 = 140 mmHg exact', '90mmHg = 90 mmHg exact', '36.5℃ = 36.5 ℃ exact', '7.5×10^9/L = 7500000000 /L exact'],
    ],
    ['hours of a machine', '训练约需20万GPU小时。', ['20万GPU小时 = 200000 GPU小时 exact']],
    ['a coefficient of less than one needs no unit', '相关系数为0.82（P<0.01）。', ['0.82 = 0.82 - exact', '<0.01 = 0.01 - under']],
    ['a yen of Japan is no yuan', '日本当年支出¥3万亿。', ['¥3万亿 = 3000000000000 JPY exact']],
    ['趋于0和 tells zero, 零和 does not', '成本趋于0和规模扩大；并非趋于零和博弈。', ['趋于0 = 0 - about']],
    ['a fall below zero keeps its sign', '净利率为-4.5%。', ['-4.5% = -4.5 % exact']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});

describe('hedges', () => {
  test.each([
    ['约, 近, 左右 are about', '约40家，近50座，60台左右。', ['约40家 = 40 家 about', '近50座 = 50 座 about', '60台左右 = 60 台 about']],
    [
      '超过, 以上, 余, 多 are over',
      '超过7吨，8年以上，90余项，200多人。',
      ['超过7吨 = 7 吨 over', '8年以上 = 8 年 over', '90余项 = 90 项 over', '200多人 = 200 人 over'],
    ],
    ['不到, 低于, 以下 are under', '不到3%，低于4%，5%以下。', ['不到3% = 3 % under', '低于4% = 4 % under', '5%以下 = 5 % under']],
    ['达 and 高达 are exact', '收入达9亿元，增速高达30%。', ['9亿元 = 900000000 CNY exact', '30% = 30 % exact']],
    ['扩大约 hedges by 约, not by 大约', '库容扩大约6倍。', ['约6倍 = 6 倍 about']],
    ['one hedge covers the list it opens', '甲、乙两地分别超过30座、45座。', ['超过30座 = 30 座 over', '45座 = 45 座 over']],
    ['a hedge may stand before what the number is a part of', '本地销量不足全省的20%。', ['20% = 20 % under']],
    [
      '约有 hedges all that is there',
      '岛上约有30亿株苔藓、2亿只海鸟。',
      ['约有30亿株 = 3000000000 株 about', '2亿只 = 200000000 只 about'],
    ],
    ['the hedge of another number does not', '由去年的低于5%升至今年的9%。', ['低于5% = 5 % under', '9% = 9 % exact']],
    [
      'vague counts take their lower bound',
      '数十家企业、上百名学者与数千亿元投资。',
      ['数十家 = 10 家 about', '上百名 = 100 人 over', '数千亿元 = 100000000000 CNY about'],
    ],
    ['an order of magnitude is about', '千亿级参数已成常态。', ['千亿级参数 = 100000000000 个参数 about']],
    ['approaching zero is zero', '复制成本趋近于0。', ['趋近于0 = 0 - about']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});

describe('ranges and pairs', () => {
  test.each([
    ['a range is one figure', '毛利率为20-25%。', ['20-25% = 20..25 % exact']],
    ['both ends may carry the unit', '份额在11%-14%之间。', ['11%-14% = 11..14 % exact']],
    ['the multiplier is said once', '需投入2,000-6,500万美元。', ['2,000-6,500万美元 = 20000000..65000000 USD exact']],
    ['a hedge covers the range', '约3至5年收回成本。', ['约3至5年 = 3..5 年 about']],
    ['a middle with its spread is a range', '平均（61.5±9.5）岁，误差2±1天。', ['61.5±9.5 = 52..71 岁 exact', '2±1天 = 1..3 天 exact']],
    ['从…到… is a range', '样本从2B到90B tokens不等。', ['2B到90B tokens = 2000000000..90000000000 tokens exact']],
    ['a change from one value to another is two', '渗透率从8%提升至19%。', ['8% = 8 % exact', '19% = 19 % exact']],
    ['a pair gives one figure each', '需要120/35台服务器。', ['120 = 120 台 exact', '35台 = 35 台 exact']],
    ['a list gives one figure each', '三地占比为12%、9%和4%。', ['12% = 12 % exact', '9% = 9 % exact', '4% = 4 % exact']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});

describe('ranks', () => {
  test.each([
    ['a place in the world is a rank', '产量全球第三。', ['全球第三 = 3 名次 exact']],
    ['so is 第N大', '该国是第二大出口国。', ['第二大 = 2 名次 exact']],
    ['全球第一个 is no rank', '这是全球第一个示范区。', []],
    ['第三章 is none', '第三章讨论此事。', []],
    ['so is a rank with a sign', 'It ranks #4 in its class.', ['ranks #4 = 4 名次 exact']],
    ['English ranks', 'Norway is the third-largest exporter.', ['third-largest = 3 名次 exact']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});

describe('what is no figure', () => {
  test.each([
    ['a year or date alone', '2021年成立，2023年5月6日上市。'],
    ['an exhibit, a section, a list number', '见图表3.2和第4节。'],
    ['a threshold that defines a group', '排名前10%的学校，前20名的企业。'],
    ['a count that the text announces', '五大支柱、三点建议、4个方面。'],
    ['a single thing', '一个国家、唯一一家、首个项目。'],
    ['a part of a name', 'GPT-4与A100-80GB、Llama 2、PyTorch 2.0版本、5G网络。'],
    ['an idiom', '成千上万的人，千方百计，十分重要。'],
    ['a window of time', '过去十年，未来5年内，3年前。'],
    ['what a measure is told for', '每百人拥有，每1000人中。'],
    ['an address', '见https://example.org/2021/350.html。'],
    ['a year and a label in English', 'In 2024, Table 3 and Section 12 of Windows 11 were revised.'],
    ['how often in a time', 'It is read twice a day.'],
    ['a port, a standard, a section', 'Port 8080 is open; see RFC 1149 and Section 4.2.'],
    ['a rule and a split by numbers', 'The 80/20 rule holds; it was a 50-50 split.'],
    ['a formula', '算力公式为C≈6ND。'],
  ])('%s is none', (_, text) => expect(given(text)).toEqual([]));

  test('inline code holds none', () => expect(given('Set `timeout = 30 seconds` first.')).toEqual([]));
});

describe('English', () => {
  test.each([
    ['currencies with a word for the multiplier', 'Sales reached $4.2 billion.', ['$4.2 billion = 4200000000 USD exact']],
    ['letters as multipliers', 'It cost €30M and ≈$2B+.', ['€30M = 30000000 EUR exact', '≈$2B+ = 2000000000 USD over']],
    ['a range says its unit once', 'Guidance is $12–15 billion.', ['$12–15 billion = 12000000000..15000000000 USD exact']],
    ['from to after a verb of change is two', 'It grew from 12% to 30%.', ['12% = 12 % exact', '30% = 30 % exact']],
    ['the noun is the unit', 'The plant employs 4,300 workers.', ['4,300 workers = 4300 workers exact']],
    ['a sum per something', 'Storage costs $210-260/kWh.', ['$210-260/kWh = 210..260 USD/kWh exact']],
    [
      'hedges',
      'Over 70%, nearly 9 GW, at least 14 days, up to 5 years.',
      ['Over 70% = 70 % over', 'nearly 9 GW = 9 GW about', 'at least 14 days = 14 days over', 'up to 5 years = 5 years under'],
    ],
    [
      'number words',
      'Three quarters of firms; dozens of plants; twenty-five percent.',
      ['Three quarters = 0.75 倍 exact', 'dozens = 12 plants about', 'twenty-five percent = 25 % exact'],
    ],
    [
      'numbers of several words',
      'Twenty-three clerks, three hundred and twenty cooks and two and a half million ants left.',
      [
        'Twenty-three clerks = 23 clerks exact',
        'three hundred and twenty = 320 cooks exact',
        'two and a half million = 2500000 ants exact',
      ],
    ],
    [
      'older measures',
      'The mast was ninety feet high and cost £8; rates rose 2½ per cent.',
      ['ninety feet = 90 feet exact', '£8 = 8 GBP exact', '2½ per cent = 2.5 % exact'],
    ],
    [
      'a few hundred',
      'A few hundred gulls and several dozen terns nested.',
      ['few hundred = 100 gulls about', 'several dozen = 12 terns about'],
    ],
    [
      'fold, twice, a factor',
      'A tenfold rise; it weighs twice the mass, off by a factor of six.',
      ['tenfold = 10 倍 exact', 'twice = 2 倍 exact', 'six = 6 倍 exact'],
    ],
    ['powers of ten', 'Some 10⁶⁰ stars and 4.2×10⁶ moons.', ['Some 10⁶⁰ = 1e+60 stars about', '4.2×10⁶ = 4200000 moons exact']],
    ['a part of a whole', 'In 14 of 19 harbours the sand is gone.', ['14 = 14 harbours exact', '19 harbours = 19 harbours exact']],
    ['a count with its share', 'Of whom 41 (7.5%) moved.', ['41 = 41 - exact', '7.5% = 7.5 % exact']],
    [
      'values without a unit',
      'The odds ratio was 0.81 (95% CI 0.7–0.94), the score went from 41.5 to 62.3.',
      ['0.81 = 0.81 - exact', '0.7–0.94 = 0.7..0.94 - exact', '41.5 = 41.5 - exact', '62.3 = 62.3 - exact'],
    ],
    ['a grouped number measures', 'The population was 4,180,222.', ['4,180,222 = 4180222 - exact']],
    ['four digits with a hedge are a count', 'Only 1712 seals were seen.', ['1712 seals = 1712 seals exact']],
    [
      'two pairs',
      'It fell from 141/92 mmHg to 122/81 mmHg.',
      ['141 = 141 mmHg exact', '92 mmHg = 92 mmHg exact', '122 = 122 mmHg exact', '81 mmHg = 81 mmHg exact'],
    ],
    ['by so much, to so much', 'Rents fell £20 to £285.', ['£20 = 20 GBP exact', '£285 = 285 GBP exact']],
    ['areas', 'It covers 302 square miles (782 km²).', ['302 square miles = 302 square miles exact', '782 km² = 782 km² exact']],
    ['an announced count is none', 'There are three reasons and two-way ties.', []],
    ['so many in so many is a share', 'About three in five firms agreed.', ['About three in five = 0.6 倍 about']],
    ['a model with its size in its name is none', 'Falcon 2 11B beat it.', []],
    ['percentage points', 'Margins fell 1.5 percentage points.', ['1.5 percentage points = 1.5 个百分点 exact']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});

describe('periods', () => {
  test.each([
    [
      'a year holds for its clause and for those that go on',
      '2021年，产量为30万吨，占全国的12%。',
      ['30万吨 = 300000 吨 exact @2021', '12% = 12 % exact @2021'],
    ],
    ['the nearer year holds', '产量由2018年的20吨增至2021年的30吨。', ['20吨 = 20 吨 exact @2018', '30吨 = 30 吨 exact @2021']],
    [
      'as many years as figures go with them in turn',
      '2025年、2030年分别达到60座、90座。',
      ['60座 = 60 座 exact @2025', '90座 = 90 座 exact @2030'],
    ],
    ['a stretch of years', '2019-2023年均增长6%。', ['6% = 6 % exact @2019-2023']],
    ['a date', '截至2024年3月31日，共有72家。', ['72家 = 72 家 exact @2024-03-31']],
    [
      'a year in brackets holds inside them only',
      '甲机（2016年，40千瓦）后，乙机功率达90千瓦。',
      ['40千瓦 = 40 千瓦 exact @2016', '90千瓦 = 90 千瓦 exact'],
    ],
    ['no year, no period', '产量为30吨。', ['30吨 = 30 吨 exact']],
    [
      'an English year after the figure',
      'Output reached 40 GW in 2023, up from 30 GW in 2021.',
      ['40 GW = 40 GW exact @2023', '30 GW = 30 GW exact @2021'],
    ],
    ['a quarter', 'Revenue was $9 billion in Q3 2024.', ['$9 billion = 9000000000 USD exact @2024-Q3']],
    ['a year that is compared with is none', 'It rose 8% over 2019.', ['8% = 8 % exact']],
  ])('%s', (_, text, expected) => expect(given(text)).toEqual(expected));
});

describe('years and decades in words', () => {
  test.each([
    ['〇', '二〇二二年，产量增长3%。', ['3% = 3 % exact @2022']],
    ['零', '二零二二年三月，产量增长3%。', ['3% = 3 % exact @2022-03']],
    ['no zero, and no figure of its own', '一九九八年有两千人离港。', ['两千人 = 2000 人 exact @1998']],
    ['from one to the other', '在一九七八年到二〇一二年间，年均增速9.9%。', ['9.9% = 9.9 % exact @1978-2012']],
    ['the decade of a century', '上世纪九十年代，泊位减少6%。', ['6% = 6 % exact @1990-1999']],
    ['a decade that has one century', '八十年代，运价涨幅超过18%。', ['超过18% = 18 % over @1980-1989']],
    ['a decade that has two', '二十年代，运价上涨18%。', ['18% = 18 % exact']],
    ['century and decade in digits', '20世纪30年代，产量增长5%。', ['5% = 5 % exact @1930-1939']],
    ['a decade in English', 'In the 1990s exports grew by 8%.', ['8% = 8 % exact @1990-1999']],
    ['a decade without its century measures nothing', 'Coal was dear in the 80s.', []],
    ['a length of time is no decade', '他们等了三十年。', ['三十年 = 30 年 exact']],
  ])('%s', (_, text, wanted) => expect(given(text)).toEqual(wanted)); // prettier-ignore
});

describe('what only looks like a measure, and what does not look like one', () => {
  test.each([
    ['a range with a full-width tilde', '生存率为15%～20%。', ['15%～20% = 15..20 % exact']],
    ['a list behind the letters of a measure', '对应 PE 30、20、15 倍。', ['30 = 30 倍 exact', '20 = 20 倍 exact', '15 倍 = 15 倍 exact']],
    ['a rate that is quoted', '欧元兑美元报1.0971。', ['1.0971 = 1.0971 - exact']],
    ['parts of a kind', '公司的三元布局已经完成。', []],
    ['a price in words', '每张票三元。', ['三元 = 3 CNY exact']],
    ['a unit in brackets', '总股本（百万股）见下表。', []],
    ['pounds of weight and of money', 'The anchor weighs 800 pounds, and it cost 900 pounds.', ['800 pounds = 800 pounds exact', '900 pounds = 900 GBP exact']],
    ['half of the noun before it', 'The strike lasted a year and a half.', ['a year and a half = 1.5 years exact']],
    ['ordinals with an article', 'One ship left, and a third in the roads waited; a fourth attempt failed.', []],
    ['shares with an article', 'A third of the ships waited, and costs fell by a fifth.', ['A third = 0.333333333333 倍 exact', 'a fifth = 0.2 倍 exact']],
    ['ranks above the tenth', 'The port ranked 16th and has the 21st-largest basin.', ['ranked 16th = 16 名次 exact', '21st-largest = 21 名次 exact']],
    ['millions of years ago', 'About 25 million years ago the land rose.', ['About 25 million years = 25000000 years about']],
    ['three years ago is a date', 'The land was sold three years ago.', []],
    ['square miles under a stroke', 'A density of 47.1/sq mi is low.', ['47.1/sq mi = 47.1 /sq mi exact']],
    ['the value of a rate', 'A fertility rate of 2.1 is high.', ['2.1 = 2.1 - exact']],
  ])('%s', (_, text, wanted) => expect(given(text)).toEqual(wanted)); // prettier-ignore
});

describe('tables', () => {
  const table = '| 公司 | 收入（亿元） | Share, % | 年份 |\n|---|---|---|---|\n| 甲 | 35.5 | 12 | 2021 |\n';
  test('the header gives unit and multiplier; a year column gives no figure', () =>
    expect(given(table)).toEqual(['35.5 = 3550000000 CNY exact', '12 = 12 % exact']));
  test('row and column say what is measured of whom', () => {
    const [first] = figures(report(table).sentences);
    expect([first?.subject, first?.metric]).toEqual(['甲', '收入（亿元）']);
  });
});

test('raw stands at its place, and figures come in order', () => {
  const { sentences } = report('据统计，约40家企业投入3-5亿元；其中12%来自2020年以前。 A second one cost $5 million or more.');
  for (const hit of figures(sentences)) {
    const sentence = sentences.find((each) => each.sentence.id === hit.sentenceId);
    expect(sentence?.sentence.text.slice(hit.start, hit.end)).toBe(hit.raw);
  }
});
