/** A page whose tags are nested deeper than any page's: what lies deeper is read as if it stood at the limit. */

/** Browsers stop at 512 too. */
const DEPTH_LIMIT = 400;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/giu;
/** Tags that need no end tag: they cannot be counted, and they do not nest by themselves. */
const UNCOUNTED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'optgroup', 'colgroup', 'rp', 'rt', 'br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'track', 'wbr']); // prettier-ignore
const PHRASING = new Set(['a', 'abbr', 'b', 'bdi', 'big', 'cite', 'code', 'em', 'font', 'i', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'tt', 'u', 'var']); // prettier-ignore

/** The same text, of the same length: the names of tags beyond the limit are blanked out. Cost: linear. */
export function shallow(source: string): string {
  const depths = { phrasing: 0, block: 0 };
  let result = '';
  let at = 0;
  for (const match of source.matchAll(TAG)) {
    const name = (match[2] ?? '').toLowerCase();
    if (UNCOUNTED.has(name)) continue;
    const kind = PHRASING.has(name) ? 'phrasing' : 'block';
    if (match[1] === '/') {
      depths[kind] = Math.max(0, depths[kind] - 1);
      continue;
    }
    depths[kind] += 1;
    if (depths[kind] <= DEPTH_LIMIT) continue;
    // `<?…>` is a comment to every HTML parser.
    result += `${source.slice(at, match.index)}<?`;
    at = match.index + 2;
  }
  return at === 0 ? source : result + source.slice(at);
}
