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
process.argv = [process.execPath, command, 'serve', '--with-sample', ...process.argv.slice(2)];
await import(pathToFileURL(command).href);
