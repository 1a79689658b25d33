/** What a whole document looks like from above: its sources, on how few it stands, what disagrees, and how well it was read. Pure. */
import type { Agreement, Claim, DocumentGraph, EntityType, Figure, Reference } from '#graph/model/document-graph.ts';
import { verify } from '#graph/verify.ts';
import { comparable } from '../reading/siblings.ts';

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface SourceWeight {
  readonly reference: Pick<Reference, 'id' | 'label' | 'title' | 'publisher' | 'raw'>;
  readonly claims: number;
  /** Of all claims that cite anything, 0–1. */
  readonly share: number;
}

export interface SectionDependence {
  readonly section: { readonly id: string; readonly title: string };
  readonly cited: number;
  readonly source: SourceWeight['reference'];
  /** Of the section's cited claims, those that rest on this source alone. */
  readonly alone: number;
}

export interface AgreementView {
  readonly kind: Agreement['kind'];
  readonly reason: string;
  /** What the claims measure alike; absent where they say the same in words. */
  readonly measure?: Pick<Figure, 'subject' | 'metric'>;
  readonly claims: readonly (Pick<Claim, 'id' | 'text'> & {
    readonly level: Claim['provenance']['level'];
    readonly figures: readonly Figure[];
  })[];
}

export interface Community {
  readonly number: number;
  readonly size: number;
  /** The most central first. */
  readonly members: readonly { readonly id: string; readonly name: string; readonly type: EntityType }[];
}

export interface Insights {
  readonly sourceTypes: readonly Counted[];
  readonly sourceYears: readonly Counted[];
  readonly publishers: readonly Counted[];
  readonly heaviest: readonly SourceWeight[];
  /** Claims that cite exactly one source, and those that cite several. */
  readonly citedOnce: number;
  readonly citedMore: number;
  readonly dependent: readonly SectionDependence[];
  readonly agreements: readonly AgreementView[];
  readonly communities: readonly Community[];
  readonly central: readonly (Community['members'][number] & { readonly centrality: number })[];
  readonly unused: readonly Pick<Reference, 'id' | 'label' | 'title' | 'raw'>[];
  readonly diagnostics: readonly Counted[];
  readonly scorecard: Scorecard;
}

/** Parts of a whole: 31 of 474. */
export interface Scorecard {
  readonly claims: number;
  readonly claimsWithEntity: number;
  readonly figures: number;
  readonly figuresWithUnit: number;
  readonly figuresWithPeriod: number;
  readonly figuresWithSubject: number;
  readonly references: number;
  readonly referencesWithTitle: number;
  readonly referencesDated: number;
  readonly citations: number;
  readonly citationsWithClaim: number;
  /** Facts that do not prove themselves from the text. */
  readonly lies: number;
}

const HEAVIEST = 10;
const MEMBERS = 8;
const CENTRAL = 12;
/** A section whose cited claims stand on one source to this share, and are at least so many, depends on it. */
const DEPENDENT_SHARE = 0.5;
const DEPENDENT_CLAIMS = 4;

/** Most of the time goes into proving every fact again; a stored graph does not change, so it is looked at once. */
const KNOWN = new WeakMap<DocumentGraph, Insights>();

export function insights(graph: DocumentGraph): Insights {
  const known = KNOWN.get(graph);
  if (known !== undefined) return known;
  const made = fresh(graph);
  KNOWN.set(graph, made);
  return made;
}

function fresh(graph: DocumentGraph): Insights {
  const sources = graph.references.filter(({ kind }) => kind === 'source');
  const cited = graph.claims.filter(({ provenance }) => provenance.referenceIds.length > 0);
  const used = new Set(graph.citations.map(({ referenceId }) => referenceId).concat(graph.exhibits.flatMap(({ referenceIds }) => referenceIds ?? [])));
  return {
    sourceTypes: counted(sources, ({ type }) => type),
    sourceYears: counted(sources, ({ issued }) => issued?.slice(0, 4) ?? 'none').toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    publishers: counted(sources, ({ publisher }) => publisher).filter(({ count }) => count > 1),
    heaviest: weights(sources, cited).slice(0, HEAVIEST),
    citedOnce: cited.filter(({ provenance }) => provenance.referenceIds.length === 1).length,
    citedMore: cited.filter(({ provenance }) => provenance.referenceIds.length > 1).length,
    dependent: dependent(graph, cited),
    agreements: agreements(graph),
    communities: communities(graph),
    central: ranked(graph).slice(0, CENTRAL).map(({ id, name, type, measures }) => ({ id, name, type, centrality: measures?.centrality ?? 0 })),
    unused: graph.references.filter(({ id }) => !used.has(id)).map(({ id, label, title, raw }) => ({ id, label, raw, ...(title === undefined ? {} : { title }) })),
    diagnostics: counted(graph.diagnostics, ({ code }) => code),
    scorecard: scorecard(graph, sources),
  };
} // prettier-ignore

