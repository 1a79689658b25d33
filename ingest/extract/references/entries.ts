/** One definition → the works it names, or the finding that it explains and names none. */
import type { ReferenceType, Work } from '#graph/model/document-graph.ts';
import { BODY } from '../../lexicon/bibliography.ts';
import { hostOf } from '../../lexicon/hosts.ts';
import { addresses, arxivIn, doiIn, hostIn, withoutArchive, type Address } from './addresses.ts';
import { withoutAddresses } from './bare-line.ts';
import { COPY } from './copies.ts';
import { dateInAddress, dateOfArxiv, dates, mostExact } from './dates.ts';
import type { Definition, Paragraph } from './definitions.ts';
import { isBackward, isBibliographic, SHORT } from './kind.ts';
import { isOnePerson, people } from './people.ts';
import { segments } from './segments.ts';
import { severalWorks } from './several-works.ts';
import { isVenue } from './tail.ts';
import { typeOf } from './types.ts';
import { workPieces } from './work.ts';
import { NO_PIECES, type WorkPieces } from './work-pieces.ts';

/** `Roe, Dana (3 April 2014).` */
const DATED_NAMES = /^[^()]{2,200}\((?:(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d[a-z]?\)\.?$/u;
/** Only leads to the link that names the work. */
const POINTS_TO = /^(?:详见|参见|可参见|另见|见|参考|摘自|引自|转引自|出自|来自|来源于?|see(?: also)?|cf\.?|from|via)[:：]?$/iu;
/** Ends of Chinese names of sites and bodies. */
const SITE = /[A-Z]|(?:官网|网站?|报|社|局|部|委|院|所|会|公司|集团|银行|大学|学院|数据库|百科|平台|博客|公众号|中心|协会|证券|财经)$/u;
const LED =
  /^(?<body>[\p{Script=Han}A-Za-z]{1,14}(?:网|社|报|新闻|局|部|委|院|所|会|公司|大学|周刊|杂志|证券|银行|中心|财经|课堂))[:：]\s?(?<rest>.{4,})$/u;

export interface Entry {
  readonly work: Work;
  readonly type: ReferenceType;
}

export interface Entries {
  /** Empty for an explanatory note. */
  readonly works: readonly Entry[];
  readonly urls: readonly string[];
}

export function entries({ paragraphs }: Definition): Entries {
  const read = paragraphs.flatMap(severalWorks).map((paragraph) => ({ paragraph, found: addresses(paragraph) }));
  return {
    works: read.flatMap(({ paragraph, found }) => entry(paragraph, found) ?? []),
    urls: [...new Set(read.flatMap(({ found }) => found.map(({ url }) => url)))],
  };
}

function entry({ readable, emphases }: Paragraph, found: readonly Address[]): Entry | undefined {
  const [address] = found;
  const words = readable.text.replaceAll('\u00A0', ' ');
  const titled = titledByLink(words, found);
  const line = withoutAddresses(words, found, titled);
  const doi = doiIn(readable.text) ?? doiIn(address?.url ?? '');
  const arxivId = arxivIn(readable.text) ?? arxivIn(address?.url ?? '');
  const linked = address !== undefined || doi !== undefined || arxivId !== undefined;
  const pointed = titled?.words !== undefined && POINTS_TO.test(words.slice(0, titled.start).trim()) ? titled.words.trim() : undefined;
  const read = pointed === undefined ? (called(line) ?? workPieces(line)) : { ...NO_PIECES, title: pointed, by: 'marked' as const };
  const parsed = read.by === 'marked' ? read : (italicTitle(line, words, emphases) ?? read);
  const pieces = linked && parsed.by !== 'marked' ? (isTitleLine(line) ? parsed : NO_PIECES) : parsed;
  if (!linked && !isBibliographic(line, pieces)) return undefined;
  const issued = issuedOf(line, pieces, address?.url, arxivId);
  const issuer = pieces.container !== undefined && BODY.test(pieces.container) && !isVenue(pieces.container) ? pieces.container : undefined;
  const { title, authors, publisher = issuer } = named(pieces, line, address, found, titled);
  const container = issuer === undefined ? pieces.container : undefined;
  const clues = { title, authors, container, publisher, mark: pieces.mark, issued, url: address?.url, doi, arxivId, line };
  const work: Work = {
    ...(title === undefined ? {} : { title }),
    authors: [...authors],
    ...(container === undefined ? {} : { container }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(issued === undefined ? {} : { issued }),
    ...(address === undefined ? {} : { url: address.url }),
    ...(doi === undefined ? {} : { doi }),
    ...(arxivId === undefined ? {} : { arxivId }),
  };
  return { work, type: typeOf(clues) };
}

/** What names its work by another entry: `Ibid.`, or by name, year and page. */
function called(line: string): WorkPieces | undefined {
  if (isBackward(line)) return { ...NO_PIECES, by: 'marked' };
  const names = SHORT.exec(line)?.groups?.['names'];
  return names === undefined ? undefined : { ...NO_PIECES, authors: people(names), by: 'marked' };
}

/** Poe, *The Quiet Harbours*, p. 41: italics behind a name are a title; behind more than that they name where the work appeared. */
function italicTitle(line: string, text: string, emphases: Paragraph['emphases']): WorkPieces | undefined {
  const [first] = emphases;
  const title = first === undefined ? '' : text.slice(first.start, first.end).trim();
  const start = title === '' ? -1 : line.indexOf(title);
  const head = line
    .slice(0, Math.max(0, start))
    .trimEnd()
    .replace(/[,，.:：]{1,2}$/u, '');
  if (start < 0 || title.length < 5 || !isNames(head)) return undefined;
  return { authors: people(head), title, titleStart: start, titleEnd: start + title.length, by: 'marked' };
}

/** Nothing, or a few words that names are made of. */
function isNames(head: string): boolean {
  const words = head.split(' ');
  return (
    words.length <= 5 &&
    !/["“《.]/u.test(head) &&
    words.every((word) => word === '' || /^(?:[\p{Lu}\p{Script=Han}(]|(?:and|et|al|in|see|de|van|von|der|den|la|le|du|da)\b|&)/u.test(word))
  );
}

/** `[Title](address)` at the head of the line, behind names and a date, or between quotation marks names the work; elsewhere it names the site. */
function titledByLink(text: string, found: readonly Address[]): Address | undefined {
  const quoted = found.find(({ start, words }) => words !== undefined && /["“「《]$/u.test(text.slice(0, start)));
  if (quoted !== undefined) return quoted;
  const [address] = found;
  if (address?.words === undefined) return undefined;
  const head = text.slice(0, address.start).trim();
  if (head === '' || DATED_NAMES.test(head) || POINTS_TO.test(head)) return address;
  return /[:：,，.]$/u.test(head) && head.split(' ').length <= 8 && !/\d{4}/u.test(head) ? address : undefined;
}

/** Beside an address a line is a title only where it is short and no sentence. */
function isTitleLine(line: string): boolean {
  if (line === '' || line.length > 220) return false;
  return /\p{Script=Han}/u.test(line)
    ? line.length <= 60 && !/[。！？].|(?:是指|为了|因此|我们|本文)/u.test(line)
    : !/\b(?:is|are|was|were|we|has|have)\b .*[.;] /u.test(line);
}

function named(
  pieces: WorkPieces,
  line: string,
  address: Address | undefined,
  found: readonly Address[],
  titled: Address | undefined,
): { readonly title: string | undefined; readonly authors: readonly string[]; readonly publisher: string | undefined } {
  const host = address === undefined ? undefined : publisherAt(address.url);
  const site = found.find((each) => each !== titled && each.words !== undefined && !COPY.test(each.words.trim()))?.words;
  const single = segments(line).length === 1 && address !== undefined && titled === undefined && pieces.by === 'plain';
  const printed = pieces.title ?? '';
  const isName =
    single &&
    printed.split(' ').length <= 3 &&
    (/\p{Script=Han}/u.test(line) ? printed.length <= 10 && (printed.length <= 4 || SITE.test(printed)) : printed.length <= 24);
  // 人民网：电价再次下降: who publishes it stands before its title.
  const led = pieces.by === 'plain' && pieces.authors.length === 0 && !isName ? LED.exec(printed)?.groups : undefined;
  const title = isName ? undefined : (led?.['rest'] ?? pieces.title)?.replace(/^["“](?<words>[^"“”]+)["”]$/u, '$<words>');
  const body =
    pieces.authors.length === 1 &&
    pieces.authors[0] !== undefined &&
    title !== undefined &&
    !isOnePerson(pieces.authors[0]) &&
    !/\bet al\b|等/u.test(line.slice(0, pieces.titleStart))
      ? pieces.authors[0]
      : undefined;
  const issuer = title === undefined ? undefined : /^(.{2,20}?)(?:招股(?:说明)?书|\d{4}年(?:年度报告|年报))/u.exec(title)?.[1];
  return {
    title,
    authors: pieces.authors,
    publisher: isName ? pieces.title : body === undefined ? (led?.['body'] ?? issuer ?? host ?? site) : bodyName(body),
  };
}

/** A resolver of identifiers publishes nothing. */
function publisherAt(url: string): string | undefined {
  // An archive keeps what others published.
  const host = hostIn(withoutArchive(url));
  return /^(?:dx\.)?doi\.org$|^hdl\.handle\.net$|^(?:t\.co|bit\.ly|t\.cn)$/u.test(host) ? undefined : (hostOf(host)?.name ?? host);
}

/** Without what the body issued: `X press release` → `X`. */
function bodyName(body: string): string {
  return body.replace(/ (?:joint )?(?:press release|news release|blog|newsletter|website|(?:10-[KQ]|8-K|20-F) filings?|filings?)$/iu, '');
}

/** Printed after the title, else before it, else in a title that names its year, else in the address or the arXiv id. */
function issuedOf(line: string, pieces: WorkPieces, url: string | undefined, arxivId: string | undefined): string | undefined {
  const all = pieces.by === 'none' && !/^[^。]{0,80}$/u.test(line) ? [] : dates(line);
  const outside = all.filter(({ start }) => start < pieces.titleStart || start >= pieces.titleEnd);
  // A title may end or begin with its year; a year that it reaches to is no date of its own.
  const inside = all.filter(
    (date) =>
      !outside.includes(date) &&
      !/(?:\b(?:to|through|until|by|in|beyond|since|from|toward|towards)|[到至于]) ?$/iu.test(line.slice(0, date.start)),
  );
  const printed = mostExact(outside.filter(({ start }) => start >= pieces.titleEnd)) ?? mostExact(outside) ?? inside.at(-1)?.issued;
  const implied = arxivId === undefined ? undefined : dateOfArxiv(arxivId);
  if (printed !== undefined && implied?.startsWith(printed) === true) return implied;
  return printed ?? implied ?? (url === undefined ? undefined : dateInAddress(url));
}
