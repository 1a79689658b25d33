/** What the text says: references, exhibits, citations, figures, attributions, claims and names, each found by its own file. */
import type { Extraction, Progress, Segmented } from '../types.ts';
import { attributions } from './attributions.ts';
import { citations } from './citations.ts';
import { claims } from './claims.ts';
import { exhibits } from './exhibits.ts';
import { figures } from './figures.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { references } from './references.ts';

export function extract({ outline, sentences }: Segmented, progress: Progress): Extraction {
  const listed = references(outline);
  const shown = exhibits(outline);
  progress('extract', 1, 4);
  const cited = citations(outline, sentences, shown, listed);
  const named = names(sentences, shown);
  const measured = measures(sentences, figures(sentences), named);
  progress('extract', 2, 4);
  const attributed = attributions(sentences);
  const claimed = claims(sentences, measured, cited.hits, attributed, named);
  progress('extract', 3, 4);
  return {
    references: listed,
    exhibits: shown,
    citations: cited.hits,
    figures: measured,
    attributions: attributed,
    claims: claimed,
    names: named,
    diagnostics: cited.diagnostics,
  };
}
