/** The library, and the way in for a report. */
import { error, json } from '@sveltejs/kit';
import { answered } from '$lib/server/answered.ts';
import { WAITING_MAX } from '$lib/server/intake.ts';
import { sizeInWords } from '$lib/server/settings.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => json(await answered(() => locals.store.documents()));

/** Takes one report as the form field `file`; answers its job, which `/api/jobs/:id` follows. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await request.formData().catch((cause: unknown) => {
    // Without a stated length the body is measured while it is read.
    if (isTooLarge(cause)) error(413, `The report is larger than ${sizeInWords(locals.uploadLimit)}, the most this server takes.`);
    return undefined;
  });
  const file = form?.get('file');
  if (!(file instanceof File)) error(400, 'Send the report as the field "file" of a multipart form.');
  if (file.size === 0) error(400, `${file.name || 'The report'}: the file is empty; nothing to ingest.`);
  if (file.size > locals.uploadLimit)
    error(413, `${file.name}: larger than ${sizeInWords(locals.uploadLimit)}, the most this server takes.`);
  const job = locals.intake.add(file.name || 'report.md', new Uint8Array(await file.arrayBuffer()));
  if (!job) error(503, `${WAITING_MAX} reports wait already; send this one again later.`);
  return json(job, { status: 202, headers: { location: `/api/jobs/${job.id}` } });
};

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'status' in cause && cause.status === 413;
}
