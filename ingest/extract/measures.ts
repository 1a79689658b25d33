/** Who and what each figure measures, told so that a table of figures reads without the sentences. */
import { grouped } from '../grouped.ts';
import { GENERIC_HEADER } from '../lexicon/measure-nouns.ts';
import type { FigureHit, NameHit, SentenceText } from '../types.ts';
import { chineseMeasures } from './measures/chinese.ts';
import { englishMeasures } from './measures/english.ts';
import { toldOf, type Topic } from './measures/told.ts';

/** The figures, in their order, with subject and metric where the words give them; what a table's headers give stays. */
export function measures(
  sentences: readonly SentenceText[],
  figures: readonly FigureHit[],
  names: readonly NameHit[],
): readonly FigureHit[] {
  const figuresOf = grouped(figures, ({ sentenceId }) => sentenceId);
  const namesOf = grouped(
    names.filter(({ type }) => type !== 'technology'),
    ({ place }) => place?.sentenceId ?? '',
  );
  const result = new Map<FigureHit, FigureHit>();
  let topic: Topic = {};
  let passage = -1;
  for (const { sentence, passage: own, cell } of sentences) {
    if (own.index !== passage || cell !== undefined) topic = {};
    passage = own.index;
    const inside = figuresOf.get(sentence.id) ?? [];
    const named = (namesOf.get(sentence.id) ?? []).flatMap(({ place }) =>
      place === undefined || place.end - place.start < 2 ? [] : [place],
    );
    const read = /\p{Script=Han}/u.test(sentence.text) ? chineseMeasures : englishMeasures;
    const told = read(sentence.text, inside, named, topic);
    topic = told.topic;
    inside.forEach((figure, at) => {
      const { subject, metric } = told.told[at] ?? {};
      const header = figure.metric ?? (cell?.header === '' ? undefined : cell?.header);
      // A column of findings says in its cells what they measure.
      const measured = header === undefined || GENERIC_HEADER.test(header) ? (metric ?? header) : header;
      // Amazon $139B in the row of cash flows: the row is the measure.
      const inRow =
        (header === undefined || GENERIC_HEADER.test(header)) &&
        figure.subject !== undefined &&
        named.some(({ end }) => end <= figure.start && figure.start - end <= 1);
      result.set(figure, { ...figure, ...(inRow ? toldOf(subject, figure.subject) : toldOf(figure.subject ?? subject, measured)) });
    });
  }
  return figures.map((figure) => result.get(figure) ?? figure);
}
