/** What may not stand in the repository: other people's sentences, and the machine it was written on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownWords, stretches } from './borrowed.ts';
import { trackedSources } from './tracked.ts';

const DATA = '../shared/data';

function documents(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(DATA, name), 'utf8') }));
}

/** In a table of names a name and its translation stand side by side, as they do in any report: each literal counts by itself. */
function pieces(path: string, text: string): readonly string[] {
  return path.startsWith('ingest/lexicon/') ? text.split(/['"`|]/) : [text];
}

describe('no sentence of a test document stands in the repository', () => {
  test.skipIf(!existsSync(DATA))('no stretch of 22 characters, names and bibliography aside', { timeout: 60_000 }, () => {
    const files = trackedSources().map(({ path, text }) => ({ path, stretches: new Set(pieces(path, text).flatMap(stretches)) }));
    const borrowed = documents().flatMap(({ name, text }) => {
      const own = ownWords(name, text);
      return files.flatMap((file) =>
        [...file.stretches].filter((each) => own.has(each)).map((each) => `${file.path} has “${each}” of ${name}`),
      );
    });
    expect(borrowed).toEqual([]);
  });

  test('a copied sentence is found, in Chinese and English, whatever its marks', () => {
    const document =
      '# 题目\n\n\n\n\n\n港口在去年扩建以后，每天可以装卸的货箱比前一年**多出**三分之一。\n\nThe harbour was widened last year, and a third more boxes pass it every day.';
    const own = ownWords('x.md', document);
    const hits = (text: string): number => stretches(text).filter((each) => own.has(each)).length;
    expect(hits('// 港口在去年扩建以后,每天可以装卸的货箱比前一年多出三分之一')).toBeGreaterThan(0);
    expect(hits('"the harbour was widened last year and a third"')).toBeGreaterThan(0);
    expect(hits('The harbour of that town was widened; last year a third.')).toBe(0);
    expect(hits('港口扩建以后，装卸的货箱多了。')).toBe(0);
  });

  test('a name or a title of the bibliography is nobody’s sentence', () => {
    const own = ownWords(
      'x.md',
      'a\nb\nc\nd\ne\nArtificial intelligence laboratories\n\\[1\\] 某人：关于港口扩建以后货箱装卸数量变化的一项长期研究报告。',
    );
    expect([...own]).toEqual([]);
  });
});

describe('no trace of a machine', () => {
  const FORBIDDEN = [
    ['a registry’s host', /\bregistry\.[a-z]+\.(?:org|com|cn)\b/],
    ['an absolute path of one machine', /(?<![\w.:/-])\/(?:home|root|Users|work)\/\w/],
  ] as const;

  test.each(FORBIDDEN)('no file names %s', (_, pattern) => {
    const found = trackedSources().flatMap(({ path, text }) => (pattern.test(text) ? [path] : []));
    expect(found).toEqual([]);
  });

  test('the lock file names packages and hashes, no address', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
  });
});
