/** Every quote is re-read at its span: sentences, claims, figures, headings, references, exhibits, markers, names, evidence. */
import type { DocumentGraph, Entity, Mention, Relation } from '../model/document-graph.ts';
import { HOME, saysHome } from '../model/home-words.ts';
import { covers, overlap, quoteAt, type Span } from '../model/span.ts';
import type { Lie, LieCode } from './lie.ts';
import { bare, bareName, wordsAt } from './bare.ts';
import { isAcrossPages, pageFrames } from './page-frames.ts';

export function quoteLies(graph: DocumentGraph): readonly Lie[] {
  return [...wordLies(graph), ...markerLies(graph), ...nameLies(graph), ...evidenceLies(graph)];
}

function wordLies(graph: DocumentGraph): readonly Lie[] {
  const { text } = graph.document;
  const markers = graph.citations.map(({ marker }) => marker.span).sort((a, b) => a.start - b.start);
  const lies: Lie[] = [];
  const frames = pageFrames(text);
  /** Markers that are no words of a sentence: `Roe (2018)` and the name in `[RFC2119]` may be. */
  const markersOut = (wanted: string, span: Span): readonly Span[] =>
    markers.filter((marker) => {
      if (marker.start < span.start || marker.end > span.end) return false;
      const printed = bare(quoteAt(text, marker));
      return printed === '' || !wanted.includes(printed);
    });
  /** The words must stand at the span; `whole`: nothing else may. */
  const hold = (id: string, words: string, span: Span, whole = false): void => {
    const wanted = bare(words);
    const printed = bare(wordsAt(text, span, markers));
    if (whole ? printed === wanted : printed.includes(wanted)) return;
    if (whole && bare(wordsAt(text, span, markersOut(wanted, span))) === wanted) return;
    if (isAcrossPages(wanted, wordsAt(text, span, markers), frames)) return;
    if (!whole && (bare(quoteAt(text, span), 'all').includes(bare(words, 'all')) || bare(quoteAt(text, span)).includes(wanted))) return;
    lies.push(lie('quote', `${id} says ${shown(words)}, the text says ${shown(quoteAt(text, span))}`, span));
  };
  for (const section of graph.sections)
    hold(section.id, section.title, {
      start: section.span.start,
      end: Math.min(section.span.end, section.span.start + 4 * section.title.length + 64),
    });
  for (const sentence of graph.sentences) hold(sentence.id, sentence.text, sentence.span, true);
  for (const claim of graph.claims) hold(claim.id, claim.text, claim.span);
  for (const figure of graph.figures) hold(figure.id, figure.raw, figure.span);
  for (const reference of graph.references) hold(reference.id, reference.raw, reference.span);
  for (const exhibit of graph.exhibits) {
    for (const words of [exhibit.label, exhibit.caption, ...exhibit.notes, ...exhibit.sources]) hold(exhibit.id, words, exhibit.span);
  }
  return lies;
}

function markerLies(graph: DocumentGraph): readonly Lie[] {
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  return graph.citations.flatMap(({ id, referenceId, marker }): readonly Lie[] => {
    const label = labels.get(referenceId);
    const printed = quoteAt(graph.document.text, marker.span);
    if (label === undefined || holdsLabel(printed, label)) return [];
    return [lie('marker-label', `${id} links ${shown(printed)} to the reference labelled ${label}`, marker.span)];
  });
}

/** `[13]`, `¹³`, `[^13]`, `[3, 13]`, `[12–14]` hold 13; `[130]` does not. */
function holdsLabel(printed: string, label: string): boolean {
  const marker = printed.normalize('NFKC').replaceAll('\\', '');
  const wanted = label.normalize('NFKC');
  if (!/^\d+$/u.test(wanted)) return marker.includes(wanted) || holdsAuthorYear(marker, wanted);
  const numbers = [...marker.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  if (numbers.includes(Number(wanted))) return true;
  const [low = 0, high = 0] = numbers;
  return numbers.length === 2 && /\d\s?[-–—~至]\s?\[?\^?\d/u.test(marker) && low <= Number(wanted) && Number(wanted) <= high;
}

/** `Roe and Poe (2018)` holds Roe 2018. */
function holdsAuthorYear(marker: string, label: string): boolean {
  const { name, year } = /^(?<name>\S+)(?: .*)? (?<year>(?:1[5-9]|20)\d\d)[a-h]?$/u.exec(label)?.groups ?? {};
  return name !== undefined && year !== undefined && marker.includes(year) && marker.toLowerCase().includes(name.toLowerCase());
}

function nameLies(graph: DocumentGraph): readonly Lie[] {
  const names = namesOf(graph.entities);
  const { text } = graph.document;
  const mentions = graph.mentions.flatMap(({ entityId, span }): readonly Lie[] => {
    const known = names.get(entityId);
    const printed = quoteAt(text, span);
    return known === undefined || known.has(bareName(printed))
      ? []
      : [lie('mention-surface', `${shown(printed)} is no name of ${entityId}`, span)];
  });
  const attributions = [...graph.claims, ...graph.figures].flatMap(({ id, provenance }) =>
    (provenance?.attributions ?? []).flatMap(({ name, entityId, span }): readonly Lie[] => {
      const printed = bareName(quoteAt(text, span));
      const wanted = bareName(name);
      const known = names.get(entityId ?? '');
      const proved = printed.includes(wanted) || wanted.includes(printed) || known?.has(printed) === true;
      return proved ? [] : [lie('quote', `${id} is attributed to ${shown(name)}, the text says ${shown(quoteAt(text, span))}`, span)];
    }),
  );
  return [...mentions, ...attributions];
}

/** The evidence holds a mention, a name or such a word for both ends, or overlaps the relation's claim, which names them. */
function evidenceLies(graph: DocumentGraph): readonly Lie[] {
  const names = namesOf(graph.entities);
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const mentions = new Map<string, Mention[]>();
  for (const mention of graph.mentions) mentions.set(mention.entityId, [...(mentions.get(mention.entityId) ?? []), mention]);
  const shows = (relation: Relation, entityId: string): boolean => {
    const { span } = relation.evidence;
    const words = bareName(quoteAt(graph.document.text, span));
    if ((mentions.get(entityId) ?? []).some((mention) => covers(span, mention.span))) return true;
    if ([...(names.get(entityId) ?? [])].some((name) => words.includes(name))) return true;
    if (graph.document.language === 'zh' && entityId === HOME && saysHome(words)) return true;
    const claim = claims.get(relation.claimId);
    return claim !== undefined && overlap(claim.span, span) > 0 && claim.entityIds.includes(entityId);
  };
  return graph.relations.flatMap((relation) =>
    [relation.headId, relation.tailId]
      .filter((entityId) => names.has(entityId) && !shows(relation, entityId))
      .map((entityId) =>
        lie(
          'relation-evidence',
          `${relation.id}: ${shown(quoteAt(graph.document.text, relation.evidence.span))} does not name ${entityId}`,
          relation.evidence.span,
        ),
      ),
  );
}

function namesOf(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(entities.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(bareName))]));
}

function lie(code: LieCode, message: string, span: Span): Lie {
  return { code, message, span };
}

/** Enough of the words to find them. */
function shown(words: string): string {
  return words.length <= 80 ? `“${words}”` : `“${words.slice(0, 80)}…”`;
}
