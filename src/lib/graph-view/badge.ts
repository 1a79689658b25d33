/** Small pictures on nodes: the number of hidden neighbours, a pin, the number of entities in a folded community. Inline SVG, nothing is fetched. */
import { SECTION_PROPORTION } from './layer-shapes.ts';
import type { Palette } from './palette.ts';

/** On screen. */
export const BADGE_PX = { width: 21, height: 12.6 } as const;
/** What a badge covers of its node's upper right corner: the shape of a small node stays to be seen. */
export const BADGE_OVER_PX = { width: 6, height: 5 } as const;
export const PIN_PX = 13;

/** A data address, or `none` where nothing is hidden. */
export function badge(count: number, { surface, quiet, line }: Pick<Palette, 'surface' | 'quiet' | 'line'>): string {
  if (count <= 0) return 'none';
  const text = count > 99 ? '99+' : `+${count}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="36" viewBox="0 0 20 12">` +
    `<rect x=".4" y=".4" width="19.2" height="11.2" rx="5.6" fill="${surface}" stroke="${line}" stroke-width=".7"/>` +
    `<text x="10" y="9" text-anchor="middle" font-family="system-ui,sans-serif" font-size="8" font-weight="600" fill="${quiet}">${text}</text></svg>`;
  return address(svg);
}

/** A drawing pin where a node is pinned. */
export function pin(isPinned: boolean, { surface, ink }: Pick<Palette, 'surface' | 'ink'>): string {
  if (!isPinned) return 'none';
  return address(
    `<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 12 12">` +
      `<path d="M4 1h4l-.6 3.6L9.4 7H2.6l2-2.4z" fill="${ink}" stroke="${surface}" stroke-width=".8" stroke-linejoin="round"/>` +
      `<path d="M6 7v4" stroke="${ink}" stroke-width="1.2" stroke-linecap="round"/></svg>`,
  );
}

/** How many entities a folded community holds, or nodes of a layer a folded section, filling its node. */
export function foldBadge(count: number, { ink, quiet }: Pick<Palette, 'ink' | 'quiet'>, isSection = false): string {
  const height = isSection ? 40 * SECTION_PROPORTION : 40;
  const ground = isSection ? `<rect x="3" y="3" width="34" height="${height - 6}" rx="4"` : `<circle cx="20" cy="20" r="15.5"`;
  return address(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="${3 * height}" viewBox="0 0 40 ${height}">` +
      `${ground} fill="${quiet}" fill-opacity=".12"/>` +
      `<text x="20" y="${height / 2 + (isSection ? 5 : 4)}" text-anchor="middle" font-family="system-ui,sans-serif" font-size="${count > 999 ? 9 : isSection ? 14 : 12}" font-weight="600" fill="${ink}">${count}</text></svg>`,
  );
}

function address(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
