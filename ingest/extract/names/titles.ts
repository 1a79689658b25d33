/** Names in title marks and quotation marks: 《数据安全法》 is a policy, 《…报告》 a data set, “…”数据库 too. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { knownName } from './known.ts';
import type { Found } from './found.ts';

const TITLE = /《([^《》\n]{2,60})》/gu;
const POLICY =
  /(?:(?<![方办做写想看说书语算用疗魔佛枪兵笔手文章打玩教学养吃喝])法|法案|条例|办法|规定|意见|规划|通知|纲要|公约|协定|细则|决定|决议|Act|Law|Directive|Regulation|Treaty)(?:（[^（）]{1,16}）|\([^()]{1,16}\)|〔[^〔〕]{1,12}〕)?$/u;
/** Books are called so too: a policy only beside whoever issues it, or what it does. */
const LOOSE_POLICY =
  /(?:方案|计划|协议|指南|指引|准则|政策|战略|令|宣言|倡议|目录|措施|框架|行动|标准|声明|公报|蓝图|路线图|Strategy|Plan|Framework|Declaration|Order|Guidelines?)(?:（[^（）]{1,20}）|\([^()]{1,20}\)|〔[^〔〕]{1,12}〕)?$/u;
const ISSUED =
  /(?:发布|印发|出台|颁布|实施|制定|公布|签署|通过|修订|下发|批复|施行|推出|按照|依据|执行|落实|国务院|[部委局会院府盟国省市区]|《[^《》]{1,40}》[和、及])[了的]?$/u;
const DOES = /^(?:（[^（）]{1,24}）)?(?:中)?(?:提出|规定|明确|要求|指出|强调|实施|出台|发布|印发|正式|生效|显示)/u;
const DATASET =
  /(?:报告|白皮书|蓝皮书|年鉴|指数|调查|统计|数据库|数据集|榜单|展望|公报|普查|追踪|Report|Index|Survey|Outlook|Tracker|Monitor)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?(?:\s?(?:19|20)\d\d年?|\d\.\d)?$/u;
const PERIODICAL = /(?:日报|晚报|时报|早报|周报|周刊|月刊|杂志|导报|学报|新闻报)$/u;
/** Who rests on a title as on a report says so. */
const RESTS_ON = /(?:根据|依据|据|参考|参见|援引|引自)[^，。；]{0,16}$/u;
const SAYS = /^(?:的?(?:数据|统计|测算|报告|研究|调查)|显示|指出|预测|统计)/u;
const QUOTED = /[“"]([^“”"\n]{2,30})[”"](?:统计)?(?:数据库|数据集|指数|榜单|排行榜|调查|白皮书)/gu;

export function titles(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(TITLE)) {
    const title = match[1] ?? '';
    const start = match.index + 1;
    const end = start + title.length;
    const known = knownName(title.trim());
    if (known !== undefined) found.push({ start, end, name: known.name, type: known.type, aliases: known.aliases, by: 'lexicon' });
    else {
      const type = typeOf(title, text.slice(Math.max(0, start - 24), start - 1), text.slice(end + 1, end + 12));
      if (type !== undefined) found.push({ start, end, name: title.trim(), type, aliases: [], by: 'pattern' });
    }
  }
  for (const match of text.matchAll(QUOTED))
    found.push({ start: match.index, end: match.index + match[0].length, name: match[0], type: 'dataset', aliases: [], by: 'pattern' });
  return found;
}

function typeOf(title: string, before: string, after: string): EntityType | undefined {
  if (DATASET.test(title)) return 'dataset';
  if (POLICY.test(title)) return 'policy';
  if (LOOSE_POLICY.test(title) && (ISSUED.test(before) || DOES.test(after))) return 'policy';
  if (PERIODICAL.test(title)) return 'institution';
  return RESTS_ON.test(before) || SAYS.test(after) ? 'dataset' : undefined;
}
