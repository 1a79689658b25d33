/** The part of a sentence in which a marker can support anything. */
export interface Region {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the marker stands: moved before a bracket that only cites. */
  readonly at: number;
}
