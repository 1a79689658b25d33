/** The palette of the theme in force, read from the page's design tokens, and a watch on when it changes. */
import type { EntityType, ProvenanceLevel } from '#graph/model/document-graph.ts';
import { ENTITY_TYPES } from '#graph/model/kinds.ts';

/** Colours as the theme has them, read from the design tokens. */
export interface Palette {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly provenance: Readonly<Record<ProvenanceLevel, string>>;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly font: string;
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const types: Partial<Record<EntityType, string>> = {};
  for (const type of ENTITY_TYPES) types[type] = token(`entity-${type}`);
  return {
    // Every type was given a colour in the loop above.
    types: types as Record<EntityType, string>,
    provenance: { cited: token('provenance-cited'), attributed: token('provenance-attributed'), unsourced: token('provenance-unsourced') },
    ink: token('ink'),
    quiet: token('ink-3'),
    line: token('line-strong'),
    surface: token('surface'),
    accent: token('accent'),
    // The token is written over several lines; a canvas takes one.
    font: token('font-ui').replace(/\s+/g, ' '),
  };
}

/** Calls back when the theme changes, by the system's choice or the reader's. @returns ends the watch. */
export function watchTheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  dark.addEventListener('change', changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', changed);
    observer.disconnect();
  };
}
