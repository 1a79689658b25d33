/** Which documents a drawing takes together, as a value and as a word of its address. */

/** These documents alone, or all but these. */
export interface DocumentChoice {
  readonly ids: readonly string[];
  readonly but: boolean;
}

/** The library as the page knows it. */
export interface Shelves {
  /** In the order of the library. */
  readonly all: readonly string[];
  /** The document whose page it is; none on the page of the library, where all are drawn unless others are chosen. */
  readonly home: string | undefined;
}

const CHOSEN_MAX = 500;

/** @param text – the word `docs` of an address: `a,b`, or `-a,b` for all but those, `-` for all. @returns nothing where it names none: the page's own. */
export function choiceOf(text: string | null): DocumentChoice | undefined {
  if (!text) return undefined;
  const but = text.startsWith('-');
  const ids = [...new Set(text.slice(but ? 1 : 0).split(','))].filter((id) => id !== '').slice(0, CHOSEN_MAX);
  return but || ids.length > 0 ? { ids, but } : undefined;
}

export function choiceText(choice: DocumentChoice | undefined): string {
  return choice === undefined ? '' : `${choice.but ? '-' : ''}${choice.ids.join(',')}`;
}

/** The documents drawn, in the order of the library; one that is not there is passed over. */
export function chosenDocuments(choice: DocumentChoice | undefined, { all, home }: Shelves): readonly string[] {
  // Its own document is asked for even if it is not there: the page says so.
  if (choice === undefined) return home === undefined ? all : [home];
  const named = new Set(choice.ids);
  return all.filter((id) => named.has(id) !== choice.but);
}

/** How many that an address names are not in the library. */
export function missingDocuments(choice: DocumentChoice | undefined, { all }: Pick<Shelves, 'all'>): number {
  const known = new Set(all);
  return choice === undefined || choice.but ? 0 : choice.ids.filter((id) => !known.has(id)).length;
}

/** These documents as a choice, in the shorter of both forms; nothing where the page draws them by itself. */
export function choiceFor(ids: readonly string[], { all, home }: Shelves): DocumentChoice | undefined {
  const chosen = all.filter((id) => ids.includes(id));
  const isOwn = home === undefined ? chosen.length === all.length : chosen.length === 1 && chosen[0] === home;
  if (isOwn || chosen.length === 0) return undefined;
  const left = all.filter((id) => !chosen.includes(id));
  return left.length < chosen.length ? { ids: left, but: true } : { ids: chosen, but: false };
}
