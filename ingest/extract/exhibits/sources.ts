/** A source line split into its sources, one by one. */
import { partners } from '../../clauses.ts';

/** `甲，乙（2020），丙` → 甲 · 乙（2020） · 丙. Nothing is cut inside brackets, quotes or a bibliographic reference. */
export function sourceNames(line: string): readonly string[] {
  return cut(line, /[；;]|[，、]/u)
    .flatMap((part) => (isBibliographic(part) ? [part] : cut(part, line.includes(';') ? /[;；]/u : /,/u)))
    .map(bared)
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

/** Author, title and date with commas between them: `… et al. Title, May 2020`, `A. Name, Title, 2020`. */
function isBibliographic(part: string): boolean {
  if (/\bet al\.?,?\s+(?!\(?\d{4})\S/u.test(part)) return true;
  return /,\s*(?:\p{Lu}\p{L}{2,8}\.?\s+)?(?:19|20)\d\d[a-z]?\.?\s*$/u.test(part) && !/\(\d{4}\)/u.test(part) && part.split(',').length <= 4;
}

function cut(text: string, mark: RegExp): readonly string[] {
  const closers = partners(text);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers.get(at);
    if (closer !== undefined) {
      at = closer;
      continue;
    }
    if (!cutsAt(text, at, mark)) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

/** A Latin stop right before Han parts two sources; a comma inside a number parts nothing. */
function cutsAt(text: string, at: number, mark: RegExp): boolean {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === '.') return /\p{Script=Han}/u.test(next) && /[\p{L})]/u.test(text.charAt(at - 1));
  return mark.test(char) && !(char === ',' && /\d/u.test(next) && /\d/u.test(text.charAt(at - 1)));
}

function bared(part: string): string {
  let end = part.length;
  while (end > 0 && /[。.,，;；\s]/u.test(part.charAt(end - 1))) end -= 1;
  return part
    .slice(0, end)
    .trim()
    .replace(/^(?:and|以及|和) ?(?=\S)/u, '');
}
