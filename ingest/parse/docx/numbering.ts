/** Numbers that Word prints before paragraphs: counted as it counts them, in the form that the list asks for. */
import { child, elements, value, type XmlElement } from './xml.ts';
import type { Numbering } from './styles.ts';

interface Level {
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  readonly start: number;
}

export interface Counted {
  readonly isBullet: boolean;
  readonly ordinal: number;
  /** As printed: `2.1`, `（一）`, `[3]`. */
  readonly printed: string;
}

/** @returns what counts each paragraph that is handed to it, in order. */
export function counter(root: XmlElement | undefined): (numbering: Numbering) => Counted | undefined {
  const abstracts = new Map(
    elements(root)
      .filter(({ name }) => name === 'w:abstractNum')
      .map((each) => [value(each, 'w:abstractNumId') ?? '', levels(each)]),
  );
  const lists = new Map(
    elements(root)
      .filter(({ name }) => name === 'w:num')
      .map((each) => [value(each, 'w:numId') ?? '', value(child(each, 'w:abstractNumId')) ?? '']),
  );
  const counts = new Map<string, number[]>();
  return ({ id, level }) => {
    const abstract = lists.get(id);
    const own = abstract === undefined ? undefined : abstracts.get(abstract);
    const at = own?.[level];
    if (abstract === undefined || own === undefined || at === undefined) return undefined;
    // Lists made of one pattern go on counting where the file does not restart them.
    const count = counts.get(abstract) ?? [];
    counts.set(abstract, count);
    count.length = Math.min(count.length, level + 1);
    for (let each = 0; each <= level; each += 1) count[each] ??= (own[each]?.start ?? 1) - (each === level ? 1 : 0);
    count[level] = (count[level] ?? 0) + 1;
    if (at.format === 'bullet' || at.format === 'none') return { isBullet: true, ordinal: 0, printed: '' };
    const printed = at.text.replace(/%(\d)/gu, (_, digit: string) =>
      formatted(count[Number(digit) - 1] ?? 1, own[Number(digit) - 1]?.format ?? 'decimal'),
    );
    return { isBullet: false, ordinal: count[level], printed };
  };
}

function levels(abstract: XmlElement): readonly Level[] {
  return elements(abstract)
    .filter(({ name }) => name === 'w:lvl')
    .map((each) => ({
      format: value(child(each, 'w:numFmt')) ?? 'decimal',
      text: value(child(each, 'w:lvlText')) ?? '%1.',
      start: Number(value(child(each, 'w:start')) ?? 1),
    }));
}

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]; // prettier-ignore
const HAN = '零一二三四五六七八九';

/** A count in one of Word's number formats; formats of other scripts as digits. */
export function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return han(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
    default:
      return String(count);
  }
}

function letters(count: number): string {
  const letter = String.fromCodePoint(0x61 + ((count - 1) % 26));
  return letter.repeat(Math.min(4, Math.ceil(count / 26)));
}

function roman(count: number): string {
  let rest = count;
  let printed = '';
  for (const [size, sign] of ROMAN)
    while (rest >= size && printed.length < 20) {
      printed += sign;
      rest -= size;
    }
  return printed;
}

function han(count: number): string {
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? HAN.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? HAN.charAt(ones) : ''}`;
}
