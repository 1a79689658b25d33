/** Names of companies, models, chips, policies, people …: of the lexicon, by their form, and as the text defines them. */
import { spanOf } from '../readable.ts';
import type { ExhibitHit, NameHit, Readable, SentenceText } from '../types.ts';
import { bareHan } from './names/bare-han.ts';
import { definitions } from './names/definitions.ts';
import { englishOrganisations } from './names/english-organisations.ts';
import { keyOf, touching, withoutOverlaps, type Found } from './names/found.ts';
import { hanOrganisations } from './names/han-organisations.ts';
import { isDoubtful, knownNames } from './names/known.ts';
import { latinInHan } from './names/latin-in-han.ts';
import { matcher } from './names/matcher.ts';
import { hanPeople } from './names/han-people.ts';
import { englishPeople } from './names/english-people.ts';
import { surnames } from './names/surnames.ts';
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
  const doubting = lines.map(({ readable }) => inLine(readable.text));
  const sure = proven(doubting, lines);
  const first =
    sure.size === 0
      ? doubting
      : lines.map(({ readable: { text } }, index) => (holds(text, sure) ? inLine(text, sure) : (doubting[index] ?? [])));
  const again = learned(first.flat());
  const family = surnames(first.flat());
  return lines.flatMap((line, index) => {
    const known = first[index] ?? [];
    const { text } = line.readable;
    return [...known, ...free(withoutOverlaps(again(text), family(text)), known)]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((found) => hitOf(line, found));
  });
}

/** Times that the words of its field must prove a homograph before it is the name without them too. */
const PROOFS = 2;

function proven(found: readonly (readonly Found[])[], lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const surfaces = (found[index] ?? [])
      .filter(({ by }) => by === 'lexicon')
      .map(({ start, end }) => line.readable.text.slice(start, end));
    for (const surface of new Set(surfaces.filter(isDoubtful))) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([surface, count]) => (count >= PROOFS ? [surface] : [])));
}

function holds(text: string, surfaces: ReadonlySet<string>): boolean {
  for (const surface of surfaces) if (text.includes(surface)) return true;
  return false;
}

/** Those that touch no name found before. */
function free(found: readonly Found[], known: readonly Found[]): readonly Found[] {
  const taken = new Set<Found>(known);
  return withoutOverlaps(known, found).filter((each) => !taken.has(each));
}

function inLine(text: string, sure?: ReadonlySet<string>): readonly Found[] {
  const known = knownNames(text, sure);
  const persons = [...hanPeople(text), ...englishPeople(text)];
  // A surname that is also a firm or a town belongs to its person: Henry Ford.
  const longer = persons.filter((each) => known.some((own) => own.end === each.end && own.start > each.start && own.type !== 'person'));
  const told = withoutOverlaps(
    titles(text),
    [...known, ...hanOrganisations(text, known), ...englishOrganisations(text, known), ...things(text), ...longer],
    persons,
  );
  const latin = withoutOverlaps(told, latinInHan(text, told));
  const bare = bareHan(text, latin);
  // 华东医药 is not its 华东.
  const placed = bare.filter(({ start, end }) =>
    touching(latin, start, end).some((each) => each.type === 'place' && each.start === start && each.end < end),
  );
  const found = withoutOverlaps(placed, latin, bare);
  const defined = definitions(text, found);
  // A name the text defines holds the shorter ones inside it: 通用计算图形处理器 is not its 图形处理器.
  const holding = defined.filter(({ start, end }) => touching(found, start, end).some((each) => each.start >= start && each.end <= end));
  return [...withoutOverlaps(holding, found, defined), ...placesInside(found, known)];
}

/** 美国新政 names the policy and whose it is. */
function placesInside(found: readonly Found[], known: readonly Found[]): readonly Found[] {
  return found.flatMap(({ start, end, type, by }) =>
    type === 'policy' && by === 'pattern' ? known.filter((each) => each.type === 'place' && each.start === start && each.end < end) : [],
  );
}

const MIN_LENGTH = 3;
/** Two capitals that the text defines. */
const ACRONYM = /^[A-Z]{2}$/u;

/** Names that only their form or a definition told, wherever else they stand. */
function learned(found: readonly Found[]): (text: string) => readonly Found[] {
  const forms = new Map<string, Found>();
  for (const each of found) {
    if (each.by === 'lexicon') continue;
    for (const form of [each.name, ...(each.by === 'definition' ? each.aliases : [])])
      if ((form.length >= MIN_LENGTH || (each.by === 'definition' && ACRONYM.test(form))) && !forms.has(form)) forms.set(form, each);
  }
  const match = matcher(
    forms,
    (hit, text) =>
      text.slice(hit.start, hit.end) === hit.form && !/[\da-z]/iu.test(/[\da-z]$/iu.test(hit.form) ? text.charAt(hit.end) : ''),
  );
  return (text) => match(text).map(({ start, end, value }) => ({ ...value, start, end }));
}

function hitOf({ readable, sentenceId, exhibitId }: Line, found: Found): NameHit {
  const { start, end, name, type, aliases, by } = found;
  return {
    surface: readable.text.slice(start, end),
    name,
    type,
    aliases,
    span: spanOf(readable, start, end),
    ...(sentenceId === undefined ? {} : { place: { sentenceId, start, end } }),
    ...(exhibitId === undefined ? {} : { exhibitId }),
    by,
    key: keyOf(found),
  };
}
