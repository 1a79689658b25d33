/** Sources named in an English sentence: according to X, X estimates that, X's survey shows, per X. */
import type { ClauseRange } from '../../clauses.ts';
import { ENGLISH_GIVEN, ENGLISH_NOBODY, ENGLISH_PEOPLE, ENGLISH_SAYINGS } from '../../lexicon/attribution-words.ts';
import type { NamedSource } from './source.ts';

const WORD = "(?:[A-Z][A-Za-z0-9&.'’+-]*|[A-Z]{2,}|\\d{4})";
const NAME = `${WORD}(?: (?:of|for|and|the|on|&|de|du|von|van)(?= [A-Z])| ${WORD}){0,7}`;
const OPENED = new RegExp(
  `\\b(?:[Aa]ccording to|[Aa]s reported by|[Aa]s estimated by|[Rr]eported by|[Ee]stimated by|(?:[Dd]ata|[Ff]igures|[Ee]stimates|[Rr]esearch|[Aa]nalysis|[Aa] (?:study|survey|report)) (?:from|by|of)|[Pp]er|[Bb]ased on (?:data|figures|estimates) from)(?: the| a| an)? (?<name>${NAME})`,
  'u',
);
const SAID = new RegExp(
  `^(?:[A-Z][a-z]+, )?(?:[Tt]he )?(?<name>${NAME})(?:'s|’s)?(?: \\((?<short>[A-Z][A-Za-z]{1,9})\\))?(?: (?:${ENGLISH_GIVEN}|${ENGLISH_PEOPLE}))*(?: also| further| recently)? (?:${ENGLISH_SAYINGS})(?= )(?! (?:by|to be|in the|of|for|from|are|is|was|were|in|at)\\b)`,
  'u',
);
/** …, the Treasury said. */
const CLOSING = new RegExp(
  `^(?:[Tt]he )?(?<name>${NAME})(?: (?:${ENGLISH_GIVEN}|${ENGLISH_PEOPLE}))* (?:said|says|reported|reports|estimates|estimated|showed|shows|found|wrote|noted)\\.?$`,
  'u',
);

/** “…,” says Ada Roe, head of the port. */
const QUOTED = new RegExp(
  `[,.!?]["”] (?:said|says|wrote|writes|explained|explains|added|adds|argued|argues|recalled|recalls) (?:[Tt]he )?(?<name>${NAME})`,
  'u',
);

export function englishSources(text: string, ranges: readonly ClauseRange[]): readonly NamedSource[] {
  const found: NamedSource[] = [];
  for (const range of ranges) {
    const clause = text.slice(range.start, range.end);
    const opened = OPENED.exec(clause);
    const name = opened?.groups?.['name'];
    if (opened !== null && name !== undefined && !isNobody(name)) {
      const shown = cleaned(name);
      const start = range.start + opened.index + opened[0].length - name.length;
      // At the head of the sentence it vouches for what follows, elsewhere for what it closes.
      const backward = range.start + opened.index > 12 && !/[:;]/u.test(text.charAt(range.start - 2));
      found.push({
        start: range.start,
        end: start + shown.length,
        names: [{ name: shown, start, end: start + shown.length }],
        backward,
      });
      continue;
    }
    const closing = CLOSING.exec(clause);
    const last = closing?.groups?.['name'];
    if (last !== undefined && found.length === 0 && range.start > 12 && !isNobody(last)) {
      const start = range.start + clause.indexOf(last);
      found.push({
        start: range.start,
        end: range.end,
        names: [{ name: cleaned(last), start, end: start + cleaned(last).length }],
        backward: true,
      });
      continue;
    }
    const said = SAID.exec(clause);
    const speaker = said?.groups?.['name'];
    if (said === null || speaker === undefined || isNobody(speaker)) continue;
    const shown = cleaned(speaker);
    const start = range.start + clause.indexOf(speaker);
    found.push({
      start: range.start,
      end: range.start + said[0].length,
      names: [{ name: shown, start, end: start + shown.length }],
      backward: false,
    });
  }
  return found.length > 0 ? found : quoted(text);
}

/** What stands between quotation marks is no clause: who said it closes the sentence. */
function quoted(text: string): readonly NamedSource[] {
  const match = QUOTED.exec(text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || isNobody(name)) return [];
  const shown = cleaned(name);
  const start = match.index + match[0].length - name.length;
  return [{ start, end: text.length, names: [{ name: shown, start, end: start + shown.length }], backward: true }];
}

function isNobody(name: string): boolean {
  const [first = ''] = name.split(' ');
  return ENGLISH_NOBODY.test(first) || /^\d/u.test(name) || /^[A-Z][a-z]+ing$/u.test(name);
}

/** Without a possessive, a year or a full stop at its end. */
function cleaned(name: string): string {
  return name.replace(/(?:(?:'s|’s|[.,'’]| (?:19|20)\d{2})){1,4}$/u, '');
}
