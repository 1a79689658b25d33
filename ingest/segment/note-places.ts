/** Where a document's numbered notes are called and where they may begin: read once, asked for at every block. */
import { raisedIn } from '../markers/raised.ts';
import { definitionStart } from '../markers.ts';
import type { Block } from '../types.ts';

/** `rose.[5]`: a number in brackets behind a word or its stop. */
const BEHIND = /(?<=[\p{L}\p{N}.,;:!?"”’)）」』》，。；：！？%_*])\s?\\?[[［【](?<label>\d{1,4})[\]］】]/gu;
const RINGS = /(?<=[^\s：:；;，,、（(])[①-⑳㉑-㉟㊱-㊿](?![\p{L}\p{N}])/gu;

export interface NotePlaces {
  /** Whether the sign of a note stands raised or ringed behind a word of a block before this one. */
  isRaisedBefore(label: string, index: number): boolean;
  /** Whether a number in brackets begins its note here: it was called since the note before of that number, and is called again before the next. */
  isCalledBefore(label: string, index: number): boolean;
  /** Whether notes that come later are still called here or further on, so that the text goes on. */
  isCalledFrom(index: number): boolean;
  isCalledIn(index: number): boolean;
}

export function notePlaces(blocks: readonly Block[]): NotePlaces {
  const raised = new Map<string, number>();
  const called = new Map<string, number[]>();
  const begun = new Map<string, number[]>();
  const callers = new Set<number>();
  let lastCaller = -1;
  for (const [index, block] of blocks.entries()) {
    const rings = [...block.readable.text.matchAll(RINGS)].map(([sign]) => sign);
    for (const sign of [...rings, ...raisedIn(block)]) if (!raised.has(sign)) raised.set(sign, index);
    const start = block.kind === 'definition' || block.kind === 'code' ? undefined : definitionStart(block);
    if (start?.form === 'bracket') add(begun, start.label, index);
    if (start !== undefined || block.kind === 'definition' || block.kind === 'code') continue;
    for (const { groups } of block.readable.text.matchAll(BEHIND)) {
      add(called, groups?.['label'] ?? '', index);
      callers.add(index);
      lastCaller = index;
    }
  }
  return {
    isRaisedBefore: (label, index) => (raised.get(label) ?? Infinity) < index,
    isCalledBefore: (label, index) => {
      const calls = called.get(label) ?? [];
      const starts = begun.get(label) ?? [];
      const at = starts.indexOf(index);
      const [before, after] = [at > 0 ? (starts[at - 1] ?? -1) : -1, starts[at + 1]];
      return (
        calls.some((call) => before < call && call < index) && (after === undefined || calls.some((call) => index < call && call < after))
      );
    },
    isCalledFrom: (index) => index <= lastCaller,
    isCalledIn: (index) => callers.has(index),
  };
}

function add(places: Map<string, number[]>, label: string, index: number): void {
  const known = places.get(label);
  if (known === undefined) places.set(label, [index]);
  else known.push(index);
}
