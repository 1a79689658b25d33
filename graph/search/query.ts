/** What a reader types, taken apart: words, "phrases", -not, numbers in any notation. */
import { quantity, type Quantity } from '../model/figure.ts';
import { fold } from './fold.ts';

export interface Term {
  /** As typed, without quotation marks and minus. */
  readonly raw: string;
  /** Folded; what a text must hold. */
  readonly text: string;
  /** A phrase is met by its very words only: neither by an alias nor by a value. */
  readonly phrase: boolean;
  readonly negated: boolean;
  /** Set where the term reads as a number. */
  readonly quantity?: Quantity;
}

/** A quoted phrase, or a run without white space; a minus before either negates it. */
const PART = /(?<not>(?<=^|\s)[-−－])?(?:"(?<straight>[^"]*)"|“(?<curly>[^“”]*)”|「(?<corner>[^「」]*)」|(?<word>[^\s"“「]+))/gu;
/** Words that continue a number: `1.8 trillion`, `33 percent`, `5 万亿 美元`. */
const CONTINUES =
  /^(?:thousand|million|billion|trillion|k|m|mn|b|bn|t|tn|%|％|percent|pct|[百千万亿]+\p{Script=Han}{0,3}|usd|美元|dollars?|parameters|tokens?)$/iu;
const TERM_LIMIT = 24;

/** At most 24 terms: more is pasted text, of which the first words find the place. */
export function terms(text: string): readonly Term[] {
  const parts = [...text.matchAll(PART)].flatMap((match) => part(match));
  const joined: Part[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    const both =
      last === undefined || last.phrase || next.phrase || next.negated || !/\d/u.test(last.raw) || !CONTINUES.test(next.raw)
        ? undefined
        : `${last.raw} ${next.raw}`;
    if (last !== undefined && both !== undefined && quantity(both) !== undefined) joined[joined.length - 1] = { ...last, raw: both };
    else joined.push(next);
  }
  return joined.slice(0, TERM_LIMIT).map((each) => {
    const number = each.phrase ? undefined : quantity(each.raw);
    return { ...each, text: fold(each.raw), ...(number === undefined ? {} : { quantity: number }) };
  });
}

type Part = Pick<Term, 'raw' | 'phrase' | 'negated'>;

function part(match: RegExpExecArray): readonly Part[] {
  const { not, straight, curly, corner, word } = match.groups ?? {};
  const phrase = straight ?? curly ?? corner;
  // A number with a minus is a negative number only where it is the whole query; elsewhere the minus says "not".
  const raw = (phrase ?? word ?? '').trim();
  return raw === '' ? [] : [{ raw, phrase: phrase !== undefined, negated: not !== undefined }];
}
