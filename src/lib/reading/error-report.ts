/** A report of an extraction error: what was read, where, and what is wrong with it. The form that a person or a test of the extraction takes up. */
import type { ClaimItem } from '#graph/model/answers.ts';
import type { Entity, Figure } from '#graph/model/document-graph.ts';

export interface ErrorSubject {
  readonly kind: 'claim' | 'figure' | 'entity';
  readonly id: string;
  readonly documentId?: string | undefined;
  /** SHA-256 of the report's bytes. */
  readonly revision?: string | undefined;
  /** The words as printed, or the entity's name. */
  readonly quote: string;
  /** Half-open UTF-16 offsets into the document's text. */
  readonly span?: { readonly start: number; readonly end: number } | undefined;
  /** What was made of the words. */
  readonly read: Readonly<Record<string, unknown>>;
}

export type ErrorKind = 'words' | 'value' | 'unit' | 'period' | 'source' | 'entity' | 'merged' | 'missing' | 'other';

export const ERROR_KINDS: Readonly<Record<ErrorSubject['kind'], readonly ErrorKind[]>> = {
  claim: ['words', 'source', 'entity', 'missing', 'other'],
  figure: ['value', 'unit', 'period', 'source', 'words', 'other'],
  entity: ['entity', 'merged', 'missing', 'other'],
};

/** @param quote – the words as printed, where they are known; else those that were read. @param revision – of the document, where it is known. */
export function figureSubject(figure: Figure, documentId: string, { quote, revision }: Printed = {}): ErrorSubject {
  const { id, raw, span, value, maxValue, unit, approximation, period, subject, metric } = figure;
  return { kind: 'figure', id, documentId, revision, quote: quote ?? raw, span, read: { raw, value, maxValue, unit, approximation, period, subject, metric } };
} // prettier-ignore

export function claimSubject(claim: ClaimItem, { quote, revision }: Printed = {}): ErrorSubject {
  const { id, documentId, text, span, kind, provenance, references, entities } = claim;
  const read = { text, kind, provenance: provenance.level, references: references.map(({ label }) => label), entities: entities.map(({ name }) => name) };
  return { kind: 'claim', id, documentId, revision, quote: quote ?? text, span, read };
} // prettier-ignore

export function entitySubject({ id, name, type, aliases }: Entity, documentId: string | undefined): ErrorSubject {
  return { kind: 'entity', id, documentId, quote: name, read: { name, type, aliases } };
}

interface Printed {
  readonly quote?: string | undefined;
  readonly revision?: string | undefined;
}

/** JSON, two spaces, a line feed at the end. */
export function errorReport(subject: ErrorSubject, wrong: ErrorKind, note: string): string {
  const { kind, id, documentId, revision, quote, span, read } = subject;
  const report = { format: 'claimtrail-error/1', documentId, revision, kind, id, quote, span, wrong, note: note.trim() || undefined, read };
  return `${JSON.stringify(report, null, 2)}\n`;
}
