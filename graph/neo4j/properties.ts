/** Graph JSON's objects as properties of nodes, and back: scalars and lists of words as they are, whole numbers as bigint, the rest as JSON. */
import { z } from 'zod';
import {
  Attribution,
  Claim,
  DocumentInfo,
  Exhibit,
  ExhibitRef,
  Figure,
  Provenance,
  Reference,
  Section,
  Sentence,
  Work,
} from '../model/document-graph.ts';
import type { DocumentSummary } from '../model/answers.ts';
import type { Span } from '../model/span.ts';

/** What a node or a relationship can hold. A bigint is a whole number, a number is a floating one. */
export type Property = string | boolean | number | bigint | readonly string[];
export type Properties = Readonly<Record<string, Property>>;

/** The properties of an object; what is undefined is left out. `whole` – keys of whole numbers. */
export function properties(object: Readonly<Record<string, unknown>>, whole: readonly string[] = []): Properties {
  const held: Record<string, Property> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (key === 'span')
      Object.assign(held, placed(value as Span)); // Every `span` of the model is one.
    else if (typeof value === 'number') held[key] = whole.includes(key) ? BigInt(value) : value;
    else if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') held[key] = value;
    else held[key] = isWords(value) ? value : JSON.stringify(value);
  }
  return held;
}

/** `span` as two properties. */
export function placed({ start, end }: Span): { readonly start: bigint; readonly end: bigint } {
  return { start: BigInt(start), end: BigInt(end) };
}

/** A claim's provenance is flat: its level is what people filter by. */
export function claimProperties({ provenance, ...claim }: Claim): Properties {
  return properties({ ...claim, ...provenance, attributions: JSON.stringify(provenance.attributions) });
}

export const sectionOf = reader(Section, []);
export const sentenceOf = reader(Sentence, []);
export const figureOf = reader(Figure, [['provenance', Provenance]]);
export const referenceOf = reader(Reference, [['works', z.array(Work)]]);
export const exhibitOf = reader(Exhibit, []);

export function claimOf(node: unknown): Claim {
  const { level, referenceIds, attributions, basis, exhibitRefs, ...rest } = Stored.parse(node);
  return Claim.parse({
    ...spanned(rest),
    ...(exhibitRefs === undefined ? {} : { exhibitRefs: json(exhibitRefs, z.array(ExhibitRef)) }),
    provenance: { level, referenceIds, attributions: json(attributions, z.array(Attribution)), ...(basis === undefined ? {} : { basis }) },
  });
}

const Info = DocumentInfo.unwrap().omit({ text: true });

/** A document's own fields of its summary. */
export function infoOf(summary: DocumentSummary): z.infer<typeof Info> {
  return Info.parse(summary);
}

/** JSON that a property holds. */
export function json<T>(value: unknown, schema: z.ZodType<T>): T {
  // An empty list of objects is stored as an empty list.
  return schema.parse(Array.isArray(value) ? value : JSON.parse(z.string().parse(value)));
}

const Stored = z.record(z.string(), z.unknown());

function reader<T>(schema: z.ZodType<T>, nested: readonly (readonly [key: string, schema: z.ZodType])[]): (node: unknown) => T {
  return (node) => {
    const held = Stored.parse(node);
    const read = nested.flatMap(([key, inner]) => (held[key] === undefined ? [] : [[key, json(held[key], inner)] as const]));
    return schema.parse({ ...spanned(held), ...Object.fromEntries(read) });
  };
}

function spanned(held: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...held, span: { start: held['start'], end: held['end'] } };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
