/** An entry on several lines: title, names, venue with its date; or names first. */
import { isPerson, people } from './people.ts';
import type { WorkPieces } from './work-pieces.ts';

/** Ends with its year in brackets. */
const DATED = /\((?:1[89]|20)\d\d(?:-\d\d){0,2}\)$/u;

export function stackedPieces(entry: string): WorkPieces | undefined {
  const lines = entry
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:doi|pmid|pmcid|isbn|url)\b/iu.test(line));
  const [first, second, third] = lines;
  if (first === undefined || second === undefined) return undefined;
  if (areNames(second)) return pieces(entry, first, second, third);
  if (areNames(first)) return pieces(entry, second, first, third);
  if (third !== undefined && DATED.test(third)) return pieces(entry, first, second, third);
  return DATED.test(second) ? pieces(entry, first, '', second) : undefined;
}

function pieces(entry: string, title: string, names: string, venue: string | undefined): WorkPieces {
  const start = entry.indexOf(title);
  const container = venue?.replace(/ ?\((?:1[89]|20)\d\d[^)]*\)\.?$/u, '').trim() ?? '';
  return {
    authors: people(names),
    title,
    ...(container === '' || /^[(\d]/u.test(container) ? {} : { container }),
    titleStart: start,
    titleEnd: start + title.length,
    by: 'marked',
  };
}

/** Most of the pieces between commas are names of persons. */
function areNames(line: string): boolean {
  const names = line.split(/, (?:and )?| and |; /u).map((name) => name.replace(/^… ?/u, ''));
  return names.filter((name) => isPerson(name)).length * 2 > names.length;
}
