/** Rules of links: what a document names becomes a link only where that is safe. */
import { describe, expect, test } from 'vitest';
import { sentenceAddress, shortAddress, webAddress } from '../../../src/lib/components/addresses.ts';

describe('addresses from a document', () => {
  test.each(['https://arxiv.org/abs/2306.11644', 'http://example.org/'])('%s may become a link', (address) => {
    expect(webAddress(address)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org',
    'example.org',
    '',
    undefined,
  ])('%s does not become a link', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });

  test('a long address is cut and says so', () => {
    expect(shortAddress('https://www.example.org/abcdefgh', 14)).toBe('example.org/a…');
  });

  test('an id stays one segment of the address', () => {
    expect(sentenceAddress('a/b', 'sentence:a/b:3')).toBe('/documents/a%2Fb/read#sentence%3Aa%2Fb%3A3');
  });
});
