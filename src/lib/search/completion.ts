/** How the word that is being typed could go on: the name of a field, or a value of the field before the colon. Pure. */
import { FIELD_FORMS, FIELDS, LEVEL_FORMS, NO_FORMS, TYPE_FORMS, YES_FORMS, type Field } from '#graph/search/fields.ts';
import type { Locale } from '../format/numbers.ts';

export interface Completion {
  readonly field: Field;
  /** What is offered, e.g. `type:` or `type:report`. */
  readonly shown: string;
  /** The whole query once it is taken. */
  readonly query: string;
}

const LIMIT = 8;
const COMPARISONS = ['> 50%', '< 10', '1000-5000'] as const;
const UNITS: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['%', '美元', '元', '倍', '个参数', '人'],
  en: ['%', 'USD', 'CNY', 'times', 'parameters', 'people'],
};
const FIELD_OF = new Map(
  FIELDS.flatMap((field) => [...FIELD_FORMS[field].en, ...FIELD_FORMS[field].zh].map((form) => [form, field] as const)),
);

/** At most eight; none where the last word is whole. @param titles – of sections that can be named. */
export function completions(query: string, locale: Locale, titles: readonly string[] = []): readonly Completion[] {
  const last = /(?:^|\s)[-−]?(?<word>[^\s"“「]*)$/u.exec(query)?.groups?.['word'] ?? '';
  const before = query.slice(0, query.length - last.length);
  const colon = /[:：]/u.exec(last);
  const name = (field: Field): string => FIELD_FORMS[field][locale][0] ?? field;
  if (colon === null) {
    const typed = last.toLowerCase();
    if (typed === '') return [];
    return FIELDS.filter((field) => [...FIELD_FORMS[field].en, ...FIELD_FORMS[field].zh].some((form) => form.startsWith(typed)))
      .map((field) => ({ field, shown: `${name(field)}:`, query: `${before}${name(field)}:` }));
  }
  const field = FIELD_OF.get(last.slice(0, colon.index).toLowerCase());
  if (field === undefined) return [];
  const value = last.slice(colon.index + 1);
  return values(field, locale, titles)
    .filter((each) => each.toLowerCase().includes(value.toLowerCase()) && each !== value)
    .slice(0, LIMIT)
    .map((each) => {
      const printed = /\s/u.test(each) && field !== 'figures' ? `"${each}"` : each;
      const shown = `${last.slice(0, colon.index)}:${printed}`;
      return { field, shown, query: `${before}${shown} ` };
    });
} // prettier-ignore

function values(field: Field, locale: Locale, titles: readonly string[]): readonly string[] {
  const own = (forms: readonly string[]): string => (locale === 'zh' ? forms.find((form) => form > '\u2e80') : undefined) ?? forms[0] ?? '';
  switch (field) {
    case 'type':
      return [...new Set(Object.values(TYPE_FORMS).map(own))];
    case 'provenance':
      return Object.values(LEVEL_FORMS).map(own);
    case 'cited':
      return [own(YES_FORMS), own(NO_FORMS)];
    case 'unit':
      return UNITS[locale];
    case 'figures':
      return COMPARISONS;
    case 'section':
      return titles;
    case 'source':
    case 'entity':
    case 'year':
      return [];
  }
}