function weights(sources: readonly Reference[], cited: readonly Claim[]): readonly SourceWeight[] {
  return sources
    .map((reference): SourceWeight => {
      const claims = cited.filter(({ provenance }) => provenance.referenceIds.includes(reference.id)).length;
      return { reference: shortReference(reference), claims, share: cited.length === 0 ? 0 : claims / cited.length };
    })
    .filter(({ claims }) => claims > 0)
    .toSorted((a, b) => b.claims - a.claims);
}

function dependent(graph: DocumentGraph, cited: readonly Claim[]): readonly SectionDependence[] {
  return graph.sections.flatMap((section): SectionDependence[] => {
    const own = cited.filter(({ sectionId }) => sectionId === section.id);
    const alone = counted(own.filter(({ provenance }) => provenance.referenceIds.length === 1), ({ provenance }) => provenance.referenceIds[0]); // prettier-ignore
    const [first] = alone;
    const reference = graph.references.find(({ id }) => id === first?.value);
    if (!first || !reference || own.length < DEPENDENT_CLAIMS || first.count / own.length < DEPENDENT_SHARE) return [];
    return [
      {
        section: { id: section.id, title: section.title },
        cited: own.length,
        source: shortReference(reference),
        alone: first.count,
      },
    ];
  });
}

function agreements(graph: DocumentGraph): readonly AgreementView[] {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  return graph.agreements.map(({ kind, reason, claimIds }) => {
    const sides = claimIds.flatMap((id) => {
      const claim = claims.get(id);
      if (!claim) return [];
      return [{ id, text: claim.text, level: claim.provenance.level, figures: graph.figures.filter(({ claimId }) => claimId === id) }];
    });
    const measure = sharedMeasure(sides.map(({ figures }) => figures));
    return { kind, reason, ...(measure === undefined ? {} : { measure }), claims: sides };
  });
}

/** Subject and metric of the first figure that has its like on another side. */
function sharedMeasure(sides: readonly (readonly Figure[])[]): AgreementView['measure'] {
  const like = (a: Figure, b: Figure): boolean => comparable(a, b) && (a.subject ?? '') === (b.subject ?? '') && (a.metric ?? '') === (b.metric ?? ''); // prettier-ignore
  const figure = sides
    .flatMap((own, at) => own.filter((each) => sides.some((others, other) => other !== at && others.some((b) => like(each, b)))))
    .find(({ subject, metric }) => subject !== undefined || metric !== undefined);
  if (figure === undefined) return undefined;
  const { subject, metric } = figure;
  return { ...(subject === undefined ? {} : { subject }), ...(metric === undefined ? {} : { metric }) };
}

function communities(graph: DocumentGraph): readonly Community[] {
  const groups = new Map<number, DocumentGraph['entities'][number][]>();
  for (const entity of ranked(graph)) {
    const number = entity.measures?.community ?? 0;
    groups.set(number, [...(groups.get(number) ?? []), entity]);
  }
  return [...groups]
    .map(([number, members]) => ({
      number,
      size: members.length,
      members: members.slice(0, MEMBERS).map(({ id, name, type }) => ({ id, name, type })),
    }))
    .filter(({ size }) => size > 1)
    .toSorted((a, b) => b.size - a.size || a.number - b.number);
}

function ranked(graph: DocumentGraph): DocumentGraph['entities'] {
  return graph.entities.toSorted((a, b) => (b.measures?.centrality ?? 0) - (a.measures?.centrality ?? 0));
}

function scorecard(graph: DocumentGraph, sources: readonly Reference[]): Scorecard {
  const { claims, figures, citations } = graph;
  return {
    claims: claims.length,
    claimsWithEntity: claims.filter(({ entityIds }) => entityIds.length > 0).length,
    figures: figures.length,
    figuresWithUnit: figures.filter(({ unit }) => unit !== '').length,
    figuresWithPeriod: figures.filter(({ period }) => period !== undefined).length,
    figuresWithSubject: figures.filter(({ subject, metric }) => subject !== undefined || metric !== undefined).length,
    references: sources.length,
    referencesWithTitle: sources.filter(({ title }) => title !== undefined).length,
    referencesDated: sources.filter(({ issued }) => issued !== undefined).length,
    citations: citations.length,
    citationsWithClaim: citations.filter(({ claimIds }) => claimIds.length > 0).length,
    lies: verify(graph).length,
  };
}

function shortReference({ id, label, title, publisher, raw }: Reference): SourceWeight['reference'] {
  return { id, label, raw, ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }) };
}

/** The most frequent first, ties in order of appearance. */
function counted<T>(items: readonly T[], of: (item: T) => string | undefined): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = of(item);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
