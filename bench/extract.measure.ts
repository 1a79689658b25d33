/** Extraction of one report by the built command: the whole process, the pipeline in it cold and warm, memory. What docs/performance.md says of it. Needs the build. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { machine } from './machine.ts';
import { percentile } from './percentile.ts';
import { writeSection } from './section.ts';

const REPORT = '../shared/data/report.md';
const FILE = existsSync(REPORT) ? REPORT : 'static/samples/china-ai-chapter.md';
const RUNS = 7;
const WARM_RUNS = 20;
const LIMITS = { wholeMs: 1500, coldMs: 600, warmMs: 250, megabytes: 250 } as const;
const ASSETS = 'build/cli/assets';

const run = promisify(execFile);

test('the report is extracted within its limits', async () => {
  const whole: number[] = [];
  const memory: number[] = [];
  const told = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;
  for (let at = 0; at < RUNS; at += 1) {
    const begun = performance.now();
    await run(process.execPath, ['build/cli/claimtrail.js', 'extract', FILE], { maxBuffer: 1e9 });
    whole.push(performance.now() - begun);
    const { stderr } = await run(process.execPath, ['--import', told, 'build/cli/claimtrail.js', 'extract', FILE], { maxBuffer: 1e9 });
    memory.push(Number(stderr.slice(stderr.lastIndexOf('\n'))) / 1024);
  }
  const cold: number[] = [];
  const warm: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', inside()]);
    const [first = NaN, ...later] = JSON.parse(stdout) as number[];
    cold.push(first);
    warm.push(percentile(later.slice(later.length / 2), 0.5));
  }
  const measured = {
    wholeMs: percentile(whole, 0.5),
    coldMs: percentile(cold, 0.5),
    warmMs: percentile(warm, 0.5),
    megabytes: percentile(memory, 1),
  };
  console.log(measured);
  writeSection('Extraction', section(measured));
  for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) expect(measured[name], name).toBeLessThanOrEqual(LIMITS[name]);
});

/** Runs the built pipeline on the report again and again and prints how long each took. */
function inside(): string {
  const entry = readdirSync(ASSETS)
    .filter((name) => /^pipeline-.*\.js$/.test(name))
    .sort((a, b) => statSync(`${ASSETS}/${a}`).size - statSync(`${ASSETS}/${b}`).size)[0];
  return `
    import { readFileSync } from 'node:fs';
    const { ingestFile } = await import(${JSON.stringify(`${process.cwd()}/${ASSETS}/${entry}`)});
    const bytes = readFileSync(${JSON.stringify(FILE)});
    const times = [];
    for (let at = 0; at < ${WARM_RUNS}; at += 1) {
      const begun = performance.now();
      await ingestFile(bytes, { name: ${JSON.stringify(FILE)} });
      times.push(performance.now() - begun);
    }
    console.log(JSON.stringify(times));`;
}

function section({ wholeMs, coldMs, warmMs, megabytes }: Readonly<Record<keyof typeof LIMITS, number>>): string {
  return `A report of ${statSync(FILE).size} bytes, ${RUNS} processes (${machine()}). Medians; of memory the most.

| what | measured | limit |
|---|---|---|
| \`node build/cli/claimtrail.js extract\`, the whole process | ${Math.round(wholeMs)} ms | ${LIMITS.wholeMs} ms |
| of it the pipeline, cold (bytes → graph) | ${Math.round(coldMs)} ms | ${LIMITS.coldMs} ms |
| the pipeline, warm | ${Math.round(warmMs)} ms | ${LIMITS.warmMs} ms |
| memory of the process | ${Math.round(megabytes)} MB | ${LIMITS.megabytes} MB |`;
}
