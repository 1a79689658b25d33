/** `npm test`: installs, builds, runs every check there is and says in one summary what came of it. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { checkNode, endWith, ROOT } from './place.js';
import { step, tail } from './step.js';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly (readonly string[])[]} commands Node scripts with their arguments, one after the other
 * @property {string} [report] where Vitest writes what it ran
 */

const FAILURE_LINES = 200;
/** Documents that are not part of the project; what needs them can only run beside them. */
const SHARED = join(ROOT, '../shared/data/report.md');

checkNode();
try {
  await ensureInstalled();
  await ensureBuilt(['command', 'pages']);
} catch (cause) {
  endWith(cause);
}
const folder = await mkdtemp(join(tmpdir(), 'claimtrail-test-'));
const unit = join(folder, 'unit.json');
const neo4j = join(folder, 'neo4j.json');
const pages = join(folder, 'pages.json');
const explore = join(folder, 'explore.json');

const E2E = ['--config', 'vite.e2e.config.ts'];

/** Two lanes for two cores: the tests on Neo4j mostly wait for it. @type {readonly (readonly Check[])[]} */
const WITHOUT_PAGES = [
  [
    {
      name: 'types',
      commands: [
        ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
        ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'],
      ],
    },
    { name: 'format', commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '.']] },
    { name: 'lint', commands: [['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']] },
    { name: 'unit and contract', commands: [vitest(unit)], report: unit },
  ],
  [{ name: 'Neo4j', commands: [vitest(neo4j, '--config', 'vite.neo4j.config.ts')], report: neo4j }],
];
/** Two again: such tests wait for what they see about as long as they work. @type {readonly (readonly Check[])[]} */
const BROWSER = [
  [{ name: 'browser, Explore', commands: [vitest(explore, ...E2E, 'tests/e2e/explore')], report: explore }],
  [{ name: 'browser, all other pages', commands: [vitest(pages, ...E2E, '--exclude', 'tests/e2e/explore*')], report: pages }],
];

/** @type {string[]} */
const failed = [];
await Promise.all(WITHOUT_PAGES.map(run));
await Promise.all(BROWSER.map(run));
const isWhole = await summary();
await rm(folder, { recursive: true, force: true });
process.exitCode = failed.length === 0 && isWhole ? 0 : 1;

/** @param {readonly Check[]} checks */
async function run(checks) {
  for (const { name, commands } of checks) {
    let seconds = 0;
    let output = '';
    let code = 0;
    for (const command of commands) {
      if (code !== 0) break;
      const done = await step(`Checking: ${name}`, process.execPath, command, { cwd: ROOT, quiet: true });
      code = done.code;
      seconds += done.seconds;
      output += done.output;
    }
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n`);
    if (code === 0) continue;
    failed.push(name);
    process.stdout.write(`${tail(output, FAILURE_LINES)}\n`);
  }
}

/** @param {string} report @param {readonly string[]} options */
function vitest(report, ...options) {
  return ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...options];
}

/** One summary; false where tests could not run that must. */
async function summary() {
  const reports = await Promise.all([unit, neo4j, pages, explore].map(results));
  const tests = reports.flat();
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName.trim());
  const isBeside = (await stat(SHARED).catch(() => undefined)) !== undefined;
  if (skipped.length > 0)
    process.stdout.write(`${isBeside ? 'Skipped' : 'Not run, as ../shared is absent'} (${skipped.length}): ${skipped.join('; ')}\n`);
  const words = failed.length === 0 ? `everything holds` : `failed: ${failed.join(', ')}`;
  process.stdout.write(`Summary: ${words}; ${passed} of ${tests.length} tests passed, ${skipped.length} did not run.\n`);
  if (isBeside || !process.env['CI']) return true;
  process.stdout.write('With CI set, tests that can not run are a failure: put ../shared beside the project.\n');
  return false;
}

/** @param {string} file @returns {Promise<readonly { readonly status: string, readonly fullName: string }[]>} */
async function results(file) {
  const report = await readFile(file, 'utf8').catch(() => undefined);
  if (report === undefined) return [];
  /** @type {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = JSON.parse(report);
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}
