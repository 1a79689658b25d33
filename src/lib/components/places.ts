/** The places of a document, and of the library: what the header's navigation lists. */
import { m } from '../paraglide/messages.js';
import { exploreAddress } from './addresses.ts';

export interface Place {
  readonly href: string;
  readonly name: string;
}

/** Overview first, then the ways into the document. */
export function places(documentId: string): readonly Place[] {
  const base = `/documents/${encodeURIComponent(documentId)}`;
  return [
    { href: base, name: m.nav_overview() },
    { href: `${base}/explore`, name: m.nav_explore() },
    { href: `${base}/claims`, name: m.nav_claims() },
    { href: `${base}/figures`, name: m.nav_figures() },
    { href: `${base}/sources`, name: m.nav_sources() },
    { href: `${base}/entities`, name: m.nav_entities() },
    { href: `${base}/exhibits`, name: m.nav_exhibits() },
    { href: `${base}/read`, name: m.nav_read() },
    { href: `${base}/insights`, name: m.nav_insights() },
  ];
}

/** Of all documents together. */
export function libraryPlaces(): readonly Place[] {
  return [
    { href: '/', name: m.nav_reports() },
    { href: exploreAddress(), name: m.nav_explore() },
  ];
}
