/** Lines of plain text → paragraphs: parted by empty lines, by what begins an item, or one on each line where nobody wrapped them. */
import type { TextLine } from './lines.ts';

export interface Draft {
  readonly lines: readonly TextLine[];
  /** Empty lines before it. */
  readonly gap: number;
}

/** A line longer than this was not wrapped by hand: it is a paragraph of its own. */
const WRAP_COLUMNS = 120;
/** So few longer lines may stand in a wrapped text: addresses, rows of tables. */
const LONG_SHARE = 0.03;
/** How a new paragraph may begin without an empty line before it. */
const BEGINNING =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[章节]|\d{1,2}[、.](?!\d)|[-*•►] |o {2}|(?:图|表|Figure|Table|Exhibit) ?表?\d)/u;
const LABEL = /^\s*[[［【][^[\]［］【】\s]{1,40}[\]］】](?=\s|$|\p{L})/u;
/** A line that begins a section and fills less than this part of the width is a heading by itself. */
const HEADING_WIDTH = 0.6;
/** A line that fills this part of the width was broken where it ends. */
const FILLED = 0.7;

export function paragraphs(lines: readonly TextLine[]): readonly Draft[] {
  const worded = lines.filter(({ isBlank }) => !isBlank);
  const long = worded.filter(({ width }) => width > WRAP_COLUMNS).length;
  const wrapped = long <= worded.length * LONG_SHARE;
  const widest = worded.reduce((most, { width }) => (width > most && (!wrapped || width <= WRAP_COLUMNS) ? width : most), 0);
  const drafts: Draft[] = [];
  let open: TextLine[] = [];
  let blanks = 0;
  let gap = 0;
  let isAcrossPages = false;
  const close = () => {
    if (open.length > 0) drafts.push({ lines: open, gap });
    open = [];
    gap = blanks;
  };
  for (const line of lines) {
    isAcrossPages ||= line.isPageBreak === true;
    if (line.isBlank) {
      blanks += 1;
      continue;
    }
    const last = open.at(-1);
    const goesOn =
      last !== undefined &&
      wrapped &&
      line.width <= WRAP_COLUMNS &&
      last.width <= WRAP_COLUMNS &&
      (blanks === 0 ? !begins(line, open, widest) : isAcrossPages && runsOn(last, line, widest));
    if (!goesOn) close();
    open.push(line);
    blanks = 0;
    isAcrossPages = false;
    if (open.length === 1 && BEGINNING.test(line.readable.text) && line.width < widest * HEADING_WIDTH && !endsClause(line)) {
      close();
      gap = 0;
    }
  }
  close();
  return drafts;
}

/** A number at the head of a line that only wrapped begins nothing. */
function begins(line: TextLine, open: readonly TextLine[], widest: number): boolean {
  const { text } = line.readable;
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) return false;
  if (LABEL.test(text)) return LABEL.test(first.readable.text) && line.indent <= first.indent;
  if (!BEGINNING.test(text)) return false;
  return BEGINNING.test(first.readable.text) || endsClause(last) || last.width < widest * FILLED;
}

/** The page ended in the middle of a paragraph. */
function runsOn(last: TextLine, line: TextLine, widest: number): boolean {
  if (endsClause(last) || last.width < widest * FILLED || BEGINNING.test(line.readable.text) || LABEL.test(line.readable.text))
    return false;
  return /^\s*(?:\p{Ll}|\p{Script=Han}|\d|[("“‘'[])/u.test(line.readable.text) || line.indent === last.indent;
}

function endsClause({ readable }: TextLine): boolean {
  return /[。.;；:：!?！？][)）"'”’」』]*\s*$/u.test(readable.text);
}
