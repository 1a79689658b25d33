/** What a line says of one work, before its address and date are joined to it. */

export interface WorkPieces {
  readonly authors: readonly string[];
  readonly title?: string;
  readonly container?: string;
  /** Type mark of GB/T 7714. */
  readonly mark?: string;
  /** Where in the line the title stands: dates inside it are not the work's. */
  readonly titleStart: number;
  readonly titleEnd: number;
  /** How sure the form is: `marked` = quotes, 《》, [J], et al., a year in brackets; `plain` = commas and stops only. */
  readonly by: 'marked' | 'plain' | 'none';
}

export const NO_PIECES: WorkPieces = { authors: [], titleStart: 0, titleEnd: 0, by: 'none' };
