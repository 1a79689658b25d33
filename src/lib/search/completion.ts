/** How the word that is being typed could go on: the name of a field, or a value of the field before the colon. Pure. */
import { FIELD_FORMS, FIELDS, LEVEL_FORMS, NO_FORMS, TYPE_FORMS, YES_FORMS, type Field } from '#graph/search/fields.ts';
import type { Locale } from '../format/numbers.ts';

/** Fields whose values are those of the library or document: the server knows them. */
export const SERVED_FIELDS = ['section', 'source', 'entity', 'year', 'unit'] as const satisfies readonly Field[];
export type ServedField = (typeof SERVED_FIELDS)[number];

/** What a field can ask for, and how many claims, figures or sources have it. */
export interface FieldValue {
  readonly value: string;
  /** Other names for it: typed, they offer it too. */
  readonly also?: readonly string[];
  readonly count: number;
}

export type ValuesOf = (field: ServedField) => readonly FieldValue[];

export interface Completion {
  readonly field: Field;
  /** What is offered, e.g. `type:` or `type:report`. */
  readonly shown: string;
  /** The whole query once it is taken. */
  readonly query: string;
  /** Of a value that the server knows. */
  readonly count?: number;
}

const LIMIT = 8;
const COMPARISONS = ['> 50%', '< 10', '1000-5000'] as const;
const FIELD_OF = new Map(
  FIELDS.flatMap((field) => [...FIELD_FORMS[field].en, ...FIELD_FORMS[field].zh].map((form) => [form, field] as const)),
);
/** The last word: a field with its value, quoted or not, or a word that may become a field. */
const LAST = /(?:^|\s)[-−]?(?<word>[^\s"“「:：]+[:：]["“「][^"”」]*|[^\s"“「]*)$/u;

/** The field before the colon that is typed last, as typed, and its value so far. */
interface Typed {
  readonly field: Field;
  readonly form: string;
  readonly value: string;
}

/** The field whose values the server is to be asked for. */
export function servedField(query: string): ServedField | undefined {
  const typed = typedField(lastWord(query));
  return SERVED_FIELDS.find((field) => field === typed?.field);
}

/** At most eight; none where the last word is whole. @param valuesOf – those that are known already. */
export function completions(query: string, locale: Locale, valuesOf: ValuesOf = () => []): readonly Completion[] {
  const last = lastWord(query);
  const before = query.slice(0, query.length - last.length);
  const typed = typedField(last);
  if (typed === undefined) return /[:：]/u.test(last) ? [] : fields(last, before, locale);
  const wanted = typed.value.toLowerCase();
  return (
    values(typed.field, locale, valuesOf)
      .filter(({ value, also = [] }) => value !== typed.value && [value, ...also].some((name) => name.toLowerCase().includes(wanted)))
      // What begins so before what holds it somewhere.
      .toSorted((a, b) => Number(begins(b, wanted)) - Number(begins(a, wanted)))
      .slice(0, LIMIT)
      .map(({ value, count }) => {
        const printed = /\s/u.test(value) && typed.field !== 'figures' ? `"${value}"` : value;
        const shown = `${typed.form}:${printed}`;
        return { field: typed.field, shown, query: `${before}${shown} `, ...(count === undefined ? {} : { count }) };
      })
  );
}

function begins({ value, also = [] }: Offered, wanted: string): boolean {
  return [value, ...also].some((name) => name.toLowerCase().startsWith(wanted));
}

function lastWord(query: string): string {
  return LAST.exec(query)?.groups?.['word'] ?? '';
}

function typedField(last: string): Typed | undefined {
  const colon = /[:：]/u.exec(last);
  if (colon === null) return undefined;
  const form = last.slice(0, colon.index);
  const field = FIELD_OF.get(form.toLowerCase());
  return field && { field, form, value: last.slice(colon.index + 1).replace(/^["“「]/u, '') };
}

function fields(last: string, before: string, locale: Locale): readonly Completion[] {
  const typed = last.toLowerCase();
  if (typed === '') return [];
  const name = (field: Field): string => FIELD_FORMS[field][locale][0] ?? field;
  return FIELDS.filter((field) => [...FIELD_FORMS[field].en, ...FIELD_FORMS[field].zh].some((form) => form.startsWith(typed))).map(
    (field) => ({ field, shown: `${name(field)}:`, query: `${before}${name(field)}:` }),
  );
}

type Offered = Pick<FieldValue, 'value' | 'also'> & { readonly count?: number };

function values(field: Field, locale: Locale, valuesOf: ValuesOf): readonly Offered[] {
  const own = (forms: readonly string[]): string => (locale === 'zh' ? forms.find((form) => form > '\u2e80') : undefined) ?? forms[0] ?? '';
  const plain = (list: readonly string[]): readonly Offered[] => [...new Set(list)].map((value) => ({ value }));
  switch (field) {
    case 'type':
      return plain(Object.values(TYPE_FORMS).map(own));
    case 'provenance':
      return plain(Object.values(LEVEL_FORMS).map(own));
    case 'cited':
      return plain([own(YES_FORMS), own(NO_FORMS)]);
    case 'figures':
      return plain(COMPARISONS);
    case 'section':
    case 'source':
    case 'entity':
    case 'year':
    case 'unit':
      return valuesOf(field);
  }
}
