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

/** Keys whose values are objects, or lists of them: JSON, also where the list is empty. A property has one type on all nodes. */
const JSON_KEYS: readonly string[] = ['attributions', 'exhibitRefs', 'provenance', 'works', 'measures', 'years'];

/** The properties of an object; what is undefined is left out, and so is an empty list. `whole` – keys of whole numbers. */
export function properties(object: Readonly<Record<string, unknown>>, whole: readonly string[] = []): Properties {
  const held: Record<string, Property> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (key === 'span')
      Object.assign(held, placed(value as Span)); // Every `span` of the model is one.
    else if (typeof value === 'number') held[key] = whole.includes(key) ? BigInt(value) : value;
    else if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') held[key] = value;
    else if (JSON_KEYS.includes(key) || !isWords(value)) held[key] = JSON.stringify(value);
    else if (value.length > 0) held[key] = value;
  }
  return held;
}

/** `span` as properties. */
export function placed({ start, end, page }: Span): Readonly<Record<'start' | 'end', bigint>> & { readonly page?: bigint } {
  return { start: BigInt(start), end: BigInt(end), ...(page === undefined ? {} : { page: BigInt(page) }) };
}

/** Optional lists that are there and empty: a graph comes back as it was given. */
export function emptyLists(
  object: Readonly<Record<string, unknown>>,
  optional: readonly string[],
): { readonly emptyLists?: readonly string[] } {
  const empty = optional.filter((key) => Array.isArray(object[key]) && object[key].length === 0);
  return empty.length === 0 ? {} : { emptyLists: empty };
}

/** A claim's provenance is flat: its level is what people filter by. */
export function claimProperties({ provenance, ...claim }: Claim): Properties {
  return properties({ ...claim, ...provenance, attributions: JSON.stringify(provenance.attributions) });
}

export const sectionOf = reader(Section, []);
export const sentenceOf = reader(Sentence, []);
export const figureOf = reader(Figure, [['provenance', Provenance]]);
export const referenceOf = reader(Reference, [['works', z.array(Work)]], ['authors']);
export const exhibitOf = reader(Exhibit, [], ['notes', 'sources']);

export function claimOf(node: unknown): Claim {
  const { level, referenceIds = [], attributions, basis, exhibitRefs, ...rest } = Stored.parse(node);
  return Claim.parse({
    entityIds: [],
    figureIds: [],
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
  return schema.parse(JSON.parse(z.string().parse(value)));
}

const Stored = z.record(z.string(), z.unknown());

/** @param lists – that are empty where the node does not hold them. */
function reader<T>(
  schema: z.ZodType<T>,
  nested: readonly (readonly [key: string, schema: z.ZodType])[],
  lists: readonly string[] = [],
): (node: unknown) => T {
  return (node) => {
    const held = Stored.parse(node);
    const read = nested.flatMap(([key, inner]) => (held[key] === undefined ? [] : [[key, json(held[key], inner)] as const]));
    const empty = [...lists, ...Words.parse(held['emptyLists'] ?? [])].map((key) => [key, []] as const);
    return schema.parse({ ...Object.fromEntries(empty), ...spanned(held), ...Object.fromEntries(read) });
  };
}
const Words = z.array(z.string());

function spanned(held: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...held, span: { start: held['start'], end: held['end'], page: held['page'] } };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
