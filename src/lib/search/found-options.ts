/** Search answers as one list of options in groups: what the header's search box and the full page draw. */
import type { EntitySummary, Highlight, Hit, MatchReason, SearchAnswer } from '#graph/model/answers.ts';
import type { EntityType, ProvenanceLevel } from '#graph/model/document-graph.ts';
import { claimSubject, entitySubject, figureSubject, type ErrorSubject } from '../reading/error-report.ts';

export const GROUPS = ['entities', 'figures', 'claims', 'sources', 'exhibits'] as const;
export type GroupName = (typeof GROUPS)[number];

export interface FoundOption {
  readonly id: string;
  readonly group: GroupName;
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly reason: MatchReason;
  readonly href: string;
  /** A second line: where it stands. */
  readonly detail: string;
  readonly entityType?: EntityType;
  readonly level?: ProvenanceLevel;
  /** What can be told to have been read wrongly. */
  readonly subject?: ErrorSubject;
}

export interface FoundGroup {
  readonly name: GroupName;
  readonly options: readonly FoundOption[];
  readonly total: number;
}

/** Groups that hold something, in the order of the screen. */
export function foundGroups(answer: SearchAnswer): readonly FoundGroup[] {
  const all: Readonly<Record<GroupName, FoundGroup>> = {
    entities: {
      name: 'entities',
      total: answer.entities.total,
      options: answer.entities.hits.map((hit) =>
        option(named(hit), 'entities', {
          text: hit.item.name,
          href: `/entities/${encodeURIComponent(hit.item.id)}`,
          detail: otherNames(hit.item),
          entityType: hit.item.type,
          subject: entitySubject(hit.item, undefined),
        }),
      ),
    },
    figures: {
      name: 'figures',
      total: answer.figures.total,
      options: answer.figures.hits.map((hit) =>
        option(hit, 'figures', {
          text: hit.item.claimText,
          href: trace(hit.item.id),
          detail: hit.item.raw,
          level: hit.item.level,
          subject: figureSubject(hit.item, hit.item.documentId),
        }),
      ),
    },
    claims: {
      name: 'claims',
      total: answer.claims.total,
      options: answer.claims.hits.map((hit) =>
        option(hit, 'claims', {
          text: hit.item.text,
          href: trace(hit.item.id),
          detail: hit.item.sectionTitle ?? '',
          level: hit.item.provenance.level,
          subject: claimSubject(hit.item),
        }),
      ),
    },
    sources: {
      name: 'sources',
      total: answer.sources.total,
      options: answer.sources.hits.map((hit) =>
        option(hit, 'sources', {
          text: hit.item.title ?? hit.item.raw,
          href: `/sources/${encodeURIComponent(hit.item.id)}`,
          detail: [`[${hit.item.label}]`, hit.item.authors.slice(0, 3).join(', '), hit.item.issued].filter((part) => part).join(' · '),
        }),
      ),
    },
    exhibits: {
      name: 'exhibits',
      total: answer.exhibits.total,
      options: answer.exhibits.hits.map((hit) =>
        option(hit, 'exhibits', {
          text: hit.item.caption || hit.item.label,
          href: trace(hit.item.id),
          detail: hit.item.caption ? hit.item.label : '',
        }),
      ),
    },
  };
  return GROUPS.map((name) => all[name]).filter(({ options }) => options.length > 0);
}

/** Typed as the alias stands, the name says more than the alias again. */
function named(hit: Hit<EntitySummary>): Hit<EntitySummary> {
  const { reason, item } = hit;
  const same = reason.kind === 'alias' && reason.query.toLowerCase() === reason.name.toLowerCase();
  return same ? { ...hit, reason: { ...reason, name: item.name } } : hit;
}

function option<T extends { readonly id: string }>(
  hit: Hit<T>,
  group: GroupName,
  rest: Pick<FoundOption, 'text' | 'href' | 'detail' | 'entityType' | 'level' | 'subject'>,
): FoundOption {
  return { id: hit.item.id, group, highlights: hit.highlights, reason: hit.reason, ...rest };
}

function trace(id: string): string {
  return `/trace/${encodeURIComponent(id)}`;
}

/** Up to four names beside the first, in one line. */
export function otherNames({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string {
  return aliases
    .filter((alias) => alias !== name)
    .slice(0, 4)
    .join(' · ');
}
