/** The names before a title: persons in any usual order, or one body. */
import { BODY } from '../../lexicon/bibliography.ts';

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'da', 'la', 'le', 'di', 'du', 'del', 'bin', 'al', 'el', 'ter', 'dos']);
const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;

/** Names as printed: `Koch, Bernard`, `Christensen L R`, `Dylan Patel`, `张三`. */
export function people(line: string): readonly string[] {
  const bare = line
    .replace(/[,，]? ?\b(?:et al|eds?|edited by|(?:and|&) others)\b\.?,?$/iu, '')
    .replace(/等(?:人|著|编|编著)?$/u, '')
    .replace(/^(?:by|作者[：:]?) ?/iu, '')
    .trim();
  if (bare === '') return [];
  if (/\p{Script=Han}/u.test(bare)) return chinese(bare);
  if (bare.includes(';') && !/\d/u.test(bare))
    return bare
      .split(';')
      .map((name) => withoutBracket(name.trim().replace(/^(?:and|&) /u, '')))
      .filter((name) => name !== '');
  if (!isPersonal(bare)) return [bare];
  const names: string[] = [];
  const parts = bare.split(/(?<mark> ?; ?|,? (?:and|&) |, (?:and |& )?)/u);
  for (let index = 0; index < parts.length; index += 2) {
    const token = (parts[index] ?? '').trim();
    if (token === '' || /^(?:et al\.?|eds?\.?|\.\.\.|…)$/iu.test(token)) continue;
    const before = names.at(-1);
    const comma = parts[index - 1] === ', ';
    const follows =
      comma && before !== undefined && isSurname(before) && (INITIALS.test(token) || (index === 2 && parts.length <= 7 && isGiven(token)));
    if (follows) names[names.length - 1] = `${before}, ${token}`;
    else names.push(token);
  }
  return names.map((name) => withoutBracket(name)).filter((name) => name !== '');
}

/** Whether a piece of the line can be the name of a person: two to five words that names are made of. */
export function isPerson(piece: string): boolean {
  const words = withoutBracket(piece).split(' ');
  if (BODY.test(piece) || /[\d:?!&]/u.test(piece) || words.length < 2 || words.length > 5) return false;
  // `X-ray`, `T-cell`: a letter before a hyphen begins no name.
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word)) || words.some((word) => /^\p{Lu}-\p{Ll}/u.test(word))) return false;
  return words.every(
    (word) => PARTICLES.has(word.toLowerCase()) || /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) || /^(?:\p{Lu}\.-?){1,4}$/u.test(word),
  );
}

/** Surname alone, as before initials. */
export function isSurname(piece: string): boolean {
  return /^(?:(?:van|von|de|der|di|la|le) ){0,2}\p{Lu}[\p{L}'’-]+$/u.test(piece) && !BODY.test(piece);
}

export function isInitials(piece: string): boolean {
  return INITIALS.test(piece);
}

function isGiven(token: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?$/u.test(token) && token.split(' ').length <= 2;
}

function isPersonal(line: string): boolean {
  return !BODY.test(line) && !/\d/u.test(line);
}

function chinese(line: string): readonly string[] {
  if (line.length > 14 && BODY.test(line)) return [line];
  const names = line
    .split(/[，,、；;]|(?<=\p{Script=Han})(?:和|与|及)(?=\p{Script=Han}{2,3}$)/u)
    .map((each) => each.trim().replace(/(?:等人?)?(?:主编|编著|编译|编|著|译)?$|等人?$/u, ''));
  return names.filter((each) => each !== '');
}

/** `Jason Roe (OpenAI)` → `Jason Roe`. */
export function withoutBracket(name: string): string {
  const open = name.lastIndexOf('(');
  return open > 0 && name.endsWith(')') ? name.slice(0, open).trim() : name;
}

/** One person, in either order: `Dana Roe`, `Roe, Dana`, `Roe D M`. */
export function isOnePerson(author: string): boolean {
  if (/\bet al\b/u.test(author) || /^\p{Script=Han}{2,3}$/u.test(author)) return true;
  const parts = author.split(', ');
  if (parts.length === 2) return isSurname(parts[0] ?? '') && !BODY.test(author);
  return isPerson(author) || /^\p{Lu}\p{Ll}+ \p{Lu}(?: \p{Lu})?$/u.test(author);
}
