/** Finds stretches that a file has word for word in common with a document. */

/** Letters, digits and Han characters in a row that are nobody's own words any more … */
const STRETCH = 22;
/** … unless they are a name or a term: a Han character counts as a word. */
const LEAST_WORDS = 6;

/** Every stretch of a text: as few whole words as make up the length, starting at each word. */
export function stretches(text: string): readonly string[] {
  const words = text.replace(/https?:\/\/\S+/g, ' ').match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  // `Script=Han` is tried first at every place, but a run of letters may swallow Han that follows it.
  const parts = words.flatMap((word) => word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []);
  return parts.flatMap((_, start) => {
    let joined = '';
    let end = start;
    while (joined.length < STRETCH && end < parts.length) joined += parts[end++] ?? '';
    return joined.length >= STRETCH && end - start >= LEAST_WORDS ? [joined.toLowerCase()] : [];
  });
}

/** The stretches of a document that may not be borrowed: those of its prose, without what it quotes as bibliography. */
export function ownWords(name: string, document: string): ReadonlySet<string> {
  const [prose, bibliography] = parted(name, document);
  const free = new Set(bibliography.flatMap(stretches));
  return new Set(prose.flatMap(stretches).filter((stretch) => !free.has(stretch)));
}

/** Paragraphs of prose, and lines that are bibliographic: definitions of references, source lines, the title. */
function parted(name: string, document: string): readonly [readonly string[], readonly string[]] {
  if (name.endsWith('.html')) {
    const body = document.slice(document.indexOf('<body'));
    const at = body.indexOf('id="references"');
    const paragraphs = (html: string): readonly string[] => [...html.matchAll(/<(p|li|figcaption|td)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , inner = '']) => inner.replace(/<[^<>]*>/g, ' '));
    return [paragraphs(at < 0 ? body : body.slice(0, at)), at < 0 ? [] : paragraphs(body.slice(at))];
  } // prettier-ignore
  const lines = document.split('\n');
  const isBibliographic = (line: string, at: number): boolean =>
    at < 5 || /^\s*(?:\\?\[\^?[^\]]{1,40}\]:?\s*\S|(?:\*\*)?资料来源|Source:|!\[|title:|url:)/.test(line);
  return [lines.filter((line, at) => !isBibliographic(line, at)), lines.filter(isBibliographic)];
}
