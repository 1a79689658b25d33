/** Names of companies, models, chips, policies, people …: of the lexicon, by their form, and as the text defines them. */
import { spanOf } from '../readable.ts';
import type { ExhibitHit, NameHit, Readable, SentenceText } from '../types.ts';
import { definitions } from './names/definitions.ts';
import { withoutOverlaps, type Found } from './names/found.ts';
import { knownNames } from './names/known.ts';
import { matcher } from './names/matcher.ts';
import { organisations } from './names/organisations.ts';
import { people } from './names/people.ts';
import { things } from './names/things.ts';
import { titles } from './names/titles.ts';

/** A sentence, or a line of an exhibit. */
interface Line {
  readonly readable: Readable;
  readonly sentenceId?: string;
  readonly exhibitId?: string;
}

export function names(sentences: readonly SentenceText[], exhibits: readonly ExhibitHit[]): readonly NameHit[] {
  const lines: readonly Line[] = [
    ...sentences.map(({ readable, sentence }) => ({ readable, sentenceId: sentence.id })),
    ...exhibits.flatMap(({ exhibit, lines: own }) => own.map((readable) => ({ readable, exhibitId: exhibit.id }))),
  ];
  const first = lines.map(({ readable }) => inLine(readable.text));
  const again = learned(first.flat());
  return lines.flatMap((line, index) => {
    const known = first[index] ?? [];
    return [...known, ...free(again(line.readable.text), known)]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((found) => hitOf(line, found));
  });
}

/** Those that touch no name found before. */
function free(found: readonly Found[], known: readonly Found[]): readonly Found[] {
  const taken = new Set<Found>(known);
  return withoutOverlaps(known, found).filter((each) => !taken.has(each));
}

function inLine(text: string): readonly Found[] {
  const known = knownNames(text);
  const found = withoutOverlaps(titles(text), [...known, ...organisations(text, known), ...things(text)], people(text));
  return [...withoutOverlaps(found, definitions(text, found)), ...placesInside(found, known)];
}

/** 美国新政 names the policy and whose it is. */
function placesInside(found: readonly Found[], known: readonly Found[]): readonly Found[] {
  return found.flatMap(({ start, end, type, by }) =>
    type === 'policy' && by === 'pattern' ? known.filter((each) => each.type === 'place' && each.start === start && each.end < end) : [],
  );
}

const MIN_LENGTH = 3;

/** Names that only their form or a definition told, wherever else they stand. */
function learned(found: readonly Found[]): (text: string) => readonly Found[] {
  const forms = new Map<string, Found>();
  for (const each of found) {
    if (each.by === 'lexicon') continue;
    for (const form of [each.name, ...(each.by === 'definition' ? each.aliases : [])])
      if (form.length >= MIN_LENGTH && !forms.has(form)) forms.set(form, each);
  }
  const match = matcher(
    forms,
    (hit, text) =>
      text.slice(hit.start, hit.end) === hit.form && !/[\da-z]/iu.test(/[\da-z]$/iu.test(hit.form) ? text.charAt(hit.end) : ''),
  );
  return (text) => match(text).map(({ start, end, value }) => ({ ...value, start, end }));
}

function hitOf({ readable, sentenceId, exhibitId }: Line, { start, end, name, type, aliases, by }: Found): NameHit {
  return {
    surface: readable.text.slice(start, end),
    name,
    type,
    aliases,
    span: spanOf(readable, start, end),
    ...(sentenceId === undefined ? {} : { place: { sentenceId, start, end } }),
    ...(exhibitId === undefined ? {} : { exhibitId }),
    by,
  };
}
