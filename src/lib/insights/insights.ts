/** What a whole document looks like from above: on how few sources it stands, what disagrees, and how well it was read. Pure. */
import { lineages } from '#graph/answers/document-index.ts';
import type { Facet } from '#graph/model/answers.ts';
import type { Agreement, Claim, DocumentGraph, EntityType, Figure, Reference } from '#graph/model/document-graph.ts';
import { verify } from '#graph/verify.ts';
import type { Lie } from '#graph/verify/lie.ts';
import { gives } from '../figures/figure-view.ts';
import { counted, mostFirst } from '../lists/faceted.ts';
import { comparable } from '../reading/siblings.ts';

/** A work as its first entry names it; other entries of it count as it. */
export interface NamedWork {
  /** Of the source, or of the entry where that has none: what claims are filtered by. */
  readonly id: string;
  readonly reference: Pick<Reference, 'id' | 'label' | 'title' | 'raw'>;
}

export interface SourceWeight extends NamedWork {
  readonly claims: number;
  /** Of all claims that cite anything, 0–1. */
  readonly share: number;
}

export interface SectionDependence {
  readonly section: { readonly id: string; readonly title: string };
  /** Claims of the section, and of those under it, that cite anything. */
  readonly cited: number;
  readonly source: NamedWork;
  /** Of these, those that rest on this source alone. */
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
  readonly heaviest: readonly SourceWeight[];
  /** Claims that cite one work, and those that cite several. */
  readonly citedOnce: number;
  readonly citedMore: number;
  readonly dependent: readonly SectionDependence[];
  readonly agreements: readonly AgreementView[];
  /** Claims that stand in an agreement of the kind. */
  readonly agreeing: Readonly<Record<Agreement['kind'], number>>;
  readonly communities: readonly Community[];
  readonly central: readonly (Community['members'][number] & { readonly centrality: number })[];
  readonly diagnostics: readonly Facet[];
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
const LIES = new WeakMap<DocumentGraph, readonly Lie[]>();

export function insights(graph: DocumentGraph): Insights {
  const known = KNOWN.get(graph);
  if (known !== undefined) return known;
  const made = fresh(graph);
  KNOWN.set(graph, made);
  return made;
}

function fresh(graph: DocumentGraph): Insights {
  const works = worksOf(graph);
  const citing = citingClaims(graph, works);
  return {
    heaviest: weights(works, citing).slice(0, HEAVIEST),
    citedOnce: citing.filter(({ works: cited }) => cited.length === 1).length,
    citedMore: citing.filter(({ works: cited }) => cited.length > 1).length,
    dependent: dependent(graph, works, citing),
    agreements: agreements(graph),
    agreeing: { corroborates: agreeing(graph, 'corroborates'), contradicts: agreeing(graph, 'contradicts') },
    communities: communities(graph),
    central: ranked(graph).slice(0, CENTRAL).map(({ id, name, type, measures }) => ({ id, name, type, centrality: measures?.centrality ?? 0 })),
    diagnostics: mostFirst(counted(graph.diagnostics, ({ code }) => code)),
    scorecard: scorecard(graph),
  };
} // prettier-ignore

/** By the id of each entry. */
type Works = ReadonlyMap<string, NamedWork>;

function worksOf({ references }: DocumentGraph): Works {
  const first = new Map<string, NamedWork>();
  return new Map(
    references.map((reference) => {
      const id = reference.sourceId ?? reference.id;
      const work = first.get(id) ?? { id, reference: shortReference(reference) };
      first.set(id, work);
      return [reference.id, work];
    }),
  );
}

interface Citing {
  readonly sectionId: string | undefined;
  /** Each once. */
  readonly works: readonly NamedWork[];
}

function citingClaims({ claims }: DocumentGraph, works: Works): readonly Citing[] {
  return claims.flatMap(({ sectionId, provenance: { referenceIds } }) => {
    const cited = new Set(referenceIds.flatMap((id) => works.get(id) ?? []));
    return cited.size === 0 ? [] : [{ sectionId, works: [...cited] }];
  });
}

function weights(works: Works, citing: readonly Citing[]): readonly SourceWeight[] {
  const counts = new Map([...works.values()].map((work) => [work, 0]));
  for (const { works: cited } of citing) for (const work of cited) counts.set(work, (counts.get(work) ?? 0) + 1);
  const weighed = [...counts].map(([work, claims]) => ({ ...work, claims, share: citing.length === 0 ? 0 : claims / citing.length }));
  return weighed.filter(({ claims }) => claims > 0).toSorted((a, b) => b.claims - a.claims);
}

/** A section stands for what is under it, unless all of that is under one of its parts. */
function dependent({ sections }: DocumentGraph, works: Works, citing: readonly Citing[]): readonly SectionDependence[] {
  const known = lineages(sections);
  const found = sections.flatMap((section): SectionDependence[] => {
    const own = citing.filter(({ sectionId }) => (known.get(sectionId ?? '') ?? []).some(({ id }) => id === section.id));
    const alone = mostFirst(counted(own, ({ works: cited }) => (cited.length === 1 ? cited[0]?.reference.id : undefined)))[0];
    const source = works.get(alone?.value ?? '');
    if (!alone || !source || own.length < DEPENDENT_CLAIMS || alone.count / own.length < DEPENDENT_SHARE) return [];
    return [{ section: { id: section.id, title: section.title }, cited: own.length, source, alone: alone.count }];
  });
  const isUnder = (a: SectionDependence, b: SectionDependence): boolean =>
    a !== b && (known.get(a.section.id) ?? []).some(({ id }) => id === b.section.id);
  return found.filter((upper) => !found.some((lower) => isUnder(lower, upper) && lower.cited === upper.cited));
}

function agreeing({ agreements: all }: DocumentGraph, kind: Agreement['kind']): number {
  return new Set(all.filter((each) => each.kind === kind).flatMap(({ claimIds }) => claimIds)).size;
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

/** Facts that do not prove themselves from the text; looked for once. */
export function unproved(graph: DocumentGraph): readonly Lie[] {
  const known = LIES.get(graph) ?? verify(graph);
  LIES.set(graph, known);
  return known;
}

/** How many records there are to prove. */
export function provedRecords(graph: DocumentGraph): number {
  const { sections, sentences, claims, figures, mentions, relations, references, citations, exhibits, agreements: pairs } = graph;
  return [sections, sentences, claims, figures, mentions, relations, references, citations, exhibits, pairs].reduce((sum, { length }) => sum + length, 0);
} // prettier-ignore

function scorecard(graph: DocumentGraph): Scorecard {
  const { claims, figures, citations } = graph;
  return {
    claims: claims.length,
    claimsWithEntity: claims.filter(({ entityIds }) => entityIds.length > 0).length,
    figures: figures.length,
    figuresWithUnit: figures.filter((figure) => gives(figure, 'unit')).length,
    figuresWithPeriod: figures.filter((figure) => gives(figure, 'period')).length,
    figuresWithSubject: figures.filter((figure) => gives(figure, 'subject')).length,
    citations: citations.length,
    citationsWithClaim: citations.filter(({ claimIds }) => claimIds.length > 0).length,
    lies: unproved(graph).length,
  };
}

function shortReference({ id, label, title, raw }: Reference): NamedWork['reference'] {
  return { id, label, raw, ...(title === undefined ? {} : { title }) };
}
