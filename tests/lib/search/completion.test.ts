/** How a query could go on. */
import { describe, expect, test } from 'vitest';
import { completions } from '../../../src/lib/search/completion.ts';

const shown = (query: string, locale: 'zh' | 'en' = 'en', titles: readonly string[] = []): readonly string[] =>
  completions(query, locale, titles).map((each) => each.shown);

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
    expect(shown('section:', 'en', ['Chips', 'Export controls'])).toEqual(['section:Chips', 'section:"Export controls"']);
  });

  test('taking one keeps what stands before and goes on', () => {
    expect(completions('GPT-4 -ty', 'en')[0]?.query).toBe('GPT-4 -type:');
    expect(completions('GPT-4 type:news', 'en')[0]?.query).toBeUndefined();
    expect(completions('GPT-4 type:new', 'en')[0]?.query).toBe('GPT-4 type:news ');
  });

  test.each(['', 'GPT-4 ', 'chip', 'http://x', '"type', 'year:20'])('nothing is offered for %j', (query) => {
    expect(shown(query)).toEqual([]);
  });
});
