/** Randomness from a seed, so that the same document is drawn the same everywhere. Source: mulberry32, Tommy Ettinger 2017 (public domain). */

/** @param seed – any integer. @returns a generator of numbers in 0–1, 1 exclusive. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
