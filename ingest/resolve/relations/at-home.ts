/** 国内 stands for 中国 where the text names it in the same sentence: 国内X is located there, 在国内，X的使用比例 is its use. */
import { AT_HOME } from '../../lexicon/relation-rules.ts';
import type { Group, Named } from './mentions.ts';
import type { Stated } from './rules.ts';

const HOME = 'entity:place:china';
const USED_AT_HOME = /在国内[，,]?$/u;
const SHARE = /^[^，。；：]{0,8}的?(?:使用比例|使用率|采用率|普及率|渗透率)/u;

export function atHome(text: string, lists: readonly Group[], named: readonly Named[]): readonly Stated[] {
  const home = named.find(({ id }) => id === HOME);
  if (home === undefined || !text.includes('国内')) return [];
  return lists.flatMap(({ start, end, type, members }): readonly Stated[] => {
    const before = text.slice(Math.max(0, start - 24), start);
    if ((type === 'company' || type === 'institution') && AT_HOME.test(before))
      return members.map((each) => ({ type: 'located_in', head: each, tail: home }));
    if ((type === 'software' || type === 'technology') && USED_AT_HOME.test(before) && SHARE.test(text.slice(end)))
      return members.map((each) => ({ type: 'uses', head: home, tail: each }));
    return [];
  });
}
