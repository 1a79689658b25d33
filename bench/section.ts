/** What a measurement writes down: one section of docs/performance.md, in place of the one it wrote before. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/performance.md';
const HEAD = '# Performance\n\nMeasured by `npm run bench`; each section says of what, and on which machine.\n';

/** @param body – Markdown under the heading, without it. */
export function writeSection(title: string, body: string): void {
  writeFileSync(FILE, withSection(existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD, title, body));
}

/** The text with the section of this title replaced, or added at its end. */
export function withSection(text: string, title: string, body: string): string {
  const section = `## ${title}\n\n${body.trim()}\n`;
  const lines = text.split('\n');
  const from = lines.indexOf(`## ${title}`);
  if (from < 0) return `${text.trimEnd()}\n\n${section}`;
  const next = lines.findIndex((line, at) => at > from && line.startsWith('## '));
  const before = lines.slice(0, from).join('\n');
  return next < 0 ? `${before}\n${section}` : `${before}\n${section}\n${lines.slice(next).join('\n')}`;
}
