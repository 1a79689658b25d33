/** The words on screen for the layouts. */
import { m } from '../paraglide/messages.js';
import type { LayoutName } from './view-state.ts';

export const LAYOUT_NAMES: Readonly<Record<LayoutName, () => string>> = {
  communities: m.explore_layout_communities,
  forces: m.explore_layout_forces,
  circles: m.explore_layout_circles,
  levels: m.explore_layout_levels,
  years: m.explore_layout_years,
};
