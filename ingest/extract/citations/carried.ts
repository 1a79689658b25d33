/** Where a source plainly goes on after what its marker supports: results, details, instances, without a new source or subject. */
import {
  ELABORATES,
  ELABORATES_EN,
  GOES_ON,
  LEADS_IN_EN,
  NEXT_FACET,
  OWN_VOICE,
  POINTS_BACK,
  SOURCE_COLUMN,
  SPEAKS_AGAIN,
  SPEAKS_INSIDE,
  TURNS,
} from '../../lexicon/citing.ts';
import type { Place, SentenceText } from '../../types.ts';
import { leadsIn } from './backward.ts';
import type { MarkerGroup } from './groups.ts';
import type { Link } from './linking.ts';
import { areParallel, isChinese, pieceAt, piecesOf } from './pieces.ts';

interface Support extends Place {
  readonly scope: 'backward' | 'forward';
}

/** Sentences after its own into which a source may be carried. */
const REACH = 5;

export function carried(
  sentences: readonly SentenceText[],
  index: number,
  groups: readonly MarkerGroup[],
  place: number,
  support: Support,
  link: Link,
): readonly Place[] {
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  if (sentence.cell !== undefined) return alongRow(sentences, index, support);
  const rest = within(sentence, groups, place, support);
  const next = groups.slice(place + 1).find((group) => !group.isNote);
  const isLast = next === undefined && (rest?.end ?? support.end) >= lastWord(sentence.sentence.text);
  return [...(rest === undefined ? [] : [rest]), ...(isLast ? beyond(sentences, index, support, link) : [])];
}

/** The clauses of the same sentence that go on with the subject. */
function within(sentence: SentenceText, groups: readonly MarkerGroup[], place: number, support: Support): Place | undefined {
  const { text, id } = sentence.sentence;
  const region = { text, start: 0, end: text.length, at: support.end };
  const pieces = piecesOf(region);
  const limit = groups.slice(place + 1).find((group) => !group.isNote)?.at ?? Infinity;
  const own = pieceAt(pieces, support.end);
  const backed = text.slice(support.start, support.end);
  let end = pieces[own]?.end ?? support.end;
  const from = end > support.end && !isChinese(backed) ? support.end : pieces[own + 1]?.start;
  let reached = 0;
  for (let index = own; index + 1 < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (piece === undefined || next === undefined || !/[，,：:]/u.test(piece.mark) || limit <= next.end + 1) break;
    const words = text.slice(next.start, next.end);
    if (!goesOn(words, backed + text.slice(piece.start, piece.end))) break;
    end = next.end;
    reached += 1;
  }
  return reached === 0 || from === undefined || from >= end ? undefined : { sentenceId: id, start: from, end };
}

function goesOn(words: string, backed: string): boolean {
  if (leadsIn(words) || SPEAKS_INSIDE.test(words) || OWN_VOICE.test(words) || TURNS.test(words)) return false;
  if (!isChinese(words))
    return /^(?:including|with|which|and (?:is|are|was|were|has|have|its)|representing|up from|down from|compared (?:to|with)|or )/iu.test(
      words,
    );
  return (
    GOES_ON.test(words) ||
    POINTS_BACK.test(words) ||
    /^在.{1,50}(?:上|中|下|方面|达到)/u.test(words) ||
    names(words).some((name) => backed.includes(name)) ||
    areParallel(words, backed)
  );
}

/** Following sentences of the paragraph: by their first words, or, right after, by the names they share. */
function beyond(sentences: readonly SentenceText[], index: number, support: Support, link: Link): readonly Place[] {
  const home = sentences[index];
  const places: Place[] = [];
  const again = home === undefined || !STUDY.test(home.sentence.text) ? 0 : speaksAgain(sentences, index);
  for (let step = 1; step <= REACH; step += 1) {
    const next = sentences[index + step];
    if (home === undefined || next === undefined || next.sentence.paragraph !== home.sentence.paragraph || next.cell !== undefined) break;
    if (next.markers.some(({ label, span }) => link(label, span)?.kind === 'source') || next.strong.some((range) => range.start === 0))
      break;
    const { text, id } = next.sentence;
    const [opening] = piecesOf({ text, start: 0, end: text.length, at: 0 });
    const head = text.slice(0, opening?.end ?? text.length);
    if (leadsIn(head) || LEADS_IN_EN.test(text) || OWN_VOICE.test(text) || SPEAKS_INSIDE.test(text)) break;
    if (/[？?]$/u.test(text)) break;
    const facet = step > 1 && NEXT_FACET.test(text);
    if (
      step > again &&
      !facet &&
      !ELABORATES.test(text) &&
      !ELABORATES_EN.test(text) &&
      !(step === 1 && sharesSubject(text, home.sentence.text, support))
    )
      break;
    places.push({ sentenceId: id, start: 0, end: lastWord(text) });
  }
  return places;
}

const STUDY = /研究|报告|调查|论文|\b(?:study|report|survey|paper|et al)\b/u;

/** Sentences ahead up to the one in which the study is spoken of again; 0 where none is. */
function speaksAgain(sentences: readonly SentenceText[], index: number): number {
  const home = sentences[index]?.sentence.paragraph;
  for (let step = REACH; step > 1; step -= 1) {
    const next = sentences[index + step];
    if (next?.sentence.paragraph === home && next?.cell === undefined && SPEAKS_AGAIN.test(next?.sentence.text ?? '')) return step;
  }
  return 0;
}

/** A Chinese sentence that speaks of the same named thing, or, after a source named in words, of much the same in the same words. */
function sharesSubject(text: string, home: string, { start, end, scope }: Support): boolean {
  if (!isChinese(text) || TURNS.test(text)) return false;
  if (names(text).some((name) => home.includes(name))) return true;
  return scope === 'forward' && (POINTS_BACK.test(text) || sharedPart(text, home.slice(start, end)) >= 0.25);
}

/** Distinctive Latin names: `Gaudi 2`, `GLM-4`, not `AI`. */
function names(text: string): readonly string[] {
  return [...text.matchAll(/(?<![A-Za-z])[A-Z][A-Za-z-]{1,24}(?: ?\d[\w.]{0,8})?/gu)]
    .map((match) => match[0])
    .filter((name) => /\d/u.test(name) || /[a-z]{3}/u.test(name));
}

/** Part of a text's pairs of Han characters that another text has too. */
function sharedPart(text: string, other: string): number {
  const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? '');
  return pairs.length === 0 ? 0 : pairs.filter((pair) => other.includes(pair)).length / pairs.length;
}

/** A marker on the source of a table's row stands for the row's cells. */
function alongRow(sentences: readonly SentenceText[], index: number, support: Support): readonly Place[] {
  const own = sentences[index];
  if (own?.cell === undefined) return [];
  const { row, column, header } = own.cell;
  if (column > 0 && !SOURCE_COLUMN.test(header)) return [];
  return sentences
    .filter(
      (each) =>
        each.passage === own.passage &&
        each.cell?.row === row &&
        each.sentence.id !== support.sentenceId &&
        each.markers.length === 0 &&
        each.cell.column !== column,
    )
    .map(({ sentence }) => ({ sentenceId: sentence.id, start: 0, end: sentence.text.length }));
}

function lastWord(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s。.！!？?；;]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
