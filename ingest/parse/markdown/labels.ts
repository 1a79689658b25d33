/** Labels that a Markdown document defines (`[a]: …`, `[^1]: …`), known to the parser of each of its windows. */
import type { Nodes } from 'mdast';
import type { Options } from 'mdast-util-from-markdown';

type Extension = NonNullable<Options['extensions']>[number];

const DEFINITION = /^[ \t>*+\-\d.)]{0,40}\[(\^?)((?:[^\][\\\n]|\\.){1,999})\]:/gmu;
const OPENING_BRACKET = 0x5b;

/** Labels of links and pictures, and of footnotes. */
export class Labels {
  readonly links = new LabelList();
  readonly notes = new LabelList();

  /** Every label that is defined in a node. */
  addOf(node: Nodes): void {
    if (node.type === 'definition') this.links.add(node.identifier);
    if (node.type === 'footnoteDefinition') this.notes.add(node.identifier);
    if ('children' in node) for (const child of node.children) this.addOf(child);
  }

  equals(other: Labels): boolean {
    return this.links.equals(other.links) && this.notes.equals(other.notes);
  }
}

/** What the parser takes for its list of labels: it asks whether one is included, and adds those it meets in its window. */
class LabelList extends Array<string> {
  readonly #labels = new Set<string>();

  add(label: string): void {
    this.#labels.add(normal(label));
  }

  override includes(label: string): boolean {
    return this.#labels.has(normal(label));
  }

  equals(other: LabelList): boolean {
    return this.#labels.size === other.#labels.size && [...this.#labels].every((label) => other.#labels.has(label));
  }
}

/** Source: CommonMark 0.31, matching of labels. */
function normal(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();
}

/** Lines that look like definitions; in a fenced block or behind a paragraph's words they are none. */
export function guessedLabels(text: string): Labels {
  const labels = new Labels();
  for (const [, mark, label = ''] of text.matchAll(DEFINITION)) labels[mark === '^' ? 'notes' : 'links'].add(label);
  return labels;
}

/** Each opening bracket of a text tells the parser the labels first; it goes on as if nothing had been there. */
export function withLabels({ links, notes }: Labels): Extension {
  return {
    text: {
      [OPENING_BRACKET]: {
        name: 'labels',
        add: 'before',
        tokenize(_, __, nok) {
          this.parser.defined = links;
          this.parser.gfmFootnotes = notes;
          return nok;
        },
      },
    },
  };
}
