/** A reference in the form of APA (7th edition), plain text. */
import type { CitedWork } from './work.ts';
import { linkOf, personName, titleOf } from './work.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Up to so many authors are all named; of more, the first nineteen and the last. */
const NAMED_AUTHORS = 20;

export function apa(work: CitedWork): string {
  const title = titleOf(work);
  // Without an author the title takes its place, and the publisher follows.
  const named = work.authors.length > 0 ? authors(work) : (work.publisher ?? title);
  const source = [work.container, named === work.publisher ? undefined : work.publisher].filter((part) => part !== undefined).join(', ');
  const parts = [named, `(${dated(work.issued)})`, named === title ? '' : title, source].filter((part) => part !== '').map(ended);
  return [...parts, linkOf(work) ?? ''].filter((part) => part !== '').join(' ');
}

function authors({ authors: names, type }: CitedWork): string {
  const written = names.map((name) => {
    const person = personName(name, type);
    if (person === undefined) return name;
    return `${person.family}, ${person.given.split(/[ .-]+/u).filter((part) => part !== '').map((part) => `${part.charAt(0).toUpperCase()}.`).join(' ')}`; // prettier-ignore
  });
  if (written.length > NAMED_AUTHORS) return `${written.slice(0, 19).join(', ')}, . . . ${written.at(-1) ?? ''}`;
  if (written.length < 2) return written[0] ?? '';
  return `${written.slice(0, -1).join(', ')}, & ${written.at(-1) ?? ''}`;
}

function dated(issued: string | undefined): string {
  if (issued === undefined) return 'n.d.';
  const [year = '', month, day] = issued.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}

function ended(part: string): string {
  return /[.。?？!！]$/u.test(part) ? part : `${part}.`;
}
