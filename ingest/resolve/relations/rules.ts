/** The rule table over the clauses of a sentence: which words between two names state a relation. */
import type { ClauseRange } from '../../clauses.ts';
import { CATEGORIES, DENIED, RELATION_RULES, type RelationRule } from '../../lexicon/relation-rules.ts';
import { rangeAt, type Group, type Named } from './mentions.ts';

/** A relation stated between two names of a sentence. */
export interface Stated {
  readonly type: RelationRule['type'];
  readonly head: Named;
  readonly tail: Named;
}

/** Characters between two names beyond which nothing relates them. */
const REACH = 90;
const CONTEXT = 40;
/** Lists of names looked back over for the other end. */
const LISTS = 6;
/** Names and clauses looked back over for a subject. */
const SUBJECTS = 12;
const CLAUSES = 8;

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{4}/u;

export function ruled(text: string, lists: readonly Group[], clauses: readonly ClauseRange[]): readonly Stated[] {
  const isHan = HAN.test(text);
  const found: Stated[] = [];
  for (let second = 0; second < lists.length; second += 1) {
    const right = lists[second];
    if (right === undefined) continue;
    for (let first = second - 1; first >= Math.max(0, second - LISTS); first -= 1) {
      const left = lists[first];
      if (left === undefined || right.start - left.end > REACH) break;
      for (const rule of rulesFor(left, right, isHan)) {
        if (states(rule, text, left, right, left.end, lists.slice(first + 1, second), lists[second + 1]))
          found.push(...pairs(rule, left, right));
      }
    }
    found.push(...carried(text, right, lists.slice(Math.max(0, second - SUBJECTS), second), lists[second + 1], clauses));
  }
  // Within a list too: 中美差距, A与B相比.
  for (const list of lists) {
    for (let at = 1; at < list.members.length; at += 1) {
      const left = single(list.members[at - 1]);
      const right = single(list.members[at]);
      if (left === undefined || right === undefined || list.members.length > 2) continue;
      for (const rule of RELATION_RULES)
        if (rule.alone === true && states(rule, text, left, right, left.end, [])) found.push(...pairs(rule, left, right));
    }
  }
  return found;
}

function states(
  rule: RelationRule,
  text: string,
  left: Group,
  right: Group,
  from: number,
  between: readonly Group[],
  next?: Group,
): boolean {
  if (rule.alike === true && kindOf(left) !== kindOf(right)) return false;
  if (rule.type === 'compared_with' && !comparable(left, right)) return false;
  if (isMakerOfNext(right, text, next) || (ABOUT_THINGS.has(rule.type) && isMakerOfNext(left, text, between[0] ?? right))) return false;
  if (from > right.start) return false;
  const gap = text.slice(from, right.start);
  if (!rule.gap.test(gap)) return false;
  // 在甲平台上发布: where, not by whom.
  if (rule.headFirst && MADE.has(rule.type) && /^(?:平台|社区|网站)?上(?![线市调])/u.test(gap) && text.charAt(left.start - 1) === '在')
    return false;
  if (
    between.some(
      (other, index) =>
        isRival(other, rule, left, right) && !isAside(other, text) && !isMakerOfNext(other, text, between[index + 1] ?? right),
    )
  )
    return false;
  if (rule.before !== undefined && !rule.before.test(text.slice(Math.max(0, left.start - CONTEXT), left.start))) return false;
  if (rule.after !== undefined && !rule.after.test(text.slice(right.end, right.end + CONTEXT))) return false;
  if (rule.tail !== undefined && !rule.tail.test(text.slice(right.start, right.end))) return false;
  return rule.evenDenied === true || !DENIED.test(text.slice(Math.max(0, left.start - 6), right.start));
}

/** Rules by the script their words are in; what has no words of its own holds for both. */
const RULES = {
  han: RELATION_RULES.filter(({ gap }) => HAN.test(gap.source) || !LATIN.test(gap.source)),
  latin: RELATION_RULES.filter(({ gap }) => LATIN.test(gap.source) || !HAN.test(gap.source)),
};
const CARRIED = { han: RULES.han.filter((rule) => rule.carried === true), latin: RULES.latin.filter((rule) => rule.carried === true) };
const BY_TYPES = new Map<string, readonly RelationRule[]>();

function rulesFor(left: Group, right: Group, isHan: boolean): readonly RelationRule[] {
  const key = `${left.type} ${right.type} ${isHan ? 'han' : 'latin'}`;
  const own =
    BY_TYPES.get(key) ??
    RULES[isHan ? 'han' : 'latin'].filter((rule) => rule.first.includes(left.type) && rule.second.includes(right.type));
  BY_TYPES.set(key, own);
  return own;
}

