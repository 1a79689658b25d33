/** Which way a marker looks and what it supports: backward from where it stands, or forward from the source's name. */
import { partners } from '../../clauses.ts';
import type { SentenceText } from '../../types.ts';
import { backward } from './backward.ts';
import { forward } from './forward.ts';
import type { MarkerGroup } from './groups.ts';
import { noteSupport } from './note-support.ts';
import type { Region } from './region.ts';

export interface Reading {
  readonly scope: 'backward' | 'forward';
  readonly start: number;
  readonly end: number;
}

export function reading(sentence: SentenceText, groups: readonly MarkerGroup[], place: number): Reading {
  const { text } = sentence.sentence;
  const group = groups[place];
  if (group === undefined || text === '') return { scope: 'backward', start: 0, end: text.length };
  const region = regionOf(text, group.at);
  const sources = groups.filter((each) => !each.isNote && each.at >= region.start && each.at <= region.end);
  const before = Math.max(region.start, ...sources.filter((each) => each.at < group.at).map((each) => each.at));
  const after = Math.min(region.end, ...sources.filter((each) => each.at > group.at).map((each) => each.at));
  if (sentence.cell !== undefined) return { scope: 'backward', ...nonEmpty(region, { start: before, end: region.end }) };
  if (group.isNote) return { scope: 'backward', ...nonEmpty(region, noteSupport(region, before)) };
  const ahead = forward(region, before, after, group.references);
  if (ahead !== undefined) return { scope: 'forward', ...nonEmpty(region, ahead) };
  return { scope: 'backward', ...nonEmpty(region, backward(region, before)) };
}

/** Inside round brackets a marker supports what the brackets hold, unless they hold nothing but the citation. */
function regionOf(text: string, at: number): Region {
  for (const [open, close] of [...partners(text)].sort((a, b) => b[0] - a[0])) {
    if (!/[（(]/u.test(text.charAt(open)) || at <= open || at > close) continue;
    const inner = text.slice(open + 1, close);
    if (isCitationOnly(inner)) return { text, start: 0, end: text.length, at: open };
    return { text, start: open + 1, end: close, at };
  }
  return { text, start: 0, end: text.length, at };
}

/** `see`, `参见`, `Roe, 2020`. */
function isCitationOnly(inner: string): boolean {
  const words = inner.trim();
  return (
    words === '' ||
    /^(?:see|cf\.?|e\.g\.,?|source:?|ref\.?|参见|参考|详见|见|来源[：:]?)$/iu.test(words) ||
    /^[\p{L} .,&'-]{2,50}[,，\s](?:19|20)\d\d[a-z]?$/u.test(words)
  );
}

function nonEmpty(
  region: Region,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const { text } = region;
  let from = start;
  let to = end;
  while (from < to && /[\s，,；;：:、。.—]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s，,；;：:、。]/u.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { start: from, end: to } : { start: region.start, end: Math.max(region.start + 1, region.end) };
}
