/** Where the project lies and where its caller stands. Plain JavaScript on Node's own modules: node_modules may be missing. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The oldest Node that everything runs on; also in package.json. */
const NODE = { major: 20, minor: 19 };

/** Ends with one line where this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE.major || (major === NODE.major && minor >= NODE.minor)) return;
  process.stderr.write(`Node ${process.versions.node} is too old for Claimtrail; install Node ${NODE.major}.${NODE.minor} or newer.\n`);
  process.exit(4);
}

/**
 * Goes to the folder that npm was called from, so that paths mean what the caller wrote; the library stays the project's.
 * @param {string} script – the npm script this is; under another one INIT_CWD is not about us.
 */
export function standWithCaller(script) {
  if (process.env['npm_lifecycle_event'] === script && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
  process.env['CLAIMTRAIL_DATA'] = process.env['CLAIMTRAIL_DATA'] ? resolve(process.env['CLAIMTRAIL_DATA']) : resolve(ROOT, 'data');
}

/** @param {unknown} cause */
export function endWith(cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(4);
}