const MADE: ReadonlySet<RelationRule['type']> = new Set(['developed', 'published', 'issued']);
const ABOUT_THINGS: ReadonlySet<RelationRule['type']> = new Set(['compared_with', 'evaluated_on', 'runs_on', 'based_on']);

/** Another candidate nearer to the words: they are its. */
function isRival(other: Group, rule: RelationRule, left: Group, right: Group): boolean {
  if (!rule.first.includes(other.type) || other.members.some(({ id }) => CATEGORIES.has(id))) return false;
  if (kindOf(other) !== kindOf(left) && !rule.headFirst) return false;
  return !other.members.every(({ id }) => [...left.members, ...right.members].some((own) => own.id === id));
}

/** A country compares with a country, a product with a product or with the firm that stands for its own, no firm with a product. */
function comparable(left: Group, right: Group): boolean {
  if ([...left.members, ...right.members].some(({ id }) => CATEGORIES.has(id))) return false;
  const [one, other] = [kindOf(left), kindOf(right)];
  return one === other || (other === 'company' && one !== 'place' && right.type !== 'institution');
}

/** 英伟达 in 英伟达A100 is the maker, not what is spoken of. */
function isMakerOfNext(group: Group, text: string, next: Group | undefined): boolean {
  if (next === undefined || (group.type !== 'company' && group.type !== 'institution')) return false;
  return (
    (next.type === 'model' || next.type === 'software' || next.type === 'chip') &&
    /^(?:的| |'s )?$/u.test(text.slice(group.end, next.start))
  );
}

/** A model and a technique compare, a place and a firm do not. */
function kindOf({ type }: Group): string {
  return type === 'model' || type === 'technology' || type === 'software' ? 'made' : type === 'institution' ? 'company' : type;
}

/** What stands in brackets is no rival. */
function isAside(group: Group, text: string): boolean {
  return /[（(]$/u.test(text.slice(Math.max(0, group.start - 1), group.start));
}

/** What may stand before a subject: no verb, no preposition. */
const LEAD = /^[^，。；：在对为是与由从使被将让据于了]{0,24}$/u;

/** A clause without a subject of its own goes on with the one before: the name that an earlier clause begins with. */
function carried(
  text: string,
  right: Group,
  before: readonly Group[],
  after: Group | undefined,
  clauses: readonly ClauseRange[],
): readonly Stated[] {
  const clause = rangeAt(clauses, right.start);
  const own = clauses[clause];
  if (clause < 1 || own === undefined) return [];
  const earlier = clauses.slice(Math.max(0, clause - CLAUSES), clause);
  return CARRIED[HAN.test(text.slice(own.start, right.start)) ? 'han' : 'latin'].flatMap((rule): readonly Stated[] => {
    if (
      !rule.second.includes(right.type) ||
      before.some((each) => each.start >= own.start && rule.first.includes(each.type) && !isMakerOfNext(each, text, right))
    )
      return [];
    const subject = subjectOf(rule, text, before, earlier);
    if (subject === undefined || text.startsWith('为例', subject.end) || !states(rule, text, subject, right, own.start, [], after))
      return [];
    return pairs(rule, subject, right);
  });
}

/** The name that the nearest clause with one begins with; a maker's name before its thing is none. */
function subjectOf(rule: RelationRule, text: string, before: readonly Group[], earlier: readonly ClauseRange[]): Group | undefined {
  for (const { start, end } of earlier.toReversed()) {
    const subject = before.find(
      (each, index) =>
        each.start >= start &&
        each.start < end &&
        rule.first.includes(each.type) &&
        !(ABOUT_THINGS.has(rule.type) && isMakerOfNext(each, text, before[index + 1])),
    );
    if (subject !== undefined && LEAD.test(text.slice(start, Math.min(subject.start, start + 26)))) return subject;
  }
  return undefined;
}

function pairs(rule: RelationRule, left: Group, right: Group): readonly Stated[] {
  const lefts = rule.alone === true ? left.members.slice(-1) : left.members;
  const rights = rule.alone === true ? right.members.slice(0, 1) : right.members;
  return lefts.flatMap((one) =>
    rights.flatMap((other) =>
      one.id === other.id
        ? []
        : [rule.headFirst ? { type: rule.type, head: one, tail: other } : { type: rule.type, head: other, tail: one }],
    ),
  );
}

function single(named: Named | undefined): Group | undefined {
  return named === undefined ? undefined : { start: named.start, end: named.end, type: named.type, members: [named] };
}
