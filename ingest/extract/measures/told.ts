/** What a figure measures and of whom, and what both are read from. */

export interface Told {
  readonly subject?: string;
  readonly metric?: string;
}

/** Whom and what the clauses before were about: what an omitted subject is taken from. */
export type Topic = Told;

/** A name that can stand for whom a measure is told of; half-open, in the sentence's text. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

/** A figure's place in its sentence. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly raw: string;
}

export function toldOf(subject: string | undefined, metric: string | undefined): Told {
  return {
    ...(subject === undefined || subject === '' ? {} : { subject }),
    ...(metric === undefined || metric === '' ? {} : { metric }),
  };
}
