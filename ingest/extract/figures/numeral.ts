import type { Approximation } from '#graph/model/document-graph.ts';

/** A number in a text, with its value. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** arabic and han need a unit; a small word (two, three) a unit of time or size; the rest measure by themselves. */
  readonly form: 'arabic' | 'han' | 'word' | 'part';
  /** The multiplier that was printed, 1 where none was. */
  readonly times: number;
  /** Where the numeral itself is vague or bounded: 数十, 十余, 2000多. */
  readonly vague?: Approximation;
  /** Where the numeral implies its unit: 百分之三, 七成, 1/10. */
  readonly unit?: string;
}
