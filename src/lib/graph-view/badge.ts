/** The number of hidden neighbours as a small picture on a node: inline SVG, nothing is fetched. */
import type { Palette } from './style.ts';

/** On screen. */
export const BADGE_PX = { width: 21, height: 12.6 } as const;

/** A data address, or `none` where nothing is hidden. */
export function badge(count: number, { surface, quiet, line }: Pick<Palette, 'surface' | 'quiet' | 'line'>): string {
  if (count <= 0) return 'none';
  const text = count > 99 ? '99+' : `+${count}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="36" viewBox="0 0 20 12">` +
    `<rect x=".4" y=".4" width="19.2" height="11.2" rx="5.6" fill="${surface}" stroke="${line}" stroke-width=".7"/>` +
    `<text x="10" y="9" text-anchor="middle" font-family="system-ui,sans-serif" font-size="8" font-weight="600" fill="${quiet}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
