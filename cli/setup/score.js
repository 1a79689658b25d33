/** `npm run score`: extracts every document that has gold beside it and prints what the scorer says. Arguments go to the scorer (`-- --misses`). */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { checkNode, endWith, ROOT } from './place.js';

const SHARED = join(ROOT, '../shared');
const SCORER = join(SHARED, 'eval/score.mjs');

checkNode();
try {
  if (!existsSync(SCORER)) throw new Error('There is no gold: ../shared/eval/score.mjs is absent.');
  await ensureInstalled();
  await ensureBuilt(['command']);
} catch (cause) {
  endWith(cause);
}
const folder = mkdtempSync(join(tmpdir(), 'claimtrail-score-'));
let failed = false;
for (const { name, document, gold } of documents()) {
  const graph = join(folder, `${basename(document)}.json`);
  process.stdout.write(`\n${name}\n`);
  const extracted = spawnSync(process.execPath, [join(ROOT, 'build/cli/claimtrail.js'), 'extract', document, '-o', graph], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (extracted.status === 0)
    spawnSync(process.execPath, [SCORER, graph, gold, ...process.argv.slice(2)], { stdio: ['ignore', 'inherit', 'inherit'] });
  else failed = true;
}
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

/** The report with the folder of its first half, every outside document with the file of the same name. */
function documents() {
  const outside = readdirSync(join(SHARED, 'data/outside')).sort();
  const pairs = outside.map((file) => ({
    name: file,
    document: join(SHARED, 'data/outside', file),
    gold: join(SHARED, 'gold/outside', `${file.replace(/\.[a-z]+$/u, '')}.json`),
  }));
  return [{ name: 'report.md', document: join(SHARED, 'data/report.md'), gold: join(SHARED, 'gold/report-first-half') }, ...pairs].filter(
    ({ gold }) => existsSync(gold),
  );
}
