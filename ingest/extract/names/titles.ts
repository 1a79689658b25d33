/** Names in title marks and quotation marks: 《数据安全法》 is a policy, 《…报告》 a data set, “…”数据库 too. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { knownName } from './known.ts';
import type { Found } from './found.ts';

const TITLE = /《([^《》\n]{2,60})》/gu;
const POLICY =
  /(?:法|法案|条例|办法|规定|意见|规划|通知|纲要|方案|计划|公约|协定|协议|指南|指引|准则|细则|决定|决议|政策|战略|令|宣言|倡议|目录|措施|框架|Act|Law|Directive|Regulation|Treaty)(?:（[^（）]{1,16}）|\([^()]{1,16}\)|〔[^〔〕]{1,12}〕)?$/u;
const DATASET =
  /(?:报告|白皮书|蓝皮书|年鉴|指数|调查|统计|数据库|数据集|榜单|展望|公报|普查|追踪|Report|Index|Survey|Outlook|Tracker|Monitor)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?(?:\s?(?:19|20)\d\d年?|\d\.\d)?$/u;
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
  return RESTS_ON.test(before) || SAYS.test(after) ? 'dataset' : undefined;
}
