/** The drawing of the page that is open: the first comes with the page, each later one as what is new against the one before. */
import { error } from '@sveltejs/kit';
import { patched, type Desk, type DeskDelta } from './delta.ts';
import { asked, query, START } from './view-state.ts';

/** A desk and the address that asks for it. */
export interface KnownDesk extends Desk {
  readonly query: string;
}

interface Loading {
  readonly url: URL;
  readonly fetch: typeof fetch;
  /** What came with the page. */
  readonly data: KnownDesk;
}

/** The last desk of each page, by what came with it: it goes when the page goes, and no reader has another one's. */
const latest = new WeakMap<KnownDesk, KnownDesk>();

/** The words of an address that the drawing depends on, always written the same way. @param value – reads one query parameter. */
export function deskQuery(value: (key: string) => string | null): string {
  return query({ ...START, ...asked(value) });
}

/** @param base – address of the page, without its query. */
export async function deskAt({ url, fetch, data }: Loading, base: string): Promise<Desk> {
  const wanted = deskQuery((key) => url.searchParams.get(key));
  const former = [latest.get(data), data].find((each) => each?.query === wanted) ?? latest.get(data) ?? data;
  const desk = former.query === wanted ? former : await next(former, wanted, base, fetch);
  latest.set(data, { ...desk, query: wanted });
  const { drawing, path, layers } = desk;
  return { drawing, path, layers };
}

async function next(former: KnownDesk, wanted: string, base: string, ask: typeof fetch): Promise<Desk> {
  const response = await ask(`${base}/drawing${wanted}${wanted === '' ? '?' : '&'}since=${encodeURIComponent(former.query)}`);
  // The server's own words, as on a page that it could not make.
  if (!response.ok) error(response.status, (await response.json()) as App.Error);
  return patched(former, (await response.json()) as DeskDelta); // From our own server, of the same build.
}
