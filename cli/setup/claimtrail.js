/** `npm run --silent claimtrail -- VERB …`: the command from the sources, built first where it has to be. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { checkNode, endWith, ROOT, standWithCaller } from './place.js';

checkNode();
standWithCaller('claimtrail');
try {
  await ensureInstalled();
  await ensureBuilt(process.argv[2] === 'serve' ? ['command', 'pages'] : ['command']);
} catch (cause) {
  endWith(cause);
}
const command = join(ROOT, 'build/cli/claimtrail.js');
process.argv = [process.execPath, command, ...process.argv.slice(2)];
await import(pathToFileURL(command).href);
