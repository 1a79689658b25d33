/** MDX → Markdown of the same length: module lines and component tags become blanks, so that every offset stays and what a tag encloses is read. */

const MODULE_LINE = /^(?:import|export)[ \t].*$/gmu;
/** Beyond this a tag that does not end is no tag. */
const TAG_LIMIT = 50_000;

export function withoutComponents(text: string): string {
  const ranges = [...moduleLines(text), ...componentTags(text)].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/gu, ' ');
    at = end;
  }
  return result + text.slice(at);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Module lines stand at the head of the file or alone between blocks, never in a fence. */
function moduleLines(text: string): readonly Range[] {
  const fences = fenced(text);
  return [...text.matchAll(MODULE_LINE)]
    .filter((match) => /(?:from\s+['"]|import\s+['"]|export\s+(?:const|default|function|let)\b)/u.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((range) => !fences.some((fence) => fence.start <= range.start && range.start < fence.end));
}

/** Tags whose attributes hold expressions, and tags of components that stand alone; plain inline tags are left to the Markdown parser. */
function componentTags(text: string): readonly Range[] {
  const fences = fenced(text);
  const found: Range[] = [];
  for (const match of text.matchAll(/<[A-Z][\w.]*(?=[\s/>])/gu)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0) || fences.some((fence) => fence.start <= start && start < fence.end)) continue;
    const end = tagEnd(text, start + match[0].length);
    if (end === undefined) continue;
    const tag = text.slice(start, end);
    if (tag.includes('{') || tag.includes('\n') || tag.endsWith('/>')) found.push({ start, end });
  }
  return found;
}

/** Past the `>` that closes the tag; strings, templates and braces inside it are stepped over. */
function tagEnd(text: string, from: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, from + TAG_LIMIT);
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    else if (char === '`' || ((char === '"' || char === "'") && (depth > 0 || text.charAt(at - 1) === '='))) {
      const close = closingQuote(text, at, limit);
      if (close === undefined) return undefined;
      at = close;
    } else if (char === '>' && depth <= 0) return at + 1;
  }
  return undefined;
}

function closingQuote(text: string, open: number, limit: number): number | undefined {
  for (let at = open + 1; at < limit; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === text.charAt(open)) return at;
  }
  return undefined;
}

function fenced(text: string): readonly Range[] {
  const fences: Range[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const match of text.matchAll(/^ {0,3}(`{3,}|~{3,})/gmu)) {
    const mark = match[1] ?? '';
    if (open === undefined) open = { start: match.index, mark };
    else if (mark.startsWith(open.mark)) {
      fences.push({ start: open.start, end: match.index });
      open = undefined;
    }
  }
  if (open !== undefined) fences.push({ start: open.start, end: text.length });
  return fences;
}
