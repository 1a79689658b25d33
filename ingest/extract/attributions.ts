/** Sources named in words (据IDC数据, according to X), each with the stretch it vouches for. */
import { clauses, type ClauseRange } from '../clauses.ts';
import type { AttributionHit, Place, SentenceText } from '../types.ts';
import { chineseSources } from './attributions/chinese.ts';
import { englishSources } from './attributions/english.ts';
import type { NamedSource } from './attributions/source.ts';

/** In document order. */
export function attributions(sentences: readonly SentenceText[]): readonly AttributionHit[] {
  const inside = sentences.map(sourcesIn);
  return sentences.flatMap((sentence, at) => {
    const found = inside[at] ?? [];
    return found.flatMap((source) => {
      const covers = [ownCover(sentence, source, found), ...(isLast(source, found) ? further(sentences, inside, at) : [])];
      return source.names.map(({ name, start, end }) => ({ name, place: { sentenceId: sentence.sentence.id, start, end }, covers }));
    });
  });
}

function sourcesIn({ sentence, cell }: SentenceText): readonly NamedSource[] {
  if (cell !== undefined) return [];
  const ranges = clauses(sentence.text);
  return /\p{Script=Han}/u.test(sentence.text) ? chineseSources(sentence.text, ranges) : englishSources(sentence.text, ranges);
}

/** After these a writer speaks for himself, or of something else. */
const OWN_WORDS =
  /^(?:我们|可见|由此|因此|所以|从而|这(?:表明|说明|意味|反映|也|是|些|一)|反映了?|说明|意味着|显示出|总体|综上|we (?:believe|think|expect)|this (?:suggests|means|implies|shows)|in our view|therefore|thus)/iu;
/** After a semicolon the source goes on only where the words say so. */
const GOES_ON = /^(?:其中|而|同时|此外|同期|并|且|另有|另外|尤其|同比|到|至|截至|(?:19|20)\d{2}年|of which|of these|and|while)/iu;

/** From the clause that names the source to the next source, to words of the author's own, or to a semicolon that turns elsewhere. */
function ownCover({ sentence }: SentenceText, source: NamedSource, found: readonly NamedSource[]): Place {
  if (source.backward) {
    const before = found.findLast((other) => other.start < source.start);
    return { sentenceId: sentence.id, start: before?.end ?? 0, end: source.end };
  }
  const next = found.find((other) => other.start > source.start && !other.backward)?.start ?? sentence.text.length;
  const ranges = clauses(sentence.text);
  let end = next;
  ranges.forEach((range: ClauseRange, at) => {
    if (range.start <= source.end || range.start >= end) return;
    const words = sentence.text.slice(range.start, range.start + 12);
    const mark = ranges[at - 1]?.mark ?? '';
    if (OWN_WORDS.test(words) || (/[；;]/u.test(mark) && !GOES_ON.test(words))) end = range.start;
  });
  return { sentenceId: sentence.id, start: source.start, end: trimmedEnd(sentence.text, end) };
}

/** Following sentences of the paragraph that go on with the results: 其中…, 例如…; one sentence between may comment. */
function further(sentences: readonly SentenceText[], inside: readonly (readonly NamedSource[])[], from: number): readonly Place[] {
  const first = sentences[from];
  const places: Place[] = [];
  for (let at = from + 1; at <= from + 3; at += 1) {
    const next = sentences[at];
    if (next === undefined || first === undefined || next.passage !== first.passage || next.cell !== undefined) break;
    if (
      (inside[at] ?? []).length > 0 ||
      next.markers.length > 0 ||
      OWN_WORDS.test(next.sentence.text) ||
      /我们认为|we believe/iu.test(next.sentence.text)
    )
      break;
    if (RESULTS.test(next.sentence.text) && /\d/u.test(next.sentence.text))
      places.push({ sentenceId: next.sentence.id, start: 0, end: next.sentence.text.length });
    else if (at > from + 1) break;
  }
  return places;
}

const RESULTS =
  /^(?:其中|例如|比如|具体|具体来看|同时|同期|此外，[^，]{0,12}(?:数据|统计)|该(?:报告|机构|研究|调查)|报告(?:还|也|同时|预计|指出)|(?:的)?占比|of (?:these|those|this|which)|for example|for instance|specifically|it (?:also|further)|the (?:report|study|survey|remaining))/iu;

function isLast(source: NamedSource, found: readonly NamedSource[]): boolean {
  return found.at(-1) === source;
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).replace(/[\s，,；;：:]{1,4}$/u, '').length;
}
