/** What a trace's address asks for: a figure, claim, exhibit or relation, found again by its words where the report was replaced since. */
import { error, redirect } from '@sveltejs/kit';
import { StoreError } from '#graph/errors.ts';
import type { RelationItem, Trace } from '#graph/model/answers.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import { kindOf } from '#graph/model/ids.ts';
import { covers, quoteAt } from '#graph/model/span.ts';
import type { GraphStore } from '#graph/store.ts';
import { anchored, type TextQuote } from '../reading/anchor.ts';
import { exhibitQuote, permalink } from '../reading/permalink.ts';

export interface Traced {
  readonly trace: Trace;
  /** Set where the trace is that of a relation: its claim is what is traced. */
  readonly relation?: Pick<RelationItem, 'id' | 'type' | 'head' | 'tail' | 'quote' | 'evidence'>;
}

/** What the permalink said when it was made. */
export interface Remembered {
  /** First characters of the revision. */
  readonly revision: string;
  readonly quote: TextQuote;
}

/** @throws Redirect to where the words stand now; HttpError 404 where they stand no more. */
export async function traced(store: GraphStore, id: string, remembered: Remembered | undefined): Promise<Traced> {
  const found = await answerOf(store, id);
  if (remembered === undefined || found?.trace.document.revision.startsWith(remembered.revision))
    return found ?? (await missing(store, id));
  const documentId = found?.trace.document.id ?? documentOf(id);
  const graph = await store.documentGraph(documentId);
  const holder = holderOf(graph, remembered.quote, kindOf(id));
  const now = holder === undefined ? undefined : await answerOf(store, holder);
  if (holder === undefined || now === undefined) error(404, `The words “${remembered.quote.exact.slice(0, 80)}” no longer stand in this report: it was replaced since the link was made.`); // prettier-ignore
  if (holder === id) return now;
  redirect(303, permalink(now.trace, holder, now.relation, { moved: true }));
}

async function answerOf(store: GraphStore, id: string): Promise<Traced | undefined> {
  try {
    return kindOf(id) === 'relation' ? await relationTrace(store, id) : { trace: await store.trace(id) };
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'not-found') return undefined;
    throw cause;
  }
}

/** Lets the store say in its own words that there is no such thing. */
async function missing(store: GraphStore, id: string): Promise<Traced> {
  return { trace: await store.trace(id) };
}

async function relationTrace(store: GraphStore, id: string): Promise<Traced | undefined> {
  const graph = await store.documentGraph(documentOf(id));
  const relation = graph.relations.find((each) => each.id === id);
  if (relation === undefined) return undefined;
  const named = (entityId: string): RelationItem['head'] | undefined => graph.entities.find((entity) => entity.id === entityId);
  const [head, tail] = [named(relation.headId), named(relation.tailId)];
  if (head === undefined || tail === undefined) return undefined;
  const only = ({ id: entityId, name, type }: RelationItem['head']): RelationItem['head'] => ({ id: entityId, name, type });
  return {
    trace: await store.trace(relation.claimId),
    relation: { id, type: relation.type, head: only(head), tail: only(tail), evidence: relation.evidence, quote: quoteAt(graph.document.text, relation.evidence.span) },
  };
} // prettier-ignore

/** The exhibit of that name; else the smallest thing of the kind asked for around the words, or the claim that holds them. */
function holderOf(graph: DocumentGraph, quote: TextQuote, kind: string): string | undefined {
  if (kind === 'exhibit') return graph.exhibits.find((exhibit) => exhibitQuote(exhibit)?.exact === quote.exact)?.id;
  const place = anchored(graph.document.text, quote);
  if (place === undefined) return undefined;
  const stated = kind === 'relation' ? graph.relations.map(({ id, evidence }) => ({ id, span: evidence.span })) : [];
  const around = kind === 'figure' ? [...graph.figures, ...graph.claims] : [...stated, ...graph.claims];
  return around.find(({ span }) => covers(span, place))?.id ?? graph.claims.find(({ span }) => span.start < place.end && place.start < span.end)?.id;
} // prettier-ignore

/** `claim:<document>:12.3` → `<document>`. */
function documentOf(id: string): string {
  return id.slice(id.indexOf(':') + 1, Math.max(id.indexOf(':') + 1, id.lastIndexOf(':')));
}
