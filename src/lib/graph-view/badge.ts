/** The number of hidden neighbours as a small picture on a node: inline SVG, nothing is fetched. */
import type { Palette } from './style.ts';

/** A data address, or `none` where nothing is hidden. */
export function badge(count: number, { surface, ink, line }: Pick<Palette, 'surface' | 'ink' | 'line'>): string {
  if (count <= 0) return 'none';
  const text = count > 99 ? '99+' : `+${count}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="52" height="30" viewBox="0 0 26 15">` +
    `<rect x=".5" y=".5" width="25" height="14" rx="7" fill="${surface}" stroke="${line}"/>` +
    `<text x="13" y="11" text-anchor="middle" font-family="system-ui,sans-serif" font-size="9.5" font-weight="600" fill="${ink}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
