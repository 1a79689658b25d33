/** What the head of a plain text says of the document: `Title: …` lines, or a block of two columns with names and a date at the right. */
import { MONTHS } from '../../lexicon/bibliography.ts';
import type { DocumentFacts } from '../../types.ts';
import type { TextLine } from './lines.ts';

type Facts = Partial<DocumentFacts>;

const KEY_LINE = /^\s*(?<key>title|author|authors|editor|language|标题|题名|作者|译者)\s*[:：]\s*(?<value>\S.*)$/iu;
const PERSON = /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+(?:, (?:Ed|Editor)\.?)?$/u;
const MONTH_AND_YEAR = /^(?:\d{1,2} )?(?<month>\p{Lu}\p{Ll}{2,8}) (?<year>(?:19|20)\d\d)$/u;

/** `Title: The Ports` and the like among the lines around the text. A value may go on in an indented line. */
export function keyFacts(lines: readonly TextLine[]): Facts {
  const values = new Map<string, string>();
  for (const [index, { readable }] of lines.entries()) {
    const { key, value } = KEY_LINE.exec(readable.text)?.groups ?? {};
    if (key === undefined || value === undefined || values.has(key.toLowerCase())) continue;
    const next = lines[index + 1];
    const more =
      next !== undefined && !next.isBlank && next.indent >= 3 && !KEY_LINE.test(next.readable.text) ? ` ${next.readable.text.trim()}` : '';
    values.set(key.toLowerCase(), `${value.trim()}${more}`);
  }
  const title = values.get('title') ?? values.get('标题') ?? values.get('题名');
  const names = values.get('author') ?? values.get('authors') ?? values.get('作者');
  return {
    ...(title === undefined ? {} : { title }),
    ...(names === undefined ? {} : { authors: names.split(/;|、|，| and | & /u).map((name) => ({ name: name.trim() })) }),
  };
}

/** Who published at the left, who wrote and when at the right. */
export function columnFacts(lines: readonly TextLine[]): Facts {
  const cells = lines.map(({ readable }) => readable.text.trim().split(/ {4,}/u));
  const right = cells.flatMap((row) => (row.length > 1 ? (row.at(-1) ?? []) : []));
  const authors = right.filter((cell) => PERSON.test(cell)).map((cell) => ({ name: cell.replace(/, Ed\w*\.?$/u, '') }));
  if (authors.length === 0) return {};
  const dated = right.map((cell) => MONTH_AND_YEAR.exec(cell)?.groups).find((groups) => groups !== undefined);
  const month = MONTHS.get(dated?.['month']?.toLowerCase() ?? '');
  const publisher = cells[0]?.length === 2 ? cells[0][0] : undefined;
  return {
    authors,
    ...(publisher === undefined || publisher.includes(':') ? {} : { publisher }),
    ...(month === undefined || dated?.['year'] === undefined ? {} : { publishedOn: `${dated['year']}-${String(month).padStart(2, '0')}` }),
  };
}
