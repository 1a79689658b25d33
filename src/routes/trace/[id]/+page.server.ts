/** The chain from a figure, claim, exhibit or relation to its source; a reference's chain is its own page. */
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { kindOf } from '#graph/model/ids.ts';
import { sourceAddress } from '$lib/components/addresses.ts';
import { citedForms, quotation } from '$lib/reading/cited.ts';
import { permalink, quoteOf } from '$lib/reading/permalink.ts';
import { printedPlace } from '$lib/reading/printed-place.ts';
import { traceParagraph } from '$lib/reading/trace-paragraph.ts';
import { answered } from '$lib/server/answered.ts';
import { traced, type Remembered } from '$lib/server/traced.ts';
import type { PageServerLoad } from './$types';

const RememberedParams = z.object({
  edition: z.string().regex(/^[0-9a-f]{8,64}$/),
  words: z.string().min(1).max(2000),
  before: z.string().max(100).default(''),
  after: z.string().max(100).default(''),
});

export const load: PageServerLoad = async ({ params, locals, url }) => {
  if (kindOf(params.id) === 'reference' || kindOf(params.id) === 'source') redirect(307, sourceAddress(params.id));
  const { trace, relation } = await answered(() => traced(locals.store, params.id, remembered(url.searchParams)));
  const link = url.origin + permalink(trace, params.id, relation);
  const references = new Map(trace.citations.map(({ reference }) => [reference.id, reference]));
  const printed = (await locals.originals.has(trace.document)) ? printedPlace(trace, relation) : undefined;
  return {
    documentId: trace.document.id,
    trace,
    ...(relation === undefined ? {} : { relation }),
    paragraph: traceParagraph(trace, relation),
    ...(printed === undefined ? {} : { printed }),
    permalink: link,
    quotation: quotation(trace, link),
    quote: quoteOf(trace),
    moved: url.searchParams.has('moved'),
    forms: Object.fromEntries([...references].map(([id, reference]) => [id, citedForms([reference])])),
  };
};

/** Nothing for a link that is a mere id. */
function remembered(search: URLSearchParams): Remembered | undefined {
  const read = RememberedParams.safeParse(Object.fromEntries(search));
  if (!read.success) return undefined;
  const { edition, words, before, after } = read.data;
  return { revision: edition, quote: { exact: words, prefix: before, suffix: after } };
}
