/** What stands after a family's name and makes a model of its own: versions, sizes, variants (GPT-4 Turbo, Claude 3, MPT-7B). */
import { VARIANT_WORDS } from '../../lexicon/variants.ts';

export interface Version {
  /** Offset just past it. */
  readonly end: number;
  /** As the canonical name spells it, with what joins it: `-4 Turbo`. */
  readonly suffix: string;
}

const NUMBER = /[- ]?(?:v|V|R|K|M)?\d{1,3}(?:\.\d{1,2}){0,2}[a-zA-Z]?(?![A-Za-z\d%])/uy;
const SIZE = /[- ]\d{1,4}(?:\.\d{1,2})?(?:x-?\d{1,3}(?:\.\d)?)?[BbMTKk](?![A-Za-z\d])/uy;
const DATE = /-(?:20\d{6}|20\d\d-\d\d-\d\d|\d{4})(?!\d)/uy;
const WORD = new RegExp(`[- ](?:${VARIANT_WORDS.join('|')})(?![A-Za-z])`, 'uy');
/** A number that counts something is no version. */
const COUNTS =
  /^(?:\s?(?:[%％‰倍亿万个年月日张款次分篇项种家名台颗层点]|percent|times|parameters|params|tokens|billion|million|trillion)|[-–—~至]\d|[,.]\d|美元|参数)/u;
const DECIMAL = /^(?:[%％‰倍]|[,.]\d)/u;
const TOKEN_LIMIT = 6;

/** @param end – just past the family's name. */
export function versionAfter(text: string, end: number, hyphenated: boolean): Version | undefined {
  let at = end;
  let suffix = '';
  for (let count = 0; count < TOKEN_LIMIT; count += 1) {
    const token = tokenAt(text, at, suffix === '');
    if (token === undefined) break;
    suffix += joined(token, suffix === '' && hyphenated);
    at += token.length;
  }
  return suffix === '' ? undefined : { end: at, suffix };
}

function tokenAt(text: string, at: number, first: boolean): string | undefined {
  const size = matchAt(SIZE, text, at);
  if (size !== undefined) return COUNTS.test(text.slice(at + size.length, at + size.length + 14)) ? undefined : size;
  const number = first || !text.startsWith(' ', at) ? matchAt(NUMBER, text, at) : undefined;
  if (number !== undefined) {
    const after = text.slice(at + number.length, at + number.length + 14);
    if (!(number.startsWith(' ') ? COUNTS : DECIMAL).test(after) && !/^ ?(?:19|20)\d\d$/u.test(number) && !/^ \d{3}/u.test(number))
      return number;
  }
  return matchAt(DATE, text, at) ?? matchAt(WORD, text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** One spelling for all: "Claude2" → " 2", "-turbo" → " Turbo", "8x-7B" → "-8x7B". */
function joined(token: string, hyphenated: boolean): string {
  const bare = /^[- ]/u.test(token) ? token.slice(1) : token;
  if (/^\d[\d.x-]*[BbMTKk]$/u.test(bare)) return `-${bare.replace('x-', 'x').replace(/K$/u, 'k').replace(/b$/u, 'B')}`;
  if (/\d/u.test(bare)) return `${hyphenated ? '-' : ' '}${bare}`;
  if (hyphenated && bare === 'MoE') return '-MoE';
  return ` ${/^(?:mini|nano)$/u.test(bare) ? bare : bare.charAt(0).toUpperCase() + bare.slice(1)}`;
}
