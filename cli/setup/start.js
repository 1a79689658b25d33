/** `npm start [-- FILE…]`: from a fresh clone to a library in the browser. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { checkNode, endWith, ROOT, standWithCaller } from './place.js';

checkNode();
standWithCaller('start');
try {
  await ensureInstalled();
  await ensureBuilt(['command', 'pages']);
} catch (cause) {
  endWith(cause);
}
const command = join(ROOT, 'build/cli/claimtrail.js');
const parent = process.ppid;
// A killed npm tells its script nothing: without npm nobody could stop the server.
if (process.env['npm_lifecycle_event'] === 'start')
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 500).unref();
process.argv = [process.execPath, command, 'serve', '--with-sample', ...process.argv.slice(2)];
await import(pathToFileURL(command).href);
