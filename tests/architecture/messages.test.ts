/** The words on screen: each in both languages, none left over, and the same things said of each. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { trackedSources } from './tracked.ts';

const Messages = z.record(z.string(), z.union([z.string(), z.array(z.unknown())]));
const LOCALES = ['zh', 'en'] as const;
const read = (locale: string) => Messages.parse(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')));
const [zh, en] = [read('zh'), read('en')];
const keys = (messages: z.infer<typeof Messages>): readonly string[] => Object.keys(messages).filter((key) => key !== '$schema');

test('both languages have the same messages', () => {
  expect(keys(zh)).toEqual(keys(en));
});

test('both languages name the same values in a message', () => {
  const inputs = (message: unknown): readonly string[] =>
    [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''))].sort();
  const unlike = keys(zh).filter((key) => inputs(zh[key]).join() !== inputs(en[key]).join());
  expect(unlike).toEqual([]);
});

test('every message is used on a page', () => {
  const code = trackedSources()
    .filter(({ path }) => path.startsWith('src/'))
    .map(({ text }) => text)
    .join('\n');
  const used = new Set([...code.matchAll(/\bm\.(\w+)/gu)].map(([, key]) => key));
  expect(keys(zh).filter((key) => !used.has(key))).toEqual([]);
});

test('no message is empty, and none of the Chinese ones is left in English', () => {
  for (const locale of LOCALES) expect(Object.entries(read(locale)).filter(([, message]) => message === '')).toEqual([]);
  // Names of formats and products are the same in both; a message of values and signs alone has no language.
  const words = (message: unknown): string => JSON.stringify(message).replaceAll(/\{\w+\}/gu, '');
  const untranslated = keys(zh).filter((key) => /[A-Za-z]/u.test(words(zh[key])) && !/\p{Script=Han}/u.test(words(zh[key])));
  expect(untranslated.filter((key) => words(zh[key]) !== words(en[key]))).toEqual([]);
});
