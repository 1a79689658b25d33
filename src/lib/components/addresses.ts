/** The addresses of the product's pages, and which foreign addresses may become links. */

export function documentAddress(documentId: string, place = ''): string {
  return `/documents/${encodeURIComponent(documentId)}${place ? `/${place}` : ''}`;
}

/** Of the drawing of a document; of the whole library where none is named. */
export function exploreAddress(documentId?: string): string {
  return documentId === undefined ? '/explore' : documentAddress(documentId, 'explore');
}

/** @param id – of a figure, claim or exhibit. */
export function traceAddress(id: string): string {
  return `/trace/${encodeURIComponent(id)}`;
}

/** @param id – of a source or reference. */
export function sourceAddress(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

export function entityAddress(id: string): string {
  return `/entities/${encodeURIComponent(id)}`;
}

/** Where words stand in the reading page. @param id – of a claim or figure, which is chosen there, or of a sentence, exhibit, citation or reference. */
export function sentenceAddress(documentId: string, id: string): string {
  return `${documentAddress(documentId, 'read')}#${encodeURIComponent(id)}`;
}

/** The address where it is http or https, else nothing: a document is not trusted with any other scheme. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Host and path, short enough to stand in a line. @param limit – characters. */
export function shortAddress(address: string, limit = 64): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length > limit ? `${bare.slice(0, limit - 1)}…` : bare;
}

/** A path with the values that are set as its query. */
export function queryAddress(path: string, values: Readonly<Record<string, string | number | undefined>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value !== undefined && value !== '') params.set(key, String(value));
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
