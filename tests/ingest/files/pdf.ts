/** A small writer of PDFs with a text layer: each run of text stands where it is put. Source: ISO 32000-1 §7.5, §9.7. */

export interface Run {
  readonly text: string;
  /** Points from the left. */
  readonly x: number;
  /** Points from the top. */
  readonly y: number;
  /** Font size, 10 where not given. */
  readonly size?: number;
  readonly bold?: boolean;
}

const [WIDTH, HEIGHT] = [595, 842];

/** @param pages – runs of each page; a page without runs is like a scan. */
export function pdf(pages: readonly (readonly Run[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${8 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((runs, index) => {
      const stream = runs.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${9 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

function shown({ text, x, y, size = 10, bold = false }: Run): string {
  const isHan = /[^\0-\u00FF]/u.test(text);
  const words = isHan
    ? `<${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`
    : `(${text.replace(/[\\()]/gu, '\\$&')})`;
  return `BT /${isHan ? 'F3' : bold ? 'F2' : 'F1'} ${size} Tf ${x} ${HEIGHT - y} Td ${words} Tj ET`;
}

/** Lines one under the other. */
export function lines(
  texts: readonly string[],
  at: { readonly x: number; readonly y: number; readonly size?: number; readonly step?: number },
): readonly Run[] {
  return texts.map((text, index) => ({
    text,
    x: at.x,
    y: at.y + index * (at.step ?? 12),
    ...(at.size === undefined ? {} : { size: at.size }),
  }));
}
