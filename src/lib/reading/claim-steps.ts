/** From claim to claim in the drawn article: the next or previous one, from the chosen one or from where the reader is. */

/** Elements of the claims in reading order, each at its beginning. */
export function claimElements(article: Element): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-claim][id]')];
}

/** @param wanted – which claims count. Undefined at the end, where there is no further one. */
export function claimBeside(
  all: readonly HTMLElement[],
  chosen: string | undefined,
  step: 1 | -1,
  wanted: (claim: HTMLElement) => boolean,
): HTMLElement | undefined {
  const here = all.findIndex((claim) => claim.dataset['claim'] === chosen);
  const rest = here < 0 ? fromView(all, step) : step > 0 ? all.slice(here + 1) : all.slice(0, here).toReversed();
  return rest.find(wanted);
}

/** Claims from the top of the view on, or those above it, the nearest first. */
function fromView(all: readonly HTMLElement[], step: 1 | -1): readonly HTMLElement[] {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  // In the order of the text, so of their places: halving finds the first in view without measuring all.
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.getBoundingClientRect().top ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return step > 0 ? all.slice(low) : all.slice(0, low).toReversed();
}

/** Marks the words of the chosen claim or figure, and nothing else. */
export function markChosen(article: Element, id: string | undefined): HTMLElement | undefined {
  for (const each of article.querySelectorAll('.chosen')) each.classList.remove('chosen');
  if (id === undefined) return undefined;
  const words = article.querySelectorAll<HTMLElement>(`[data-claim="${CSS.escape(id)}"], a.figure[id="${CSS.escape(id)}"]`);
  for (const each of words) each.classList.add('chosen');
  return words[0];
}
