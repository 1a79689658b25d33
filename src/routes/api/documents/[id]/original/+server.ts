/** The file that a document was made from, where it is kept: a PDF, as the browser shows it. `?revision=` names the one that is meant. */
import { error } from '@sveltejs/kit';
import { ORIGINAL_TYPE } from '#graph/originals.ts';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
  const documents = await answered(() => locals.store.documents());
  const found = documents.find(({ id }) => id === params.id);
  if (!found) error(404, `There is no document ${params.id}.`);
  if (!found.revision.startsWith(url.searchParams.get('revision') ?? ''))
    error(404, 'The report was replaced since; its pages are others now.');
  const bytes = await locals.originals.read(found);
  if (!bytes) error(404, 'The file of this report is not kept here; ingest it again to see its pages.');
  const name = encodeURIComponent(`${found.title}.pdf`).replaceAll("'", '%27');
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': ORIGINAL_TYPE,
      'content-length': String(bytes.byteLength),
      'content-disposition': `inline; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-cache',
      etag: `"${found.revision}"`,
    },
  });
};
