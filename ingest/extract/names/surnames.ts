/** A surname that stands alone later on is the person whose full name the text gave. */
import { ENGLISH_COMMON, LEADING_WORDS } from '../../lexicon/name-words.ts';
import { TRANSLITERATION, WORDLIKE_SURNAMES } from '../../lexicon/person-words.ts';
import type { Found } from './found.ts';
import { knownName } from './known.ts';
import { matcher } from './matcher.ts';

const SURNAME = /^(?:[A-Z][\p{Script=Latin}’'-]{3,}|\p{Script=Han}{2,6})$/u;
/** Another capital beside it makes a longer name, which is somebody else. */
const NAME_BEFORE = /(?:^|[^\p{L}])([A-Z][\p{Script=Latin}-]{0,20}|[A-Z]\.) $/u;
const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|President|Professor|Senator|Secretary|Chairman|Justice|Lord|Sir|General|Minister|CEO|CFO|CTO)\.? $/u;

export function surnames(found: readonly Found[]): (text: string) => readonly Found[] {
  const owners = new Map<string, Found | undefined>();
  for (const each of found) {
    if (each.type !== 'person') continue;
    for (const form of [each.name, ...each.aliases]) {
      const surname = form.slice(Math.max(form.lastIndexOf(' '), form.lastIndexOf('·')) + 1);
      if (surname === form || !SURNAME.test(surname) || WORDLIKE_SURNAMES.has(surname) || knownName(surname) !== undefined) continue;
      // Two of the family: the surname alone tells them not apart.
      const owner = owners.get(surname);
      owners.set(surname, owners.has(surname) && owner?.name !== each.name ? undefined : each);
    }
  }
  const sure = [...owners].flatMap(([surname, owner]): readonly (readonly [string, Found])[] =>
    owner === undefined ? [] : [[surname, owner]],
  );
  const match = matcher(sure, (hit, text) => {
    const before = text.slice(Math.max(0, hit.start - 24), hit.start);
    return (
      text.slice(hit.start, hit.end) === hit.form &&
      isFree(text, hit) &&
      (!isNameBefore(before) || TITLE_BEFORE.test(before)) &&
      !/^(?: [A-Z]|-)/u.test(text.slice(hit.end))
    );
  });
  return (text) => match(text).map(({ start, end, value }) => ({ ...value, start, end }));
}

/** Later Quill agreed: a word that opens the sentence is no name. */
function isNameBefore(before: string): boolean {
  const word = NAME_BEFORE.exec(before)?.[1];
  return word !== undefined && !ENGLISH_COMMON.has(word) && !LEADING_WORDS.has(word);
}

/** 蒂尔 within a longer foreign name is somebody else. */
function isFree(text: string, { start, end, form }: { readonly start: number; readonly end: number; readonly form: string }): boolean {
  if (!/^\p{Script=Han}/u.test(form)) return true;
  const before = text.charAt(start - 1);
  return before !== '·' && !(TRANSLITERATION.has(before) && !/[于由和]/u.test(before)) && text.charAt(end) !== '·';
}
