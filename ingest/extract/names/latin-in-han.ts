/** Latin names never seen, in Chinese prose: by the words beside them, and along a list (A、B和C) from one whose kind is known. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { LATIN_CUES, type LatinCue } from '../../lexicon/latin-cues.ts';
import { ENGLISH_COMMON, GENERIC_ACRONYMS } from '../../lexicon/name-words.ts';
import { touching, type Found } from './found.ts';

const WORD = "[A-Z][A-Za-z\\d]*(?:[-'’&+][A-Za-zΑ-Ωα-ω\\d]+|\\.\\d)*";
const NAME = new RegExp(
  `(?<![A-Za-z\\d.@/#_$-]|[A-Za-z\\d] )${WORD}(?: (?:${WORD}|\\d{1,2}(?:\\.\\d)?(?![\\d.%万亿年月A-Za-z])|(?:\\d{1,2}x-?)?\\d{1,3}(?:\\.\\d)?[BM](?![A-Za-z\\d]))){0,3}(?![A-Za-z\\d@/_]|\\.[A-Za-z]| [a-z])`,
  'gu',
);
const HAN = /\p{Script=Han}/u;
/** Units and marks of measures; an ordinal of Rome. */
const NO_NAME =
  /^(?:[A-Z]|[IVX]+|[TGMKP]?FLOPS|[TGMK]B|[TGMk]?Wh?|[GM]Hz|FY\d*|[QH][1-4]|CO2|USD|RMB|CNY|EUR|HKD|No|Fig|Table|Figure|Chart|Note|Source|In|On|At|The|A|An|And|Or|Of|By)$/u;
const TITLE = /^(?:CEO|CTO|CFO|COO) (?=[A-Z][a-z])/u;
const REACH = 24;
const NEAR = 40;

interface Candidate {
  readonly start: number;
  readonly end: number;
  type?: EntityType;
}

/** @param found – the line's other names, in order. */
export function latinInHan(text: string, found: readonly Found[]): readonly Found[] {
  if (!HAN.test(text) || !/[A-Z]/u.test(text)) return [];
  const candidates = [...text.matchAll(NAME)].flatMap((match): readonly Candidate[] => {
    const end = match.index + match[0].length;
    const start = match.index + (TITLE.exec(match[0])?.[0].length ?? 0);
    return isWorthAName(text.slice(start, end), text, start, end) &&
      !touching(found, start, end).some((each) => each.start < end && each.end > start)
      ? [{ start, end }]
      : [];
  });
  if (candidates.length === 0) return [];
  for (const each of candidates) {
    const type = LATIN_CUES.find((cue) => fits(cue, text, each))?.type;
    if (type !== undefined) each.type = type;
  }
  spread(text, candidates, found);
  return candidates.flatMap(({ start, end, type }): readonly Found[] =>
    type === undefined ? [] : [{ start, end, name: text.slice(start, end), type, aliases: [], by: 'pattern' }],
  );
}

function isWorthAName(name: string, text: string, start: number, end: number): boolean {
  const [first = ''] = name.split(' ');
  if (NO_NAME.test(name) || GENERIC_ACRONYMS.has(name) || GENERIC_ACRONYMS.has(first) || ENGLISH_COMMON.has(first)) return false;
  // English words around it: a title or a quotation, not a name in Chinese prose.
  return !/[a-z][,.]? $/u.test(text.slice(Math.max(0, start - 3), start)) && !/^[,.]? ?[a-z]/u.test(text.slice(end, end + 3));
}

function fits({ before, after, form, near }: LatinCue, text: string, { start, end }: Candidate): boolean {
  return (
    (before === undefined || before.test(text.slice(Math.max(0, start - REACH), start))) &&
    (after === undefined || after.test(text.slice(end, end + REACH))) &&
    (form === undefined || form.test(text.slice(start, end))) &&
    (near === undefined || near.test(text.slice(Math.max(0, start - NEAR), start)) || near.test(text.slice(end, end + NEAR)))
  );
}

const JOINT = /^(?:（[^（）]{0,24}）|\([^()]{0,24}\))?(?:、|和|与|及|以及|或|至)$/u;
/** Kinds whose lists hold one kind: a list of firms names no model. */
const LISTED: ReadonlySet<EntityType> = new Set(['company', 'model', 'chip', 'software', 'dataset', 'person']);

/** From left to right and back again: what stands in a list is of the kind of its neighbours. */
function spread(text: string, candidates: readonly Candidate[], found: readonly Found[]): void {
  const all = [...candidates, ...found].sort((a, b) => a.start - b.start);
  for (const order of [all, all.toReversed()]) {
    order.forEach((each, index) => {
      const other = order[index - 1];
      if (other?.type === undefined || each.type !== undefined || !LISTED.has(other.type)) return;
      const [left, right] = other.start < each.start ? [other, each] : [each, other];
      if (JOINT.test(text.slice(left.end, right.start))) (each as Candidate).type = other.type; // a found one has a type already
    });
  }
}
