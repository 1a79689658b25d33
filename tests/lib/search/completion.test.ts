/** How a query could go on. */
import { describe, expect, test } from 'vitest';
import { completions, servedField, type FieldValue } from '../../../src/lib/search/completion.ts';

const VALUES: Readonly<Record<string, readonly FieldValue[]>> = {
  section: [{ value: 'Chips', count: 4 }, { value: 'Export controls', count: 9 }],
  entity: [{ value: 'Harbour Works', also: ['港口工厂', 'HW'], count: 3 }, { value: 'Tide', count: 2 }],
  year: [{ value: '2024', count: 1 }, { value: '2023', count: 5 }],
  unit: [{ value: '%', count: 7 }, { value: '个参数', count: 2 }],
  source: [{ value: 'Quay Press', count: 6 }],
}; // prettier-ignore
const shown = (query: string, locale: 'zh' | 'en' = 'en'): readonly string[] =>
  completions(query, locale, (field) => VALUES[field] ?? []).map((each) => each.shown);

describe('completion', () => {
  test('the beginning of a field offers the field, in the language of the reader', () => {
    expect(shown('se')).toEqual(['section:']);
    expect(shown('GPT-4 ty')).toEqual(['type:']);
    expect(shown('se', 'zh')).toEqual(['章节:']);
    expect(shown('年', 'zh')).toEqual(['年份:']);
  });

  test('after the colon come its values', () => {
    expect(shown('type:fore')).toEqual(['type:forecast']);
    expect(shown('类型:论', 'zh')).toContain('类型:论文');
    expect(shown('cited:')).toEqual(['cited:yes', 'cited:no']);
    expect(shown('section:')).toEqual(['section:Chips', 'section:"Export controls"']);
    expect(shown('quays year:')).toEqual(['year:2024', 'year:2023']);
    expect(shown('单位：参', 'zh')).toEqual(['单位:个参数']);
    expect(shown('source:pres')).toEqual(['source:"Quay Press"']);
  });

  test('another name of an entity offers the entity', () => {
    expect(shown('entity:hw')).toEqual(['entity:"Harbour Works"']);
    expect(shown('实体:港口', 'zh')).toEqual(['实体:"Harbour Works"']);
  });

  test('what begins with the letters comes before what holds them', () => {
    expect(completions('source:pr', 'en', () => [{ value: 'Quay Press', count: 9 }, { value: 'Proceedings', count: 1 }]).map(({ shown: each }) => each)).toEqual(['source:Proceedings', 'source:"Quay Press"']);
  }); // prettier-ignore

  test('a value begun in quotation marks goes on', () => {
    expect(shown('section:"export c')).toEqual(['section:"Export controls"']);
    expect(shown('section:"Export controls" ')).toEqual([]);
  });

  test('a value says how much has it', () => {
    expect(completions('unit:', 'en', (field) => VALUES[field] ?? [])[0]?.count).toBe(7);
    expect(completions('type:rep', 'en')[0]?.count).toBeUndefined();
  });

  test.each([['entity:N', 'entity'], ['chip 年份：2', 'year'], ['type:', undefined], ['year', undefined], ['http://x', undefined]])(
    'the server is asked for the values of what is typed last: %j',
    (query, field) => {
      expect(servedField(query)).toBe(field);
    },
  ); // prettier-ignore

  test('taking one keeps what stands before and goes on', () => {
    expect(completions('GPT-4 -ty', 'en')[0]?.query).toBe('GPT-4 -type:');
    expect(completions('GPT-4 type:news', 'en')[0]?.query).toBeUndefined();
    expect(completions('GPT-4 type:new', 'en')[0]?.query).toBe('GPT-4 type:news ');
  });

  test.each(['', 'GPT-4 ', 'chip', 'http://x', '"type', 'year:19'])('nothing is offered for %j', (query) => {
    expect(shown(query)).toEqual([]);
  });
});
