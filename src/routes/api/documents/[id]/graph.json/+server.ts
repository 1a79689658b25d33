/** The whole graph of a document in the interchange form. */
import { graphJson } from '#graph/export/json.ts';
import { answered } from '$lib/server/answered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
  const graph = await answered(() => locals.store.documentGraph(params.id));
  const name = encodeURIComponent(`${params.id}.graph.json`).replaceAll("'", '%27');
  return new Response(graphJson(graph), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `inline; filename*=UTF-8''${name}` },
  });
};
