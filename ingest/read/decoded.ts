/** Bytes → text: UTF-8, UTF-16 and GB18030, told apart by mark, by validity and by a detector; anything else is refused with the first byte that does not fit. */
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { IngestError } from '../errors.ts';

/** Bytes that the detector looks at. */
const SAMPLE_BYTES = 65_536;
/** UTF-16 without a mark: so many of its units are letters, digits, Han or blanks. */
const UTF16_SHARE = 0.97;

/** A leading byte-order mark is removed, nothing else. @throws IngestError binary, encoding. */
export function decoded(bytes: Uint8Array, name: string): string {
  const marked = markOf(bytes);
  if (marked !== undefined) return utf16(bytes.subarray(2), marked, name);
  const bad = firstBadUtf8(bytes);
  const hasZero = bytes.subarray(0, SAMPLE_BYTES).includes(0);
  if (bad === undefined && !hasZero) return new TextDecoder('utf-8').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return utf16(bytes, unmarked, name);
  if (hasZero || bad === undefined)
    throw new IngestError('binary', `${name}: this is no text file; save the report as Markdown, HTML or plain text in UTF-8.`);
  return gb18030(bytes, bad, name);
}

type Utf16 = 'utf-16le' | 'utf-16be';

function markOf(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function utf16(bytes: Uint8Array, encoding: Utf16, name: string): string {
  const bad = firstBadUtf16(bytes, encoding);
  if (bad !== undefined) throw refused(name, encoding.toUpperCase(), bad);
  return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
}

/** Offset of a surrogate without its partner, or of half a unit at the end. */
function firstBadUtf16(bytes: Uint8Array, encoding: Utf16): number | undefined {
  const even = bytes.length - (bytes.length % 2);
  for (let at = 0; at < even; at += 2) {
    const unit = unitAt(bytes, at, encoding);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = at + 2 < even ? unitAt(bytes, at + 2, encoding) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return even === bytes.length ? undefined : even;
}

function unitAt(bytes: Uint8Array, at: number, encoding: Utf16): number {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return encoding === 'utf-16le' ? first | (second << 8) : (first << 8) | second;
}

/** The byte order in which nearly all units are letters, digits, Han, blanks; with line ends or blanks among them. */
function unmarkedUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const length = Math.min(SAMPLE_BYTES, bytes.length);
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    let common = 0;
    let plain = 0;
    for (let at = 0; at < length; at += 2) {
      const unit = unitAt(bytes, at, encoding);
      const isPlain = unit === 9 || unit === 10 || unit === 13 || (unit >= 32 && unit < 127);
      if (isPlain) plain += 1;
      if (
        isPlain ||
        (unit >= 0xa0 && unit < 0x250) ||
        (unit >= 0x2010 && unit < 0x2040) ||
        (unit >= 0x3000 && unit < 0x3040) ||
        (unit >= 0x4e00 && unit < 0xa000) ||
        (unit >= 0xff00 && unit < 0xfff0)
      )
        common += 1;
    }
    return plain > 0 && common >= (length / 2) * UTF16_SHARE;
  });
}

/** @param badUtf8 – where it stopped to be UTF-8. */
function gb18030(bytes: Uint8Array, badUtf8: number, name: string): string {
  // Around the first byte that is no ASCII: a long English head would hide what follows.
  const guesses = analyse(bytes.subarray(badUtf8, badUtf8 + SAMPLE_BYTES));
  const guess = guesses[0]?.name;
  const bad = firstBadGb(bytes);
  const isGuessed = guess === 'GB18030' || (bad === undefined && levelOneShare(bytes) > 0.9 && guess !== 'EUC-KR' && guess !== 'EUC-JP');
  if (!isGuessed) throw refused(name, 'UTF-8', badUtf8, guess);
  if (bad !== undefined) throw refused(name, 'GB18030', bad);
  return iconv.decode(Buffer.from(bytes), 'gb18030');
}

function refused(name: string, encoding: string, offset: number, guess?: string): IngestError {
  const looks = guess === undefined || guess === encoding ? '' : ` (it looks like ${guess})`;
  return new IngestError(
    'encoding',
    `${name}: not valid ${encoding} at byte ${offset}${looks}; UTF-8, UTF-16 and GB18030 are read: save the file as UTF-8 and ingest it again.`,
  );
}

/** Offset of the first byte that no UTF-8 text has there. Source: Unicode 15, table 3-7. */
function firstBadUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    if (more === 0) return at;
    for (let step = 1; step <= more; step += 1) {
      const [low, high] = step > 1 ? [0x80, 0xbf] : lead === 0xe0 ? [0xa0, 0xbf] : lead === 0xed ? [0x80, 0x9f] : lead === 0xf0 ? [0x90, 0xbf] : lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]; // prettier-ignore
      const next = bytes[at + step] ?? 0;
      if (next < low || next > high) return at;
    }
    at += more;
  }
  return undefined;
}

/** Offset of the first byte that no GB18030 text has there: one, two or four bytes a character. */
function firstBadGb(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const second = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff) return at;
    if (second >= 0x40 && second <= 0xfe && second !== 0x7f) at += 1;
    else if (isDigit(second) && isLead(bytes[at + 2]) && isDigit(bytes[at + 3])) at += 3;
    else return at;
  }
  return undefined;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isLead(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x81 && byte <= 0xfe;
}

/** Share of two-byte characters that are everyday Han or punctuation: rows 1–3 and 16–55 of GB 2312. */
function levelOneShare(bytes: Uint8Array): number {
  let all = 0;
  let everyday = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, 4 * SAMPLE_BYTES); at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    if ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)) everyday += 1;
    at += 1;
  }
  return all === 0 ? 0 : everyday / all;
}
