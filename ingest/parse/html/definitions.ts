/** Which elements of a page are notes and references, and which links are the markers that point to them. */
import type { Element, Nodes } from 'hast';
import { attribute, classWords, hasRole, isElement, textOf, walk } from './nodes.ts';

export interface Definitions {
  /** Element that holds a note or reference → its label as printed. */
  readonly labels: ReadonlyMap<Element, string>;
  /** Link → label of the definition that it points to. */
  readonly markers: ReadonlyMap<Element, string>;
}

const LABEL = /^(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|(?:note|nb|n|注|fn|tab|fig) ?\d{1,3}|[*†‡§¶‖]{1,4})$/iu;
const INLINE = new Set(['a', 'span', 'sup', 'sub', 'b', 'i', 'em', 'strong', 'small', 'cite', 'bdi', 'font', 'u', 'mark', 'abbr', 'label']);
const NO_DEFINITION = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'table', 'tr', 'img', 'main', 'article', 'body', 'section', 'pre', 'figcaption', 'caption', 'ul', 'ol', 'dl']); // prettier-ignore
const MARKER_ROLES = ['doc-noteref', 'doc-biblioref', 'doc-glossref'];
const MARKER_WORDS = new Set(['footnote', 'footnoteref', 'fnref', 'noteref', 'reference', 'citation', 'cite', 'ref', 'bibr', 'xref']);
const NUMBERED = /^\s*[[(]?(\d{1,4})[\].)]/u;

export function definitions(roots: readonly Nodes[]): Definitions {
  const page = surveyed(roots);
  const labels = new Map<Element, string>();
  const markers = new Map<Element, string>();
  for (const link of page.links) {
    const target = page.ids.get(decoded((attribute(link, 'href') ?? '').slice(1)));
    const label = labelOf(link);
    if (target === undefined || label === undefined || !isMarker(link, page)) continue;
    const block = blockOf(target, page);
    if (block === undefined || (page.order.get(target) ?? 0) < (page.order.get(link) ?? 0) || isInside(link, block, page)) continue;
    if (!labels.has(block)) labels.set(block, label);
    markers.set(link, labels.get(block) ?? label);
  }
  for (const [sibling, label] of siblings(labels, page)) labels.set(sibling, label);
  return { labels, markers };
}

interface Page {
  readonly ids: ReadonlyMap<string, Element>;
  readonly links: readonly Element[];
  readonly parents: ReadonlyMap<Nodes, Element>;
  /** Node → what stands before it in the same element. */
  readonly neighbours: ReadonlyMap<Nodes, Nodes>;
  readonly order: ReadonlyMap<Nodes, number>;
}

function surveyed(roots: readonly Nodes[]): Page {
  const ids = new Map<string, Element>();
  const links: Element[] = [];
  const parents = new Map<Nodes, Element>();
  const neighbours = new Map<Nodes, Nodes>();
  const order = new Map<Nodes, number>();
  for (const root of roots)
    walk(root, (node) => {
      if (!isElement(node)) return true;
      order.set(node, order.size);
      let before: Nodes | undefined;
      for (const child of node.children) {
        parents.set(child, node);
        if (before !== undefined) neighbours.set(child, before);
        before = child;
      }
      for (const id of [attribute(node, 'id'), attribute(node, 'name')]) if (id !== undefined && !ids.has(id)) ids.set(id, node);
      if (node.tagName === 'a' && (attribute(node, 'href') ?? '').startsWith('#')) links.push(node);
      return true;
    });
  return { ids, links, parents, neighbours, order };
}

function labelOf(link: Element): string | undefined {
  const label = textOf(link)
    .replace(/[[\]［］【】()^\s]+/gu, ' ')
    .trim();
  return LABEL.test(label) ? label : undefined;
}

/** Raised, in brackets, or said to be a marker: a number in running text that links somewhere is none. */
function isMarker(link: Element, { parents, neighbours }: Page): boolean {
  if (/[[［【]/u.test(textOf(link)) || hasRole(link, ...MARKER_ROLES) || classWords(link).some((word) => MARKER_WORDS.has(word)))
    return true;
  for (
    let node = parents.get(link), depth = 0;
    node !== undefined && depth < 3 && INLINE.has(node.tagName);
    node = parents.get(node), depth += 1
  ) {
    if (node.tagName === 'sup' || classWords(node).some((word) => MARKER_WORDS.has(word))) return true;
  }
  const before = neighbours.get(link);
  return before?.type === 'text' && /[[［【][\s\d,–-]*$/u.test(before.value.slice(-24));
}

/** The element that holds the whole note: the target itself, or what its anchor stands in. */
function blockOf(target: Element, { parents }: Page): Element | undefined {
  let node: Element | undefined = target;
  while (node !== undefined && INLINE.has(node.tagName)) node = parents.get(node);
  if (node !== undefined && node.tagName === 'p' && parents.get(node)?.tagName === 'li') node = parents.get(node);
  return node === undefined || NO_DEFINITION.has(node.tagName) ? undefined : node;
}

function isInside(link: Element, block: Element, { parents }: Page): boolean {
  for (let node = parents.get(link); node !== undefined; node = parents.get(node)) if (node === block) return true;
  return false;
}

/** Entries of the same list that no marker points to. */
function siblings(labels: ReadonlyMap<Element, string>, { parents }: Page): readonly (readonly [Element, string])[] {
  const lists = new Set<Element>();
  for (const element of labels.keys()) {
    const list = parents.get(element);
    if (list !== undefined) lists.add(list);
  }
  return [...lists].flatMap((list) => {
    const entries = list.children.filter(isElement);
    const known = entries.filter((entry) => labels.has(entry));
    const taken = new Set(known.map((entry) => labels.get(entry)));
    if (list.tagName === 'ol') {
      const items = entries.filter(({ tagName }) => tagName === 'li');
      const start = Number(attribute(list, 'start') ?? 1);
      const asCounted = items.every((item, index) => (labels.get(item) ?? String(start + index)) === String(start + index));
      return asCounted ? items.flatMap((item, index) => (labels.has(item) ? [] : [[item, String(start + index)] as const])) : [];
    }
    return entries.flatMap((entry) => {
      const number = labels.has(entry) || known[0]?.tagName !== entry.tagName ? undefined : NUMBERED.exec(textOf(entry).slice(0, 12))?.[1];
      return number === undefined || taken.has(number) ? [] : [[entry, number] as const];
    });
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
