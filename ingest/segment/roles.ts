/** What part each block plays: title, heading, body, caption, reference, boilerplate … in one pass over the report. */
import type { Block, HeadingLine, ReportTree, Role } from '../types.ts';
import { isCaption, isExhibitNote, isExhibitSource } from '../exhibit-lines.ts';
import { definitionLines } from './definition-lines.ts';
import { areTwins, labelOf } from './furniture.ts';
import { hasRegistration, isAddress, isByline, isCaptionLine, isImprint, isNavigation, isProse, keyOf } from './line-kinds.ts';
import { headingCandidate, levels, type HeadingCandidate } from './headings.ts';
import { definitionMarker, isNumber } from '../markers.ts';

export interface RoleOf {
  readonly block: Block;
  readonly role: Role;
  readonly heading?: HeadingLine;
  readonly referenceLabel?: string;
}

/** The title stands among the first blocks or nowhere. */
const TITLE_REACH = 6;
const BYLINE_REACH = 8;

export function roles(tree: ReportTree): readonly RoleOf[] {
  const blocks = definitionLines(tree.blocks, tree.source.text);
  const title = titleIndex(blocks);
  const marked = blocks.some((block, index) => block.kind === 'heading' && index !== title);
  const candidates = blocks.map((block, index) =>
    index === title || isNavigation(block) || isCaptionLine(block) ? undefined : headingCandidate(block, !marked),
  );
  const given = assign(blocks, candidates, title, tree.source.mediaType === 'text/plain');
  const lines = levels(given.flatMap((each) => (each.candidate === undefined ? [] : [each.candidate])));
  let next = 0;
  return given.map(({ block, role, candidate, referenceLabel }) => {
    const heading = candidate === undefined ? undefined : lines[next++];
    return { block, role, ...(heading === undefined ? {} : { heading }), ...(referenceLabel === undefined ? {} : { referenceLabel }) };
  });
}

interface Given {
  readonly block: Block;
  readonly role: Role;
  readonly candidate?: HeadingCandidate;
  readonly referenceLabel?: string;
}

/** Where the reader stands while reading down the blocks. */
type Zone = 'front' | 'contents' | 'body' | 'references' | 'links' | 'back';

function assign(
  blocks: readonly Block[],
  candidates: readonly (HeadingCandidate | undefined)[],
  title: number,
  isPlain: boolean,
): readonly Given[] {
  const given: Given[] = [];
  let zone: Zone = 'front';
  let open: string | undefined;
  let underReferences = false;
  const rings = ringsIn(blocks);
  /** Labels given to entries without one. */
  const entries = new Set<string>();
  const last = new Map(candidates.flatMap((candidate, index) => (candidate === undefined ? [] : [[keyOf(candidate.title), index]])));
  for (const [index, block] of blocks.entries()) {
    const candidate = candidates[index];
    const text = block.readable.text.trim();
    if (index === title) {
      given.push({ block, role: 'title' });
      continue;
    }
    if (candidate !== undefined) {
      const label = labelOf(candidate.title);
      const twin = nextWords(blocks, index);
      const furniture = label === 'furniture' || label === 'contents' || (twin !== undefined && areTwins(candidate.title, twin));
      if (zone === 'contents' && !furniture && (last.get(keyOf(candidate.title)) ?? 0) > index) {
        given.push({ block, role: 'boilerplate' });
        continue;
      }
      const isLate = zone === 'references' || zone === 'back' || index > blocks.length / 2;
      if (candidate.number === '' && (label === 'terms' || (label === 'backMatter' && isLate))) zone = 'back';
      else if (label === 'linkList') zone = block.kind === 'heading' ? 'links' : 'back';
      else if (label === 'contents') zone = 'contents';
      else if (!furniture || zone === 'front' || zone === 'contents') zone = 'body';
      underReferences = label === 'referenceList';
      open = undefined;
      given.push(furniture || zone === 'back' ? { block, role: 'boilerplate' } : { block, role: 'heading', candidate });
      continue;
    }
    const definition =
      block.kind === 'definition'
        ? block.label
        : isDefinition(blocks, index, underReferences || zone === 'references', rings)
          ? (definitionMarker(block)?.label ?? String(block.ordinal ?? ''))
          : undefined;
    if (definition !== undefined && definition !== '') {
      if (block.kind !== 'definition') zone = 'references';
      open = definition;
      given.push({ block, role: 'reference', referenceLabel: definition });
      continue;
    }
    const unlabelled = underReferences && open === undefined ? entryLabel(block, text, entries.size + 1) : undefined;
    if (unlabelled !== undefined) {
      const label = unlike(unlabelled, entries);
      entries.add(label);
      given.push({ block, role: 'reference', referenceLabel: label });
      continue;
    }
    // A further paragraph under a definition belongs to it: one label may name several works.
    if (zone === 'references' && open !== undefined && text !== '' && !hasRegistration(text)) {
      given.push({ block, role: 'reference', referenceLabel: open });
      continue;
    }
    if (zone === 'contents' && isProse(block, text)) zone = 'body';
    const role = roleOf(block, text, zone, index - title);
    // Without mark-up the lines of a title page are told by what they are not: no sentence.
    const isTitlePage = isPlain && zone === 'front' && title >= 0 && role === 'body' && isImprint(text);
    given.push({ block, role: isTitlePage ? 'byline' : role });
    if (zone === 'front' && given.at(-1)?.role === 'body') zone = 'body';
  }
  return given;
}

