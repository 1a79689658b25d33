/** `&amp;`, `&#x4e2d;`: the character that is meant, and how much of the text spells it. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** @param text – begins with the reference. */
export function characterReference(text: string): { readonly value: string; readonly length: number } | undefined {
  const match = /^&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,30}));/iu.exec(text);
  if (match === null) return undefined;
  const { decimal, hex, name } = match.groups ?? {};
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? undefined : { value, length: match[0].length };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), length: match[0].length };
}
