/** What every page's frame needs: the library's list and the reader's preferences. */
import { getLocale } from '$lib/paraglide/runtime.js';
import { numberStyleOf } from '$lib/state/number-style.ts';
import { themeOf } from '$lib/state/theme.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, cookies, depends }) => {
  depends('library:documents');
  const numberStyle = numberStyleOf(cookies.get('numbers'));
  const documents = await locals.store.documents();
  return {
    documents: documents.map(({ id, title, language, counts }) => ({ id, title, language, claims: counts.claims })),
    theme: themeOf(cookies.get('theme')),
    locale: getLocale(),
    numberStyle,
    numbers: numberStyle === 'auto' ? getLocale() : numberStyle,
    toured: cookies.get('tour') === 'done',
  };
};
