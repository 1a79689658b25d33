/** Time of `claimtrail extract` by length: ten times the text may take twelve times as long. Writes what docs/performance.md says of it, and holds the ratio. Needs the build. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownClaims, ownNames } from './own-clauses.ts';
import { writeSection } from './section.ts';

const MOST = 12;
const SAMPLE = readFileSync('static/samples/china-ai-chapter.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'claimtrail-cost-'));
const rows: string[] = [];
afterAll(() => {
  rmSync(folder, { recursive: true });
  const head = '| text | 1 MB | memory | 10 MB | memory | ratio |\n|---|---|---|---|---|---|';
  writeSection(
    'Extraction by length',
    `Time of the processor for the whole process, start included; the ratio is held to ${MOST}.\n\n${head}\n${rows.join('\n')}`,
  );
});

/** @param bytes – length of the text, about. */
const TEXTS: readonly (readonly [what: string, text: (bytes: number) => string])[] = [
  ['the sample repeated', (bytes) => SAMPLE.repeat(Math.ceil(bytes / Buffer.byteLength(SAMPLE)))],
  ['clauses of which each is another, 2,000 names', varied],
];

function varied(bytes: number): string {
  const names = ownNames(2_000);
  const paragraphs: string[] = [];
  let length = 0;
  for (const [at, claim] of ownClaims(Math.ceil(bytes / 60)).entries()) {
    const paragraph = `${at % 40 === 0 ? `## ${names[at % names.length] ?? ''}\n\n` : ''}${names[at % names.length] ?? ''}与${names[(at * 7) % names.length] ?? ''}：${claim}。\n\n`;
    paragraphs.push(paragraph);
    length += Buffer.byteLength(paragraph);
    if (length >= bytes) break;
  }
  return paragraphs.join('');
}

interface Spent {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Processor time and most memory of the whole process, as the kernel counts them. */
function spent(text: string): Promise<Spent> {
  const file = join(folder, 'long.md');
  writeFileSync(file, text);
  const telling = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process._rawDebug(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });`;
  const preload = join(folder, 'telling.cjs');
  writeFileSync(preload, telling);
  const child = spawn(process.execPath, ['-r', preload, 'build/cli/claimtrail.js', 'extract', file, '-o', join(folder, 'graph.json')]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      const last = said.trim().split('\n').at(-1) ?? '';
      if (code !== 0) return fail(new Error(said));
      const [seconds, megabytes] = JSON.parse(last.slice(last.indexOf('['))) as [number, number]; // written above
      done({ seconds, megabytes });
    });
  });
}

test.each(TEXTS)('%s', { timeout: 900_000 }, async (what, text) => {
  const one = await spent(text(1e6));
  const ten = await spent(text(1e7));
  const ratio = ten.seconds / one.seconds;
  const row = ({ seconds, megabytes }: Spent): string => `${seconds.toFixed(1)} s | ${megabytes.toFixed(0)} MB`;
  rows.push(`| ${what} | ${row(one)} | ${row(ten)} | ${ratio.toFixed(1)} |`);
  expect(ratio).toBeLessThanOrEqual(MOST);
});
