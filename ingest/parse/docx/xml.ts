/** Small questions about elements of an office document. Names are those of the file, with their prefix. */
import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { IngestError } from '../../errors.ts';

export { XmlElement, XmlText };

/** The root element of a part; undefined where the file has no such part. @throws IngestError damaged. */
export function rootOf(parts: ReadonlyMap<string, string>, part: string, name: string): XmlElement | undefined {
  const text = parts.get(part);
  if (text === undefined) return undefined;
  try {
    return parseXml(text).root ?? undefined;
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new IngestError('damaged', `${name}: ${part} cannot be read (${why}); open the file and save it anew.`, { cause });
  }
}

export function elements(parent: { readonly children: readonly XmlNode[] } | undefined): readonly XmlElement[] {
  return (parent?.children ?? []).filter((node): node is XmlElement => node instanceof XmlElement);
}

/** The first child element of a name, or of a path of names. */
export function child(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path) found = elements(found).find((each) => each.name === name);
  return found;
}

export function value(element: XmlElement | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name];
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off; undefined where it is not said. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  return element === undefined ? undefined : !/^(?:0|false|none|off)$/u.test(value(element) ?? '');
}
