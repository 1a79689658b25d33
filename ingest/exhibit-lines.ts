/** The lines around a chart or table: caption, notes, sources. */

const CAPTION =
  /^(?<label>(?:附?图表|附?图|附?表格?|专栏|exhibit|figure|fig\.?|table|chart|box)\s?(?:[A-Z]?\d{1,3}(?:[.\-–—]\d{1,3}){0,3}[a-z]?|[一二三四五六七八九十]{1,3}))\s*(?:[：:.、．|｜—–]\s*|\s{1,3})(?<caption>\S[^\n]*)/iu;
const NOTE = /^(?:注|备注|注释|说明|notes?|n\.b\.)\s?\d?\s*[：:.]/iu;
const SOURCE = /^(?:资料来源|数据来源|图片来源|来源|资料出处|出处|data sources?|sources?)\s*[：:]/iu;
const CAPTION_LIMIT = 200;

export interface CaptionLine {
  readonly label: string;
  readonly caption: string;
  /** Offset of the caption's words in the line. */
  readonly at: number;
}

/**
 * `图表2.1：…`, `Figure 3. …`; undefined for a sentence that begins with an exhibit's name.
 * @param isMarked – said by the mark-up to be a caption: however long, with or without a label.
 */
export function captionOf(text: string, isMarked = false): CaptionLine | undefined {
  const match = CAPTION.exec(text);
  const { label, caption } = match?.groups ?? {};
  if (isMarked)
    return match === null || label === undefined || caption === undefined
      ? { label: '', caption: text, at: 0 }
      : { label: label.trim(), caption: text.slice(match[0].length - caption.length).trim(), at: match[0].length - caption.length };
  if (match === null || label === undefined || caption === undefined || text.length > CAPTION_LIMIT) return undefined;
  const separated = /[：:.、．|｜—–]\s*$/u.test(match[0].slice(0, match[0].length - caption.length));
  if (
    !separated &&
    (/[。.；;]$/u.test(caption) ||
      /^(?:中|里|显示|表明|展示|给出|所示|可见|为|是|shows?|illustrates?|presents?|depicts?|gives?|summari[sz]es?|is|and|below|above)/iu.test(
        caption,
      ))
  )
    return undefined;
  return { label: label.trim(), caption: caption.trim(), at: match[0].length - caption.length };
}

export function isCaption(text: string): boolean {
  return captionOf(text) !== undefined;
}

export function isExhibitNote(text: string): boolean {
  return NOTE.test(text);
}

export function isExhibitSource(text: string): boolean {
  return SOURCE.test(text);
}
