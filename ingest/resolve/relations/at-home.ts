/** 国内 stands for 中国 in a Chinese text that names it and no other country in the sentence: 国内X is located there, 在国内，X的使用比例 is its use. */
import { HOME, HOME_WORDS, saysHome } from '#graph/model/home-words.ts';
import { AT_HOME } from '../../lexicon/relation-rules.ts';
import type { Group, Named } from './mentions.ts';
import type { Stated } from './rules.ts';

const USED_AT_HOME = /在国内[，,]?$/u;
const SHARE = /^[^，。；：]{0,8}的?(?:使用比例|使用率|采用率|普及率|渗透率)/u;

/** @param isHome – whether the document names 中国 at all. */
export function atHome(text: string, lists: readonly Group[], named: readonly Named[], isHome: boolean): readonly Stated[] {
  if (!saysHome(text)) return [];
  const own = named.find(({ id }) => id === HOME);
  if (own === undefined && (!isHome || named.some(({ type }) => type === 'place'))) return [];
  return lists.flatMap(({ start, end, type, members }): readonly Stated[] => {
    const before = text.slice(Math.max(0, start - 24), start);
    // The word itself is where the text says so.
    const at = Math.max(...HOME_WORDS.map((word) => text.lastIndexOf(word, start)));
    const home = own ?? { start: at, end: at + 2, id: HOME, type: 'place' as const };
    if ((type === 'company' || type === 'institution') && AT_HOME.test(before))
      return members.map((each) => ({ type: 'located_in', head: each, tail: home }));
    if ((type === 'software' || type === 'technology') && USED_AT_HOME.test(before) && SHARE.test(text.slice(end)))
      return members.map((each) => ({ type: 'uses', head: home, tail: each }));
    return [];
  });
}
