/** The part of a page that is the report: `<main>` or `<article>` where they hold most of the words, without navigation, menus, banners and scripts. */
import type { Element, Nodes, Root } from 'hast';
import { attribute, classWords, elementsIn, hasRole, isElement, textOf, walk, type Child } from './nodes.ts';

/** Never text, whatever they hold. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'canvas', 'iframe', 'object', 'embed', 'audio', 'video', 'map', 'link', 'meta', 'title', 'datalist', 'progress', 'meter']); // prettier-ignore
/** Parts of the page around the report. */
const FURNITURE = new Set(['nav', 'aside', 'footer', 'form', 'button', 'select', 'input', 'textarea', 'dialog', 'menu', 'search', 'label']);
const FURNITURE_ROLES = ['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog', 'tooltip', 'doc-toc', 'doc-pagelist', 'doc-backlink']; // prettier-ignore
/** Words of classes and ids that authors of pages give to what is no content. */
const FURNITURE_WORDS = new Set(['nav', 'navbar', 'navigation', 'navbox', 'navlinks', 'menu', 'sidebar', 'breadcrumb', 'breadcrumbs', 'cookie', 'cookies', 'consent', 'gdpr', 'banner', 'masthead', 'share', 'sharing', 'social', 'related', 'recommend', 'recommended', 'recommendations', 'comments', 'disqus', 'newsletter', 'subscribe', 'subscription', 'signup', 'advert', 'advertisement', 'ads', 'ad', 'adsbygoogle', 'sponsor', 'sponsored', 'promo', 'popup', 'modal', 'overlay', 'editsection', 'toc', 'tableofcontents', 'toctitle', 'noprint', 'catlinks', 'printfooter', 'pagination', 'pager', 'skip', 'skiplink', 'backlink', 'headerlink', 'permalink', 'footer', 'toolbar', 'copyright', 'hidden', 'invisible', 'sronly']); // prettier-ignore
/** Whole names of classes and ids on pages of wikis: lines about the page, boxes that lead elsewhere. */
const FURNITURE_NAMES = new Set(['sitesub', 'contentsub', 'jump-to-nav', 'mw-jump', 'mw-jump-link', 'hatnote', 'ambox', 'mbox-small', 'sistersitebox', 'side-box', 'shortdescription', 'authority-control', 'portalbox', 'portal-bar', 'mw-indicators', 'vertical-navbox', 'coordinates']); // prettier-ignore
/** These hold notes even where they are furniture by their tag. */
const NOTE_WORDS = new Set(['footnote', 'footnotes', 'endnote', 'endnotes', 'references', 'reflist', 'bibliography', 'notes']);
/** A part with more of the page's words than this is no furniture, whatever it is called. */
const FURNITURE_SHARE = 0.4;
const MAIN_SHARE = 0.5;
/** A title inside these is that of the site. */
const BESIDE = new Set(['nav', 'aside', 'footer']);

export interface Content {
  /** The elements that hold the report, in document order, furniture taken out. */
  readonly roots: readonly Nodes[];
  readonly leftOut: readonly Element[];
}

export function content(root: Root): Content {
  const { lengths, titled } = weights(root);
  const body = elementsIn(root, ({ tagName }) => tagName === 'body')[0] ?? root;
  const total = lengths.get(body) ?? 0;
  const main = mainOf(body, lengths, total);
  const titles = main === body || elementsIn(main, ({ tagName }) => tagName === 'h1').length > 0 ? [] : headlines(body, main);
  const leftOut: Element[] = [];
  const isHeld = (element: Element) =>
    (lengths.get(element) ?? 0) > total * FURNITURE_SHARE || (titled.has(element) && !BESIDE.has(element.tagName));
  const prune = <T extends Child>(children: T[]): T[] =>
    children.filter((child) => {
      if (child.type === 'comment' || child.type === 'doctype') return false;
      if (!isElement(child)) return true;
      if (!UNSEEN.has(child.tagName) && (!isFurniture(child) || isHeld(child))) return true;
      if (!UNSEEN.has(child.tagName)) leftOut.push(child);
      return false;
    });
  for (const each of [...titles, main])
    walk(each, (node) => {
      if ('children' in node) node.children = prune(node.children as Child[]) as typeof node.children;
      return true;
    });
  return { roots: [...titles, main], leftOut };
}

