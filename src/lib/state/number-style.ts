/** In whose words large numbers are written: 万 and 亿, or million and billion. Kept in the cookie `numbers`; the language's own where nothing is chosen. */
import { getContext, setContext } from 'svelte';
import type { Locale } from '../format/numbers.ts';

export const NUMBER_STYLES = ['auto', 'zh', 'en'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

const KEY = 'number-style';

export function numberStyleOf(value: string | null | undefined): NumberStyle {
  return NUMBER_STYLES.find((style) => style === value) ?? 'auto';
}

/** Called by the layout. */
export function provideNumbers(numbers: () => Locale): void {
  setContext(KEY, numbers);
}

/** Called while a component begins; the language itself outside a layout. */
export function numbersIn(fallback: () => Locale): () => Locale {
  return getContext<(() => Locale) | undefined>(KEY) ?? fallback;
}
