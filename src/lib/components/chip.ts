/** A filter that is on, as a list shows it. */

export interface Chip {
  /** What is filtered by, or the whole filter in words. */
  readonly name: string;
  readonly value?: string | undefined;
  /** Of the value. */
  readonly lang?: string | undefined;
  /** The same list without it. */
  readonly href: string;
}

/** @param name – of the filter. @param value – in the reader's words; no chip where the filter is off. */
export function chip(on: unknown, name: string, value: string | undefined, href: string, lang?: string): readonly Chip[] {
  if (on === undefined || on === '') return [];
  return [{ name, href, ...(value === undefined ? {} : { value }), ...(lang === undefined ? {} : { lang }) }];
}
