/** The server's edge: the store is opened once, every request is checked, every answer is shielded. */
import { json, text, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';
import { StoreError } from '#graph/errors.ts';
import { paraglideMiddleware } from '$lib/paraglide/server.js';
import { compressed } from '$lib/server/compressed.ts';
import { FORM_BYTES, refusal, SHIELD } from '$lib/server/guard.ts';
import { running, type Running } from '$lib/server/running.ts';
import { addressOf, settings, sizeInWords, type Settings } from '$lib/server/settings.ts';
import { themeOf } from '$lib/state/theme.ts';

/** When a question that met a store that is away may be asked again. */
const RETRY_AFTER_S = 5;

let config: Settings | undefined;
let server: Running | undefined;

/** Fails loudly: a server without its store must not begin to answer. */
export const init: ServerInit = async () => {
  config = settings(process.env);
  // Without a port in the environment Vite chooses one; then nobody can be told where to hand work.
  server = await running(config, process.env['PORT'] ? addressOf(config.host, config.port) : undefined);
  // Adapter and command say so when the last answer is given.
  process.once('sveltekit:shutdown', () => void server?.close());
};

export const handle: Handle = async ({ event, resolve }) => {
  if (!config || !server) return text('The server is starting.', { status: 503 });
  const refused = refusedRequest(event, config);
  if (refused) return shielded(refused);
  event.locals.store = server.store;
  event.locals.originals = server.originals;
  event.locals.intake = server.intake;
  event.locals.uploadLimit = config.uploadLimit;
  const accepted = event.request.headers.get('accept-encoding');
  if (event.url.pathname.startsWith('/api/')) return shielded(compressed(await resolve(event), accepted));
  const theme = themeOf(event.cookies.get('theme'));
  return paraglideMiddleware(event.request, async ({ request, locale }) => {
    event.request = request;
    const answer = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', theme) });
    return shielded(compressed(answer, accepted));
  });
};

export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status < 500) return { message };
  console.error(error);
  if (error instanceof StoreError) return { message: error.message, fault: error.fault ?? error.code };
  return { message: 'The server met a fault of its own; its log says more.' };
};

function refusedRequest({ request, url }: RequestEvent, { hosts, uploadLimit }: Settings): Response | undefined {
  const header = (name: string): string | null => request.headers.get(name);
  const message = refusal(
    { method: request.method, host: header('host') ?? url.host, origin: header('origin'), fetchSite: header('sec-fetch-site') },
    hosts,
  );
  if (message !== undefined) return json({ message }, { status: 403 });
  if (Number(header('content-length') ?? 0) <= uploadLimit + FORM_BYTES) return undefined;
  return json({ message: `The report is larger than ${sizeInWords(uploadLimit)}, the most this server takes.` }, { status: 413 });
}

function shielded(response: Response): Response {
  for (const [name, value] of Object.entries(SHIELD)) response.headers.set(name, value);
  if (response.status === 503) response.headers.set('retry-after', String(RETRY_AFTER_S));
  return response;
}
