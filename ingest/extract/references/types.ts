/** What kind of work a reference is: by type mark, identifier, venue, the words of its title, its address, its publisher. */
import type { ReferenceType } from '#graph/model/document-graph.ts';
import {
  BODY,
  CONFERENCE,
  GBT_TYPES,
  JOURNAL,
  NEWSPAPER,
  PATH_WORDS,
  PREPRINT,
  PRESS,
  STANDARD,
  WEB_WORDS,
  WORK_WORDS,
} from '../../lexicon/bibliography.ts';
import { hostOf, isGovernment } from '../../lexicon/hosts.ts';
import { hostIn } from './addresses.ts';
import { isOnePerson } from './people.ts';

export interface TypeClues {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  readonly mark?: string | undefined;
  readonly issued?: string | undefined;
  readonly url?: string | undefined;
  readonly doi?: string | undefined;
  readonly arxivId?: string | undefined;
  /** The whole line: what stands around the title may name the kind. */
  readonly line: string;
}

export function typeOf(clues: TypeClues): ReferenceType {
  const { title, container, mark, doi, arxivId, url, line } = clues;
  const marked = mark === undefined ? undefined : GBT_TYPES[mark];
  if (marked !== undefined && marked !== 'webpage') return marked;
  if (arxivId !== undefined) return 'paper-preprint';
  const venue = container === undefined ? undefined : ofVenue(container);
  if (venue !== undefined) return venue;
  if (STANDARD.test(line)) return 'report';
  if (doi !== undefined) return 'article-journal';
  if (title === undefined) return url === undefined ? 'other' : ofAddress(url, line);
  const called = WORK_WORDS.find(([type, pattern]) => pattern.test(type === 'filing' ? line : title))?.[0];
  if (called === 'filing' || called === 'policy') return called;
  const host = url === undefined ? undefined : hostOf(hostIn(url))?.type;
  if (host !== undefined) return host;
  if (NEWSPAPER.test(clues.publisher ?? '') || NEWSPAPER.test(clues.authors.join(' '))) return 'news';
  if (called !== undefined) return called;
  if (/\b(?:review|journal|magazine)$/iu.test(clues.publisher ?? '')) return 'article-journal';
  if (url !== undefined) return ofAddress(url, '');
  return ofMaker(clues);
}

function ofVenue(container: string): ReferenceType | undefined {
  if (PREPRINT.test(container)) return /working paper/iu.test(container) ? 'report' : 'paper-preprint';
  if (CONFERENCE.test(container)) return 'paper-conference';
  if (PRESS.test(container)) return 'book';
  if (NEWSPAPER.test(container)) return 'news';
  if (JOURNAL.test(container)) return 'article-journal';
  if (WEB_WORDS.test(container)) return 'webpage';
  return /^(?:NBER|IMF|OECD|ILO|RAND|MGI|BIS|ECB|WEF|UN|ADB|CBO|BCG|IEA)\b|工作报告|研究报告/u.test(container) ? 'report' : undefined;
}

function ofAddress(url: string, line: string): ReferenceType {
  const host = hostIn(url);
  const known = hostOf(host)?.type;
  if (known !== undefined) return known;
  const path = url.replace(/^https?:\/\/[^/]*/iu, '');
  const told = PATH_WORDS.find(([, pattern]) => pattern.test(path))?.[0];
  if (told !== undefined && (told !== 'policy' || isGovernment(host))) return told;
  if (/数据库|\bdata ?(?:base|set)\b/iu.test(line.replace(url, ''))) return 'dataset';
  if (/\.pdf$/iu.test(path)) return BODY.test(line.replace(url, '')) ? 'report' : 'other';
  return 'webpage';
}

/** Without venue and address: persons write papers, bodies publish reports. */
function ofMaker({ title, authors, issued, line }: TypeClues): ReferenceType {
  if (WEB_WORDS.test(line.replace(title ?? '', ''))) return 'webpage';
  if (/\p{Script=Han}/u.test(title ?? '')) return 'report';
  const personal =
    authors.some((author) => isOnePerson(author) || (authors.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(author))) || /\bet al\b/u.test(line);
  if (!personal) return authors.length > 0 ? 'report' : 'other';
  return Number(issued?.slice(0, 4) ?? 0) >= 2012 ? 'paper-preprint' : 'article-journal';
}
