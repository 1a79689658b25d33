/** A long step: a child process whose words are kept for the case that it fails, with a sign of life while it runs. */
import { spawn } from 'node:child_process';

const SIGN_OF_LIFE_MS = 10_000;
const SPINNER_MS = 120;
const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/**
 * @typedef {object} Done
 * @property {number} code
 * @property {string} output – stdout and stderr, as they came
 * @property {number} seconds
 */

/**
 * @param {string} doing – what is said while it runs
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string | undefined>, quiet?: boolean }} options
 * @returns {Promise<Done>}
 */
export async function step(doing, command, args, { cwd, env = {}, quiet = false }) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 100) / 10;
  const still = quiet ? () => undefined : signOfLife(doing, seconds);
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ part) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ part) => (output += part));
  try {
    const code = await new Promise((resolve) => {
      child.once('error', (cause) => {
        output += cause.message;
        resolve(127);
      });
      child.once('close', (status, signal) => resolve(signal ? 143 : (status ?? 1)));
    });
    return { code, output, seconds: seconds() };
  } finally {
    still();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** The last lines of an output, for a failure. @param {string} output @param {number} [count] */
export function tail(output, count = 40) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * @param {string} doing
 * @param {() => number} seconds
 * @returns {() => void} ends it
 */
function signOfLife(doing, seconds) {
  const { stderr } = process;
  if (!stderr.isTTY) {
    stderr.write(`${doing} …\n`);
    const timer = setInterval(() => stderr.write(`${doing} … ${Math.round(seconds())} s\n`), SIGN_OF_LIFE_MS);
    return () => clearInterval(timer);
  }
  let turn = 0;
  const draw = () => stderr.write(`\r${SPINNER[(turn += 1) % SPINNER.length]} ${doing} … ${Math.round(seconds())} s `);
  draw();
  const timer = setInterval(draw, SPINNER_MS);
  return () => {
    clearInterval(timer);
    stderr.write('\r\u001b[K');
  };
}
