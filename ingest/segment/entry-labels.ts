/** How an entry of a list without labels is called: as the text calls it, by name and year. */
import type { Block } from '../types.ts';

const ENTRY_LIMIT = 600;
/** The year of the work: in brackets, between stops, else the first that is printed. */
const YEARS: readonly RegExp[] = [
  /(?<=[(（])(?:1[5-9]|20)\d\d[a-h]?(?=[)）,，])/u,
  /(?<=[.,，。] ?)(?:1[5-9]|20)\d\d[a-h]?(?=[.;:,，；：。(（])/u,
  /(?<!\d)(?:1[89]|20)\d\d[a-h]?(?![\d/])/u,
];
const NAME = /^[^,，.．:：(（《"“]{1,40}/u;
/** A dash instead of the names of the entry before. */
const SAME_NAMES = /^\s*(?:_{2,}|[—–－]{1,}|-{2,})(?=[\s.,，(（])/u;
const SECOND =
  /(?:&|\band\b|[和与、]|(?<=\p{Lu}\.|\p{Script=Han})[,，]|(?<= \p{Lu}{1,3}),)\s?(?:\p{Lu}\.[ -]?){0,3}(?<second>\p{Lu}[\p{L}'’-]+|\p{Script=Han}{2,4})/u;

/** @param taken – the labels of the entries before, in order. @returns `Roe 2020`; without a year its place in the list; undefined for what is no entry. */
export function entryLabel(block: Block, text: string, taken: readonly string[]): string | undefined {
  if ((block.kind !== 'paragraph' && block.kind !== 'listItem') || text.length > ENTRY_LIMIT) return undefined;
  const year = YEARS.map((form) => form.exec(text)).find((match) => match !== null);
  const linked = text.includes('http') || block.marks.some(({ kind, target }) => kind === 'link' && target?.startsWith('http') === true);
  if (year === undefined && !linked) return undefined;
  const name = SAME_NAMES.test(text) ? nameOf(taken.at(-1)) : (NAME.exec(text)?.[0].trim() ?? '');
  if (year === undefined || name === undefined || name === '' || /^https?$/iu.test(name)) return String(taken.length + 1);
  return unlike(name, year[0], SECOND.exec(text.slice(Math.max(0, name.length - 1), year.index))?.groups?.['second'], new Set(taken));
}

/** Two works of one name and year: the second is called with its second author too, else with a letter. */
function unlike(name: string, year: string, second: string | undefined, taken: ReadonlySet<string>): string {
  const labels = [
    `${name} ${year}`,
    ...(second === undefined ? [] : [`${name} & ${second} ${year}`]),
    ...Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => `${name} ${year}${letter}`),
  ];
  return labels.find((label) => !taken.has(label)) ?? `${name} ${year} ${taken.size + 1}`;
}

function nameOf(label: string | undefined): string | undefined {
  return label === undefined ? undefined : /^(?<name>.*?)(?: & .*)? \d{4}[a-z]?$/u.exec(label)?.groups?.['name'];
}
