/** The report's frame: passages with their roles, sections with their spans. */
import { createHash } from 'node:crypto';
import type { Section } from '#graph/model/document-graph.ts';
import { positionId, slug } from '#graph/model/ids.ts';
import type { DocumentFacts, Outline, Passage, ReportTree, Role } from '../types.ts';
import { facts } from './facts.ts';
import { labelOf } from './furniture.ts';
import { roles, type RoleOf } from './roles.ts';

const SLUG_LIMIT = 60;

export function outline(tree: ReportTree): Outline {
  const roled = roles(tree);
  const known = facts(tree, roled);
  const documentId = documentIdOf(known, tree.source.name);
  const { passages, sections } = placed(roled, documentId);
  return { source: tree.source, documentId, passages, sections, facts: known, diagnostics: tree.diagnostics };
}

/** Stable over editions: the title, told apart by where it was published, or else by the file's name. */
function documentIdOf(known: DocumentFacts, name: string): string {
  const place = known.url ?? known.publisher ?? known.authors[0]?.name ?? name;
  const digest = createHash('sha256').update(place).digest('hex').slice(0, 6);
  const words = slug(Array.from(slug(known.title)).slice(0, SLUG_LIMIT).join(''));
  return `${words === '' ? 'report' : words}-${digest}`;
}

/** Definitions belong to a section only where a heading announces them: footnotes after the last paragraph are no part of its section. */
function belongs(role: Role, section: OpenSection | undefined): boolean {
  if (role === 'reference') return section !== undefined && labelOf(section.title) === 'referenceList';
  return role !== 'boilerplate' && role !== 'byline' && role !== 'title';
}

interface OpenSection {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly level: number;
  children: number;
}

function placed(
  roled: readonly RoleOf[],
  documentId: string,
): { readonly passages: readonly Passage[]; readonly sections: readonly Section[] } {
  const passages: Passage[] = [];
  const sections: Section[] = [];
  const ends = new Map<string, number>();
  const open: OpenSection[] = [];
  let top = 0;
  for (const [index, { block, role, heading, referenceLabel }] of roled.entries()) {
    if (heading !== undefined) {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      const parent = open.at(-1);
      const path = parent === undefined ? String((top += 1)) : `${parent.path}.${(parent.children += 1)}`;
      const id = positionId('section', documentId, path);
      open.push({ id, title: heading.title, path, level: heading.level, children: 0 });
      sections.push({
        id,
        ...(heading.number === '' ? {} : { number: heading.number }),
        title: heading.title,
        level: heading.level,
        ...(parent === undefined ? {} : { parentId: parent.id }),
        span: block.span,
      });
    }
    const inside = belongs(role, open.at(-1)) ? open.at(-1)?.id : undefined;
    if (inside !== undefined) for (const section of open) ends.set(section.id, block.span.end);
    passages.push({
      role,
      block,
      index,
      ...(heading === undefined ? {} : { heading }),
      ...(inside === undefined ? {} : { sectionId: inside }),
      ...(referenceLabel === undefined ? {} : { referenceLabel }),
    });
  }
  return {
    passages,
    sections: sections.map((section) => ({
      ...section,
      span: { start: section.span.start, end: ends.get(section.id) ?? section.span.end },
    })),
  };
}
