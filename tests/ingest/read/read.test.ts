/** Bytes → text: decoded once, refused with a reason. */
import { describe, expect, test } from 'vitest';
import { IngestError } from '#ingest/errors.ts';
import { read } from '#ingest/read/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('read', () => {
  test('a leading byte-order mark is removed and nothing else', () => {
    expect(read(utf8('\uFEFF# 甲\r\n'), 'a.md').text).toBe('# 甲\r\n');
  });

  test('UTF-16 is known by its mark, either way round', () => {
    expect(read(new Uint8Array([0xff, 0xfe, 0x32, 0x75, 0x0a, 0x00]), 'a.txt').text).toBe('甲\n');
    expect(read(new Uint8Array([0xfe, 0xff, 0x75, 0x32]), 'a.txt').text).toBe('甲');
  });

  test.each([
    ['a.md', 'text/markdown'],
    ['A.MARKDOWN', 'text/markdown'],
    ['a.txt', 'text/plain'],
    ['a.mdx', 'text/mdx'],
    ['README', 'text/markdown'],
  ])('the name %s means %s', (name, mediaType) => {
    expect(read(utf8('x'), name).mediaType).toBe(mediaType);
  });

  test('the revision is the SHA-256 of the bytes', () => {
    expect(read(utf8('abc'), 'a.md').revision).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('folders are no part of the name', () => {
    expect(read(utf8('x'), 'some/where/report.md').name).toBe('report.md');
  });

  test.each([
    [new Uint8Array(), 'a.md', 'empty'],
    [utf8(' \n\t'), 'a.md', 'empty'],
    [new Uint8Array([0x41, 0x00, 0x42]), 'a.md', 'binary'],
    [new Uint8Array([0xc3, 0x28]), 'a.md', 'encoding'],
    [utf8('x'), 'a.xlsx', 'unsupported'],
  ])('what cannot be read is refused with a code (%#)', (bytes, name, code) => {
    try {
      read(bytes, name);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(IngestError);
      expect((error as IngestError).code).toBe(code);
      expect((error as IngestError).message).toContain(name);
    }
  });
});
