/** What every page's frame needs: the library's list and the reader's preferences. */
import { StoreError } from '#graph/errors.ts';
import type { DocumentSummary } from '#graph/model/answers.ts';
import type { GraphStore } from '#graph/store.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { numberStyleOf } from '$lib/state/number-style.ts';
import { themeOf } from '$lib/state/theme.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, cookies, depends }) => {
  depends('library:documents');
  const numberStyle = numberStyleOf(cookies.get('numbers'));
  const documents = await listed(locals.store);
  return {
    documents: documents.map(({ id, title, language, counts }) => ({
      id,
      title,
      language,
      claims: counts.claims,
      entities: counts.entities,
    })),
    theme: themeOf(cookies.get('theme')),
    locale: getLocale(),
    numberStyle,
    numbers: numberStyle === 'auto' ? getLocale() : numberStyle,
    toured: cookies.get('tour') === 'done',
  };
};

/** A store that is away takes the list with it, not the frame: the page itself says what is wrong. */
async function listed(store: GraphStore): Promise<readonly DocumentSummary[]> {
  try {
    return await store.documents();
  } catch (cause) {
    if (cause instanceof StoreError) return [];
    throw cause;
  }
}
