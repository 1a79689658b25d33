/** What is sent as gzip, and to whom. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed } from '../../../src/lib/server/compressed.ts';

const WORDS = 'The west quay loads boxes. '.repeat(200);
const page = (headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(WORDS, { status: 404, headers: { 'content-type': 'text/html', ...headers } });

test('a page is sent as gzip to who takes it, whole and with its status', async () => {
  const sent = compressed(page({ 'content-length': String(WORDS.length) }), 'br, gzip;q=0.8');
  expect(sent.status).toBe(404);
  expect(sent.headers.get('content-encoding')).toBe('gzip');
  expect(sent.headers.get('content-length')).toBeNull();
  const bytes = new Uint8Array(await sent.arrayBuffer());
  expect(bytes.length).toBeLessThan(WORDS.length / 10);
  expect(gunzipSync(bytes).toString('utf8')).toBe(WORDS);
});

test.each([null, 'br', 'gzip;q=0', 'gzip; q=0.000, br', 'x-gzip-not'])('with Accept-Encoding %s it is sent as it is', async (accepted) => {
  const sent = compressed(page(), accepted);
  expect(sent.headers.get('content-encoding')).toBeNull();
  expect(sent.headers.get('vary')).toBe('accept-encoding');
  expect(await sent.text()).toBe(WORDS);
});

test.each([
  ['what is compressed already', page({ 'content-encoding': 'br' })],
  ['a picture', page({ 'content-type': 'image/png' })],
  ['a short answer', page({ 'content-length': '12' })],
  ['an answer without a body', new Response(null, { status: 304, headers: { 'content-type': 'text/html' } })],
])('%s is left alone', (_, response) => {
  expect(compressed(response, 'gzip')).toBe(response);
});