/** `Roe 2020` for an entry of a list without labels, so that it is called as the text calls it; without a year its place in the list. */
function entryLabel(block: Block, text: string, place: number): string | undefined {
  const year = /(?<!\d)(?:1[89]|20)\d\d[a-e]?(?![\d/])/u.exec(text)?.[0];
  const linked = text.includes('http') || block.marks.some(({ kind, target }) => kind === 'link' && target?.startsWith('http') === true);
  if ((block.kind !== 'paragraph' && block.kind !== 'listItem') || text.length > 600 || (year === undefined && !linked)) return undefined;
  const name = /^[^,，.．:：(（《"“]{1,40}/u.exec(text)?.[0].trim() ?? '';
  return year === undefined || name === '' || /^https?$/iu.test(name) ? String(place) : `${name} ${year}`;
}

/** Two works of one year: the second is called b. */
function unlike(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label;
  for (const letter of 'bcdefghijklmnopqrstuvwxyz') if (!taken.has(`${label}${letter}`)) return `${label}${letter}`;
  return `${label} ${taken.size + 1}`;
}

function roleOf(block: Block, text: string, zone: Zone, fromTitle: number): Role {
  if (block.kind === 'image' || block.kind === 'caption') return block.kind;
  if (block.kind === 'table') return 'table';
  if (block.kind === 'code') return 'code';
  if (block.kind === 'html' || block.kind === 'rule' || block.kind === 'furniture' || block.kind === 'frontMatter' || text === '')
    return 'boilerplate';
  if (hasRegistration(text)) return 'byline';
  if (zone === 'back' || zone === 'contents' || isNavigation(block)) return 'boilerplate';
  if ((zone === 'links' && block.kind === 'listItem') || isAddress(text)) return 'boilerplate';
  if (zone === 'front' && fromTitle <= BYLINE_REACH && isByline(block, text)) return 'byline';
  if (isCaption(text)) return 'caption';
  if (isExhibitNote(text)) return 'exhibitNote';
  if (isExhibitSource(text)) return 'exhibitSource';
  return 'body';
}

/** The first heading of the first depth near the top; −1 where the front matter or the file name has to do. */
function titleIndex(blocks: readonly Block[]): number {
  // What frames the file stands before its text.
  const from = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind !== 'furniture'),
  );
  const index = blocks.findIndex((block, at) => at < from + TITLE_REACH && block.kind === 'heading' && block.depth === 1);
  if (index >= 0 || blocks.some((block) => block.kind === 'heading')) return index;
  const first = blocks.findIndex(
    (block) => block.readable.text.trim() !== '' && block.kind !== 'frontMatter' && block.kind !== 'furniture',
  );
  const text = blocks[first]?.readable.text.trim() ?? '';
  return blocks[first]?.kind === 'paragraph' &&
    text.length <= 60 &&
    !/[。；;.!！]$/u.test(text) &&
    headingCandidate({ ...blocks[first], marks: [] }, true) === undefined
    ? first
    : -1;
}

/** In a list of definitions: begins with its label, and its neighbours do too, or the heading says so. */
function isDefinition(blocks: readonly Block[], index: number, inList: boolean, rings: ReadonlyMap<string, number>): boolean {
  // `①` begins a note where the text before has the same sign behind a word.
  const isRinged = (label: string) => index >= blocks.length / 3 && (rings.get(label) ?? Infinity) < index;
  const block = blocks[index];
  if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'listItem')) return false;
  const found = definitionMarker(block);
  const marker = found !== undefined && (inList || isNumber(found.label) || isRinged(found.label)) ? found : undefined;
  if (marker === undefined) return inList && block.ordinal !== undefined;
  if (inList) return true;
  if (index < blocks.length / 3) return false;
  const after = blocks.slice(index + 1, index + 4).some((each) => isNumber(fold(definitionMarker(each)?.label)));
  return after || fold(marker.label) === '1' || isRinged(marker.label);
}

function fold(label: string | undefined): string {
  return (label ?? '').normalize('NFKC');
}

/** Circled numbers that stand behind a word, as markers do: sign → index of the first block that has it. */
function ringsIn(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, { readable }] of blocks.entries())
    for (const [sign] of readable.text.matchAll(/(?<=[^\s：:；;，,、（(])[①-⑳㉑-㉟㊱-㊿](?![\p{L}\p{N}])/gu))
      if (!first.has(sign)) first.set(sign, index);
  return first;
}

function nextWords(blocks: readonly Block[], index: number): string | undefined {
  return blocks
    .slice(index + 1, index + 4)
    .find((block) => block.readable.text.trim() !== '')
    ?.readable.text.trim();
}
