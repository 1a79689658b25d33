/** Document ids as names of files. */
import { createHash } from 'node:crypto';

/** Letters, digits, `.`, `_`, `-` stay; the rest is percent-encoded; no name begins with a dot. */
export function safeName(documentId: string): string {
  const encoded = encodeURIComponent(documentId).replace(/[!'()*~]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const safe = encoded.replace(/^\./u, '%2E');
  if (safe.length <= 180) return safe;
  // File systems stop at 255 bytes: a long id (Chinese is nine bytes a character here) keeps its beginning and its digest.
  return `${safe.slice(0, 120).replace(/%[0-9A-F]?$/u, '')}-${createHash('sha256').update(documentId).digest('hex')}`;
}
