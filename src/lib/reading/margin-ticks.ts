/** Provenance ticks of the reading page, each beside the line in which its claim begins. Without scripting they stand one below the other. */

/** Paragraphs are measured shortly before they come into view: what is out of view is not laid out. */
const AHEAD = '400px';
/** Between the ticks of claims that begin in one line. */
const STEP_PX = 11;

export interface Tick {
  /** Of the line, in px below the paragraph's edge. */
  readonly top: number;
}

/** For each tick how far it stands left of the text's margin: those of one line side by side, in their order. */
export function offsets(ticks: readonly Tick[], step = STEP_PX): readonly number[] {
  return ticks.map(({ top }, at) => step * ticks.filter((other, index) => index > at && other.top === top).length);
}

/** Keeps the ticks of an article beside their lines. @returns what ends it. */
export function alignTicks(article: HTMLElement): () => void {
  const seen = new Set<HTMLElement>();
  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
        if (isIntersecting) place(target);
      }
    },
    { rootMargin: AHEAD },
  );
  for (const paragraph of article.querySelectorAll('.paragraph')) views.observe(paragraph);
  let { clientWidth } = article;
  const widths = new ResizeObserver(() => {
    if (article.clientWidth === clientWidth) return;
    ({ clientWidth } = article);
    seen.forEach(place);
  });
  widths.observe(article);
  return () => {
    views.disconnect();
    widths.disconnect();
  };
}

function place(paragraph: HTMLElement): void {
  const column = paragraph.querySelector<HTMLElement>('.ticks');
  const links = [...paragraph.querySelectorAll<HTMLElement>('.ticks [data-tick]')];
  const edge = column?.getBoundingClientRect().top ?? 0;
  // All is read before anything is written: one layout a paragraph.
  const ticks = links.flatMap((link): readonly (Tick & { readonly link: HTMLElement })[] => {
    const claim = paragraph.querySelector(`[data-claim="${CSS.escape(link.dataset['tick'] ?? '')}"]`);
    const line = claim?.getClientRects()[0];
    return line ? [{ link, top: Math.round(line.top + line.height / 2 - edge) }] : [];
  });
  column?.classList.add('placed');
  offsets(ticks).forEach((left, at) => {
    const tick = ticks[at];
    tick?.link.style.setProperty('--line', `${tick.top}px`);
    tick?.link.style.setProperty('--aside', `${left}px`);
  });
}
