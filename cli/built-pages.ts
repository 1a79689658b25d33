/** The built pages: how a request is answered by them, and how once they are no longer those that the server began with. */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError, EXIT } from './exit.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const FOLDER = 'build/server';
/** Written anew by every build. */
const VERSION = 'client/_app/version.json';
const REPLACED =
  'Claimtrail was built anew or moved while this server ran, and can not read its pages any more. Stop it and start it again.\n';

/** @param root – the package's folder. @param report – told once, when the pages are found to be others. @throws CommandError `refused` where nothing is built. */
export async function builtPages(root: string, report: (message: string) => void): Promise<Handler> {
  const folder = join(root, FOLDER);
  const file = join(folder, 'handler.js');
  if (!(await stat(file).catch(() => undefined)))
    throw new CommandError(EXIT.refused, `${file} is missing; build the pages with npm run build.`);
  // The adapter's module exports a handler of this shape.
  const { handler } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly handler: Handler };
  const version = (): Promise<string | undefined> => readFile(join(folder, VERSION), 'utf8').catch(() => undefined);
  const own = await version();
  let isTold = false;
  return (request, response) => {
    // The adapter opens a file when it is asked for one that it saw at the start: one that is gone ends the process.
    void version().then((now) => {
      if (now === own) return handler(request, response);
      if (!isTold) report(REPLACED);
      isTold = true;
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(REPLACED);
    });
  };
}
