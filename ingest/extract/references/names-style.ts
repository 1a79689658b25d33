/** Names with initials, or the first of several, and then the title. */
import { people } from './people.ts';
import { plainPieces } from './plain-style.ts';
import type { WorkPieces } from './work-pieces.ts';

/** `Name, A. B., Name, C. & Name, D. Title. Venue 12, 34 (2010).` */
export function initialled(line: string): WorkPieces | undefined {
  let start = 0;
  for (let names = 0; names < 40; names += 1) {
    INITIALLED.lastIndex = start;
    const match = INITIALLED.exec(line);
    if (match === null) break;
    start += match[0].length;
    // The last name is followed by the title.
    if (/\. ?$/u.test(match[0]) && match.groups?.['mark'] === undefined) break;
  }
  if (start === 0) return undefined;
  start += /^(?:others|et al)\.?,? /u.exec(line.slice(start, start + 12))?.[0].length ?? 0;
  const plain = plainPieces(line.slice(start), 'title');
  if (plain.title === undefined) return undefined;
  return {
    ...plain,
    authors: people(line.slice(0, start)),
    titleStart: plain.titleStart + start,
    titleEnd: plain.titleEnd + start,
    by: 'marked',
  };
}

const INITIALLED =
  /(?:(?:van|von|de|der|den|di|la|le) ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.[ -]?){1,4}(?:Jr\.? ?)?(?<mark>,? ?(?:&|and) |, )?/uy;

/** `Name, et al., Title, Venue, May 2020.` */
export function etAl(line: string): WorkPieces | undefined {
  const match = /,? ?\bet al\b[.,\s]{0,3}|，?等[.，,。] ?/u.exec(line.slice(0, 200));
  if (match === null || match.index < 2) return undefined;
  const start = match.index + match[0].length;
  const plain = plainPieces(line.slice(start), 'title');
  if (plain.title === undefined) return undefined;
  return {
    ...plain,
    authors: people(line.slice(0, match.index)),
    titleStart: plain.titleStart + start,
    titleEnd: plain.titleEnd + start,
    by: 'marked',
  };
}
