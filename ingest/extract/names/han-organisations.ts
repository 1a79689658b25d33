/** Chinese organisations never seen: by their ending and a free left border. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { HAN_BORDER, HAN_ORGANISATIONS, INNER_WORDS, LOOSE_ENDINGS, PLACED_ENDINGS, TRADE_ENDINGS } from '../../lexicon/name-words.ts';
import { hasVerb, isCommon, isLeading, leadingAt } from './common-han.ts';
import { touching, type Found } from './found.ts';

const ENDING = new RegExp(HAN_ORGANISATIONS.map(([ending]) => ending).join('|'), 'gu');
const ENDING_TYPE: ReadonlyMap<string, EntityType> = new Map(HAN_ORGANISATIONS);
const PREFIX_LIMIT = 12;
const FREE_RIGHT =
  /^(?:$|[，。、；：！？（）()《》“”"\s和与及等]|首席|创始|董事|总裁|CEO|高管|旗下|发布|推出|表示|股份|公司|数据|研究|统计|测算|报告|官网)/u;

/** @param known – the lexicon's hits: a place at the left is part of a body's name. */
export function hanOrganisations(text: string, known: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(ENDING)) {
    const [ending] = match;
    const end = match.index + ending.length;
    const start = startOf(text, match.index);
    if (start === undefined) continue;
    const near = touching(known, start, end);
    const place = near.find((each) => each.type === 'place' && each.start >= start && each.end <= match.index && each.end - each.start > 1);
    const name = nameBefore(text, place?.start ?? start, match.index, place?.end, ending);
    if (name === undefined || (TRADE_ENDINGS.has(ending) && !isFirm(text, name, match.index, end))) continue;
    if (LOOSE_ENDINGS.has(ending) && !TRADE_ENDINGS.has(ending) && !FREE_RIGHT.test(text.slice(end, end + 4))) continue;
    // A known name ends here, or reaches over the border: it is the name.
    if (near.some((each) => each.start < end && each.end > name && (each.start < name || (each.end === end && !isForeign(each, place)))))
      continue;
    found.push({
      start: name,
      end,
      name: text.slice(name, end),
      type: ENDING_TYPE.get(ending) ?? 'institution',
      aliases: [],
      by: 'pattern',
    });
  }
  return found;
}

/** 印度财政部 is not the 财政部 of the lexicon. */
function isForeign(known: Found, place: Found | undefined): boolean {
  return place !== undefined && known.type === 'institution' && place.end === known.start && place.name !== '中国';
}

const FIRM_BEHIND = /^(?:公司|集团|股份|首席|创始|联合创始|CEO|董事|总裁|等(?:公司|企业|厂商))/u;

/** Two or three characters of its own, and a word behind that only a firm has. */
function isFirm(text: string, start: number, ending: number, end: number): boolean {
  return ending - start <= 3 && !/[人工新老大小多高]/u.test(text.slice(start, ending)) && FIRM_BEHIND.test(text.slice(end, end + 5));
}

/** Leftwards to the next border; none within reach: no name. */
function startOf(text: string, ending: number): number | undefined {
  for (let at = ending - 1; at >= ending - PREFIX_LIMIT - 1; at -= 1) {
    if (at < 0 || isBorder(text, at) || /[^\p{Script=Han}A-Za-z]/u.test(text.charAt(at))) return at + 1 < ending ? at + 1 : undefined;
  }
  return undefined;
}

/** 更名为, 称为: what follows is the name. */
const NAMED_AS = /[名称成作改视认定命升任聘选评列誉]为$/u;

function isBorder(text: string, at: number): boolean {
  if (text.charAt(at) === '为') return NAMED_AS.test(text.slice(Math.max(0, at - 1), at + 1));
  return HAN_BORDER.has(text.charAt(at)) && !INNER_WORDS.has(text.slice(at - 1, at + 1)) && !INNER_WORDS.has(text.slice(at, at + 2));
}

/** Where the name begins once common words at its left are gone; nothing where only common words are left. */
function nameBefore(text: string, start: number, ending: number, placeEnd: number | undefined, suffix: string): number | undefined {
  const from = placeEnd === undefined ? skipCommon(text, start, ending) : start;
  const own = text.slice(placeEnd ?? from, ending);
  // Of a firm's name something is its own; the body of a trade is named for it.
  const isWord = ENDING_TYPE.get(suffix) === 'company' ? isCommon : isLeading;
  if (placeEnd !== undefined && (own === '' || isWord(own))) return PLACED_ENDINGS.has(suffix) && own.length <= 6 ? from : undefined;
  if (own.length < 2 || own.length > 8 || /[为是的了在]$/u.test(own) || isWord(own) || hasVerb(own)) return undefined;
  return from;
}

function skipCommon(text: string, start: number, ending: number): number {
  let at = start;
  for (;;) {
    const length = leadingAt(text, at, ending);
    if (length === 0) return at;
    at += length;
  }
}
