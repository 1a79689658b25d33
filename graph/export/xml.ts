/** Text inside XML, in an element or a quoted attribute. Source: XML 1.0 §2.2, §2.4. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML 1.0 does not allow become the replacement character: a reader would refuse the whole file. */
export function xmlText(text: string): string {
  return [...text].map((character) => (isAllowed(character.codePointAt(0) ?? 0) ? (ENTITIES[character] ?? character) : '\uFFFD')).join('');
}

function isAllowed(point: number): boolean {
  return (
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000
  );
}
