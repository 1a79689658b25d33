/** Which passages make one exhibit: caption with what it names and the note and source lines under it; tables without caption too. */
import { captionOf, isExhibitNote, isExhibitSource } from '../../exhibit-lines.ts';
import type { Passage } from '../../types.ts';

export interface ExhibitBody {
  /** In document order. */
  readonly passages: readonly Passage[];
  readonly caption?: Passage;
}

export function bodies(passages: readonly Passage[]): readonly ExhibitBody[] {
  const shown = passages.filter(isVisible);
  const above = captionsAbove(shown);
  const taken = new Set<Passage>();
  const found: ExhibitBody[] = [];
  for (const [index, passage] of shown.entries()) {
    if (!isCaption(passage)) continue;
    const before = above ? undefined : framed(shown, index - 1, -1, taken);
    const parts = [...(before ?? []), passage, ...following(shown, index + 1, before === undefined, taken)];
    for (const part of parts) taken.add(part);
    found.push({ passages: parts, caption: passage });
  }
  for (const [index, passage] of shown.entries()) {
    if (taken.has(passage)) continue;
    if (passage.role !== 'table' && !isNamedPicture(passage, shown[index + 1])) continue;
    const parts = [passage, ...following(shown, index + 1, false, taken)];
    for (const part of parts) taken.add(part);
    found.push({ passages: parts });
  }
  return found.sort((a, b) => (a.passages[0]?.index ?? 0) - (b.passages[0]?.index ?? 0));
}

function isCaption(passage: Passage): boolean {
  return passage.role === 'caption' && captionOf(passage.block.readable.text.trim(), passage.block.kind === 'caption') !== undefined;
}

function isPicture(passage: Passage | undefined): boolean {
  return passage?.role === 'image' || passage?.role === 'table';
}

/** Rules and empty lines part nothing. */
function isVisible(passage: Passage): boolean {
  return passage.role !== 'boilerplate' || (passage.block.kind !== 'rule' && passage.block.readable.text.trim() !== '');
}

/** Captions stand above in most reports, below in many papers: what most of this document's captions do. */
function captionsAbove(shown: readonly Passage[]): boolean {
  const at = shown.flatMap((passage, index) => (isCaption(passage) ? [index] : []));
  const above = at.filter((index) => isPicture(shown[index + 1])).length;
  return above >= at.filter((index) => isPicture(shown[index - 1])).length;
}

/** The picture just before a caption, unless another exhibit has it. */
function framed(shown: readonly Passage[], index: number, step: -1, taken: ReadonlySet<Passage>): readonly Passage[] | undefined {
  const parts: Passage[] = [];
  for (let at = index; ; at += step) {
    const passage = shown[at];
    if (passage === undefined || !isPicture(passage) || taken.has(passage)) break;
    parts.unshift(passage);
  }
  return parts.length === 0 ? undefined : parts;
}

/** @param pictures – whether pictures may follow. */
function following(shown: readonly Passage[], from: number, pictures: boolean, taken: ReadonlySet<Passage>): readonly Passage[] {
  const parts: Passage[] = [];
  let lines = false;
  for (let at = from; at < shown.length; at += 1) {
    const passage = shown[at];
    if (passage === undefined || taken.has(passage)) break;
    const isLine = passage.role === 'exhibitNote' || passage.role === 'exhibitSource';
    if (!isLine && !(pictures && !lines && isPicture(passage))) break;
    lines ||= isLine;
    parts.push(passage);
  }
  return parts;
}

/** A picture without caption counts where a source or note line stands right under it. */
function isNamedPicture(passage: Passage, next: Passage | undefined): boolean {
  if (passage.role !== 'image' || next === undefined) return false;
  const text = next.block.readable.text.trim();
  return (next.role === 'exhibitNote' || next.role === 'exhibitSource') && (isExhibitNote(text) || isExhibitSource(text));
}
