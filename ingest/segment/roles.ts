/** What part each block plays: title, heading, body, caption, reference, boilerplate … in one pass over the report. */
import type { Block, HeadingLine, ReportTree, Role } from '../types.ts';
import { isCaption, isExhibitNote, isExhibitSource } from '../exhibit-lines.ts';
import { definitionLines } from './definition-lines.ts';
import { entryLabel } from './entry-labels.ts';
import { areTwins, labelOf } from './furniture.ts';
import { hasRegistration, isAddress, isByline, isCaptionLine, isImprint, isNavigation, isProse, keyOf } from './line-kinds.ts';
import { headingCandidate, levels, type HeadingCandidate } from './headings.ts';
import { notePlaces, type NotePlaces } from './note-places.ts';
import { isNumber } from '../markers/labels.ts';
import { definitionStart, type DefinitionStart } from '../markers.ts';

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
  /** Number of the last entry under the heading of a list; NaN where it has a name. */
  let counted = 0;
  const places = notePlaces(blocks);
  /** Whether notes stand at the foot of the pages or paragraphs that call them: then behind the last one too the text goes on. */
  let isScattered = false;
  /** Labels given to entries without one. */
  const entries: string[] = [];
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
      counted = 0;
      open = undefined;
      given.push(furniture || zone === 'back' ? { block, role: 'boilerplate' } : { block, role: 'heading', candidate });
      continue;
    }
    const inList = underReferences || zone === 'references';
    const start =
      block.kind === 'definition' ? undefined : definitionAt(blocks, index, inList, underReferences ? counted : undefined, places);
    const definition = block.kind === 'definition' ? block.label : start?.label;
    if (definition !== undefined && definition !== '') {
      // A note between the paragraphs that it explains begins no list.
      if (block.kind !== 'definition' && (inList || (block.kind !== 'quote' && start?.form !== 'raised'))) zone = 'references';
      open = definition;
      counted = Number(definition);
      given.push({ block, role: 'reference', referenceLabel: definition });
      continue;
    }
    // Words before the first number of a list say something of it.
    const isNumbered = underReferences && blocks.slice(index + 1, index + 4).some((each) => startsList(each));
    const unlabelled = underReferences && open === undefined && !isNumbered ? entryLabel(block, text, entries) : undefined;
    if (unlabelled !== undefined) {
      entries.push(unlabelled);
      given.push({ block, role: 'reference', referenceLabel: unlabelled });
      continue;
    }
    // Behind notes at the foot of a page the text goes on, and calls further notes.
    if (zone === 'references' && !underReferences && open !== undefined && (isScattered || goesOn(blocks, index, open, places))) {
      zone = 'body';
      open = undefined;
      isScattered = true;
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

/** In a list of definitions: begins with its label, and its neighbours do too, or the heading says so. @param counted – number of the entry before, in a list that a heading announces. */
function definitionAt(
  blocks: readonly Block[],
  index: number,
  inList: boolean,
  counted: number | undefined,
  places: NotePlaces,
): Pick<DefinitionStart, 'label' | 'form'> | undefined {
  const block = blocks[index];
  if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'quote')) return undefined;
  const found = definitionStart(block);
  // A sign begins a note where the text before has the same sign behind a word.
  const isMarked = (start: DefinitionStart) => places.isRaisedBefore(start.label, index);
  if (found === undefined || (found.form === 'listed' && !followsOn(found, counted)))
    return inList && block.ordinal !== undefined ? { label: String(block.ordinal), form: 'listed' } : undefined;
  if (found.form === 'listed') return found;
  if (inList && (found.form !== 'raised' || isMarked(found))) return found;
  // In the first half a raised number before a line is that of an author's address.
  if (found.form === 'raised') return index >= blocks.length / 2 && isMarked(found) ? found : undefined;
  if (block.kind === 'quote') return isNumber(found.label) && isMarked(found) ? found : undefined;
  const isRinged = found.form === 'ring' && index >= blocks.length / 3 && isMarked(found);
  if (!isNumber(found.label) && !isRinged) return undefined;
  // A note under the paragraph or at the foot of the page that calls it.
  if (found.form === 'bracket' && places.isCalledBefore(found.label, index)) return found;
  if (index < blocks.length / 3) return undefined;
  const after = blocks.slice(index + 1, index + 4).some((each) => isNumber(fold(definitionStart(each)?.label)));
  return after || fold(found.label) === '1' || isRinged ? found : undefined;
}

/** Text, and no further paragraph of the open note: it calls a note itself, or notes are called later and the next one does not follow soon. */
function goesOn(blocks: readonly Block[], index: number, open: string, places: NotePlaces): boolean {
  if (places.isCalledIn(index)) return true;
  const follows = blocks.slice(index + 1, index + 4).some((each) => Number(definitionStart(each)?.label) === Number(open) + 1);
  return places.isCalledFrom(index) && !follows;
}

/** `1.` after the heading, `2.` after `1.`: a number in the order of the list. */
function followsOn({ label }: DefinitionStart, counted: number | undefined): boolean {
  return counted !== undefined && Number(label) === counted + 1;
}

function startsList(block: Block): boolean {
  const start = definitionStart(block);
  return start?.label === '1' && (start.form === 'listed' || start.form === 'bracket');
}

function fold(label: string | undefined): string {
  return (label ?? '').normalize('NFKC');
}

function nextWords(blocks: readonly Block[], index: number): string | undefined {
  return blocks
    .slice(index + 1, index + 4)
    .find((block) => block.readable.text.trim() !== '')
    ?.readable.text.trim();
}
