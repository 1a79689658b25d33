/** What a figure measures and of whom, where its clause says so in plain words. */
import { clauses } from '../../clauses.ts';
import type { Grouped } from './groups.ts';

export interface Measured {
  readonly subject?: string;
  readonly metric?: string;
}

const NOUN =
  '(?:规模|市场规模|支出|收入|营收|利润|净利润|成本|价格|市值|估值|融资额|投资额|金额|总额|销售额|交易额|产值|增加值|产量|销量|出货量|装机量|用电量|耗电量|占比|比例|比重|份额|市占率|渗透率|增长率|增速|复合增长率|准确率|正确率|利用率|覆盖率|失业率|毛利率|税率|概率|得分|评分|指数|数量|总量|参数量|参数规模|数据量|数据规模|用户数|活跃用户数|活跃用户规模|人数|次数|算力|带宽|容量|功耗|时长|频率|排名|GDP)';
const LINKS =
  '(?:在|于|为|是|达|达到|仅|约|近|超|已|将|有望|分别|也|由|从|至|到|仅为|高达|突破|增至|升至|降至|提升|提高|下降|增长|上升|增加|减少|扩大|(?:19|20)\\d{2}年|的|[：: ])';
const STATEMENT = new RegExp(`^(?<whole>[^，。；：]{0,36}?${NOUN})${LINKS}{0,6}$`, 'u');
const SUBJECTS = '(?:我国|中国|美国|欧洲|欧盟|日本|韩国|印度|英国|德国|法国|国内|海外|全球|中国大陆|中美)';
const LEAD = new RegExp(
  `^(?:(?:虽然|尽管|其中|而|且|但|并|不过|目前|当前|同期|截至|预计|此外|同时|到|至|在|于|(?:19|20)\\d{2}年?(?:-|至)?(?:\\d{4}年|底|末|初)?|[，,] ?)+)`,
  'u',
);

export function measured(text: string, figure: Grouped): Measured {
  const clause = clauses(text).find((each) => each.start <= figure.start && figure.start < each.end);
  if (clause === undefined) return {};
  const before = text.slice(clause.start, figure.unit === '名次' ? figure.end : figure.start);
  const words = before.replace(LEAD, '');
  if (figure.unit === '名次') {
    const rank = new RegExp(
      `^(?<subject>${SUBJECTS})(?:的)?(?<metric>[^，。；\\d]{1,10}?)(?:位居|位列|排名|居|列|排)?(?:全球|世界|全国|亚洲)?(?:排名)?第`,
      'u',
    ).exec(words)?.groups;
    return rank === undefined ? {} : told(rank['subject'], rank['metric']);
  }
  const whole = STATEMENT.exec(words)?.groups?.['whole'];
  if (whole === undefined || whole.length > 40) return {};
  const parted = new RegExp(`^(?<subject>${SUBJECTS})(?:的)?(?<metric>.{2,})$`, 'u').exec(whole)?.groups;
  if (parted !== undefined) return told(parted['subject'], parted['metric']);
  const [, name, of] = /^(?<name>[A-Za-z][\w .+-]{1,20}?)(?:的|在)?(?<of>[\p{Script=Han}A-Za-z]*\p{Script=Han}{2})$/u.exec(whole) ?? [];
  return name !== undefined ? told(name.trim(), of) : told(undefined, whole.slice(whole.lastIndexOf('的') + 1));
}

/** Words of a whole statement: a noun phrase that holds one is none. */
const NO_NOUN = /^[该其本这]|[，、/将使让比能当被把随得]|例如|发布|提升|实现|我们|需要|测算|采用|获得/u;

function told(subject: string | undefined, metric: string | undefined): Measured {
  return {
    ...(subject === undefined || subject === '' || subject.length > 24 || NO_NOUN.test(subject) ? {} : { subject }),
    ...(metric === undefined || metric === '' || metric.length > 24 || NO_NOUN.test(metric) ? {} : { metric }),
  };
}