interface Weights {
  /** Number of visible characters inside each node. */
  readonly lengths: ReadonlyMap<Nodes, number>;
  /** Nodes that hold a title or the marked main part. */
  readonly titled: ReadonlySet<Nodes>;
}

function weights(root: Root): Weights {
  const order: Nodes[] = [];
  walk(root, (node) => {
    order.push(node);
    return !isElement(node) || !UNSEEN.has(node.tagName);
  });
  const lengths = new Map<Nodes, number>();
  const titled = new Set<Nodes>();
  for (const node of order.reverse()) {
    let length = node.type === 'text' ? node.value.replace(/\s+/gu, '').length : 0;
    if (isElement(node) && (node.tagName === 'h1' || node.tagName === 'main')) titled.add(node);
    if ('children' in node)
      for (const child of node.children) {
        length += lengths.get(child) ?? 0;
        if (titled.has(child)) titled.add(node);
      }
    lengths.set(node, length);
  }
  return { lengths, titled };
}

function mainOf(body: Nodes, lengths: ReadonlyMap<Nodes, number>, total: number): Nodes {
  const isLarge = (element: Element) => (lengths.get(element) ?? 0) >= total * MAIN_SHARE;
  const main = elementsIn(body, (element) => element.tagName === 'main' || hasRole(element, 'main')).find(isLarge) ?? body;
  const article = elementsIn(main, (element) => element.tagName === 'article' && element !== main).filter(isLarge);
  return article[0] ?? main;
}

/** The page's title where it stands above the part that holds the text. */
function headlines(body: Nodes, main: Nodes): readonly Element[] {
  const found: Element[] = [];
  let passed = false;
  walk(body, (node) => {
    if (node === main) passed = true;
    if (!passed && isElement(node) && node.tagName === 'h1') found.push(node);
    return node !== main;
  });
  return found.slice(0, 1);
}

function isFurniture(element: Element): boolean {
  if (isUnshown(element)) return true;
  const words = classWords(element);
  const isNotes = words.some((word) => NOTE_WORDS.has(word)) || hasRole(element, 'doc-endnotes', 'doc-footnote', 'doc-bibliography');
  if (hasRole(element, ...FURNITURE_ROLES)) return true;
  if (element.tagName === 'a') return isPermalink(element) || namesOf(element).some((name) => FURNITURE_NAMES.has(name));
  if (element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'main' || element.tagName === 'article') return false;
  if (/^h\d$/u.test(element.tagName)) return false;
  if (isNotes) return words.includes('backlink');
  return (
    FURNITURE.has(element.tagName) ||
    words.some((word) => FURNITURE_WORDS.has(word)) ||
    namesOf(element).some((name) => FURNITURE_NAMES.has(name))
  );
}

/** Its classes and id, whole. */
function namesOf(element: Element): readonly string[] {
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/\s+/u);
}

function isUnshown(element: Element): boolean {
  if (element.properties['hidden'] !== undefined && element.properties['hidden'] !== false) return true;
  if (attribute(element, 'ariaHidden') === 'true' && element.tagName !== 'math') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '');
}

/** `¶` after a heading, `↩` after a footnote. */
function isPermalink(element: Element): boolean {
  if (!(attribute(element, 'href') ?? '').includes('#')) return false;
  return (
    /^(?:[#¶§🔗↩↑⇑⤴^⏎]\uFE0E?|back|edit|编辑|返回)?$/iu.test(textOf(element).trim()) &&
    elementsIn(element, ({ tagName }) => tagName === 'img').length === 0
  );
}
