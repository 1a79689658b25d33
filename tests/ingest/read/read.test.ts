/** Bytes → text: decoded once, refused with a reason. */
import iconv from 'iconv-lite';
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

  const SENTENCE = '港口在春天扩建以后，每年装卸的货箱都比从前多出12%。\n旅客没有多少变化。';

  test.each(['utf-16le', 'utf-16be', 'gb18030', 'gbk'])('%s without a mark is known by its bytes', (encoding) => {
    expect(read(iconv.encode(SENTENCE, encoding), 'a.txt').text).toBe(SENTENCE);
    expect(read(iconv.encode(`Harbours in the south: ${'ships '.repeat(30)}${SENTENCE}`, encoding), 'a.txt').text).toMatch(
      /^Harbours.*变化。$/su,
    );
  });

  test('English in UTF-16 without a mark is English', () => {
    expect(read(iconv.encode('The quay was widened.\r\n', 'utf-16le'), 'a.txt').text).toBe('The quay was widened.\r\n');
  });

  test('a character beyond the two bytes of GBK is read too', () => {
    expect(read(iconv.encode(`${SENTENCE}㐀𠀀`, 'gb18030'), 'a.txt').text).toBe(`${SENTENCE}㐀𠀀`);
  });

  test.each([
    ['UTF-8', Buffer.concat([utf8('港口在春天扩建'), Buffer.from([0xff]), utf8('以后')]), 'byte 21'],
    ['GB18030', Buffer.concat([iconv.encode(SENTENCE.repeat(5), 'gb18030'), Buffer.from([0xff, 0x20])]), 'GB18030 at byte'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xdc, 0x42, 0x00]), 'UTF-16LE at byte 2'],
    [
      'Latin-1',
      iconv.encode('Der Hafen von Malmö wurde für 30 Millionen erweitert, und die Schiffe fahren häufiger als früher.', 'latin1'),
      'UTF-8 at byte 18',
    ],
    [
      'Windows-1252',
      iconv.encode('The quay “was widened” – the café’s owner said so in spring, and ships came more often than before.', 'win1252'),
      'UTF-8 at byte 9',
    ],
    ['one byte of Latin-1', iconv.encode('The café was open.', 'latin1'), 'UTF-8 at byte 7'],
    ['Shift_JIS', iconv.encode('港のはしけが春に広くなってから、毎年の荷物はこれまでより多くなりました。', 'shift_jis'), 'at byte 0'],
    ['Big5', iconv.encode('港口在春天擴建以後，每年裝卸的貨箱都比從前多出許多。旅客卻沒有多少變化。', 'big5'), 'at byte 0'],
  ])('%s that does not fit is refused with the byte', (_, bytes, words) => {
    expect(() => read(bytes, 'a.txt')).toThrow(words);
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
