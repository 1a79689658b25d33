/** Titles in 《》 and “”, with whoever wrote them before and where they appeared behind. */
import { people } from './people.ts';
import { segments } from './segments.ts';
import { isVenue } from './tail.ts';
import type { WorkPieces } from './work-pieces.ts';

/** `作者：“题名”，《报名》2020年3月1日`: an article in quotation marks, where it appeared in 《》. */
export function article(line: string): WorkPieces | undefined {
  const match =
    /^(?:(?:参见|详见|见)[：:]?)?(?<author>[^“”《》。]{0,30}?)[：:，,]?\s?(?<quoted>“(?<title>[^”]{4,80})”)[，,]?\s?(?:载于?|刊载?于|原载)?\s?《(?<venue>[^》]{2,30})》/u.exec(
      line,
    );
  const { author, quoted, title, venue } = match?.groups ?? {};
  if (author === undefined || quoted === undefined || title === undefined || venue === undefined) return undefined;
  const titleStart = line.indexOf(quoted);
  return { authors: people(author), title, container: venue, titleStart, titleEnd: titleStart + quoted.length, by: 'marked' };
}

/** `作者：《题名》，《刊名》2020年第3期`, also with the opening mark lost. */
export function bookMarked(line: string): WorkPieces | undefined {
  const open = line.indexOf('《');
  const close = closing(line, open);
  if (close < 0) return undefined;
  const lost = open < 0 || open > close;
  const head = lost ? '' : line.slice(0, open).trim();
  if (head.length > 60 || /[。！？]/u.test(head) || (head !== '' && !/[：:，,.．]$/u.test(head) && head.length > 16)) return undefined;
  const author = head.replace(/[：:，,.．]$/u, '').replace(/^(?:参见|参考|详见|见)[：:]?/u, '');
  const rest = line.slice(close + 1);
  const second = /^[^《》]{0,12}《([^》]{1,40})》/u.exec(rest)?.[1];
  const venue =
    second ??
    segments(rest)
      .map(({ text }) => text)
      .find((text) => isVenue(text) || /(?:工作报告|研究报告|[所院局部会社网]|公司|大学|中心|集团|银行|证券|政府)$/u.test(text));
  const title = line.slice(lost ? 0 : open + 1, close).trim();
  if (title === '') return undefined;
  return {
    authors: people(author),
    title,
    ...(venue === undefined ? {} : { container: venue }),
    titleStart: lost ? 0 : open,
    titleEnd: close + 1,
    by: 'marked',
  };
}

/** The partner of the first 《, or a 》 whose partner was lost. */
function closing(line: string, open: number): number {
  const first = line.indexOf('》');
  if (open < 0 || first < open) return first;
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if (line.charAt(at) === '《') depth += 1;
    else if (line.charAt(at) === '》') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return first;
}
