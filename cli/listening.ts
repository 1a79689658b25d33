/** The socket: taken before anything else is done, closed without cutting an answer short. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { codeOf, CommandError, EXIT } from './exit.ts';

/** Answers that take longer than this at the end are cut. */
const PATIENCE_MS = 3_000;
/** The signal came twice, or the end hangs. */
const GIVE_UP_MS = 10_000;

/** Bytes of an address and all headers: a drawing is asked for with the address of the one before. */
const HEADER_MAX = 131_072;

export interface Listening {
  readonly port: number;
  answerWith(handler: RequestListener): void;
  isClosing(): boolean;
  close(): Promise<void>;
}

/** Listens, answering 503 until it is told how to answer; SIGTERM and SIGINT close it. @throws CommandError `refused` where the port can not be had. */
export async function listening(host: string, port: number): Promise<Listening> {
  let handler: RequestListener = (_, response) => {
    response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('Claimtrail is starting.\n');
  };
  const server = createServer({ maxHeaderSize: HEADER_MAX }, (request, response) => handler(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(refused(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= ended());
  const ended = async (): Promise<void> => {
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
    setTimeout(() => process.exit(EXIT.fault), GIVE_UP_MS).unref();
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    await closed;
    process.emit('sveltekit:shutdown' as 'disconnect'); // Node types its own events only; this one is the adapter's, and the hooks close the store on it.
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (closing) process.exit(EXIT.fault);
      void close();
    });

  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : port,
    answerWith: (answer) => {
      handler = answer;
    },
    isClosing: () => closing !== undefined,
    close,
  };
}

function refused(cause: unknown, host: string, port: number): CommandError {
  const code = codeOf(cause);
  const words =
    code === 'EADDRINUSE'
      ? `Port ${port} of ${host} is taken; stop what listens there or choose another, e.g. PORT=${port + 1}.`
      : code === 'EACCES'
        ? `Port ${port} needs more rights; choose one above 1023, e.g. PORT=3000.`
        : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? `${host} is no address of this machine; use HOST=127.0.0.1.`
          : `${host}:${port} can not be listened on: ${cause instanceof Error ? cause.message : String(cause)}`;
  return new CommandError(EXIT.refused, words, { cause });
}
