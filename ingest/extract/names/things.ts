/** Models, chips, software, data sets and named laws never seen: by their form (MPT-7B, X-Bench) or by the noun beside them (训练框架Foo). */
import type { EntityType } from '#graph/model/document-graph.ts';
import { GENERIC_ACRONYMS, HEAD_NOUNS } from '../../lexicon/name-words.ts';
import type { Found } from './found.ts';

export function things(text: string): readonly Found[] {
  if (!/[A-Z]/u.test(text)) return /新政/u.test(text) ? deals(text) : [];
  return [...byForm(text), ...byNoun(text), ...(/新政|禁令/u.test(text) ? deals(text) : [])];
}

const FORMS: readonly (readonly [type: EntityType, form: RegExp])[] = [
  ['model', /(?<![\p{Script=Latin}\d-])[A-Z][A-Za-z]{1,14}(?:[- ]?\d{1,2}(?:\.\d)?)?-\d{1,4}(?:\.\d)?[BM](?![A-Za-z\d])/gu],
  [
    'model',
    /(?<![\p{Script=Latin}\d-])[A-Z][A-Za-z]{0,12}[a-z](?:GPT|BERT|LM|LLaMA|Llama|Former|Transformer|Net|VL)(?:-\d(?:\.\d)?)?(?![A-Za-z\d])/gu,
  ],
  ['dataset', /(?<![\p{Script=Latin}\d-])[A-Z][A-Za-z\d]{1,14}(?:-[Bb]ench|Bench)(?:mark)?(?![A-Za-z])/gu],
  [
    'chip',
    /(?<![\p{Script=Latin}\d])(?:RTX|GTX|DGX|HGX|MI|Instinct|TPU|Ascend|Xeon|EPYC|Ryzen|Snapdragon|Dimensity|Kirin|Exynos|Trainium|Inferentia|Gaudi|Core i)[ -]?[A-Za-z]?\d{1,4}[A-Za-z]{0,2}(?![A-Za-z\d])/gu,
  ],
  [
    'chip',
    /(?:昇腾|骁龙|天玑|麒麟|思元|锐龙|至强|酷睿|昆仑芯|征程|鲲鹏)[ -]?(?:[A-Z]\d?|Ultra|\d{1,4}[A-Za-z]{0,2}|X)(?: ?(?:Gen ?\d|Elite|\+))?(?![A-Za-z\d])/gu,
  ],
  ['technology', /(?<![\p{Script=Latin}\d])(?:[A-Z][a-z]+ ){1,2}(?:Scaling Laws?|scaling laws?)(?![A-Za-z])/gu],
];

function byForm(text: string): readonly Found[] {
  return FORMS.flatMap(([type, form]) => [...text.matchAll(form)].map((match) => thing(match.index, match[0], type)));
}

const LATIN =
  '[A-Z][A-Za-z\\d.+&-]{0,24}[A-Za-z\\d+](?: (?:[A-Z][A-Za-z\\d.-]{0,18}[A-Za-z\\d]|\\d{1,2}(?:\\.\\d)?)(?![\\d.%]))?(?: [A-Z][A-Za-z]{1,18})?';
const BEFORE = HEAD_NOUNS.map(([type, before]) => [type, new RegExp(`(?<=${before})${LATIN}(?![A-Za-z])`, 'gu')] as const);
const AFTER = HEAD_NOUNS.map(([type, , after]) => [type, new RegExp(`(?<![A-Za-z\\d.-])${LATIN}(?= ?(?:${after}))`, 'gu')] as const);

function byNoun(text: string): readonly Found[] {
  return [...BEFORE, ...AFTER].flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => (isName(match[0], type) ? [thing(match.index, match[0], type)] : [])),
  );
}

/** An acronym of three letters or fewer, or a word of general use, names nothing. */
function isName(word: string, type: EntityType): boolean {
  const [first = ''] = word.split(/[ -]/u);
  if (GENERIC_ACRONYMS.has(word) || GENERIC_ACRONYMS.has(first) || /^[A-Z]{1,3}$/u.test(word)) return false;
  return type !== 'chip' || /\d/u.test(word);
}

const DEALS = /(?:美国|欧盟|日本|英国|中国|韩国|印度|特朗普|拜登)(?:(?:出口|芯片|半导体|技术)(?:管制)?)?(?:新政|禁令|管制新规)/gu;

function deals(text: string): readonly Found[] {
  return [...text.matchAll(DEALS)].map((match) => thing(match.index, match[0], 'policy'));
}

function thing(start: number, name: string, type: EntityType): Found {
  return { start, end: start + name.length, name, type, aliases: [], by: 'pattern' };
}
