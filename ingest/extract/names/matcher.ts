/** Many names against a text in one pass: forms by their first two characters, the longest tried first. */

export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  /** The form as the table spells it. */
  readonly form: string;
  readonly value: T;
}

/** Whether a form may stand at a place; what it refuses falls back to the next shorter form. */
export type Accepts<T> = (hit: Hit<T>, text: string) => boolean;

interface Entry<T> {
  readonly folded: string;
  readonly form: string;
  readonly value: T;
}

/** Hits from left to right, none inside another. */
export function matcher<T>(
  forms: Iterable<readonly [form: string, value: T]>,
  usual: Accepts<T>,
): (text: string, accepts?: Accepts<T>) => readonly Hit<T>[] {
  const buckets = new Map<number, Entry<T>[]>();
  for (const [form, value] of forms) {
    const entry = { folded: folded(form), form, value };
    const key = keyAt(entry.folded, 0);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [entry]);
    else bucket.push(entry);
  }
  // Longest first: otherwise "GPT-4" wins inside "GPT-4 Turbo".
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.folded.length - a.folded.length);
  return (text, accepts = usual) => {
    const line = folded(text);
    const hits: Hit<T>[] = [];
    for (let at = 0; at < line.length; at += 1) {
      const hit = hitAt(text, line, at, buckets, accepts);
      if (hit === undefined) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  };
}

function hitAt<T>(
  text: string,
  line: string,
  at: number,
  buckets: ReadonlyMap<number, readonly Entry<T>[]>,
  accepts: Accepts<T>,
): Hit<T> | undefined {
  if (isWord(line.charCodeAt(at)) && at > 0 && isWord(line.charCodeAt(at - 1))) return undefined;
  const bucket = buckets.get(keyAt(line, at));
  if (bucket === undefined) return undefined;
  let second: Hit<T> | undefined;
  for (const { folded: form, form: printed, value } of bucket) {
    if (second !== undefined && form.length < second.end - at) break;
    if (!line.startsWith(form, at)) continue;
    const end = at + form.length;
    const hit = { start: at, end, form: printed, value };
    if (!endsWord(text, line, end) || !accepts(hit, text)) continue;
    // Of two names that differ in case alone (React, ReAct) the one spelled as the text spells it.
    if (text.startsWith(printed, at)) return hit;
    second ??= hit;
  }
  return second;
}

/** What is spelled in more than one way: tried first, as thousands of forms hold none of it. */
const UNUSUAL = /[^\S ]|[‐‑’]/u;

/** Lower case and one kind of blank, length kept. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.length === text.length ? lower : text;
  return UNUSUAL.test(plain) ? plain.replace(/\s/gu, ' ').replace(/[‐‑]/gu, '-').replace(/[’]/gu, "'") : plain;
}

function keyAt(line: string, at: number): number {
  return line.charCodeAt(at) * 65536 + (at + 1 < line.length ? line.charCodeAt(at + 1) : 0);
}

/** A Latin name ends where no letter goes on, nor a digit behind a digit; a plural s is no part of it. Whether a version may follow is for `accepts` to say. */
function endsWord(text: string, line: string, end: number): boolean {
  if (end >= line.length || !isWord(line.charCodeAt(end - 1))) return true;
  if (/\d/u.test(line.charAt(end)) && !/\d/u.test(line.charAt(end - 1))) return true;
  if (!isWord(line.charCodeAt(end)))
    return !(line.charAt(end) === '.' && isWord(line.charCodeAt(end + 1)) && !/\d/u.test(line.charAt(end + 1)));
  return text.charAt(end) === 's' && !isWord(line.charCodeAt(end + 1));
}

/** Latin and Greek letters and digits. */
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x3ff);
}
