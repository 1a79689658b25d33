/** Small questions about elements of a parsed page. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';

export type Parent = Root | Element;
export type Child = RootContent | ElementContent;

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** An attribute's text; several words are joined by blanks. Names are those of hast: `className`, `dataCites`. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of its classes and id, at their hyphens too: `site-nav` → site, nav. */
export function classWords(element: Element): readonly string[] {
  const names = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[\s_:./-]+/u)
    .filter((word) => word !== '');
}

export function hasRole(element: Element, ...roles: readonly string[]): boolean {
  return (attribute(element, 'role') ?? '').split(/\s+/u).some((role) => roles.includes(role));
}

/** All text inside, as written. Cost: linear, without recursion. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  walk(node, (each) => {
    if (each.type === 'text') parts.push(each.value);
    return each.type !== 'element' || (each.tagName !== 'script' && each.tagName !== 'style');
  });
  return parts.join('');
}

/** Every node in document order; `enter` says whether to go inside. */
export function walk(node: Nodes, enter: (node: Nodes) => boolean): void {
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!enter(next) || !('children' in next)) continue;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) open.push(child);
    }
  }
}

export function elementsIn(node: Nodes, isWanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  walk(node, (each) => {
    if (isElement(each) && isWanted(each)) found.push(each);
    return true;
  });
  return found;
}
